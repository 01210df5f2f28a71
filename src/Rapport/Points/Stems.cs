namespace Rapport.Points;

/// <summary>Light suffix stripping: enough to see "move", "moves" and "moving" as one, never a dictionary.</summary>
internal static class Stems
{
    private static readonly string[] Suffixes = ["ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly"];

    public static string Of(string lowered) => Of(lowered.AsSpan()).ToString();

    /// <summary>The stem of a lower-case word: what stands before an apostrophe, without one common ending when three letters stay.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> lowered)
    {
        var apostrophe = lowered.IndexOfAny('\'', '\u2019');
        if (apostrophe > 0) lowered = lowered[..apostrophe];
        foreach (var suffix in Suffixes)
        {
            if (lowered.Length - suffix.Length >= 3 && lowered.EndsWith(suffix, StringComparison.Ordinal)) return lowered[..^suffix.Length];
        }

        return lowered;
    }
}
