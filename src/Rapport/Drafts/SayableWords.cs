using System.Text.RegularExpressions;
using Rapport.Points;

namespace Rapport.Drafts;

/// <summary>The part of a quote that may stand in a mail at all: plain words, without sentences that nobody repeats and without those that name a third person.</summary>
internal static partial class SayableWords
{
    private const int FewestWords = 4;
    private const int FewestCharacters = 8;

    /// <summary>The point with what can be said of it; null when too little is left.</summary>
    public static DiscussedPoint? Of(DiscussedPoint point, DraftWish wish)
    {
        var sentences = Sentences(PlainWords.Of(point.Quote));
        var said = sentences.Where(sentence => !UnfitWords.Touches(sentence) && GivenNames.ThirdPersons(sentence, wish).Count == 0).ToArray();
        var words = string.Join(' ', said);
        var isEnough = said.Length == sentences.Length || (NounPhrase.IsSpaceless(words) ? words.Length >= FewestCharacters : words.Split(' ').Length >= FewestWords);
        return isEnough && words.Any(char.IsLetter) ? point with { Quote = words, Phrase = PlainWords.Of(point.Phrase) } : null;
    }

    public static string[] Sentences(string text) => [.. Sentence().Split(text).Where(sentence => sentence.Length > 0)];

    // Not after the stop of "Dr." or of an initial.
    [GeneratedRegex(@"(?<=[.!?؟]['""»”“)]?)(?<!\b((?i:\p{L}|Mr|Mrs|Ms|Drs?|Dra|Sra?|Prof|Sig|Dott|Ing|St|Mme|Mlle|dhr|mw|bzw|ca|etc)|\d{1,2})\.)\s+(?=\P{Ll})|(?<=[。！？])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();
}
