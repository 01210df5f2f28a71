using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.FollowUps;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Api.Work;
using Rapport.Meetings;

namespace Rapport.Api.Meetings;

/// <summary>Whom the user met for the first time, and who was left out for what reason.</summary>
internal static class FirstMeetingRoutes
{
    private const int PageSize = 50;
    private const int LongestNote = 20_000;

    public static void MapFirstMeetings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/first-meetings", ListAsync).WithTags("First meetings");
        var meetings = routes.MapGroup("/api/meetings/{meetingId}").WithTags("First meetings");
        meetings.MapPost("/confirmation", ConfirmAsync);
        meetings.MapPut("/note", NoteAsync);
    }

    private static async Task<Results<Ok<FirstMeetingsView>, ProblemHttpResult>> ListAsync(string? from, string? to, string? include, string? cursor, Caller caller, RelationshipStore store, MailboxStore mailboxes, FollowUpUpkeep upkeep, CancellationToken cancellationToken)
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
        if (include is "excluded" && await upkeep.JudgeAsync(caller.User, cancellationToken) is { } report)
        {
            var ids = await store.IdsAsync(caller.User, cancellationToken);
            excluded = [.. report.Excluded.Where(e => IsInside(e.Meeting)).Select(e => ExclusionView.From(e, ids))];
        }
        var items = all.Skip(skip).Take(PageSize).Select(f => FirstMeetingView.From(f, mailbox.Sync.Horizon)).ToList();
        var next = skip + PageSize < all.Count ? (skip + PageSize).ToString(CultureInfo.InvariantCulture) : null;
        return TypedResults.Ok(new FirstMeetingsView(mailbox.Sync.Horizon, items, next, excluded));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ConfirmAsync(string meetingId, ConfirmationRequest request, Caller caller, RelationshipStore store, MailboxStore mailboxes, FollowUpUpkeep upkeep, WorkBell bell, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await FindMeetingAsync(meetingId, caller.User, store, upkeep, cancellationToken) is not { } meeting) return Problems.NotFound();
        await store.SaveAnswerAsync(caller.User, new MeetingAnswer(meeting.Key, request.Happened), cancellationToken);
        await upkeep.JudgeAgainAsync(caller.User, cancellationToken);
        await mailboxes.ChangeSyncAsync(caller.User, s => s with { RequestedAt = clock.GetUtcNow() }, cancellationToken);
        bell.Ring();
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> NoteAsync(string meetingId, NoteRequest request, Caller caller, RelationshipStore store, MailboxStore mailboxes, WorkBell bell, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (request.Text is null || request.Text.Length > LongestNote) return Problems.BadRequest($"A note needs a text of at most {LongestNote} characters.");
        var followUps = await store.ListFollowUpsAsync(caller.User, cancellationToken);
        if (!followUps.Any(f => f.Value.MeetingId == meetingId && f.Value.PersonId == request.PersonId)) return Problems.NotFound();
        await store.SaveNoteAsync(caller.User, new MeetingNote(meetingId, request.PersonId!, request.Text, clock.GetUtcNow()), cancellationToken);
        // The note is the best source of points: the follow-up is prepared anew.
        await mailboxes.ChangeSyncAsync(caller.User, s => s with { RequestedAt = clock.GetUtcNow() }, cancellationToken);
        bell.Ring();
        return TypedResults.NoContent();
    }

    private static async Task<Meeting?> FindMeetingAsync(string meetingId, UserKey user, RelationshipStore store, FollowUpUpkeep upkeep, CancellationToken cancellationToken)
    {
        if (!RowKeys.IsId(meetingId)) return null;
        var ids = await store.IdsAsync(user, cancellationToken);
        var report = await upkeep.JudgeAsync(user, cancellationToken);
        return report?.FirstMeetings.Select(f => f.Meeting).Concat(report.Excluded.Select(e => e.Meeting)).FirstOrDefault(m => ids.Meeting(m.Key) == meetingId);
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

/// <summary>"Did it happen?"</summary>
internal sealed record ConfirmationRequest(bool Happened, string? PersonId = null);

/// <summary>The listening card's words.</summary>
internal sealed record NoteRequest(string? PersonId, string? Text);
