using System.Text.Json;
using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Meetings;
using Rapport.Api.Store;
using Rapport.Api.Work;
using Rapport.Meetings;

namespace Rapport.Api.FollowUps;

/// <summary>After every sync: facts -> verdicts -> people and follow-ups -> points and previews -> drafts, where the user wants them made by themselves.
/// Running it twice changes nothing: everything is derived from the facts, and written only where it differs.</summary>
internal sealed partial class FollowUpUpkeep(RelationshipStore store, PeopleStore people, FactStore factStore, MeetingJudge judge, HorizonProbes probes, GraphMail mail, GraphCalls graph, PointSearch search, FollowUpRun run, DraftLaying laying, TimeProvider clock, ILogger<FollowUpUpkeep> logger)
{
    /// <value>A text may make another mail a candidate; what is wanted is bounded, so this only guards against a fault of ours.</value>
    private const int ReadingRounds = 8;

    /// <summary>A verdict from before the user's word must not be written after the one that heeds it.</summary>
    private readonly Turns turns = new();

    public async Task RunAsync(UserKey user, FactSet facts, CancellationToken cancellationToken)
    {
        if (await judge.FindAsync(user, facts, cancellationToken) is not { } read) return;
        await ReadTextsAsync(read, cancellationToken);
        var judged = await JudgeAgainAsync(user, facts, cancellationToken);
        if (judged is not null && await probes.RunAsync(judged.Known, judged.Report, cancellationToken)) judged = await JudgeAgainAsync(user, facts, cancellationToken);
        if (judged is not var (known, report, followUps)) return;
        await DraftAsync(known, await PrepareAsync(known, followUps, cancellationToken), cancellationToken);
        LogKept(logger, report.People.Count, report.FirstMeetings.Count, report.Excluded.Count);
    }

    /// <summary>Brings people and follow-ups in line after the user said something, at once and without a request to Graph.</summary>
    public Task JudgeAgainAsync(UserKey user, CancellationToken cancellationToken) => JudgeAgainAsync(user, null, cancellationToken);

    /// <summary>Gives the places in care anew, at once, after somebody came into care or left it.</summary>
    public async Task QueueAgainAsync(UserKey user, CancellationToken cancellationToken)
    {
        using var turn = await turns.TakeAsync(user.ToString(), cancellationToken);
        var stored = await store.ListFollowUpsAsync(user, cancellationToken);
        var next = FollowUpRules.QueueAgain(stored.Select(f => f.Value), clock.GetUtcNow(), await store.SettingsAsync(user, cancellationToken));
        await SaveAsync(user, stored, [.. next], cancellationToken);
    }

    /// <summary>Reads the whole text of the few mails whose preview may speak of a meeting.</summary>
    private async Task ReadTextsAsync(KnownMailbox known, CancellationToken cancellationToken)
    {
        if (!graph.Options.CanReadMail) return;
        var (facts, history) = (known.Facts, await judge.HistoryAsync(known, cancellationToken));
        for (var round = 0; round < ReadingRounds; round++)
        {
            var wanted = MailEvidence.TextsWanted(history with { Mails = facts.Mails });
            if (wanted.Count == 0) return;
            var texts = await Task.WhenAll(wanted.Select(async id => (Id: id, Text: await mail.FindTextAsync(known.User, id, cancellationToken))));
            FactPage read = new(facts);
            foreach (var (id, text) in texts) read.Add(MailEvidence.Read(facts.FindMail(id)!, text ?? "", known.Owner));
            await factStore.SaveAsync(known.User, read, cancellationToken);
        }
    }

    private async Task<Judged?> JudgeAgainAsync(UserKey user, FactSet? facts, CancellationToken cancellationToken)
    {
        using var turn = await turns.TakeAsync(user.ToString(), cancellationToken);
        if (await judge.FindAsync(user, facts, cancellationToken) is not { } known) return null;
        var history = await judge.HistoryAsync(known, cancellationToken);
        var report = MeetingJudge.Judge(known, history);
        await people.SaveAsync(user, report, history.Decisions, cancellationToken);
        var stored = await store.ListAllFollowUpsAsync(user, cancellationToken);
        var next = FollowUpSuccession.Next(report, [.. stored.Select(f => f.Value)], history.Decisions, await store.IdsAsync(user, cancellationToken), known, history.Now);
        foreach (var gone in stored.Select(f => f.Value.Id).Except(next.Select(f => f.Id))) await store.RemoveFollowUpAsync(user, gone, cancellationToken);
        var saved = await SaveAsync(user, stored, next, cancellationToken);
        return new Judged(known, report, [.. saved.Where(f => f.Value.Aside is null)]);
    }

    /// <returns>The ones that now stand as wished. Somebody who acted on one meanwhile goes first; the next run looks at it again.</returns>
    private async Task<IReadOnlyList<Versioned<FollowUp>>> SaveAsync(UserKey user, IReadOnlyList<Versioned<FollowUp>> stored, IReadOnlyList<FollowUp> next, CancellationToken cancellationToken)
    {
        var before = stored.ToDictionary(f => f.Value.Id);
        List<Versioned<FollowUp>> saved = [];
        foreach (var followUp in next)
        {
            var present = !before.TryGetValue(followUp.Id, out var known) ? await store.AddAsync(user, followUp, cancellationToken)
                : Differs(known.Value, followUp) ? await store.SaveAsync(user, known, followUp, cancellationToken)
                : known;
            if (present is not null) saved.Add(present);
        }
        return saved;
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

    private static bool Differs(FollowUp a, FollowUp b) => JsonSerializer.Serialize(a, RowJson.Options) != JsonSerializer.Serialize(b, RowJson.Options);

    [LoggerMessage(Level = LogLevel.Information, Message = "Judged {People} people: {FirstMeetings} first meetings, {Excluded} exclusions")]
    private static partial void LogKept(ILogger logger, int people, int firstMeetings, int excluded);

    /// <param name="Known">The mailbox as it was judged.</param>
    /// <param name="Report">The verdicts.</param>
    /// <param name="FollowUps">Those that are shown.</param>
    private sealed record Judged(KnownMailbox Known, FirstMeetingReport Report, IReadOnlyList<Versioned<FollowUp>> FollowUps);
}
