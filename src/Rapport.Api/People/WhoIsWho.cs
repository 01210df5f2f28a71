using Rapport.Api.FollowUps;
using Rapport.Api.Identity;
using Rapport.Api.Meetings;
using Rapport.Api.Settings;
using Rapport.Api.Store;
using Rapport.Api.Work;
using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Api.People;

/// <summary>What the user says about who is who. Each word is kept before anything follows from it; people and follow-ups then come in line at once.</summary>
internal sealed class WhoIsWho(PeopleStore people, RelationshipStore store, MeetingJudge judge, FollowUpAlignment alignment, WorkRequests work, TimeProvider clock)
{
    /// <summary>Two people are one.</summary>
    public async Task<WhoIsWhoOutcome> MergeAsync(UserKey user, string personId, string otherId, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(user, personId, cancellationToken) is not { } one || await people.FindAsync(user, otherId, cancellationToken) is not { } other) return new WhoIsWhoOutcome.NotFound();
        if (personId == otherId) return new WhoIsWhoOutcome.Nonsense("Nobody is merged with themselves.");
        if (one.PersonId == other.PersonId) return new WhoIsWhoOutcome.Done();
        return await DecideAsync(user, [new PeopleDecision(PeopleDecisionKind.Same, one.Person.Key, other.Person.Key, clock.GetUtcNow())], cancellationToken);
    }

    /// <summary>Two who were merged are two people again, or two who seem to be one are not.</summary>
    /// <param name="user">The user.</param>
    /// <param name="personId">One of them.</param>
    /// <param name="otherId">The other; null takes back the latest merge of the one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<WhoIsWhoOutcome> PartAsync(UserKey user, string personId, string? otherId, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(user, personId, cancellationToken) is not { } one) return new WhoIsWhoOutcome.NotFound();
        var decisions = await people.ListDecisionsAsync(user, cancellationToken);
        if (otherId is null)
        {
            return LatestMerge(decisions, PersonKeys.Of(one.Person, decisions)) is { } latest
                ? await DecideAsync(user, [Apart(latest.One, latest.Other!)], cancellationToken)
                : new WhoIsWhoOutcome.Refused("You did not merge this person with another.");
        }
        if (await people.FindAsync(user, otherId, cancellationToken) is not { } other) return new WhoIsWhoOutcome.NotFound();
        if (personId == otherId) return new WhoIsWhoOutcome.Nonsense("Nobody is told apart from themselves.");
        // Where merges join the two, the one next to the alias is undone; two whom a rule joined, or who only seem to be one, are told apart themselves.
        var alias = other.Key == one.Person.Key ? one.Key : other.Key;
        var merge = one.PersonId == other.PersonId ? LatestMerge(decisions, [alias]) : null;
        return await DecideAsync(user, [Apart(merge?.One ?? one.Key, merge?.Other ?? other.Key)], cancellationToken);
    }

    /// <summary>An address or name is no person, or is one after all.</summary>
    public async Task<WhoIsWhoOutcome> SayNotAPersonAsync(UserKey user, string personId, bool isNone, CancellationToken cancellationToken)
    {
        if (await KeysAsync(user, personId, cancellationToken) is not { } keys) return new WhoIsWhoOutcome.NotFound();
        var (kind, now) = (isNone ? PeopleDecisionKind.NotAPerson : PeopleDecisionKind.IsAPerson, clock.GetUtcNow());
        return await DecideAsync(user, [.. keys.Select(key => new PeopleDecision(kind, key, null, now))], cancellationToken);
    }

    /// <summary>Never this person, or nobody of their domains; or again.</summary>
    public async Task<WhoIsWhoOutcome> SayNeverAsync(UserKey user, string personId, bool isNever, bool wholeDomain, CancellationToken cancellationToken)
    {
        if (await KeysAsync(user, personId, cancellationToken) is not { } keys) return new WhoIsWhoOutcome.NotFound();
        var addresses = keys.Where(key => EmailAddress.Mailbox(key).Length > 0).ToList();
        if (addresses.Count == 0) return new WhoIsWhoOutcome.Refused("No address of this person is known that could stand on the never-list.");
        var settings = await store.ChangeSettingsAsync(user, s => Limit(s with { Excluded = wholeDomain ? s.Excluded.WithDomains(addresses.Select(EmailAddress.DomainOf), isNever) : s.Excluded.WithAddresses(addresses, isNever) }, s), cancellationToken);
        if (settings.Excluded.HasAny(addresses, wholeDomain) != isNever) return new WhoIsWhoOutcome.Refused("The never-list is full.");
        await FollowAsync(user, cancellationToken);
        return new WhoIsWhoOutcome.Done();
    }

    private PeopleDecision Apart(string one, string other) => new(PeopleDecisionKind.Apart, one, other, clock.GetUtcNow());

    private static PeopleDecision? LatestMerge(IReadOnlyList<PeopleDecision> decisions, IReadOnlyCollection<string> keys) =>
        decisions.Where(d => d is { Kind: PeopleDecisionKind.Same, Other: not null } && (keys.Contains(d.One) || keys.Contains(d.Other))).MaxBy(d => d.SaidAt);

    private static UserSettings Limit(UserSettings next, UserSettings present) => next.Excluded.IsTooLong ? present : next;

    /// <summary>The keys that an id stands for: of a person all; of somebody who is none, by the user's word or by rule, those that were said together.</summary>
    private async Task<IReadOnlyCollection<string>?> KeysAsync(UserKey user, string personId, CancellationToken cancellationToken)
    {
        if (!RowKeys.IsId(personId)) return null;
        var decisions = await people.ListDecisionsAsync(user, cancellationToken);
        if (await people.FindAsync(user, personId, cancellationToken) is { Person: var person }) return PersonKeys.Of(person, decisions);
        var ids = await store.IdsAsync(user, cancellationToken);
        if (decisions.FirstOrDefault(d => d.Kind == PeopleDecisionKind.NotAPerson && ids.Person(d.One) == personId) is { } said)
            return [.. decisions.Where(d => d.Kind == said.Kind && d.SaidAt == said.SaidAt).Select(d => d.One)];
        var report = await judge.JudgeAsync(user, cancellationToken);
        return report?.Excluded.FirstOrDefault(e => ids.Person(e.PersonKey) == personId) is { } excluded ? [excluded.PersonKey] : null;
    }

    private async Task<WhoIsWhoOutcome> DecideAsync(UserKey user, IReadOnlyCollection<PeopleDecision> decisions, CancellationToken cancellationToken)
    {
        await people.SaveDecisionsAsync(user, decisions, cancellationToken);
        await FollowAsync(user, cancellationToken);
        return new WhoIsWhoOutcome.Done();
    }

    private async Task FollowAsync(UserKey user, CancellationToken cancellationToken)
    {
        await alignment.RunAsync(user, null, cancellationToken);
        // New sources may be read for a follow-up that changed hands.
        await work.AskAsync(user, cancellationToken);
    }
}

/// <summary>What came of a word about who is who.</summary>
internal abstract record WhoIsWhoOutcome
{
    private WhoIsWhoOutcome()
    {
    }

    /// <summary>It holds.</summary>
    public sealed record Done : WhoIsWhoOutcome;

    /// <summary>Nobody of this user under this id.</summary>
    public sealed record NotFound : WhoIsWhoOutcome;

    /// <summary>It cannot be meant.</summary>
    public sealed record Nonsense(string Why) : WhoIsWhoOutcome;

    /// <summary>It does not apply now.</summary>
    public sealed record Refused(string Why) : WhoIsWhoOutcome;
}
