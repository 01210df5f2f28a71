using System.Text.Json;
using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Settings;
using Rapport.Api.Store;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Api.FollowUps;

/// <summary>After every sync: facts -> verdicts -> people and follow-ups -> points and previews -> drafts, where the user wants them made by themselves.
/// Running it twice changes nothing: everything is derived from the facts, and written only where it differs.</summary>
internal sealed partial class FollowUpUpkeep(RelationshipStore store, FactStore factStore, MailboxStore mailboxes, GraphMail mail, GraphCalls graph, PointSearch search, FollowUpRun run, DraftLaying laying, TimeProvider clock, ILogger<FollowUpUpkeep> logger)
{
    /// <value>A text may make another mail a candidate; after this many rounds what is known is enough.</value>
    private const int ReadingRounds = 2;

    public async Task RunAsync(UserKey user, FactSet facts, CancellationToken cancellationToken)
    {
        if (await mailboxes.FindAsync(user, cancellationToken) is not { Owner: { } me, Sync.Horizon: { } horizon }) return;
        var settings = await store.SettingsAsync(user, cancellationToken);
        var owner = me.ToMailboxOwner(settings.TimeZone);
        var history = await HistoryAsync(user, facts, owner, horizon, settings, cancellationToken);

        await ReadTextsAsync(user, facts, owner, history, cancellationToken);
        var report = FirstMeetings.Judge(history with { Events = facts.Events, Mails = facts.Mails });
        await store.SavePeopleAsync(user, report.People, cancellationToken);
        await ReconcileAsync(user, report, owner, settings, facts, cancellationToken);
        await PrepareAsync(user, me, owner, settings, facts, cancellationToken);
        await DraftAsync(user, settings, cancellationToken);
        LogKept(logger, report.People.Count, report.FirstMeetings.Count, report.Excluded.Count);
    }

    /// <summary>The verdicts of this moment, from what is stored: no request to Graph.</summary>
    public async Task<FirstMeetingReport?> JudgeAsync(UserKey user, CancellationToken cancellationToken)
    {
        if (await mailboxes.FindAsync(user, cancellationToken) is not { Owner: { } me, Sync.Horizon: { } horizon }) return null;
        var settings = await store.SettingsAsync(user, cancellationToken);
        var facts = await factStore.LoadAsync(user, cancellationToken);
        return FirstMeetings.Judge(await HistoryAsync(user, facts, me.ToMailboxOwner(settings.TimeZone), horizon, settings, cancellationToken));
    }

    /// <summary>Brings the follow-ups in line after the user said something, at once and without a request to Graph.</summary>
    public async Task JudgeAgainAsync(UserKey user, CancellationToken cancellationToken)
    {
        if (await mailboxes.FindAsync(user, cancellationToken) is not { Owner: { } me, Sync.Horizon: { } horizon }) return;
        var settings = await store.SettingsAsync(user, cancellationToken);
        var owner = me.ToMailboxOwner(settings.TimeZone);
        var facts = await factStore.LoadAsync(user, cancellationToken);
        var report = FirstMeetings.Judge(await HistoryAsync(user, facts, owner, horizon, settings, cancellationToken));
        await ReconcileAsync(user, report, owner, settings, facts, cancellationToken);
    }

    private async Task<MailboxHistory> HistoryAsync(UserKey user, FactSet facts, MailboxOwner owner, DateTimeOffset horizon, UserSettings settings, CancellationToken cancellationToken) =>
        new(owner, horizon, clock.GetUtcNow(), facts.Events, facts.Mails, settings.ToMeetingSettings(), await store.ListAnswersAsync(user, cancellationToken));

    /// <summary>Reads the whole text of the few mails whose preview may speak of a meeting.</summary>
    private async Task ReadTextsAsync(UserKey user, FactSet facts, MailboxOwner owner, MailboxHistory history, CancellationToken cancellationToken)
    {
        if (!graph.Options.CanReadMail) return;
        for (var round = 0; round < ReadingRounds; round++)
        {
            var wanted = MailEvidence.TextsWanted(history with { Events = facts.Events, Mails = facts.Mails });
            if (wanted.Count == 0) return;
            var texts = await Task.WhenAll(wanted.Select(async id => (Id: id, Text: await mail.FindTextAsync(user, id, cancellationToken))));
            FactPage read = new(facts);
            foreach (var (id, text) in texts) read.Add(MailEvidence.Read(facts.FindMail(id)!, text ?? "", owner));
            await factStore.SaveAsync(user, read, cancellationToken);
        }
    }

