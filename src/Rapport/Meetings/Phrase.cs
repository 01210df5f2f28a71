using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>What people say in several languages: matches as one expression with an alternative per language would, in that order.</summary>
/// <remarks>Kept apart because the compiler of the runtime stops optimising a method of such a size: the same alternatives in one expression took about 20 times
/// as long. Looked at only where a word stands without which they cannot match: most sentences hold none (both measured in docs/benchmarks.md).</remarks>
internal sealed class Phrase
{
    private readonly (Regex Expression, SearchValues<string>? Needed)[] _languages;
    private readonly SearchValues<string>? _needed;

    /// <summary>Of expressions, one per language.</summary>
    public Phrase(params Regex[] languages)
    {
        var words = Array.ConvertAll(languages, language => NeededWords.Of(language.ToString()));
        _languages = [.. languages.Zip(words, (language, needed) => (language, Search(needed)))];
        _needed = Array.TrueForAll(words, needed => needed is not null) ? Search(words.SelectMany(needed => needed!)) : null;
    }

    /// <summary>Whether it can match in a text, or in any text made of it by blanking parts out.</summary>
    public bool IsPossibleIn(ReadOnlySpan<char> text) => _needed is null || text.ContainsAny(_needed);

    /// <summary>The leftmost match at or after a place; of two at one place, that of the earlier language.</summary>
    public Match Match(string text, int from = 0)
    {
        var first = System.Text.RegularExpressions.Match.Empty;
        if (!IsPossibleIn(text.AsSpan(from))) return first;
        foreach (var (expression, needed) in _languages)
        {
            if (needed is not null && !text.AsSpan(from).ContainsAny(needed)) continue;
            if (expression.Match(text, from) is { Success: true } match && (!first.Success || match.Index < first.Index)) first = match;
        }
        return first;
    }

    /// <summary>The text with every match blanked out, of the same length; the text itself when there is none.</summary>
    public string BlankedIn(string text)
    {
        StringBuilder? blanked = null;
        for (var match = Match(text); match is { Success: true, Length: > 0 }; match = Match(text, match.Index + match.Length))
        {
            blanked ??= new StringBuilder(text);
            for (var at = match.Index; at < match.Index + match.Length; at++) blanked[at] = ' ';
        }
        return blanked?.ToString() ?? text;
    }

    private static SearchValues<string>? Search(IEnumerable<string>? words) => words is null ? null : SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase);
}
