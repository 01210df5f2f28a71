using Azure.Data.Tables;
using Rapport.Api.Identity;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Api.Store;

/// <summary>The people of a mailbox, under every id they ever had, who may be one with whom, and what the user said about that.
/// A person's id comes from a key of theirs: the address of the earliest contact. Their other addresses, and keys the user joined to them, are aliases.</summary>
internal sealed class PeopleStore(TableServiceClient tables, SystemKeys systemKeys, RowSecrets secrets)
{
    /// <summary>The person behind an id, an alias included.</summary>
    public async Task<KnownPerson?> FindAsync(UserKey user, string personId, CancellationToken cancellationToken)
    {
        if (!RowKeys.IsId(personId)) return null;
        var table = await OpenAsync(user, cancellationToken);
        if (await table.FindAsync<Person>($"person-{personId}", isSecret: false, cancellationToken) is { Value: var person }) return new KnownPerson(personId, person.Key, person);
        if (await table.FindAsync<PersonAlias>($"alias-{personId}", isSecret: false, cancellationToken) is not { Value: var alias }) return null;
        var main = await table.FindAsync<Person>($"person-{alias.PersonId}", isSecret: false, cancellationToken);
        return main is null ? null : new KnownPerson(alias.PersonId, alias.Key, main.Value);
    }

    /// <summary>The person with a mailbox address.</summary>
    public async Task<KnownPerson?> FindByAddressAsync(UserKey user, string address, CancellationToken cancellationToken) =>
        await FindAsync(user, (await OpenAsync(user, cancellationToken)).Keys.Id(user, "person", address), cancellationToken);

    /// <summary>Who may be the same person, for the user to say.</summary>
    public async Task<IReadOnlyList<LikelyPerson>> ListLikelyAsync(UserKey user, string personId, CancellationToken cancellationToken) =>
        (await (await OpenAsync(user, cancellationToken)).FindAsync<List<LikelyPerson>>($"likely-{personId}", isSecret: false, cancellationToken))?.Value ?? [];

    /// <summary>Makes the stored people, aliases and proposals those of a report: writes what differs, removes what is no more.</summary>
    public async Task SaveAsync(UserKey user, FirstMeetingReport report, IReadOnlyCollection<PeopleDecision> decisions, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        string Id(string key) => table.Keys.Id(user, "person", key);
        var people = report.People.ToDictionary(p => Id(p.Key));
        var aliases = report.People.SelectMany(p => PersonKeys.Of(p, decisions).Select(key => (Id: Id(key), Alias: new PersonAlias(Id(p.Key), key))))
            .Where(a => !people.ContainsKey(a.Id)).DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => a.Alias);
        var likely = report.Likely.SelectMany(l => new[] { (Of: l.OneKey, Other: l.OtherKey, Pair: l), (Of: l.OtherKey, Other: l.OneKey, Pair: l) })
            .GroupBy(l => l.Of, l => new LikelyPerson(Id(l.Other), l.Pair.Why, l.Pair.Explanation), StringComparer.Ordinal)
            .ToDictionary(g => Id(g.Key), g => g.OrderBy(l => l.PersonId, StringComparer.Ordinal).ToList());
        await table.SubmitAsync(
        [
            .. await table.DifferenceAsync("person", people, cancellationToken),
            .. await table.DifferenceAsync("alias", aliases, cancellationToken),
            .. await table.DifferenceAsync("likely", likely, cancellationToken),
        ], cancellationToken);
    }

    /// <summary>What the user said about who is who; of each pair or address the last word.</summary>
    public async Task<IReadOnlyList<PeopleDecision>> ListDecisionsAsync(UserKey user, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).ReadAllAsync<PeopleDecision>("decision", isSecret: false, cancellationToken);

    /// <summary>Keeps decisions, each over the former one about the same pair or address.</summary>
    public async Task SaveDecisionsAsync(UserKey user, IEnumerable<PeopleDecision> decisions, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        await table.SubmitAsync(decisions.Select(d => table.Put($"decision-{table.Keys.Id(user, "decision", Subject(d))}", d, isSecret: false)), cancellationToken);
    }

    private static string Subject(PeopleDecision decision) =>
        decision.Other is not { } other ? decision.One : string.CompareOrdinal(decision.One, other) < 0 ? $"{decision.One}|{other}" : $"{other}|{decision.One}";

    private async Task<UserTable> OpenAsync(UserKey user, CancellationToken cancellationToken) =>
        new(tables.GetTableClient(TableNames.Relationships), user, await systemKeys.GetAsync(cancellationToken), secrets);
}

/// <summary>A person behind an id.</summary>
/// <param name="PersonId">The person's own id, which may be another than the one asked for.</param>
/// <param name="Key">The key that the asked id stands for.</param>
/// <param name="Person">The person.</param>
internal sealed record KnownPerson(string PersonId, string Key, Person Person);

/// <summary>Another id of a person.</summary>
internal sealed record PersonAlias(string PersonId, string Key);

/// <summary>Somebody who may be the same person.</summary>
internal sealed record LikelyPerson(string PersonId, LikelySameReason Why, string Explanation);
