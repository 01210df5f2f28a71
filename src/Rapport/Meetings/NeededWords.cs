using System.Text;

namespace Rapport.Meetings;

/// <summary>Reads from a regular expression's pattern words of which every match contains at least one, so that most texts can be passed over by one
/// vectorised search. Conservative: what it does not understand needs nothing.</summary>
/// <remarks>Understands what the phrases of this product use: groups, alternatives, classes, quantifiers, look-arounds, escapes. Words hold no blank,
/// so that blanking out a part of a text never makes one.</remarks>
internal sealed class NeededWords
{
    // A word that stands in every second letter tells nothing; a rarer part of the phrase is needed instead.
    private static readonly HashSet<string> Everyday = new(StringComparer.OrdinalIgnoreCase) { "in", "you", "your", "our", "the", "and", "have", "having", "with", "for", "that", "this", "will", "not", "was", "der", "die", "und", "que", "les", "vous", "per", "het", "een" };

    private readonly string _pattern;
    private int _at;

    private NeededWords(string pattern) => _pattern = pattern;

    /// <summary>The words of a pattern, without doubles; null when a match may do without any.</summary>
    public static IReadOnlyList<string>? Of(string pattern) => new NeededWords(pattern).Alternatives()?.Distinct(StringComparer.OrdinalIgnoreCase).ToList();

    // Reads up to the end of the pattern or of the group: each branch must need something.
    private List<string>? Alternatives()
    {
        List<string>? all = [];
        while (true)
        {
            var branch = Sequence();
            all = branch is null || all is null ? null : [.. all, .. branch];
            if (_at >= _pattern.Length || _pattern[_at] == ')') return all;
            _at++;
        }
    }

    private List<string>? Sequence()
    {
        List<string>? best = null;
        var run = new StringBuilder();
        void Offer(List<string>? words)
        {
            if (words is not null && (best is null || Worth(words) > Worth(best))) best = words;
        }
        void EndRun()
        {
            foreach (var word in run.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)) Offer([word]);
            run.Clear();
        }

        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            var (literal, words) = Atom();
            var (optional, repeated) = Quantifier();
            if (literal is { } c && !optional)
            {
                run.Append(c);
                if (repeated) EndRun();
                continue;
            }
            EndRun();
            if (!optional) Offer(words);
        }
        EndRun();
        return best;
    }

    private (char? Literal, List<string>? Words) Atom()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '(':
                var isLookAround = _pattern.AsSpan(_at) is ['?', '=' or '!', ..] or ['?', '<', '=' or '!', ..];
                if (_pattern[_at] == '?') _at = _pattern.AsSpan(_at) is ['?', '<', not ('=' or '!'), ..] ? _pattern.IndexOf('>', _at) + 1 : _pattern.IndexOfAny([':', '=', '!'], _at) + 1;
                var words = Alternatives();
                _at++;
                return (null, isLookAround ? null : words);
            case '[':
                var end = _at;
                while (_pattern[end] != ']' || end == _at) end += _pattern[end] == '\\' ? 2 : 1;
                _at = end + 1;
                return default;
            case '\\':
                var escaped = _pattern[_at++];
                if (escaped is 'p' or 'P') _at = _pattern.IndexOf('}', _at) + 1;
                return char.IsLetterOrDigit(escaped) ? default : (escaped, null);
            case '.' or '^' or '$':
                return default;
            default:
                return (c, null);
        }
    }

    private (bool Optional, bool Repeated) Quantifier()
    {
        if (_at >= _pattern.Length) return default;
        (bool, bool) read;
        switch (_pattern[_at])
        {
            case '?' or '*':
                read = (true, true);
                _at++;
                break;
            case '+':
                read = (false, true);
                _at++;
                break;
            case '{':
                read = (_pattern[_at + 1] == '0', true);
                _at = _pattern.IndexOf('}', _at) + 1;
                break;
            default:
                return default;
        }
        if (_at < _pattern.Length && _pattern[_at] is '?' or '+') _at++;
        return read;
    }

    private static int Worth(List<string> words) => words.Min(word => Everyday.Contains(word) ? 1 : word.Length);
}
