using Rapport.Api.FollowUps;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Api.Work;
using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Api.Meetings;

/// <summary>"I just met…": a meeting that stands in no calendar. It is judged before it is kept, so that one which leads nowhere is refused with the reason.</summary>
internal sealed class JustMet(RelationshipStore store, MeetingJudge judge, FollowUpAlignment alignment, WorkRequests work, TimeProvider clock)
{
    /// <param name="user">The user.</param>
    /// <param name="person">Whom; the address may be empty.</param>
    /// <param name="at">When.</param>
    /// <param name="note">What the user wants to keep of it; null when nothing.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<JustMetOutcome> AddAsync(UserKey user, NamedAddress person, DateTimeOffset at, string? note, CancellationToken cancellationToken)
    {
        if (await judge.FindAsync(user, null, cancellationToken) is not { } known) return new JustMetOutcome.NotReadYet();
        var ids = await store.IdsAsync(user, cancellationToken);
        // The caller's clock may be a little ahead.
        var now = clock.GetUtcNow();
        var added = new AddedMeeting(ids.Added(Who(person), at), person, at > now ? now : at.ToUniversalTime());
        var key = $"manual:{added.Id}";
        var history = await judge.HistoryAsync(known, cancellationToken);
        // Who says it again after "it did not happen" means it.
        if (history.Answers.Any(a => a.MeetingKey == key && !a.Happened))
        {
            await store.SaveAnswerAsync(user, new MeetingAnswer(key, true), cancellationToken);
            history = await judge.HistoryAsync(known, cancellationToken);
        }

        var report = FirstMeetings.Judge(history.Added.Any(a => a.Id == added.Id) ? history : history with { Added = [.. history.Added, added] });
        var excluded = report.Excluded.FirstOrDefault(e => e.Meeting.Key == key);
        if (report.FirstMeetings.FirstOrDefault(f => IsMeant(f, added, excluded)) is not { Person: var met })
            return new JustMetOutcome.Refused(excluded?.Explanation ?? "This is nobody whom you could meet.");

        var isNew = await store.AddAsync(user, added, cancellationToken);
        var personId = ids.Person(met.Key);
        if (!string.IsNullOrWhiteSpace(note)) await store.SaveNoteAsync(user, new MeetingNote(ids.Meeting(key), personId, note, now), cancellationToken);
        await alignment.RunAsync(user, null, cancellationToken);
        await work.AskAsync(user, cancellationToken);
        var followUp = (await store.ListFollowUpsAsync(user, cancellationToken)).Select(f => f.Value).First(f => f.PersonId == personId);
        var view = FirstMeetingView.From(followUp, known.Horizon);
        return isNew ? new JustMetOutcome.Added(view) : new JustMetOutcome.Known(view);
    }

    /// <summary>This meeting is the first, or proves one in the calendar; of somebody met before the first meeting is another.</summary>
    private static bool IsMeant(FirstMeeting first, AddedMeeting added, Exclusion? excluded) =>
        first.Evidence.Sources.Any(s => s.Kind == EvidenceKind.Manual && s.GraphId == added.Id)
        || first.Person.Key == excluded?.PersonKey
        || first.Person.Addresses.Contains(EmailAddress.Mailbox(added.Person.Address));

    private static string Who(NamedAddress person) => EmailAddress.Mailbox(person.Address) is { Length: > 0 } mailbox
        ? mailbox
        : string.Join(' ', person.Name.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>What came of the wish to add a meeting.</summary>
internal abstract record JustMetOutcome
{
    private JustMetOutcome()
    {
    }

    /// <summary>The mailbox was not read yet: nothing can be judged.</summary>
    public sealed record NotReadYet : JustMetOutcome;

    /// <summary>Nobody to follow up with.</summary>
    public sealed record Refused(string Why) : JustMetOutcome;

    /// <summary>It was added now.</summary>
    public sealed record Added(FirstMeetingView First) : JustMetOutcome;

    /// <summary>The same person at the same instant was added before.</summary>
    public sealed record Known(FirstMeetingView First) : JustMetOutcome;
}
