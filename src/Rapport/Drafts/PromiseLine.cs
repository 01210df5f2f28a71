using Rapport.Drafts.Languages;
using Rapport.Promises;

namespace Rapport.Drafts;

/// <summary>The sentence of a draft that names what the user said they would do: their own words between quotation marks, because "tomorrow" was said on another day.</summary>
internal static class PromiseLine
{
    private const int MostWords = 24;
    private const int MostCharacters = 60;

    /// <summary>"I'll look into that." says nothing to somebody who has slept over it. Japanese and Arabic say more in fewer words.</summary>
    private const int FewestWords = 6;

    /// <summary>The sentence; null when there is no promise of the user's that this draft may name.</summary>
    public static string? Of(DraftWish wish, DraftLanguage language) => QuoteOf(wish, language) is { } quote ? PointQuote.Fill(language.Promise, quote, language) : null;

    /// <summary>The words between the marks. Null for the other person's promise, one in another language or with a third person in it, one that is long or says nothing, beside the user's
    /// own words about the conversation, and while the meeting is unconfirmed.</summary>
    public static string? QuoteOf(DraftWish wish, DraftLanguage language)
    {
        if (wish is not { IsConfirmed: true, Promise: { By: PromiseBy.Me } promise } || !string.IsNullOrWhiteSpace(wish.OwnWords) || promise.Language != language.Code || UnfitWords.Touches(promise.Quote)) return null;
        var words = PlainWords.Of(promise.Quote).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var quote = string.Join(' ', words).TrimEnd('.', '。', ',', ';', ' ');
        foreach (var mark in "\"“”„«»「」") quote = quote.Replace(mark.ToString(), "", StringComparison.Ordinal);
        var isShort = language.CountsCharacters ? quote.Length <= MostCharacters : words.Length <= MostWords;
        var isTelling = promise.DueOn is not null || words.Length >= FewestWords || language.Code is "ja" or "ar";
        return isShort && isTelling && quote.Length > 0 && GivenNames.ThirdPersons(quote, wish).Count == 0 ? quote : null;
    }
}
