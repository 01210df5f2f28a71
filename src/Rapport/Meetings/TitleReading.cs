using System.Text.RegularExpressions;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Somebody a title names.</summary>
/// <param name="Name">The name as read.</param>
/// <param name="Company">The company the title gives for them, when it does.</param>
internal sealed record TitlePerson(PersonName Name, string? Company);

/// <summary>What a calendar title says: who is met, whether it is a meeting at all, and of what kind.</summary>
internal sealed partial record TitleReading(
    bool IsCancelled, bool IsBlock, bool IsBirthday, bool IsHonour, bool IsGathering, bool IsCall, bool IsConferenceCall, bool Acquaints, IReadOnlyList<TitlePerson> With, IReadOnlyList<PersonName> About)
{
    /// <summary>Reads a title.</summary>
    /// <param name="title">As written.</param>
    /// <param name="isKnown">Whether a folded full name belongs to somebody in the mailbox: then two capitalised words are a person and not a place.</param>
    public static TitleReading Read(string title, Func<string, bool> isKnown)
    {
        var text = TitleWords.ReplyMarks().Replace(title, "");
        var cancelled = TitleWords.Cancelled().IsMatch(text);
        if (cancelled) text = CancelMark().Replace(text, "");
        text = text.Replace('’', '\'').Trim();

        var birthday = TitleWords.Birthday().IsMatch(text);
        var honour = birthday || TitleWords.Honours().IsMatch(text);
        var about = honour || TitleWords.About().IsMatch(text);
        var block = TitleWords.Block().IsMatch(text);
        var people = People(text, isKnown, about || block);
        return new TitleReading(
            cancelled,
            block,
            birthday,
            honour,
            TitleWords.Gathering().IsMatch(text),
            TitleWords.Call().IsMatch(text),
            TitleWords.ConferenceCall().IsMatch(text),
            TitleWords.Acquaints().IsMatch(text),
            about || block ? [] : people,
            about || block ? [.. people.Select(person => person.Name)] : []);
    }

    /// <value>Japanese surnames have up to three characters, hardly ever four.</value>
    private const int LongestJapaneseSurname = 3;

    private static List<TitlePerson> People(string text, Func<string, bool> isKnown, bool anywhere)
    {
        var found = new List<TitlePerson>();
        void Add(string segment, bool trusted)
        {
            foreach (var person in Names(segment, isKnown, trusted))
                if (found.TrueForAll(other => other.Name.Folded != person.Name.Folded)) found.Add(person);
        }

        if (EastAsian().Match(text) is { Success: true } japanese)
        {
            // 「北風設備 森本様」: the word before a surname is where they are from.
            var parts = japanese.Groups["name"].Value.Split(' ', '\u3000');
            if (parts.Length == 2 && (parts[0].Length > LongestJapaneseSurname || EastAsianCompany().IsMatch(parts[0]))) found.Add(new TitlePerson(PersonName.Parse(parts[1]), parts[0]));
            else Add(japanese.Groups["name"].Value, true);
        }
        if (Arabic().Match(text) is { Success: true } arabic) Add(arabic.Groups["name"].Value, true);
        var lead = TitleWords.Lead().Match(text);
        if (lead.Success) Add(text[lead.Length..], true);
        foreach (Match with in TitleWords.With().Matches(text)) Add(text[(with.Index + with.Length)..], true);
        var head = TitleWords.With().Match(text) is { Success: true, Index: > 0 } first ? text[..first.Index] : text;
        if (!lead.Success) Add(head, false);
        // "Before the panel: NAME, NAME" is a list of people when they have people's names.
        if (text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0) Add(text[(colon + 1)..], lead.Success);
        if (anywhere)
            foreach (var pair in Capitalised().Matches(text).Select(match => match.Groups["pair"].Value)) Add(pair, false);
        return found;
    }

    private static IEnumerable<TitlePerson> Names(string segment, Func<string, bool> isKnown, bool trusted)
    {
        var company = Parenthesised().Match(segment) is { Success: true } aside ? aside.Groups["company"].Value.Trim() : OfCompany().Match(segment) is { Success: true } of ? of.Groups["company"].Value.Trim() : null;
        var text = TitleWords.Tail().Replace(Parenthesised().Replace(segment, " "), "");
        text = TitleWords.Lead().Replace(text, "");
        var pieces = TitleWords.Between().Split(text).Select(piece => Article().Replace(piece.Trim(' ', '"', '\'', '.', '-', '–'), "")).Where(piece => piece.Length > 0).Take(10).ToList();
        var names = pieces.Select((piece, index) => IsName(piece, isKnown, trusted && index == 0)).ToList();
        // A list with two people in it is a list of people; after one person, what is no name is where they are from.
        if (names.Count(name => name is not null) > 1) names = [.. pieces.Select((piece, index) => names[index] ?? IsName(piece, isKnown, true))];
        else if (names is [{ }, null, ..]) company ??= pieces[1];
        return names.OfType<PersonName>().Select(name => new TitlePerson(name, company));
    }

    // Two to four capitalised words; a single word only with a title before it or when it is a common given name.
    private static PersonName? IsName(string piece, Func<string, bool> isKnown, bool trusted)
    {
        var honoured = TitleWords.Honorific().IsMatch(piece);
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 5 || TitleWords.NotAName().IsMatch(honoured ? string.Join(' ', words[1..]) : piece) || piece.Any(char.IsDigit) || piece.Contains("'s", StringComparison.Ordinal)) return null;
        var ideographic = !piece.Any(c => char.IsUpper(c) || char.IsLower(c));
        if (!ideographic && words.Skip(honoured ? 1 : 0).Any(word => !char.IsUpper(word[0]) && !Particles.Contains(word))) return null;
        if (words.Length > 1 && words.All(word => word.Length > 1 && word.All(char.IsUpper))) return null;
        var name = PersonName.Parse(piece);
        if (name.Folded.Length < 2) return null;
        if (ideographic) return trusted ? name : null;
        if (honoured) return name;
        if (!name.IsFull) return GivenNames.Contains(words[0]) && words.Length == 1 ? name : null;
        return isKnown(name.Folded) || GivenNames.Contains(words[0]) || (trusted && words.Length is 2 or 3) ? name : null;
    }

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase) { "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "zu", "ter", "ten", "al", "el", "bin" };

    [GeneratedRegex(@"^\W*[^\s:：]+(?:\s+الإلغاء)?\s*[:：\])）】-]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex CancelMark();

    [GeneratedRegex(@"^(?:the|der|die|dem|le|la|el|il|lo|o|a)\s+(?=\p{L}{1,6}\.\s|(?:professor\w*|señora?|signora?|docteure?|doctora?|doutora?)\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"\s*[(（\[](?<company>[^)）\]]*)[)）\]]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesised();

    [GeneratedRegex(@"\b(?:of|from|at|von|bei|de|chez|da|di|van|@)\s+(?:the\s+)?(?<company>\p{Lu}[\p{L}\d&.-]*(?:\s+\p{Lu}[\p{L}\d&.-]*){0,3})", RegexOptions.CultureInvariant)]
    private static partial Regex OfCompany();

    [GeneratedRegex(@"(?<name>[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}\p{IsHiragana}ー]{1,6}(?:[ 　][\p{IsCJKUnifiedIdeographs}\p{IsKatakana}ー]{1,6})?)(?:様|さん|氏)(?:と|との|に)?", RegexOptions.CultureInvariant)]
    private static partial Regex EastAsian();

    [GeneratedRegex("(?:会社|社|設備|工業|商事|製作所|銀行|大学|病院|建設|電機|事務所|研究所|財団|協会|学校|学園)$", RegexOptions.CultureInvariant)]
    private static partial Regex EastAsianCompany();

    [GeneratedRegex(@"(?:مع|لقاء|اجتماع مع|مكالمة مع|غداء مع)\s+(?<name>\p{IsArabic}+(?:\s+\p{IsArabic}+){1,2})(?:\s+من\s+.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"\b(?=(?<pair>\p{Lu}[\p{Ll}-]+(?:\s+\p{Lu}\.?)?\s+\p{Lu}\p{L}+))", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();
}
