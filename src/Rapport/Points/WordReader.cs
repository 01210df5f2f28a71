using System.Globalization;

namespace Rapport.Points;

/// <summary>
/// Cuts text into words of any script, in one pass. Stems get numbers from a vocabulary shared by a conversation.
/// Japanese has no spaces: a run of Kanji or Katakana is a word, Hiragana is grammar.
/// </summary>
internal sealed class WordReader
{
    private const int LongestWord = 64;
    private readonly Dictionary<string, int> vocabulary = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<bool> everyday = [];

    public WordReader() => lookup = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many stems have a number.</summary>
    public int Count => vocabulary.Count;

    public bool IsEveryday(int stem) => everyday[stem];

    public int NumberOf(string stem) => vocabulary.GetValueOrDefault(stem, -1);

    public void Read(ReadOnlySpan<char> text, List<Word> into)
    {
        Span<char> lowered = stackalloc char[LongestWord];
        for (var at = 0; at < text.Length;)
        {
            if (!IsStart(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOfWord(text, at);
            into.Add(Describe(text, at, end, lowered));
            at = end;
        }
    }

    internal static bool IsIdeograph(char c) => c is (>= '\u3400' and <= '\u9fff') or (>= '\u30a0' and <= '\u30ff') or '\u3005';

    private static bool IsStart(char c) => char.IsLetterOrDigit(c);

    private static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309f';

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        if (IsIdeograph(text[start]))
        {
            while (end < text.Length && IsIdeograph(text[end])) end++;
            return end;
        }

        if (IsHiragana(text[start]))
        {
            while (end < text.Length && IsHiragana(text[end])) end++;
            return end;
        }

        while (end < text.Length && Continues(text[end])) end++;
        while (end > start + 1 && !char.IsLetterOrDigit(text[end - 1]) && !IsMark(text[end - 1])) end--;
        return end;
    }

    private static bool Continues(char c) =>
        (char.IsLetterOrDigit(c) && !IsIdeograph(c) && !IsHiragana(c)) || c is '\'' or '\u2019' or '&' or '-' or '_' || IsMark(c);

    private static bool IsMark(char c) => c > '\u02ff' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private Word Describe(ReadOnlySpan<char> text, int start, int end, Span<char> buffer)
    {
        var length = Math.Min(end - start, LongestWord);
        var lowered = buffer[..length];
        var digits = 0;
        var capitals = 0;
        for (var i = 0; i < length; i++)
        {
            var c = text[start + i];
            if (char.IsDigit(c)) digits++;
            if (char.IsUpper(c)) capitals++;
            lowered[i] = c == '\u2019' ? '\'' : char.ToLowerInvariant(c);
        }

        var traits = WordKinds.Of(lowered);
        if (capitals > 0 && char.IsUpper(text[start])) traits |= WordTraits.Capital;
        if (capitals > 1 && capitals + digits >= length - 1) traits |= WordTraits.Acronym;
        if (digits > 0) traits |= WordTraits.Digit;
        if (length >= 8) traits |= WordTraits.Long;
        var ideographs = IsIdeograph(text[start]);
        var isContent = digits < length && (ideographs ? length > 1 : length > 2 && !IsHiragana(text[start])) && !StopWords.Contains(lowered);
        if (!isContent) return new(start, end, -1, traits);
        var stem = NumberOf(Stems.Of(lowered));
        return new(start, end, stem, everyday[stem] ? traits | WordTraits.Everyday : traits);
    }

    private int NumberOf(ReadOnlySpan<char> stem)
    {
        if (lookup.TryGetValue(stem, out var number)) return number;
        number = vocabulary.Count;
        vocabulary.Add(stem.ToString(), number);
        everyday.Add(StopWords.IsEveryday(stem));
        return number;
    }
}
