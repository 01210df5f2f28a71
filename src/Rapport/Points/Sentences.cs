namespace Rapport.Points;

/// <summary>Where sentences begin and end: Latin, Arabic and Japanese stops, line breaks, common abbreviations. One pass.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations =
    [
        "mr", "mrs", "ms", "dr", "prof", "st", "hon", "sr", "jr", "vs", "etc", "approx", "dept", "inc", "ltd", "co", "corp", "no", "nr", "fig", "e.g", "i.e", "cf", "ca",
        "z.b", "d.h", "u.a", "bzw", "usw", "ggf", "inkl", "hr", "fr", "abs", "str", "tel", "m", "mme", "mlle", "p.ex", "env", "srta", "sra", "ud", "pág", "núm",
        "sig", "dott", "ing", "dhr", "mevr", "bijv", "o.a", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "dez", "okt",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        new HashSet<string>(Abbreviations, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Ranges of the sentences of <paramref name="text"/>, in order, without the white space around them; never empty ones.</summary>
    public static void Split(ReadOnlySpan<char> text, List<(int Start, int End)> into)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!EndsHere(text, at)) continue;
            var end = at + 1;
            while (end < text.Length && IsCloser(text[end])) end++;
            Add(text, start, end, into);
            start = end;
            at = end - 1;
        }

        Add(text, start, text.Length, into);
    }

    private static bool EndsHere(ReadOnlySpan<char> text, int at)
    {
        switch (text[at])
        {
            case '\n' or '\r' or '。' or '！' or '？' or '\u2029' or '\u2028':
                return true;
            case '!' or '?' or '؟' or '…' or '.':
                var next = at + 1;
                while (next < text.Length && IsCloser(text[next])) next++;
                return (next == text.Length || char.IsWhiteSpace(text[next])) && !(text[at] == '.' && IsAbbreviation(text, at, next));
            default:
                return false;
        }
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int dot, int next)
    {
        var start = dot;
        while (start > 0 && dot - start < 8 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text[start..dot];
        if (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I') return true;
        if (!Known.Contains(word) && !word.Contains('.')) return false;
        // "etc." and "no." may close a sentence; a small letter or a digit after them says that they did not, a title never does.
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        var titled = word.Length > 1 && char.IsUpper(word[0]);
        return next < text.Length && (titled || char.IsLower(text[next]) || char.IsDigit(text[next]));
    }

    private static bool IsCloser(char c) => c is '"' or '\'' or ')' or ']' or '\u201d' or '\u2019' or '»' or '」' or '』' or '!' or '?' or '.';

    private static void Add(ReadOnlySpan<char> text, int start, int end, List<(int Start, int End)> into)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) into.Add((start, end));
    }
}
