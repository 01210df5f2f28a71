using System.Buffers;
using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>A regular expression that looks at a text only when a word stands in it without which it cannot match.</summary>
/// <remarks>Hundreds of alternatives in nine languages cost 0.1 to 0.5 ms per preview; the search for their words costs 0.001 ms and passes most
/// sentences over (docs/benchmarks.md).</remarks>
internal sealed class Phrase(Regex expression)
{
    private readonly SearchValues<string>? _needed = NeededWords.Search(expression.ToString());

    /// <summary>Whether the expression can match in a text, or in any text made of it by blanking parts out.</summary>
    public bool IsPossibleIn(ReadOnlySpan<char> text) => _needed is null || text.ContainsAny(_needed);

    /// <summary>The first match.</summary>
    public Match Match(string text) => IsPossibleIn(text) ? expression.Match(text) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>Whether it matches.</summary>
    public bool IsMatch(string text) => IsPossibleIn(text) && expression.IsMatch(text);

    /// <summary>The text with each match blanked out, of the same length.</summary>
    public string Blank(string text) => IsPossibleIn(text) ? expression.Replace(text, match => new string(' ', match.Length)) : text;
}
