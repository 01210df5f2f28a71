using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Meetings;

namespace Rapport.Api.Meetings;

/// <summary>Whom the user met for the first time, and who was left out for what reason.</summary>
internal static class FirstMeetingRoutes
{
    private const int PageSize = 50;

    public static void MapFirstMeetings(this IEndpointRouteBuilder routes) => routes.MapGet("/api/first-meetings", ListAsync).WithTags("First meetings");

    private static async Task<Results<Ok<FirstMeetingsView>, ProblemHttpResult>> ListAsync(string? from, string? to, string? include, string? cursor, Caller caller, RelationshipStore store, MailboxStore mailboxes, MeetingJudge judge, CancellationToken cancellationToken)
    {
        if (await mailboxes.FindAsync(caller.User, cancellationToken) is not { } mailbox) return Problems.NotConnected();
        var settings = await store.SettingsAsync(caller.User, cancellationToken);
        var zone = mailbox.Owner?.ToMailboxOwner(settings.TimeZone).Zone ?? TimeZoneInfo.Utc;
        if (!TryReadDay(from, zone, DateTimeOffset.MinValue, out var start) || !TryReadDay(to, zone, DateTimeOffset.MaxValue, out var end)) return Problems.BadRequest("'from' and 'to' are dates, such as 2026-11-19.");
        if (include is not (null or "excluded")) return Problems.BadRequest("'include' can be 'excluded'.");
        var skip = 0;
        if (cursor is not null && (!int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out skip) || skip < 0)) return Problems.Of(StatusCodes.Status400BadRequest, ProblemCodes.BadCursor, "This cursor is not one of ours.");

        bool IsInside(Meeting meeting) => meeting.Start >= start && meeting.Start < end;
        var all = (await store.ListFollowUpsAsync(caller.User, cancellationToken)).Select(f => f.Value).Where(f => IsInside(f.First.Meeting)).OrderByDescending(f => f.First.Meeting.Start).ThenBy(f => f.Id, StringComparer.Ordinal).ToList();
        List<ExclusionView>? excluded = null;
        if (include is "excluded" && await judge.JudgeAsync(caller.User, cancellationToken) is { } report)
        {
            var ids = await store.IdsAsync(caller.User, cancellationToken);
            excluded = [.. report.Excluded.Where(e => IsInside(e.Meeting)).Select(e => ExclusionView.From(e, ids))];
        }
        var items = all.Skip(skip).Take(PageSize).Select(f => FirstMeetingView.From(f, mailbox.Sync.Horizon)).ToList();
        var next = skip + PageSize < all.Count ? (skip + PageSize).ToString(CultureInfo.InvariantCulture) : null;
        return TypedResults.Ok(new FirstMeetingsView(mailbox.Sync.Horizon, items, next, excluded));
    }

    private static bool TryReadDay(string? text, TimeZoneInfo zone, DateTimeOffset otherwise, out DateTimeOffset instant)
    {
        instant = otherwise;
        if (text is null) return true;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
        var local = day.ToDateTime(TimeOnly.MinValue);
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        instant = new DateTimeOffset(local, zone.GetUtcOffset(local));
        return true;
    }
}
