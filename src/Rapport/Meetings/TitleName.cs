using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Whether a piece of a title is a person's name.</summary>
/// <param name="isKnown">Whether a folded full name, or a single folded word of a name, belongs to somebody in the mailbox.</param>
internal sealed class TitleName(Func<string, bool> isKnown)
{
    /// <value>6 words: "María José Herranz de la Cueva".</value>
    private const int MaxWords = 6;

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "les", "los", "las", "zu", "zur", "zum", "vom", "ter", "ten", "te", "'t", "op", "al", "el", "bin", "ibn", "y", "e", "dal", "dalla", "degli", "dei", "lo", "af", "av", "d", "i", "und",
    };

    // Words of places, days and things that are surnames too: after a given name, and nothing behind them, they are one.
    private static readonly HashSet<string> NounSurnames = new(StringComparer.Ordinal)
    {
        "list", "office", "room", "hall", "house", "bank", "street", "west", "north", "south", "east", "power", "may", "march", "bishop", "school", "book", "gift", "present", "state", "new", "saint", "mayor", "plaza", "bar", "kitchen", "inn",
        "raum", "kunde", "buch", "werk", "stadt", "amt", "montag", "freitag", "sonntag", "salle", "bodega", "jardin", "cantina", "sala", "diner", "hotel",
    };

    private static readonly string[] Honours = ["-san", "-sama", "-sensei", "-kun"];

    /// <summary>The name, or null. Two to six capitalised words with the particles between them; a single word only with a title before it or when it is a given name.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="trusted">It stands where a name is expected.</param>
    public PersonName? Read(string piece, bool trusted)
    {
        foreach (var honour in Honours)
            if (piece.EndsWith(honour, StringComparison.OrdinalIgnoreCase)) return Read($"Mr. {piece[..^honour.Length]}", trusted);
        var honoured = TitleLeads.Honorific().IsMatch(piece);
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MaxWords || piece.Any(char.IsDigit) || piece.Contains("'s", StringComparison.Ordinal) || !piece.Any(char.IsLetter)) return null;
        if (NotANameIn(honoured ? words[1..] : words, trusted)) return null;
        var ideographic = !piece.Any(c => char.IsUpper(c) || char.IsLower(c));
        if (!ideographic && words.Skip(honoured ? 1 : 0).Any(word => !char.IsUpper(word[0]) && !Particles.Contains(word))) return null;
        if (words.Length > 1 && words.All(word => word.Length > 1 && word.All(char.IsUpper))) return null;
        if (!ideographic && !honoured && Particles.Contains(words[^1])) return null;
        var name = PersonName.Parse(piece);
        if (name.Folded.Length < 2) return null;
        if (ideographic) return trusted ? name : null;
        if (honoured) return name;
        var isGiven = GivenNames.Contains(name.Full.Split(' ')[0]);
        if (!name.IsFull) return words.Length == 1 && (isGiven || (trusted && isKnown(name.Folded))) || (words.Length == 2 && trusted && name.Folded.Length > 1) ? name : null;
        return isKnown(name.Folded) || isGiven || (trusted && words.Count(word => !Particles.Contains(word)) is 2 or 3) ? name : null;
    }

    private static bool NotANameIn(string[] words, bool trusted)
    {
        // "April Jones", "Gregory House"; but "Florence Office" is a place.
        var isGiven = words.Length > 1 && GivenNames.Contains(words[0]);
        if (isGiven && trusted && words.Length == 2 && NounSurnames.Contains(PersonName.Fold(words[1])) && !CityNames.Contains(PersonName.Fold(words[0]))) return false;
        return TitleLeads.NotAName().IsMatch(string.Join(' ', isGiven ? words[1..] : words));
    }

    /// <summary>"Brandstetter, Uwe", "Vriesen, Sanne de": a whole segment that is one name turned round; null when it is something else.</summary>
    public PersonName? ReadTurned(string segment)
    {
        if (segment.Split(',') is not [var surname, var given]) return null;
        string[] last = surname.Trim().Split(' '), first = given.Trim().Split(' ');
        var particles = first.Skip(1).SkipWhile(word => !Particles.Contains(word)).ToList();
        var isTurned = last.Length <= 2 && first.Length - particles.Count <= 2 && GivenNames.Contains(first[0]) && !GivenNames.Contains(last[0]) && first[0].Length > 0 && char.IsUpper(first[0][0]);
        return isTurned ? Read(string.Join(' ', first.SkipLast(particles.Count).Concat(particles).Concat(last)), true) : null;
    }

    /// <summary>The name at the end of a run of capitalised words, of which the first may be a thing: "Buch von Rainer Holtkamp".</summary>
    public PersonName? ReadWithin(string run)
    {
        var words = run.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        while (words.Length > 2 && TitleLeads.NotAName().IsMatch(words[^1])) words = words[..^1];
        var start = Array.FindIndex(words, GivenNames.Contains);
        if (start >= 0 && words.Length - start is > 1 and <= MaxWords) return Read(string.Join(' ', words[start..]), true);
        return words.Length == 2 ? Read(string.Join(' ', words), true) : null;
    }
}
