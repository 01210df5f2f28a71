using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>Words that say nothing new in a draft, whatever it is about: those of <c>everyday-words.txt</c>, and those of the language's own sentences.</summary>
internal static partial class EverydayWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> ByLanguage = Load();

    /// <summary>Whether a word may be brought into a text of that language.</summary>
    /// <param name="word">Any case; a single character where the language is written without spaces.</param>
    /// <param name="language">Two-letter language.</param>
    public static bool Contains(string word, string language) => ByLanguage.TryGetValue(language, out var words) && words.Contains(word);

    /// <summary>The words of a text, in order: runs of letters and digits; in Japanese every Chinese character, and every run of katakana or other letters, while hiragana only joins.</summary>
    public static IEnumerable<string> In(string text, string language) => (language == "ja" ? JapaneseWord() : Word()).Matches(text).Select(match => match.Value);

    private static FrozenDictionary<string, FrozenSet<string>> Load()
    {
        using var reader = new StreamReader(typeof(EverydayWords).Assembly.GetManifestResourceStream("everyday-words.txt")!);
        var words = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Length < 3) continue;
            var (code, listed) = (line[..2], line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            words[code] = listed.SelectMany(word => In(word, code)).Concat(listed).Concat(DraftLanguages.Of(code).Sentences.SelectMany(sentence => In(sentence, code))).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        }
        return words.ToFrozenDictionary();
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]|[\p{IsKatakana}]+|[\p{IsBasicLatin}-[\P{L}]]+|[\p{N}]+")]
    private static partial Regex JapaneseWord();
}
