using System.Text.RegularExpressions;
using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>Takes over a draft's body as a language model reworded it, if it says the same and nothing else.</summary>
public static partial class PolishedDraft
{
    private const int LongestBody = 2_000;

    /// <summary>The draft with the reworded body between its own greeting and sign-off.</summary>
    /// <param name="draft">The draft as the rules composed it.</param>
    /// <param name="body">The reworded body: paragraphs parted by blank lines, without greeting and sign-off. Anything may stand in it.</param>
    /// <param name="wish">What the draft was written from.</param>
    /// <returns>Null when the rewording brings a content word, a quotation or a mark of its own, loses one of the point's, changes a negation, or fails
    /// <see cref="DraftChecks"/>: then the draft stays as it was.</returns>
    public static DraftText? Accept(DraftText draft, string body, DraftWish wish)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(wish);
        var language = DraftLanguages.Of(draft.Language);
        var original = DraftChecks.Body(draft.Text);
        var paragraphs = body.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var reworded = string.Join("\n\n", paragraphs);
        if (reworded.Length is 0 or > LongestBody || Mark().IsMatch(reworded)) return null;
        if (!HoldsQuotes(original, reworded, language) || !SaysTheSame(original, reworded, wish, draft.Language) || Turns(original) != Turns(reworded)) return null;

        var parts = draft.Text.Split("\n\n");
        var text = $"{parts[0]}\n\n{reworded}\n\n{parts[^1]}";
        var polished = draft with { Text = text, Words = DraftMeasure.Of(reworded, language), Findings = ToneGuard.Check(text, draft.Subject) };
        return DraftChecks.Problems(polished, wish).Count == 0 ? polished : null;
    }

    private static bool SaysTheSame(string original, string reworded, DraftWish wish, string language)
    {
        var before = EverydayWords.In(original, language).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var after = EverydayWords.In(reworded, language).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var source = EverydayWords.In($"{wish.Point?.Quote} {wish.Point?.Phrase} {wish.OwnWords}", language).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ofThePoint = before.Where(word => source.Contains(word) && !EverydayWords.Contains(word, language));
        return after.All(word => before.Contains(word) || EverydayWords.Contains(word, language)) && ofThePoint.All(after.Contains);
    }

    // Somebody's words between quotation marks stay as they are.
    private static bool HoldsQuotes(string original, string reworded, DraftLanguage language)
    {
        var quotation = new Regex($"{Regex.Escape(language.QuoteOpen)}.+?{Regex.Escape(language.QuoteClose)}", RegexOptions.CultureInvariant | RegexOptions.Singleline);
        string Quotes(string text) => string.Join('\n', quotation.Matches(text).Select(match => match.Value));
        return Quotes(original) == Quotes(reworded);
    }

    // What turns a sentence round: negations, and whose a thing is.
    private static string Turns(string text) => string.Join(' ', Negation().Matches(text).Concat(Ours().Matches(text)).Select(match => match.Value.ToLowerInvariant()).Order(StringComparer.Ordinal));

    // Markup, links, code, placeholders, and characters that cannot be seen or turn the direction.
    [GeneratedRegex(@"[<>`*_#{}\[\]|\\@]|https?:|www\.|[\u0000-\u0009\u000b-\u001f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(no|not|never|nothing|nobody|none|without|hardly|nicht|kein\w*|nie|niemals|nichts|niemand|ohne|ne|pas|jamais|rien|sans|aucune?|nunca|nada|nadie|sin|ningun[oa]?|não|nem|ninguém|sem|nenhuma?|non|mai|niente|nessun[oa]?|senza|niet|nooit|niets|geen|niemand|zonder)\b|n['’]t\b|\bn['’]|ない|ません|ず(?=に)|(?<!\p{L})(لا|لم|لن|ليس|ليست|دون|بدون|غير)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(my|mine|ours?|mein\w*|unser\w*|notre|nos|mes|nuestr[oa]s?|mis|noss[oa]s?|minhas?|nostr[oaie]|miei|ons|onze)\b|弊社|当社|私たちの", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ours();
}
