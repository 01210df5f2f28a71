using System.Collections.Frozen;
using System.Globalization;

namespace Rapport.Drafts;

/// <summary>Tells whether an English sentence asks, proposes or commits to something.</summary>
/// <remarks>A linear score over words and short runs of words. The weights stand in <c>ask-weights.txt</c>, readable and learned by
/// <c>tests/Rapport.Benchmarks/Quality/train_asks.py</c>: F1 82 on sentences it had not seen.</remarks>
public static class AskSentence
{
    private const int LongestSentence = 2000;

    private static readonly FrozenDictionary<string, double> Weights = Load();

    /// <summary>True when the sentence asks for something, proposes something, or commits the writer to it.</summary>
    /// <param name="sentence">One sentence; of more than 2,000 UTF-16 units only the beginning is read.</param>
    public static bool IsAsk(string sentence) => Score(sentence) > 0;

    /// <summary>How clearly it is one: 0 is the border, 3 is beyond doubt.</summary>
    internal static double Score(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var score = Weights[""];
        foreach (var feature in AskFeatures.Of(sentence.Length > LongestSentence ? sentence[..LongestSentence] : sentence)) score += Weights.GetValueOrDefault(feature);
        return score;
    }

    private static FrozenDictionary<string, double> Load()
    {
        using var stream = typeof(AskSentence).Assembly.GetManifestResourceStream("ask-weights.txt")!;
        using var reader = new StreamReader(stream);
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            weights[line[(tab + 1)..]] = double.Parse(line.AsSpan(0, tab), CultureInfo.InvariantCulture);
        }

        return weights.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
