using System.Text.RegularExpressions;
using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>Finds words in a draft that come neither from its source nor from the sentences and everyday words of its language.</summary>
internal static partial class UnsupportedWords
{
    private const int ShortestContent = 4;

    /// <param name="text">What the product worded: a body without the user's own words.</param>
    /// <param name="wish">The source of everything that is not everyday.</param>
    /// <param name="language">Of the draft.</param>
    public static IEnumerable<string> In(string text, DraftWish wish, DraftLanguage language)
    {
        var source = $"{wish.Point?.Quote} {wish.MeetingTopic} {wish.RecipientName} {wish.RecipientGivenName} {wish.SenderGivenName} {wish.Promise?.Quote} {Days(language)} {language.Promise} {language.Coffee} {language.Lunch} {language.Call}";
        var known = EverydayWords.In(source, language.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var isSpaceless = language.CountsCharacters;
        return EverydayWords.In(text, language.Code).Where(word =>
            (isSpaceless || word.Length >= ShortestContent) && !known.Contains(word) && !EverydayWords.Contains(word, language.Code) && !FrameWords.Everyday.Contains(word)
            && (isSpaceless || !known.Any(other => IsInflected(other, word, language.Code))));
    }

    private static string Days(DraftLanguage language) =>
        $"{language.Today} {language.Yesterday} {language.LastWeek} {string.Join(' ', language.Weekdays)} {string.Join(' ', language.Months)} {language.OnDate}";

    /// <summary>The same word in another form: it shares its beginning, and what differs is no longer than an ending.</summary>
    private static bool IsInflected(string known, string word, string language)
    {
        if (language == "ar") (known, word) = (Bare(known), Bare(word));
        if (language == "en" && Points.EnglishVerbs.Root(known.ToLowerInvariant()) == Points.EnglishVerbs.Root(word.ToLowerInvariant())) return true;
        var shared = 0;
        while (shared < known.Length && shared < word.Length && char.ToLowerInvariant(known[shared]) == char.ToLowerInvariant(word[shared])) shared++;
        // "buying" of "bought": verbs keep little more than their beginning.
        return shared >= 3 && Math.Max(known.Length, word.Length) - shared <= 4;
    }

    private static string Bare(string word) => ArabicPrefix().Replace(word, "");

    [GeneratedRegex("^[وفبلك]?(ال)?(?=.{3})")]
    private static partial Regex ArabicPrefix();
}
