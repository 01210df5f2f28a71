using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.FollowUps;
using Rapport.Api.Identity;
using Rapport.Api.Meetings;
using Rapport.Api.Store;
using Rapport.Api.Sync;

namespace Rapport.Api.Today;

/// <summary>What the pane opens with: the follow-ups that are ready, what to answer, and who waits.</summary>
internal static class TodayRoutes
{
    public static void MapToday(this IEndpointRouteBuilder routes) => routes.MapGet("/api/today", ReadAsync).WithTags("Today");

    private static async Task<Results<Ok<TodayView>, ProblemHttpResult>> ReadAsync(Caller caller, RelationshipStore store, MailboxStore mailboxes, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await mailboxes.FindAsync(caller.User, cancellationToken) is not { } mailbox) return Problems.NotConnected();
        var now = clock.GetUtcNow();
        var settings = await store.SettingsAsync(caller.User, cancellationToken);
        var all = (await store.ListFollowUpsAsync(caller.User, cancellationToken)).Select(f => f.Value).ToList();
        var fresh = all.Where(f => FollowUpRules.IsFresh(f, now, settings)).OrderByDescending(f => f.MetAt).ThenBy(f => f.Id, StringComparer.Ordinal).ToList();

        IEnumerable<FollowUpView> In(params FollowUpState[] states) => fresh.Where(f => states.Contains(f.State)).Select(f => FollowUpView.From(f, mailbox.Sync.Horizon));
        return TypedResults.Ok(new TodayView(
            now,
            SyncView.From(mailbox.Sync),
            [.. In(FollowUpState.Ready, FollowUpState.Drafting, FollowUpState.Drafted)],
            [.. fresh.Select(f => ReminderView.From(f, now)).OfType<ReminderView>().OrderBy(r => r.DueAt)],
            [.. In(FollowUpState.Waiting)],
            new CapacityView(all.Count(f => FollowUpRules.IsInCare(f, now)), settings.Capacity)));
    }
}

/// <summary>Today on the wire.</summary>
internal sealed record TodayView(DateTimeOffset AsOf, SyncView Sync, IReadOnlyList<FollowUpView> FollowUps, IReadOnlyList<ReminderView> Reminders, IReadOnlyList<FollowUpView> WaitingRoom, CapacityView Capacity);

/// <summary>How many new people are in care, of how many the user wished.</summary>
internal sealed record CapacityView(int InCare, int Limit);

/// <summary>A reminder on the wire.</summary>
internal sealed record ReminderView(string ReminderId, ReminderKind Kind, PersonView Person, string FollowUpId, DateTimeOffset DueAt, string Text)
{
    /// <summary>A meeting that may not have happened asks at once; a follow-up reminds when it is due.</summary>
    public static ReminderView? From(FollowUp followUp, DateTimeOffset now)
    {
        var person = PersonView.From(followUp.PersonId, followUp.First.Person);
        return followUp.State switch
        {
            FollowUpState.Detected => new ReminderView(followUp.Id, ReminderKind.Confirm, person, followUp.Id, followUp.MetAt.ToUniversalTime(), $"Did you meet {person.Name}? {followUp.First.Meeting.Subject}"),
            FollowUpState.Ready when followUp.DueAt <= now => new ReminderView(followUp.Id, ReminderKind.FollowUp, person, followUp.Id, followUp.DueAt.ToUniversalTime(), $"Write to {person.Name}"),
            _ => null,
        };
    }
}

/// <summary>Kinds of reminders.</summary>
internal enum ReminderKind
{
    FollowUp,
    Promise,
    Confirm,
}
