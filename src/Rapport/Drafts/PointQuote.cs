using System.Text.RegularExpressions;
using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>The other person's words between quotation marks, cut to a readable length, never rewritten.</summary>
internal static partial class PointQuote
{
    private const int MostWords = 26;
    private const int FewestWords = 3;
    private const int MostCharacters = 70;
    private const int FewestCharacters = 6;

    /// <summary>The words to quote; null when too little would be left.</summary>
    /// <param name="quote">As the source has it.</param>
    /// <param name="focus">Words that a long quote is cut around; empty for its beginning.</param>
    public static string? Of(string quote, string focus)
    {
        var text = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var mark in "\"“”„«»「」") text = text.Replace(mark.ToString(), "", StringComparison.Ordinal);
        text = LeadingFiller().Replace(text, "");
        var question = text.IndexOfAny(['?', '？']);
        if (question >= 0) text = text[..(question + 1)];
        text = NounPhrase.IsSpaceless(text) ? CutCharacters(text) : CutWords(text, focus);
        var enough = NounPhrase.IsSpaceless(text) ? text.Length >= FewestCharacters : text.Split(' ').Length >= FewestWords;
        return enough ? text : null;
    }

    /// <summary>Puts the quote into a frame that ends with <c>{quote}</c> and a full stop; a mark of the quote's own takes the stop's place.</summary>
    public static string Fill(string frame, string quote, DraftLanguage language)
    {
        var marked = language.QuoteOpen + quote + language.QuoteClose;
        var endsItself = quote[^1] is '?' or '!' or '…';
        return frame.Replace(endsItself && frame.EndsWith("{quote}" + language.Stop, StringComparison.Ordinal) ? "{quote}" + language.Stop : "{quote}", marked, StringComparison.Ordinal);
    }

    private static string CutWords(string text, string focus)
    {
        var words = text.Split(' ');
        if (words.Length > MostWords && focus.Length > 0 && text.IndexOf(focus, StringComparison.OrdinalIgnoreCase) is > 0 and var at && text.AsSpan(0, at).LastIndexOfAny(",;.:") is > 0 and var start)
            words = text[(start + 1)..].TrimStart().Split(' ');
        if (words.Length <= MostWords) return string.Join(' ', words).TrimEnd('.', ',', ';', ':', ' ', '-');
        var clause = Array.FindLastIndex(words, MostWords - 1, word => word.Length > 1 && word[^1] is ',' or ';' or '.' or ':');
        var end = clause >= 8 ? clause + 1 : MostWords - 2;
        return string.Join(' ', words[..end]).TrimEnd('.', ',', ';', ':', ' ', '-') + "…";
    }

    // "So, uh, ..." is how people begin to speak, not what they say.
    [GeneratedRegex(@"^((so|well|uh+|um+|erm?|yeah|yes|okay|ok|right|and|but|i mean|you know|like|also|actually)[\s,.…-]+)+(?=\S+ \S+ \S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingFiller();

    private static string CutCharacters(string text) => text.Length <= MostCharacters ? text.TrimEnd('。', '、') : text[..(MostCharacters - 1)] + "…";
}
