namespace Rapport.Drafts;

/// <summary>Cuts a text into sentences: a full stop inside a link, a number or a title is none.</summary>
internal static class ToneSentences
{
    /// <value>Nobody writes longer ones by hand; what goes on is cut at a space, which keeps every rule's work small.</value>
    private const int Longest = 600;

    private const int ShortestWrapped = 50;

    private static readonly HashSet<string> Titles = new(["Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Sr", "Sra", "Dra", "Sig", "Dott", "Nr", "bzw", "ca", "Mme", "Mlle"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Places of the sentences, without the spaces around them.</summary>
    public static IEnumerable<Range> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = (text[i] == '\n' && !IsWrapped(text, start, i)) || IsEnd(text, i) || (i - start >= Longest && char.IsWhiteSpace(text[i])) || i - start >= Longest * 2;
            if (!ends && i + 1 < text.Length) continue;
            var end = i + 1;
            while (text[i] != '\n' && end < text.Length && IsEndOrClosing(text[end])) end++;
            if (Trimmed(text, start, end) is { } sentence) yield return sentence;
            start = end;
            i = end - 1;
        }
    }

    private static bool IsEnd(string text, int i) => text[i] switch
    {
        '。' or '！' or '？' or '؟' => true,
        '!' or '?' or '…' => i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]),
        '.' => (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || IsEndOrClosing(text[i + 1])) && !IsTitle(text, i),
        _ => false,
    };

    private static bool IsEndOrClosing(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '"' or '”' or '»' or ')' or '」' or '』';

    /// <summary>A line break that a narrow window made, in the middle of a sentence.</summary>
    private static bool IsWrapped(string text, int start, int i) =>
        i - start >= ShortestWrapped && i + 1 < text.Length && char.IsLower(text[i + 1]) && char.IsLetterOrDigit(text[i - 1]);

    private static bool IsTitle(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return dot - start == 1 ? char.IsUpper(text[start]) && text[start] < '\u0590' : Titles.Contains(text[start..dot]);
    }

    /// <summary>A space, a bullet or a picture before the words.</summary>
    private static bool IsOrnament(char c) => char.IsWhiteSpace(c) || char.IsSurrogate(c) || char.IsSymbol(c) || c is '-' or '•' or '*' or '–';

    private static Range? Trimmed(string text, int start, int end)
    {
        while (start < end && IsOrnament(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return start < end ? start..end : null;
    }
}
