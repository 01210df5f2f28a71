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
        return new KnownMailbox(user, me, me.ToMailboxOwner(settings.TimeZone), horizon, settings, facts ?? await factStore.LoadAsync(user, cancellationToken));
    }

    /// <summary>All that speaks about the mailbox's meetings.</summary>
    public async Task<MailboxHistory> HistoryAsync(KnownMailbox known, CancellationToken cancellationToken)
    {
        var earlier = (await store.ListProbesAsync(known.User, cancellationToken)).SelectMany(p => p.Entries).Where(e => known.Facts.FindEvent(e.Id) is null);
        return new MailboxHistory(known.Owner, known.Horizon, clock.GetUtcNow(), LatestVersions.Of([.. known.Facts.Events, .. earlier]), known.Facts.Mails, known.Settings.ToMeetingSettings(), await store.ListAnswersAsync(known.User, cancellationToken))
        {
            Added = await store.ListAddedAsync(known.User, cancellationToken),
            Decisions = await people.ListDecisionsAsync(known.User, cancellationToken),
        };
    }

    /// <summary>The verdicts, each with what a look before the horizon found.</summary>
    public async Task<FirstMeetingReport> JudgeAsync(KnownMailbox known, MailboxHistory history, CancellationToken cancellationToken)
    {
        var report = FirstMeetings.Judge(history);
        var probes = await store.ListProbesAsync(known.User, cancellationToken);
        return probes.Count == 0 ? report : report with { FirstMeetings = [.. report.FirstMeetings.Select(first => ProbeEvidence.AddTo(first, probes, known.Owner.Zone))] };
    }

    /// <returns>The verdicts; null when the mailbox was not read yet.</returns>
    public async Task<FirstMeetingReport?> JudgeAsync(UserKey user, CancellationToken cancellationToken) =>
        await FindAsync(user, null, cancellationToken) is { } known ? await JudgeAsync(known, await HistoryAsync(known, cancellationToken), cancellationToken) : null;
}
