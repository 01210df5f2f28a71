namespace Rapport.People;

/// <summary>A person while the history is read: addresses and name forms that are certainly theirs, and the letters exchanged.</summary>
internal sealed class Individual
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (DateTimeOffset First, DateTimeOffset Last)> _mailboxes = new(StringComparer.Ordinal);
    private Dictionary<string, PersonName>? _nameAt;
    private PersonName? _name;
    private string? _key;

    public IEnumerable<string> Mailboxes => _mailboxes.Keys;

    public bool HasAddress => _mailboxes.Count > 0;

    /// <summary>Letters between the two, oldest first once the directory is complete.</summary>
    public List<(DateTimeOffset At, string Id, bool FromThem, bool IsDirect)> Letters { get; } = [];

    public bool IsColleague { get; set; }

    /// <summary>The user said that this is no person.</summary>
    public bool IsNoPerson { get; set; }

    /// <summary>The best name seen: a full one before a single one, the most frequent first.</summary>
    public PersonName Name => _name ??= Best();

    /// <summary>The name as most often written, brackets and marks included; empty when none was.</summary>
    public string WrittenAs => _names.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Key).FirstOrDefault("");

    public string Key => _key ??= _mailboxes.Count == 0
        ? $"name:{Name.Folded}"
        : _mailboxes.OrderBy(mailbox => mailbox.Value.First).ThenBy(mailbox => mailbox.Key, StringComparer.Ordinal).First().Key;

    /// <summary>Every key under which somebody may speak of this person.</summary>
    public IEnumerable<string> Keys => _mailboxes.Keys.Append($"name:{Name.Folded}");

    /// <summary>Addresses, the most recently used first.</summary>
    public IReadOnlyList<string> Addresses =>
        [.. _mailboxes.OrderByDescending(mailbox => mailbox.Value.Last).ThenBy(mailbox => mailbox.Key, StringComparer.Ordinal).Select(mailbox => mailbox.Key)];

    /// <summary>The folded full names of the mailboxes that make up this person; they differ only where the user said that two are one.</summary>
    public IEnumerable<string> FullNames => (_nameAt?.Values.Append(Name) ?? [Name]).Where(name => name.IsFull).Select(name => name.Folded).Distinct(StringComparer.Ordinal);

    /// <summary>The best name seen at one mailbox.</summary>
    public PersonName NameAt(string mailbox) => _nameAt?.GetValueOrDefault(mailbox) ?? Name;

    /// <summary>Whether this person, read from another version of the history, has the same key, names, addresses and letters.</summary>
    public bool IsReadAs(Individual other) =>
        Key == other.Key && Name == other.Name && IsColleague == other.IsColleague && IsNoPerson == other.IsNoPerson && Addresses.SequenceEqual(other.Addresses) && Letters.SequenceEqual(other.Letters);

    public void See(string mailbox, string name, DateTimeOffset at)
    {
        if (mailbox.Length > 0)
            _mailboxes[mailbox] = _mailboxes.TryGetValue(mailbox, out var seen) ? (at < seen.First ? at : seen.First, at > seen.Last ? at : seen.Last) : (at, at);
        if (name.Length > 0) _names[name] = _names.GetValueOrDefault(name) + 1;
        (_name, _key) = (null, null);
    }

    public void Absorb(Individual other)
    {
        _nameAt ??= _mailboxes.Keys.ToDictionary(mailbox => mailbox, _ => Name, StringComparer.Ordinal);
        foreach (var (mailbox, (first, last)) in other._mailboxes)
        {
            _nameAt[mailbox] = other.NameAt(mailbox);
            See(mailbox, "", first);
            See(mailbox, "", last);
        }
        foreach (var (name, count) in other._names) _names[name] = _names.GetValueOrDefault(name) + count;
        IsColleague |= other.IsColleague;
        (_name, _key) = (null, null);
    }

    private PersonName Best()
    {
        var read = _names.Select(name => (Name: PersonName.Parse(name.Key), Count: name.Value)).Where(name => name.Name.Folded.Length > 0)
            .OrderByDescending(name => name.Name.IsFull).ThenByDescending(name => name.Count).ThenBy(name => name.Name.Full, StringComparer.Ordinal).Select(name => name.Name).FirstOrDefault();
        if (read is { IsFull: true }) return read;
        foreach (var mailbox in _mailboxes.Keys)
            if (PersonName.FromAddress(mailbox) is { IsFull: true } spelled) return spelled;
        return read ?? (_mailboxes.Count > 0 ? PersonName.None with { Full = _mailboxes.First().Key } : PersonName.None);
    }
}
