using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>Writes the follow-up: it was good to meet, one point that was really discussed, and nothing wanted.</summary>
public static class DraftComposer
{
    /// <summary>Composes a mail. The same wish always gives the same text.</summary>
    /// <param name="wish">What to write. Own words take the place of the point and are used as written, whatever they say.</param>
    /// <returns>The full form (60-110 words, Japanese 120-220 characters) around a point or own words. The short form (25-50 words, Japanese 40-120
    /// characters) when there is neither, or when no sentence about the point passes <see cref="DraftChecks"/>. Both name the user's promise where the length allows it.</returns>
    public static DraftText Compose(DraftWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var language = DraftLanguages.Of(wish.Language).For(wish.Formality);
        if (Clean(wish.OwnWords) is { } words) return Full(wish, language, words, isOwn: true, promise: null);
        wish = wish with { Point = wish.Point is { } point ? SayableWords.Of(point, wish) : null };
        var promise = PromiseLine.Of(wish, language);
        var sentences = wish.Point is null ? [] : PointSentence.Candidates(language, wish);
        return sentences.SelectMany(sentence => WithAndWithout(promise).Select(named => Full(wish, language, sentence, isOwn: false, named)))
            .Concat(Shorts(wish, language, promise))
            .FirstOrDefault(draft => DraftChecks.Problems(draft, wish).Count == 0) ?? Short(wish, language, language.ShortRest);
    }

    /// <summary>With a promise there is not always room for the kind words at the end.</summary>
    private static IEnumerable<DraftText> Shorts(DraftWish wish, DraftLanguage language, string? promise) =>
        promise is null ? [Short(wish, language, language.ShortRest)] : [Short(wish, language, promise + language.Gap + language.ShortRest), Short(wish, language, promise), Short(wish, language, language.ShortRest)];

    private static IEnumerable<string?> WithAndWithout(string? promise) => promise is null ? [null] : [promise, null];

    private static DraftText Full(DraftWish wish, DraftLanguage language, string core, bool isOwn, string? promise)
    {
        var choice = new StableChoice(wish.Point?.Quote ?? core);
        var opening = Opening(wish, language, choice);
        var invitation = InvitationOf(wish, language);
        var body = new DraftBody(language, opening, core, promise, invitation);
        var reasons = choice.Order(language.Reasons);
        var isTheirs = !isOwn && PointSentence.IsTheirs(wish);
        if (!isOwn && promise is null) body.AddReason(isTheirs && language.Reactions.TryGetValue(PointKinds.Of(wish.Point!.Quote), out var reactions) ? choice.Pick(reactions, salt: 5) : reasons[0]);
        body.AddClosing(wish.IsConfirmed ? choice.Pick(language.Closings, salt: 3) : language.ContactClosing);
        foreach (var reason in isOwn || promise is not null ? reasons : reasons[1..])
            if (body.IsTooShort) body.AddReason(reason);
        return Finish(wish, language, body.ToString());
    }

    private static DraftText Short(DraftWish wish, DraftLanguage language, string rest)
    {
        var opening = !wish.IsConfirmed ? language.ShortContact
            : MeetingDayWords.IsFresh(wish) ? MeetingDayWords.Fill(language.ShortOpening, language, wish)
            : language.ShortDistant;
        var invitation = InvitationOf(wish, language);
        return Finish(wish, language, opening + language.Gap + rest + (invitation is null ? "" : language.Gap + invitation));
    }

    private static string Opening(DraftWish wish, DraftLanguage language, StableChoice choice) =>
        !wish.IsConfirmed ? choice.Pick(language.ContactOpenings)
        : MeetingDayWords.IsFresh(wish) ? MeetingDayWords.Fill(choice.Pick(language.Openings, salt: 1), language, wish)
        : choice.Pick(language.DistantOpenings, salt: 2);

    private static string? InvitationOf(DraftWish wish, DraftLanguage language) => wish.Invitation switch
    {
        Invitation.Coffee => language.Coffee,
        Invitation.Lunch => language.Lunch,
        Invitation.Call => language.Call,
        _ => null,
    };

    private static DraftText Finish(DraftWish wish, DraftLanguage language, string body)
    {
        var greeting = GreetingWords.Of(wish, language);
        var text = greeting + "\n\n" + body + "\n\n" + SignOff(wish, language);
        var subject = DraftSubject.Of(wish, language);
        return new DraftText(subject, text, DraftMeasure.Of(body, language), language.Code, ToneGuard.Check(text, subject));
    }

    /// <summary>A closing and a name, no more: the mail program adds the user's signature.</summary>
    private static string SignOff(DraftWish wish, DraftLanguage language) =>
        string.Join('\n', ((string?[])[wish.Manners?.Closing ?? language.SignOff, wish.Manners?.SignedAs ?? Clean(wish.SenderGivenName)]).Where(line => line is not null));

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
