using System.Text;
using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>What people say in several languages: matches as one expression with an alternative per language would, in that order.</summary>
/// <remarks>Kept apart because the compiler of the runtime stops optimising a method of such a size: the same alternatives in one expression took 20 times as
/// long (docs/benchmarks.md).</remarks>
internal sealed class Phrase(params Regex[] languages)
{
    /// <summary>The leftmost match at or after a place; of two at one place, that of the earlier language.</summary>
    public Match Match(string text, int from = 0)
    {
        var first = System.Text.RegularExpressions.Match.Empty;
        foreach (var language in languages)
            if (language.Match(text, from) is { Success: true } match && (!first.Success || match.Index < first.Index)) first = match;
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
}
