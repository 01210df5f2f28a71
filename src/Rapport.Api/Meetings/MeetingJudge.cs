using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Meetings;

namespace Rapport.Api.Meetings;

/// <summary>The verdicts of this moment, from everything read, said and found: no request to Graph.</summary>
internal sealed class MeetingJudge(RelationshipStore store, PeopleStore people, FactStore factStore, MailboxStore mailboxes, TimeProvider clock)
{
    /// <param name="user">Whose mailbox.</param>
    /// <param name="facts">What was read; null loads it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Null when the mailbox was not read yet.</returns>
    public async Task<KnownMailbox?> FindAsync(UserKey user, FactSet? facts, CancellationToken cancellationToken)
    {
        if (await mailboxes.FindAsync(user, cancellationToken) is not { Owner: { } me, Sync.Horizon: { } horizon }) return null;
        var settings = await store.SettingsAsync(user, cancellationToken);
        return new KnownMailbox(user, me, me.ToMailboxOwner(settings.TimeZone), horizon, settings, facts ?? await factStore.LoadAsync(user, cancellationToken), await store.ListProbesAsync(user, cancellationToken));
    }

    /// <summary>All that speaks about the mailbox's meetings.</summary>
    public async Task<MailboxHistory> HistoryAsync(KnownMailbox known, CancellationToken cancellationToken)
    {
        var earlier = known.Probes.SelectMany(p => p.Entries).DistinctBy(e => e.Id).Where(e => known.Facts.FindEvent(e.Id) is null).ToList();
        return new MailboxHistory(known.Owner, known.Horizon, clock.GetUtcNow(), earlier.Count == 0 ? known.Facts.Events : [.. known.Facts.Events, .. earlier], known.Facts.Mails, known.Settings.ToMeetingSettings(), await store.ListAnswersAsync(known.User, cancellationToken))
        {
            Added = await store.ListAddedAsync(known.User, cancellationToken),
            Decisions = await people.ListDecisionsAsync(known.User, cancellationToken),
        };
    }

    /// <summary>The verdicts, each with what a look before the horizon found.</summary>
    public static FirstMeetingReport Judge(KnownMailbox known, MailboxHistory history)
    {
        var report = known.Facts.Judge(history).Report;
        return known.Probes.Count == 0 ? report : report with { FirstMeetings = [.. report.FirstMeetings.Select(first => ProbeEvidence.AddTo(first, known.Probes, known.Owner.Zone))] };
    }

    /// <returns>The verdicts; null when the mailbox was not read yet.</returns>
    public async Task<FirstMeetingReport?> JudgeAsync(UserKey user, CancellationToken cancellationToken) =>
        await FindAsync(user, null, cancellationToken) is { } known ? Judge(known, await HistoryAsync(known, cancellationToken)) : null;
}
