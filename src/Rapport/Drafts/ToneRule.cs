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
        return new([.. parts.Where(part => part[0] != '!').Select(Compile)], [.. parts.Where(part => part[0] == '!').Select(part => Compile(part[1..]))]);

        Regex Compile(string part) => new(part == "?" ? "[?？؟]" : Whole(part, language), Loose);
    }

    /// <summary>Where the first part stands in a sentence that the rule is about; null in any other.</summary>
    public int? Find(string sentence)
    {
        var first = Parts[0].Match(sentence);
        return first.Success && Parts.Skip(1).All(part => part.IsMatch(sentence)) && !Unless.Any(part => part.IsMatch(sentence)) ? first.Index : null;
    }

    private static string Whole(string part, string language) => language switch
    {
        "ja" => part,
        "ar" => $@"\b[وف]?(?:{part})\b",
        _ => $@"{(part[0] == '^' ? "" : @"\b")}(?:{part})\b",
    };
}
