using Rapport.Mail;

namespace Rapport.People;

/// <summary>What the user said about who is who, read so that the later word outweighs the earlier in whatever order they came.</summary>
internal sealed class PeopleWords
{
    private readonly HashSet<(string One, string Other)> _apart = [];
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isPerson = new(StringComparer.Ordinal);

    public PeopleWords(IEnumerable<Meetings.PeopleDecision> decisions)
    {
        // Of two words of one instant the more careful counts: apart before same, no person before person.
        var latest = decisions.Select(word => word with { One = KeyOf(word.One), Other = word.Other is { } other ? KeyOf(other) : null })
            .OrderByDescending(word => word.SaidAt).ThenBy(word => word.Kind switch { Meetings.PeopleDecisionKind.Apart => 0, Meetings.PeopleDecisionKind.NotAPerson => 1, _ => 2 })
            .ThenBy(word => word.One, StringComparer.Ordinal).ThenBy(word => word.Other, StringComparer.Ordinal);
        foreach (var word in latest)
        {
            if (word.Kind is Meetings.PeopleDecisionKind.NotAPerson or Meetings.PeopleDecisionKind.IsAPerson) _isPerson.TryAdd(word.One, word.Kind == Meetings.PeopleDecisionKind.IsAPerson);
            else if (word.Other is not { } other || word.One == other) continue;
            else if (word.Kind == Meetings.PeopleDecisionKind.Apart) Part(word.One, other);
            else Join(word.One, other);
        }
    }

    /// <summary>The keys that are said to be one person, each group with two or more, in a fixed order.</summary>
    public IEnumerable<IReadOnlyList<string>> Groups =>
        _parent.Keys.GroupBy(Root, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Order(StringComparer.Ordinal).ToList()).Where(group => group.Count > 1);

    /// <summary>Whether the user said that it is a person, or none; null when they said neither.</summary>
    public bool? IsPerson(string key) => _isPerson.TryGetValue(key, out var said) ? said : null;

    /// <summary>Whether the user said that two keys, or keys said to be the same as they, are two people.</summary>
    public bool AreApart(string one, string other) => _apart.Count > 0 && _apart.Contains(Pair(Root(one), Root(other)));

    /// <summary>A mailbox, or <c>name:</c> and the folded name.</summary>
    public static string KeyOf(string key) => key.StartsWith("name:", StringComparison.Ordinal) ? key : EmailAddress.Mailbox(key) is { Length: > 0 } mailbox ? mailbox : key;

    private void Part(string one, string other)
    {
        if (Root(one) != Root(other)) _apart.Add(Pair(Root(one), Root(other)));
    }

    private void Join(string one, string other)
    {
        var (keep, drop) = Pair(Root(one), Root(other));
        if (keep == drop || _apart.Contains((keep, drop))) return;
        _parent[drop] = keep;
        _parent.TryAdd(keep, keep);
        foreach (var (first, second) in _apart.Where(pair => pair.One == drop || pair.Other == drop).ToList()) _apart.Add(Pair(Root(first), Root(second)));
    }

    private string Root(string key)
    {
        while (_parent.TryGetValue(key, out var parent) && parent != key) key = parent;
        return key;
    }

    private static (string One, string Other) Pair(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
}
