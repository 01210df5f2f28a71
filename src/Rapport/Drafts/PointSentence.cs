using Rapport.Drafts.Languages;
using Rapport.Drafts.Manners;
using Rapport.Points;
using Rapport.Points.Clauses;

namespace Rapport.Drafts;

/// <summary>The sentence that brings the point into the mail.</summary>
internal static class PointSentence
{
    private const int LongestNote = 16;
    private const int LongestOpenQuote = 16;

    /// <summary>The sentences worth trying, best first; empty when the point cannot be said well.</summary>
    public static IEnumerable<string> Candidates(DraftLanguage language, DraftWish wish)
    {
        var point = wish.Point!;
        var choice = new StableChoice(point.Quote);
        var phrase = NounPhrase.Trim(point.Phrase);
        if (language.Code == "en") phrase = NounPhrase.WithArticle(phrase, point.Quote);
        phrase = NounPhrase.WithSmallArticle(phrase, language.Code);
        // "Le farò avere" begins like a noun with its article.
        if ((language.Code == "en" || PointKinds.Of(point.Quote) != PointKind.Offer) && NounPhrase.Fits(phrase, language.Code) && NounPhrase.IsSupported(phrase, point.Quote))
            yield return choice.Pick(Fitting(Frames(language, wish, point), language, point)).Replace("{point}", phrase, StringComparison.Ordinal);
        if (point.Source != PointSource.Note && PointKinds.Of(point.Quote) != PointKind.Offer && language.Clauses.Length > 0 && NounPhrase.Likely(point.Quote) == language.Code && PointClause.Of(point.Quote, language.Code, wish.Formality == Formality.Familiar) is { } clause)
            yield return choice.Pick(Fitting(language.Clauses, language, point)).Replace("{point}", clause, StringComparison.Ordinal);
        if (point.Source == PointSource.Note)
        {
            // A note is the user's wording: never between quotation marks.
            if (NoteSentence(language, choice, point.Quote) is { } note) yield return note;
            yield break;
        }

        var quotes = PointQuote.Options(point.Quote, phrase, language.Code).ToArray();
        var frame = choice.Pick(Fitting(QuoteFrames(language, wish, point), language, point), salt: 4);
        // A question, half a sentence or a cut one reads worse between quotation marks than its topic.
        foreach (var quote in quotes.Where(quote => !ReadsBadly(quote, point))) yield return PointQuote.Fill(frame, quote, language);
        if (language.Code == "en" && NounPhrase.Likely(point.Quote) is "en" && GivenNames.ThirdPersons(point.Quote, wish).Count == 0 && TopicPhrase.Of(point.Quote) is { } topic && !PersonWords.SpeaksOfRelation(topic))
            yield return choice.Pick(Fitting(Frames(language, wish, point), language, point)).Replace("{point}", topic, StringComparison.Ordinal);
        foreach (var quote in quotes.Where(quote => ReadsBadly(quote, point))) yield return PointQuote.Fill(frame, quote, language);
    }

    /// <summary>Whether the reader said it.</summary>
    public static bool IsTheirs(DraftWish wish) => wish.Point is { } point && IsFrom(point.SaidBy, wish.RecipientName);

    private static bool ReadsBadly(string quote, DiscussedPoint point)
    {
        var isSpoken = point.Source is PointSource.Transcript;
        return quote[^1] is '…' or '?' || (isSpoken && char.IsLower(quote[0]) && quote.Split(' ').Length > LongestOpenQuote);
    }

    /// <summary>Nobody is told that their trouble was liked.</summary>
    private static string[] Fitting(string[] frames, DraftLanguage language, DiscussedPoint point) =>
        language.Liking is { } liking && PointKinds.Of(point.Quote) is (PointKind.Trouble or PointKind.Need) && Array.FindAll(frames, frame => !frame.Contains(liking, StringComparison.Ordinal)) is { Length: > 0 } sober
            ? sober : frames;

    private static string[] Frames(DraftLanguage language, DraftWish wish, DiscussedPoint point)
    {
        if (!IsTheirs(wish)) return language.Points;
        var isWritten = point.Source is PointSource.Mail or PointSource.Chat or PointSource.Invitation;
        if (isWritten) return language.WrotePoints.Length > 0 ? language.WrotePoints : language.Points;
        return wish.IsConfirmed && language.SaidPoints.Length > 0 ? language.SaidPoints : language.Points;
    }

    private static string[] QuoteFrames(DraftLanguage language, DraftWish wish, DiscussedPoint point)
    {
        if (!IsTheirs(wish)) return language.Quotes;
        if (PointKinds.Of(point.Quote) == PointKind.Offer) return language.OfferQuotes;
        if (point.Source is PointSource.Mail) return language.WroteQuotes.Length > 0 ? language.WroteQuotes : language.Quotes;
        return wish.IsConfirmed && point.Source == PointSource.Transcript && language.SaidQuotes.Length > 0 ? language.SaidQuotes : language.Quotes;
    }

    /// <summary>A note stands after a colon, and only where it names a thing: one that says what "he" or "she" does cannot be sent to them.</summary>
    private static string? NoteSentence(DraftLanguage language, StableChoice choice, string note)
    {
        var words = NounPhrase.Trim(note);
        if (words.Split(' ').Length > LongestNote || !NounPhrase.NamesThing(words, language.Code) || NounPhrase.SpeaksOfThirdPerson(words) || SpeakerWords.Touches(words, language.Code) || NounPhrase.Likely(words) is { } other && other != language.Code) return null;
        return choice.Pick([.. language.Points.Where(frame => frame.Contains(": {point}", StringComparison.Ordinal) || language.CountsCharacters)]).Replace("{point}", words, StringComparison.Ordinal);
    }

    private static bool IsFrom(string speaker, string name)
    {
        var names = name.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return speaker.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Any(part => part.Length > 1 && names.Contains(part, StringComparer.OrdinalIgnoreCase));
    }
}
