using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Rapport.People;

/// <summary>A person's name, read from any of the forms in which address books write it.</summary>
/// <param name="Full">"First Surname" for showing; empty when the text holds no name.</param>
/// <param name="Given">The name to greet with; null when it cannot be told.</param>
/// <param name="Folded">First and last word without case, marks and initials: the form in which full names are compared; a single word for a single name.</param>
public sealed partial record PersonName(string Full, string? Given, string Folded)
{
    /// <value>No name.</value>
    public static PersonName None { get; } = new("", null, "");

    /// <summary>Initials of the names between the first and the last, folded; empty when there are none. "Anna K. Berg" and "Anna M. Berg" are two.</summary>
    public string Middle { get; init; } = "";

    /// <summary>"jr", "sr", "ii": which of several of that name in a family; empty when not told.</summary>
    public string Generation { get; init; } = "";

    /// <summary>Whether it has a first name and a surname, so that two equal ones are hardly two people.</summary>
    public bool IsFull => Folded.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether it is a surname and a given name, be it that Japanese writes them without a space: no surname has more than three characters.</summary>
    internal bool IsWhole => IsFull || (Folded.Length > 3 && Folded.All(IsIdeograph));

    /// <summary>Whether the name is written in Chinese characters or kana, with the surname first.</summary>
    internal bool IsSurnameFirst => Folded.Length > 0 && IsIdeograph(Folded[0]) && !Full.Contains('・', StringComparison.Ordinal);

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u9fff';

    /// <summary>Reads a display name: "Surname, First", titles, brackets, quotes and suffixes are put right or left out.</summary>
    /// <param name="display">The name as written.</param>
    /// <returns>The name; <see cref="None"/> for an address or an empty text.</returns>
    public static PersonName Parse(string display)
    {
        var text = Brackets().Replace(display, " ").Trim().Trim('\'', '"', '“', '”', ',', ';').Trim();
        text = OnBehalf().Replace(EastAsianTitle().Replace(text, ""), "");
        if (text.Length == 0 || text.Contains('@', StringComparison.Ordinal) || text.Contains('/', StringComparison.Ordinal)) return None;

        // "anna.berg" as a display name is the address's local part.
        if (SpelledOut().Match(text) is { Success: true } spelled && !text.Contains('-', StringComparison.Ordinal)) text = $"{spelled.Groups["first"].Value} {spelled.Groups["last"].Value}";

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            var after = text[(comma + 1)..].Trim();
            var first = after.Split(',')[0].Trim();
            text = Suffix().IsMatch(first) || first.Length == 0 ? text[..comma] : $"{first} {text[..comma]}";
        }
        var words = text.Split([' ', '\t', '\u00a0', '\u3000'], StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Title().IsMatch(words[0])) words.RemoveAt(0);
        var generation = Generations().Match(display) is { Success: true } of ? of.Value.ToLowerInvariant() : "";
        while (words.Count > 1 && Suffix().IsMatch(words[^1])) words.RemoveAt(words.Count - 1);
        if (words.Count == 0 || words.Count > 6 || !words.Any(word => word.Any(char.IsLetter))) return None;

