using System.Text.Json;
using Rapport.Api.Identity;
using Rapport.Api.Meetings;
using Rapport.Api.Store;
using Rapport.Api.Work;
using Rapport.Meetings;

namespace Rapport.Api.FollowUps;

/// <summary>Brings people and follow-ups in line with the verdicts of now: after a sync, and at once after the user said something.</summary>
internal sealed class FollowUpAlignment(RelationshipStore store, PeopleStore people, MeetingJudge judge, TimeProvider clock)
{
    /// <value>Who acts on a follow-up does so once or twice a second; three rounds are always enough, and the worker's next run looks again.</value>
    private const int Rounds = 3;

    /// <summary>A verdict from before the user's word must not be written after the one that heeds it.</summary>
    private readonly Turns turns = new();

    /// <summary>Judges anew and makes what is stored follow, without a request to Graph.</summary>
    /// <param name="user">Whose mailbox.</param>
    /// <param name="facts">What was read; null loads it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Null when the mailbox was not read yet.</returns>
    public async Task<AlignedMailbox?> RunAsync(UserKey user, FactSet? facts, CancellationToken cancellationToken)
    {
        using var turn = await turns.TakeAsync(user.ToString(), cancellationToken);
        for (var round = 1; ; round++)
        {
            if (await AlignAsync(user, facts, cancellationToken) is not var (aligned, isWhole)) return null;
            // Somebody acted on a follow-up while this was written: theirs stands, and the rest is fitted to it.
            if (isWhole || round == Rounds) return aligned;
        }
    }

    private async Task<(AlignedMailbox Aligned, bool IsWhole)?> AlignAsync(UserKey user, FactSet? facts, CancellationToken cancellationToken)
    {
        if (await judge.FindAsync(user, facts, cancellationToken) is not { } known) return null;
        var history = await judge.HistoryAsync(known, cancellationToken);
        var report = MeetingJudge.Judge(known, history);
        await people.SaveAsync(user, report, history.Decisions, cancellationToken);
        var stored = await store.ListAllFollowUpsAsync(user, cancellationToken);
        var next = FollowUpSuccession.Next(report, [.. stored.Select(f => f.Value)], history.Decisions, await store.IdsAsync(user, cancellationToken), known, history.Now);
        var areGone = true;
        foreach (var gone in stored.ExceptBy(next.Select(f => f.Id), f => f.Value.Id)) areGone &= await store.RemoveAsync(user, gone, cancellationToken);
        var saved = await SaveAsync(user, stored, next, cancellationToken);
        return (new AlignedMailbox(known, report, [.. saved.Where(f => f.Value.Aside is null)]), areGone && saved.Count == next.Count);
    }

    /// <summary>Gives the places in care anew, at once, after somebody came into care or left it.</summary>
    public async Task QueueAgainAsync(UserKey user, CancellationToken cancellationToken)
    {
        using var turn = await turns.TakeAsync(user.ToString(), cancellationToken);
        var stored = await store.ListFollowUpsAsync(user, cancellationToken);
        var next = FollowUpRules.QueueAgain(stored.Select(f => f.Value), clock.GetUtcNow(), await store.SettingsAsync(user, cancellationToken));
        await SaveAsync(user, stored, [.. next], cancellationToken);
    }

    /// <returns>The ones that now stand as wished; not those on which somebody acted meanwhile.</returns>
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

    private static bool Differs(FollowUp a, FollowUp b) => JsonSerializer.Serialize(a, RowJson.Options) != JsonSerializer.Serialize(b, RowJson.Options);
}

/// <summary>A mailbox whose people and follow-ups are in line.</summary>
/// <param name="Known">The mailbox as it was judged.</param>
/// <param name="Report">The verdicts.</param>
/// <param name="FollowUps">Those that are shown.</param>
internal sealed record AlignedMailbox(KnownMailbox Known, FirstMeetingReport Report, IReadOnlyList<Versioned<FollowUp>> FollowUps);
