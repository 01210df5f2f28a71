using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Meetings;
using Rapport.Api.Store;
using Rapport.Meetings;

namespace Rapport.Api.FollowUps;

/// <summary>After every sync: facts -> verdicts -> people and follow-ups -> points and previews -> drafts, where the user wants them made by themselves.
/// Running it twice changes nothing: everything is derived from the facts, and written only where it differs.</summary>
internal sealed partial class FollowUpUpkeep(RelationshipStore store, FactStore factStore, MeetingJudge judge, FollowUpAlignment alignment, HorizonProbes probes, GraphMail mail, GraphCalls graph, PointSearch search, FollowUpRun run, DraftLaying laying, TimeProvider clock, ILogger<FollowUpUpkeep> logger)
{
    /// <value>A text may make another mail a candidate; what is wanted is bounded, so this only guards against a fault of ours.</value>
    private const int ReadingRounds = 8;

    public async Task RunAsync(UserKey user, FactSet facts, CancellationToken cancellationToken)
    {
        if (await judge.FindAsync(user, facts, cancellationToken) is not { } read) return;
        await ReadTextsAsync(read, cancellationToken);
        var aligned = await alignment.RunAsync(user, facts, cancellationToken);
        if (aligned is not null && await probes.RunAsync(aligned.Known, aligned.Report, cancellationToken)) aligned = await alignment.RunAsync(user, facts, cancellationToken);
        if (aligned is not var (known, report, followUps)) return;
        await DraftAsync(known, await PrepareAsync(known, followUps, cancellationToken), cancellationToken);
        LogKept(logger, report.People.Count, report.FirstMeetings.Count, report.Excluded.Count);
    }

    /// <summary>Reads the whole text of the few mails whose preview may speak of a meeting.</summary>
    private async Task ReadTextsAsync(KnownMailbox known, CancellationToken cancellationToken)
    {
        if (!graph.Options.CanReadMail) return;
        var (facts, history) = (known.Facts, await judge.HistoryAsync(known, cancellationToken));
        for (var round = 0; round < ReadingRounds; round++)
        {
            var wanted = MailEvidence.TextsWanted(facts.Judge(history with { Mails = facts.Mails }));
            if (wanted.Count == 0) return;
            var texts = await Task.WhenAll(wanted.Select(async id => (Id: id, Text: await mail.FindTextAsync(known.User, id, cancellationToken))));
            FactPage read = new(facts);
            foreach (var (id, text) in texts) read.Add(MailEvidence.Read(facts.FindMail(id)!, text ?? "", known.Owner));
            await factStore.SaveAsync(known.User, read, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<Versioned<FollowUp>>> PrepareAsync(KnownMailbox known, IReadOnlyList<Versioned<FollowUp>> followUps, CancellationToken cancellationToken)
    {
        List<Versioned<FollowUp>> prepared = [];
        foreach (var present in followUps)
        {
            var (followUp, next) = (present.Value, present);
            if (followUp.State is FollowUpState.Ready or FollowUpState.Waiting or FollowUpState.Snoozed && FollowUpRules.IsOffered(followUp, clock.GetUtcNow(), known.Settings)
                && await search.PrepareAsync(followUp, known, cancellationToken) is var preparation && preparation != followUp.Preparation)
                next = await store.SaveAsync(known.User, present, followUp with { Preparation = preparation }, cancellationToken);
            if (next is not null) prepared.Add(next);
        }
        return prepared;
    }

    private async Task DraftAsync(KnownMailbox known, IReadOnlyList<Versioned<FollowUp>> followUps, CancellationToken cancellationToken)
    {
        if (!graph.Options.CanWriteDrafts) return;
        var now = clock.GetUtcNow();
        foreach (var present in followUps)
        {
            var followUp = present.Value;
            if (followUp.State == FollowUpState.Drafting) await run.DraftAsync(known.User, followUp.Id, DraftRequest.Default, cancellationToken);
            else if (followUp.State == FollowUpState.Drafted) await laying.LookAfterAsync(known.User, present, cancellationToken);
            else if (known.Settings.AutoDraft && followUp is { State: FollowUpState.Ready, Preparation.Points.Count: > 0 } && FollowUpRules.IsOffered(followUp, now, known.Settings))
                await run.DraftAsync(known.User, followUp.Id, DraftRequest.Default, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Judged {People} people: {FirstMeetings} first meetings, {Excluded} exclusions")]
    private static partial void LogKept(ILogger logger, int people, int firstMeetings, int excluded);
}
