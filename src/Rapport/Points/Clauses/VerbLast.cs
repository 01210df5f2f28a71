namespace Rapport.Points.Clauses;

/// <summary>The order of words of a German or Dutch clause that depends on another.</summary>
internal static class VerbLast
{
    private static readonly System.Collections.Frozen.FrozenSet<string> Prepositions = ClauseRules.Set("nach in an auf mit für von vom zu zum zur bei aus über unter seit bis naar met voor van op aan bij uit over onder sinds tot om");

    /// <summary>The words after the subject, the verb where it belongs; null when that is not sure.</summary>
    /// <param name="rest">What followed the verb.</param>
    /// <param name="said">The verb as it was said.</param>
    /// <param name="turned">The verb for the reader.</param>
    /// <param name="rules">The language.</param>
    public static List<string>? Place(List<string> rest, string said, string turned, ClauseRules rules)
    {
        var last = rest[^1];
        if (rules.Auxiliaries.Contains(said))
        {
            // What belongs to the verb has to stand at the end: "wir haben gebaut für Kinder" does not.
            if (!HasVerbAtEnd(rest, rules)) return IsPlainHave(said, rest) ? [.. rest, turned] : null;
            return rules.VerbPlace == VerbPlace.End ? [.. rest, turned] : [.. rest[..^1], turned, last];
        }

        for (var i = 0; i < rest.Count - 1; i++) if (rules.Prefixes.Contains(rest[i]) && Prepositions.Contains(rest[i + 1])) return null;
        if (rules.Prefixes.Contains(last)) return rest.Count > 1 ? [.. rest[..^1], last + turned] : null;
        // Lower case and like a verb at the end: something else is going on.
        return LooksLikeVerb(last) && rules.VerbPlace == VerbPlace.End ? null : [.. rest, turned];
    }

    private static bool HasVerbAtEnd(List<string> rest, ClauseRules rules) =>
        LooksLikeVerb(rest[^1]) && !rest[..^1].Exists(word => IsParticiple(word)) && (rules.VerbPlace == VerbPlace.End || (rest.Count > 1 && !rest.Contains("het")));

    // "We have a workshop in Kiel", "we are a choir of forty": nothing is left to the end.
    private static bool IsPlainHave(string said, List<string> rest) =>
        said is "haben" or "habe" or "hebben" or "heb" or "sind" or "bin" or "zijn" or "ben" && char.IsUpper(rest[^1][0]) && !rest.Exists(IsParticiple);

    private static bool LooksLikeVerb(string word) => char.IsLower(word[0]) && (word.EndsWith('n') || IsParticiple(word));

    private static bool IsParticiple(string word) =>
        char.IsLower(word[0]) && word.Length > 5 && (word.EndsWith('t') || word.EndsWith('d') || word.EndsWith("en", StringComparison.Ordinal))
        && (word.Contains("ge", StringComparison.Ordinal) || word.StartsWith("ver", StringComparison.Ordinal) || word.StartsWith("be", StringComparison.Ordinal) || word.StartsWith("er", StringComparison.Ordinal));
}
