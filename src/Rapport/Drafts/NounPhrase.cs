using System.Text.RegularExpressions;
using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>Tells whether a phrase can stand in a sentence where a noun stands. When in doubt it says no, and the words are quoted instead.</summary>
internal static partial class NounPhrase
{
    private const int MostWords = 16;
    private const int MostCharacters = 120;
    private const int MostJapanese = 40;

    public static string Trim(string phrase) => string.Join(' ', phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ',', ';', ':', '!', '。', '،', '-', '–', '"');

    public static bool Fits(string phrase, string language)
    {
        if (phrase.Length is < 3 or > MostCharacters || phrase.AsSpan().ContainsAny(".!?;:\"“”„«»「」()[]{}<>/@\n。？！؟".AsSpan())) return false;
        if (SpeakerWords.Touches(phrase, language)) return false;
        if (language == "ja") return phrase.Length <= MostJapanese && IsSpaceless(phrase) && JapaneseNoun().IsMatch(phrase);
        var words = phrase.Split(' ');
        if (words.Length is < 2 or > MostWords || IsSpaceless(phrase)) return false;
        return language switch
        {
            "en" => FitsEnglish(phrase),
            "ar" => ArabicNoun().IsMatch(phrase),
            _ => FrameWords.Begins(words[0], language) && !FrameWords.HasVerb(words, language) && Likely(phrase) is { } likely && likely == language,
        };
    }

    /// <summary>The content words of a phrase stand in the quote it was made from, in any inflection. A gerund at the beginning may come from an irregular verb.</summary>
    public static bool IsSupported(string phrase, string quote)
    {
        if (IsSpaceless(phrase)) return phrase.All(character => quote.Contains(character, StringComparison.Ordinal) || char.IsPunctuation(character) || character is 'の' or 'で' or 'と');
        var known = Word().Matches(quote).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return Word().Matches(phrase).All(match =>
            match.Length < 4 || (match.Index == 0 && match.Value.EndsWith("ing", StringComparison.Ordinal)) || FrameWords.Everyday.Contains(match.Value) || Array.Exists(known, word => IsSameWord(word, match.Value)));
    }

    /// <summary>"the pilot" where a phrase began a sentence with "The pilot".</summary>
    public static string WithSmallArticle(string phrase, string language)
    {
        var end = phrase.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && FrameWords.Begins(phrase[..end], language) ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase;
    }

    /// <summary>"the remote" where a phrase is only "remote" and the quote has "our remote" or "the remote"; the speaker's "our" is the reader's "your".</summary>
    public static string WithArticle(string phrase, string quote)
    {
        var at = quote.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        if (at <= 1 || quote[at - 1] != ' ') return phrase;
        var article = Word().Matches(quote[..at]).LastOrDefault()?.Value.ToLowerInvariant();
        return article switch
        {
            "our" or "my" => "your " + phrase,
            "the" or "a" or "an" or "this" or "these" => article + " " + phrase,
            _ => phrase,
        };
    }

    /// <summary>The language whose little words a text holds most of; null when it holds none or two languages tie.</summary>
    public static string? Likely(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).ToArray();
        if (IsSpaceless(text)) return "ja";
        if (text.Any(character => character is >= '\u0600' and <= '\u06ff')) return "ar";
        var ranked = FrameWords.Little.Select(pair => (pair.Key, Count: words.Count(pair.Value.Contains))).OrderByDescending(pair => pair.Count).ToArray();
        return ranked[0].Count == 0 || ranked[0].Count == ranked[1].Count ? null : ranked[0].Key;
    }

    public static bool SpeaksOfThirdPerson(string words) => ThirdPerson().IsMatch(words);

    /// <summary>Written without spaces between words.</summary>
    public static bool IsSpaceless(string text) => text.Any(character => character is (>= '\u3040' and <= '\u30ff') or (>= '\u4e00' and <= '\u9fff'));

    /// <summary>Begins as the name of a thing or an act does. "Wants to retire the fax line" does not.</summary>
    public static bool NamesThing(string words, string language) =>
        language == "en" ? EnglishStart().IsMatch(words) : language == "ja" ? JapaneseNoun().IsMatch(words) : language == "ar" ? ArabicNoun().IsMatch(words) : FrameWords.Begins(words.Split(' ')[0], language);

    private static bool FitsEnglish(string phrase) =>
        !TooGeneral().IsMatch(phrase) && EnglishStart().IsMatch(phrase) && !EnglishFinite().IsMatch(phrase) && !FirstPerson().IsMatch(phrase) && Likely(phrase) is null or "en";

    private static bool IsSameWord(string one, string other)
    {
        var shared = 0;
        while (shared < one.Length && shared < other.Length && char.ToLowerInvariant(one[shared]) == char.ToLowerInvariant(other[shared])) shared++;
        return shared >= 3 && shared >= Math.Min(one.Length, other.Length) - 2;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(the|your|a|an|this|these|all|both|some|more|two|three|four|five|how|why|whether|(?!(during|thing|bring|king|ring|sing|spring|string|something|nothing|anything|everything|being)\b)\p{L}{2,}ing)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishStart();

    // A finite verb makes the phrase a clause, unless a relative word opens one before it.
    [GeneratedRegex(@"^(?!(how|why|whether)\b)(?!.*\b(that|which|who|where|what|how|why|whether|you|they|we)\b.*\b(is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did|am)\b).*\b(is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|did|am)\b|\b(it's|that's|there's|don't|doesn't|didn't|can't|won't|isn't|aren't|i'm|i've|we're|we've|you're|they're)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EnglishFinite();

    [GeneratedRegex(@"\b(i|he|she|him|her|his)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FirstPerson();

    // "Your biggest headache" tells that something was said, not what.
    [GeneratedRegex(@"^(the|your|a|an|this)( \w+)? (headache|problem|challenge|concern|worry|issue|trouble|goal|dream|plan|question|idea|thing|point|fear|hope|focus|priority|favou?rite|difficulty|struggle|passion|hobby|project|job|work|team|company|board|committee)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TooGeneral();

    // With its topic or subject marked it is a sentence.
    [GeneratedRegex(@"^[^はが]*([\p{IsCJKUnifiedIdeographs}\p{IsKatakana}ー]|こと)$")]
    private static partial Regex JapaneseNoun();

    [GeneratedRegex(@"^(ال|هذا |هذه |فكرة |مشروع |خطة |نقل |عمل |تجربة )")]
    private static partial Regex ArabicNoun();

    [GeneratedRegex(@"\b(he|she|him|her|his|hers|they|er|ihm|ihr|sein|seine|il|elle|él|ella|ele|ela|lui|lei|hij|zij|haar|hem)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThirdPerson();
}
