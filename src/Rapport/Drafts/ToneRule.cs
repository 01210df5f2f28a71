using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Words that give a kind away when they all stand in one sentence, and words in whose company they are harmless.</summary>
internal sealed record ToneRule(IReadOnlyList<Regex> Parts, IReadOnlyList<Regex> Unless)
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Reads <c>part &amp; part &amp; !unless</c>. A part is a pattern of whole words, <c>?</c> alone a question.</summary>
    /// <param name="line">The line, classes of words filled in.</param>
    /// <param name="language">Japanese has no spaces between words, and an Arabic word may carry "and" before it.</param>
    public static ToneRule Parse(string line, string language)
    {
        var parts = line.Split(" & ");
        // The first part meets every sentence, the others only those that it let through.
        return new([.. parts.Where(part => part[0] != '!').Select((part, index) => Pattern(part, index == 0 ? Loose | RegexOptions.Compiled : Loose))],
            [.. parts.Where(part => part[0] == '!').Select(part => Pattern(part[1..], Loose))]);

        Regex Pattern(string part, RegexOptions options) => new(part == "?" ? "[?？؟]" : Whole(part, language), options);
    }

    /// <summary>Where the first part stands in a sentence that the rule is about; null in any other.</summary>
    public int? Find(string sentence)
    {
        if (Parts[0].Match(sentence) is not { Success: true } first) return null;
        for (var i = 1; i < Parts.Count; i++)
            if (!Parts[i].IsMatch(sentence)) return null;
        foreach (var part in Unless)
            if (part.IsMatch(sentence)) return null;
        return first.Index;
    }

    private static string Whole(string part, string language) => language switch
    {
        "ja" => part,
        "ar" => $@"\b[وف]?(?:{part})\b",
        _ => $@"{(part[0] == '^' ? "" : @"\b")}(?:{part})\b",
    };
}