        words = [.. SurnameLast(words).Select(Capitalise)];
        // The parts of a foreign name stand in Japanese with a dot between them: アンナ・ベルクマン.
        var folded = words.SelectMany(word => word.Split('・')).Select(Fold).Where(word => word.Length > 1 || (word.Length == 1 && !char.IsAscii(word[0]))).ToList();
        if (folded.Count == 0) return None;
        // Emoji and stars belong to how somebody shows their name, not to how they are greeted.
        var spoken = words.Select(word => Symbols().Replace(word, "")).Where(word => word.Length > 0).ToList();
        var given = spoken.Count > 1 && Fold(spoken[0]).Length > 1 && spoken[0].All(c => c is '-' or '\'' or '’' || char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) ? spoken[0] : null;
        var middle = words.Count > 2 ? string.Concat(words[1..^1].Where(word => !Particle().IsMatch(word)).Select(Fold).Where(word => word.Length > 0).Select(word => word[..1])) : "";
        return new PersonName(string.Join(' ', words), given, folded.Count == 1 ? folded[0] : $"{folded[0]} {folded[^1]}") { Middle = middle, Generation = generation };
    }

    /// <summary>Reads the name that an address spells out: <c>anna.berg@firm.test</c> is "Anna Berg".</summary>
    /// <param name="address">A normalised address.</param>
    public static PersonName FromAddress(string address)
    {
        var local = address.Split('@')[0];
        var match = SpelledOut().Match(local);
        return match.Success ? Parse($"{match.Groups["first"].Value} {match.Groups["last"].Value}") : None;
    }

    /// <summary>A word without case, diacritics and punctuation: "Müller" and "MULLER" are one.</summary>
    /// <param name="word">Any text.</param>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (!char.IsLetter(c)) continue;
            _ = char.ToLowerInvariant(c) switch
            {
                'ß' => folded.Append("ss"),
                'ø' => folded.Append('o'),
                'æ' => folded.Append("ae"),
                'œ' => folded.Append("oe"),
                'ł' => folded.Append('l'),
                'đ' => folded.Append('d'),
                var lower => folded.Append(lower),
            };
        }
        return folded.ToString();
    }

    // "LEFÉBURE Martine": French and other lists write the surname in capitals, and first.
    private static List<string> SurnameLast(List<string> words)
    {
        var capitals = words.FindIndex(word => !IsInCapitals(word));
        if (capitals <= 0 || Particle().IsMatch(words[capitals]) || GivenNames.Contains(words[0]) || words.Take(capitals).All(word => Fold(word).Length < 3) || !GivenNames.Contains(words[capitals])) return words;
        return [.. words.Skip(capitals), .. words.Take(capitals).Select(word => Particle().IsMatch(word) ? word.ToLowerInvariant() : string.Concat(word[..1], word[1..].ToLowerInvariant()))];
    }

    private static bool IsInCapitals(string word) => word.Count(char.IsLetter) > 1 && !word.Any(char.IsLower) && word.Any(char.IsUpper);

    private static string Capitalise(string word) =>
        word.Length > 1 && word.All(c => !char.IsLetter(c) || char.IsLower(c)) && !Particle().IsMatch(word)
            ? string.Concat(word[..1].ToUpperInvariant(), word[1..])
            : word;

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]|<[^>]*(?:>|$)|\|.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:mr|mrs|ms|mx|miss|messrs|dr|prof|professor|sir|dame|hon|rev|capt|herr|herrn|frau|mag|dipl\.?(?:-ing)?|univ\.?-prof|dr\.?-ing|ra|rain|pfr|ing|m|mm|mme|mlle|mgr|pr|monsieur|madame|mademoiselle|docteure?|professeure?|maître|sr|sra|srta|srª|dra|lic|licda|arq|doctora?|profesora?|prof[ªa]|doña|señor|señora|señorita|senhora?|doutora?|professora|eng[ªoº]?|sig|sig\.ra|sig\.na|sig\.?r|signor|signora|signorina|dott|dott\.ssa|dott\.?r|dottor|dottore|dottoressa|prof\.ssa|professore|professoressa|avv|avvocato|avvocata|ingegner|geom|rag|dhr|mw|mevr|mevrouw|meneer|heer|drs|ir|السيد|السيدة|الآنسة|الدكتور|الدكتورة|الأستاذ|الأستاذة|المهندس|المهندسة|دكتور|دكتورة|أستاذ|أستاذة|مهندس|مهندسة|سيد|سيدة|الشيخ|د|أ|م)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|mba|cpa|esq|cfa|pe|dds|msc|bsc|ma|llm|jd|dr|prof)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"(?<=[\s,])(?:jr|sr|junior|senior|ii|iii|iv)(?=\.?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Generations();

    [GeneratedRegex(@"^(?:von|van|der|den|de|del|della|di|da|dos|das|du|la|le|zu|zur|ter|ten|al|el|bin|ibn)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Particle();

    [GeneratedRegex(@"[\s,]+(?:i\.\s?A\.(?=\s|$)|im auftrag|on behalf of|(?:executive |personal )?assistant (?:to|of)|assistent(?:in)? von|assistante? de|asistente de|au nom de|en nombre de|em nome de|per conto di|namens)(?:\s.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(@"^[\p{S}\p{Cs}\p{Cf}\ufe0f\u200d]+|[\p{S}\p{Cs}\p{Cf}\ufe0f\u200d]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Symbols();

    [GeneratedRegex(@"(?:様|さん|さま|氏|先生|殿|教授)$", RegexOptions.CultureInvariant)]
    private static partial Regex EastAsianTitle();

    [GeneratedRegex(@"^(?<first>\p{L}{2,})(?:[._-]\p{L}{0,2}\.?)?[._-]+(?<last>\p{L}{2,})\d{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex SpelledOut();
}
