using System.Text.RegularExpressions;
using Rapport.Points;

namespace Rapport.Drafts;

/// <summary>The part of a quote that may stand in a mail at all: plain words, without sentences that nobody repeats and without those that name a third person.</summary>
internal static partial class SayableWords
{
    private const int FewestWords = 4;
    private const int FewestCharacters = 8;
    private const int FewestOfClause = 5;

    /// <summary>The point with what can be said of it; null when too little is left.</summary>
    public static DiscussedPoint? Of(DiscussedPoint point, DraftWish wish)
    {
        var plain = PlainWords.Of(point.Quote);
        var sentences = Sentences(point.Source == PointSource.Transcript ? Hesitations.Without(plain) : plain);
        var said = sentences.Where(IsSayable).ToArray();
        if (said.Length == 0 && point.Source != PointSource.Note) said = [.. sentences.Select(SayableClause).OfType<string>()];
        var words = string.Join(' ', said);
        var isEnough = said.SequenceEqual(sentences) || (NounPhrase.IsSpaceless(words) ? words.Length >= FewestCharacters : words.Split(' ').Length >= FewestWords);
        return isEnough && words.Any(char.IsLetter) ? point with { Quote = words, Phrase = PlainWords.Of(point.Phrase) } : null;

        bool IsSayable(string words) => !UnfitWords.Touches(words) && GivenNames.ThirdPersons(words, wish).Count == 0;

        // What an order or a key stands beside may be a part of it: only the others are cut from their sentence.
        string? SayableClause(string sentence) => UnfitWords.IsOrder(sentence) ? null
            : Joint().Split(sentence).Where(clause => IsSayable(clause) && !SpeaksOfAnother().IsMatch(clause) && (NounPhrase.IsSpaceless(clause) ? clause.Length >= FewestCharacters : clause.Split(' ').Length >= FewestOfClause)).MaxBy(clause => clause.Length);
    }

    public static string[] Sentences(string text) => [.. Sentence().Split(text).Where(sentence => sentence.Length > 0)];

    // After these words, or in Japanese before the comma, a clause is whole by itself; German and Dutch keep the word that the verb follows.
    [GeneratedRegex(
        @"[,;] (?:so|and|but) |[,;] (?:und|aber) |[,;] (?=(?:deshalb|deswegen|darum|daher|dann|also) )|[,;] (?:donc|du coup|alors|et|mais) |[,;] (?:así que|por eso|por lo que|y|pero) |[,;] (?:por isso|só que|portanto|então|e|mas) "
        + @"|[,;] (?:quindi|perciò|per cui|comunque|così|e|ma) |[,;] (?:dus|en|maar) |(?<=から|ので|けど|けれど|が|し|です)、|\s(?=(?:of my|of our|von mein\w*|de mon|de ma|de mi|da minha|do meu|di mi[ao]|van mijn) )|، (?:لذلك|ولذلك|لكن|بس) |، و(?=ال)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    // "..., and he calls the mayor": the one who was cut away.
    [GeneratedRegex(@"^(he|she|they|it|his|her|er|sie|es|il|elle|ils|ya|él|ella|ele|ela|lui|lei|hij|zij|ze|هو|هي)\b|\b(he|she|him|her|his|ihn|ihm|hem|haar|él|ella)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfAnother();

    // Not after the stop of "Dr." or of an initial.
    [GeneratedRegex(@"(?<=[.!?؟]['""»”“)]?)(?<!\b((?i:\p{L}|Mr|Mrs|Ms|Drs?|Dra|Sra?|Prof|Sig|Dott|Ing|St|Mme|Mlle|dhr|mw|bzw|ca|etc)|\d{1,2})\.)\s+(?=\P{Ll})|(?<=[。！？])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();
}