    private async Task ReconcileAsync(UserKey user, FirstMeetingReport report, MailboxOwner owner, UserSettings settings, FactSet facts, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var ids = await store.IdsAsync(user, cancellationToken);
        var stored = (await store.ListFollowUpsAsync(user, cancellationToken)).ToDictionary(f => f.Value.Id);
        Dictionary<string, FollowUp> next = [];
        foreach (var first in report.FirstMeetings)
        {
            var id = ids.FollowUp(first.Person.Key, first.Meeting.Key);
            var seen = new FollowUp(id, ids.Person(first.Person.Key), ids.Meeting(first.Meeting.Key), first,
                first.Verdict == FirstMeetingVerdict.Unconfirmed ? FollowUpState.Detected : FollowUpState.Ready, FollowUpRules.DueAt(first.Meeting, settings, owner.Zone));
            next[id] = FollowUpRules.Merge(seen, stored.GetValueOrDefault(id)?.Value, Correspondence.Of(first, owner, facts).WroteAfter(), now);
        }
        // No longer a first meeting: the follow-up goes, unless a draft of it lies in the mailbox.
        foreach (var (id, gone) in stored.Where(f => !next.ContainsKey(f.Key)))
        {
            if (gone.Value is { Draft: null, Claim: null }) await store.RemoveFollowUpAsync(user, id, cancellationToken);
            else next[id] = gone.Value;
        }
        foreach (var followUp in FollowUpRules.Queue(next.Values, now, settings))
        {
            if (!stored.TryGetValue(followUp.Id, out var known)) await store.AddAsync(user, followUp, cancellationToken);
            // Somebody who acted meanwhile goes first; the next run looks again.
            else if (Differs(known.Value, followUp)) await store.SaveAsync(user, known, followUp, cancellationToken);
        }
    }

    private async Task PrepareAsync(UserKey user, OwnerRecord me, MailboxOwner owner, UserSettings settings, FactSet facts, CancellationToken cancellationToken)
    {
        foreach (var known in await store.ListFollowUpsAsync(user, cancellationToken))
        {
            var followUp = known.Value;
            if (followUp.State is not (FollowUpState.Ready or FollowUpState.Waiting or FollowUpState.Snoozed) || !FollowUpRules.IsFresh(followUp, clock.GetUtcNow(), settings)) continue;
            if (!await search.IsOutOfDateAsync(user, followUp, owner, facts, cancellationToken)) continue;
            var preparation = await search.PrepareAsync(user, followUp, me, owner, facts, cancellationToken);
            await store.SaveAsync(user, known, followUp with { Preparation = preparation }, cancellationToken);
        }
    }

    private async Task DraftAsync(UserKey user, UserSettings settings, CancellationToken cancellationToken)
    {
        if (!graph.Options.CanWriteDrafts) return;
        var now = clock.GetUtcNow();
        foreach (var known in await store.ListFollowUpsAsync(user, cancellationToken))
        {
            var followUp = known.Value;
            if (followUp.State == FollowUpState.Drafting) await run.DraftAsync(user, followUp.Id, DraftRequest.Default, cancellationToken);
            else if (followUp.State == FollowUpState.Drafted) await laying.LookAfterAsync(user, known, cancellationToken);
            else if (settings.AutoDraft && followUp is { State: FollowUpState.Ready, Preparation.Points.Count: > 0 } && FollowUpRules.IsFresh(followUp, now, settings))
                await run.DraftAsync(user, followUp.Id, DraftRequest.Default, cancellationToken);
        }
    }

    private static bool Differs(FollowUp a, FollowUp b) => JsonSerializer.Serialize(a, RowJson.Options) != JsonSerializer.Serialize(b, RowJson.Options);

    [LoggerMessage(Level = LogLevel.Information, Message = "Judged {People} people: {FirstMeetings} first meetings, {Excluded} exclusions")]
    private static partial void LogKept(ILogger logger, int people, int firstMeetings, int excluded);
}
