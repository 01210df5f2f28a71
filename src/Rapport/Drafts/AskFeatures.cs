using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>The marks of a sentence by which an ask is told. tests/Rapport.Benchmarks/Quality/train_asks.py finds the same: change both together.</summary>
internal static partial class AskFeatures
{
    private const int MostWords = 60;

    private static readonly int[] LengthSteps = [4, 8, 14, 22, 32];

    public static HashSet<string> Of(string sentence)
    {
        var text = sentence.Replace('’', '\'');
        var words = Token().Matches(text).Take(MostWords).Select((match, index) => Fold(match.Value, index)).ToArray();
        var found = new HashSet<string>(words, StringComparer.Ordinal);
        for (var i = 0; i + 1 < words.Length; i++) found.Add($"{words[i]} {words[i + 1]}");
        for (var i = 0; i + 2 < words.Length; i++) found.Add($"{words[i]} {words[i + 1]} {words[i + 2]}");
        if (words.Length > 0) found.Add("^ " + words[0]);
        if (words.Length > 1) found.Add($"^ {words[0]} {words[1]}");
        foreach (Match clause in Clause().Matches(text)) found.Add("~ " + clause.Groups[1].Value.ToLowerInvariant());
        if (text.AsSpan().TrimEnd().EndsWith("?"))
        {
            found.Add("$?");
            if (found.Contains("you")) found.Add("$? you");
        }

        found.Add("len" + LengthSteps.Count(step => words.Length >= step));
        return found;
    }

    /// <summary>A number becomes #, a name inside the sentence @.</summary>
    private static string Fold(string word, int index) =>
        char.IsDigit(word[0]) ? "#" : IsName(word, index) ? "@" : word.ToLowerInvariant();

    private static bool IsName(string word, int index) =>
        index > 0 && word.Length > 1 && char.IsUpper(word[0]) && !word.Contains('\'', StringComparison.Ordinal) && word.Any(char.IsLower);

    [GeneratedRegex(@"\p{L}+(?:'\p{L}+)?|\?|\d+")]
    private static partial Regex Token();

    [GeneratedRegex(@"[,;:\-–—]\s*(\p{L}+)")]
    private static partial Regex Clause();
}
