using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary><c>$orderby</c> on messages.</summary>
internal sealed record MessageOrder(IReadOnlyList<(string Property, bool Descending)> Keys)
{
    private static readonly HashSet<string> Sortable = ["receivedDateTime", "sentDateTime", "createdDateTime", "lastModifiedDateTime", "subject", "importance", "isRead", "hasAttachments", "from/emailAddress/address", "from/emailAddress/name"];

    /// <exception cref="GraphError">The order cannot be read, or does not go with the filter.</exception>
    public static MessageOrder Parse(string? text, ItemFilter? filter)
    {
        if (text is null) return new([("receivedDateTime", true)]);
        var keys = new List<(string Property, bool Descending)>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is < 1 or > 2 || !Sortable.Contains(words[0]) || (words.Length == 2 && words[1] is not ("asc" or "desc")))
                throw GraphError.BadRequest($"Invalid $orderby clause: '{part}'.");
            keys.Add((words[0], words is [_, "desc"]));
        }
        // What is sorted by must be filtered by, in the same order and before anything else.
        if (filter is not null && !filter.Properties.Take(keys.Count).SequenceEqual(keys.Select(key => key.Property)))
            throw new GraphError(400, "InefficientFilter", "The restriction or sort order is too complex for this operation.");
        return new(keys);
    }

    public IReadOnlyList<StoredItem> Apply(IEnumerable<StoredItem> messages)
    {
        var sorted = messages.OrderBy(_ => 0);
        foreach (var (property, descending) in Keys)
            sorted = descending ? sorted.ThenByDescending(item => ItemFilter.Read(item, property), Comparer) : sorted.ThenBy(item => ItemFilter.Read(item, property), Comparer);
        return [.. sorted.ThenBy(item => item.Id, StringComparer.Ordinal)];
    }

    private static readonly IComparer<object?> Comparer = Comparer<object?>.Create((a, b) => (a, b) switch
    {
        (string x, string y) => string.Compare(x, y, StringComparison.OrdinalIgnoreCase),
        (DateTimeOffset x, DateTimeOffset y) => x.CompareTo(y),
        (bool x, bool y) => x.CompareTo(y),
        _ => (a is null ? 0 : 1) - (b is null ? 0 : 1),
    });
}
