using System.Globalization;
using System.Text.RegularExpressions;
using Rapport.Drafts.Languages;
using Rapport.Points;

namespace Rapport.Drafts;

/// <summary>Reads a draft once more before anybody sees it, whoever worded it: rules, or a language model.</summary>
public static partial class DraftChecks
{
    /// <summary>What is wrong with a draft.</summary>
    /// <param name="draft">Greeting, body and sign-off as <see cref="DraftText.Text"/> lays them out.</param>
    /// <param name="wish">What the draft was written from: the only source of names, numbers and claims.</param>
    /// <returns>Codes in the order they are listed here, empty when all is well: <c>length</c>, <c>subject-length</c>, <c>unsupported-number</c>,
    /// <c>unsupported-name</c>, <c>unsupported-word</c>, <c>foreign-greeting</c>, <c>third-person</c>, <c>placeholder</c>, <c>ask</c>, <c>tone</c>, <c>two-questions</c>, <c>doubled-word</c>,
    /// <c>unbalanced-quotes</c>, <c>hidden-character</c>, <c>unconfirmed-claim</c>, <c>wrong-direction</c>. Own words are the user's and are judged for none of the codes about content.</returns>
    public static IReadOnlyList<string> Problems(DraftText draft, DraftWish wish)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(wish);
        var language = DraftLanguages.Of(draft.Language);
        var body = Body(draft.Text);
        var composed = string.IsNullOrWhiteSpace(wish.OwnWords) ? body : body.Replace(wish.OwnWords.Trim(), "", StringComparison.Ordinal);
        // The user's own promise is theirs too: only its frame is judged.
        var promise = PromiseLine.QuoteOf(wish, language);
        if (promise is not null) composed = composed.Replace(promise, "", StringComparison.Ordinal);
        // What the reader said between quotation marks offers nothing in the writer's name; what they asked is not said back to them.
        var whole = ToneGuard.Check(composed, draft.Subject);
        var tone = ToneGuard.Check(WithoutTheirWords(composed, wish, language), draft.Subject);
        var problems = new List<string>();
        Add("length", !HasAllowedLength(body, wish, language));
        Add("subject-length", DraftMeasure.Of(draft.Subject, language) > DraftMeasure.MostInSubject(language) && draft.Subject != wish.MeetingTopic);
        Add("unsupported-number", HasUnsupportedNumber(composed, wish));
        Add("unsupported-name", HasUnsupportedName(composed, wish, language));
        Add("unsupported-word", UnsupportedWords.In(composed, wish, language).Any());
        Add("foreign-greeting", HasForeignGreeting(draft, wish));
        Add("third-person", GivenNames.ThirdPersons(composed, wish).Count > 0);
        Add("placeholder", whole.Any(finding => finding.Kind == "placeholder") || draft.Text.Contains('{', StringComparison.Ordinal));
        Add("ask", whole.Any(finding => finding.Kind == "ask"));
        Add("tone", tone.Any(finding => finding.Kind is not (ToneKind.Ask or ToneKind.Placeholder or ToneKind.ThirdPerson)));
        Add("two-questions", composed.Count(character => character is '?' or '？' or '؟') > 1);
        Add("doubled-word", DoubledWord().IsMatch(composed));
        Add("unbalanced-quotes", !HasBalancedQuotes(composed, language));
        Add("hidden-character", HiddenOrMarkup().IsMatch(composed.Length < body.Length ? draft.Subject : draft.Text + draft.Subject));
        Add("unconfirmed-claim", !wish.IsConfirmed && Claim().IsMatch(WithoutQuote(composed, language)));
        Add("wrong-direction", PromiseClaim.IsWrong(WithoutQuote(composed, language), promise is not null) || AscribesWrongly(WithoutQuote(composed, language), wish));
        return problems;

        void Add(string code, bool isProblem)
        {
            if (isProblem) problems.Add(code);
        }
    }

    /// <summary>What stands between greeting and sign-off; the whole text where it has neither.</summary>
    /// <param name="text">A draft as <see cref="DraftText.Text"/> lays it out.</param>
    public static string Body(string text)
    {
        var paragraphs = text.Split("\n\n");
        return paragraphs.Length < 3 ? text : string.Join("\n\n", paragraphs[1..^1]);
    }

    private static bool HasAllowedLength(string body, DraftWish wish, DraftLanguage language)
    {
        var length = DraftMeasure.Of(body, language);
        var (least, most) = DraftMeasure.ShortLength(language);
        if (length >= least && length <= most) return true;
        (least, most) = DraftMeasure.FullLength(language);
        return (wish.Point is not null || wish.OwnWords is not null) && length >= least && length <= most;
    }

    private static bool HasUnsupportedNumber(string text, DraftWish wish)
    {
        var source = string.Create(CultureInfo.InvariantCulture, $"{Source(wish)} {wish.MeetingDay?.Day} {wish.MeetingDay?.Month} {wish.MeetingDay?.Year}");
        var known = Number().Matches(source).Select(match => match.Value).ToHashSet();
        return Number().Matches(text).Any(match => !known.Contains(match.Value));
    }

    private static bool HasUnsupportedName(string text, DraftWish wish, DraftLanguage language)
    {
        // German writes every noun with a capital, and the other two none: there the words themselves are compared.
        if (language.Code is "de" or "ja" or "ar") return false;
        var known = Source(wish) + " " + string.Join(' ', language.Weekdays) + " " + string.Join(' ', language.Months);
        return MidSentenceName().Matches(text).Any(match => !known.Contains(match.Value, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A greeting holds one line, and no name but the reader's.</summary>
    private static bool HasForeignGreeting(DraftText draft, DraftWish wish)
    {
        var greeting = draft.Text.Split("\n\n")[0];
        return greeting != wish.Manners?.Greeting && draft.Text.Contains("\n\n", StringComparison.Ordinal)
            && (greeting.Contains('\n', StringComparison.Ordinal) || GivenNames.ThirdPersons(greeting, wish).Count > 0 || greeting.Any(char.IsDigit));
    }

    /// <summary>What the user said is not put down to the reader.</summary>
    private static bool AscribesWrongly(string text, DraftWish wish) =>
        wish.Point is { Source: not PointSource.Note } && !PointSentence.IsTheirs(wish) && TheirWords().IsMatch(text);

    private static string Source(DraftWish wish) =>
        $"{wish.Point?.Quote} {wish.Point?.Phrase} {wish.OwnWords} {wish.MeetingTopic} {wish.RecipientName} {wish.RecipientGivenName} {wish.SenderGivenName}";

    private static bool HasBalancedQuotes(string text, DraftLanguage language) =>
        text.Count(character => character == '"') % 2 == 0
        && text.Count(character => character == language.QuoteOpen[0]) == text.Count(character => character == language.QuoteClose[^1]);

    private static string WithoutTheirWords(string text, DraftWish wish, DraftLanguage language)
    {
        if (wish.Point is not { Source: not PointSource.Note } point || !PointSentence.IsTheirs(wish)) return text;
        var open = text.IndexOf(language.QuoteOpen, StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(language.QuoteClose, open + 1, StringComparison.Ordinal);
        if (close < 0) return text;
        var start = open + language.QuoteOpen.Length;
        return point.Quote.Contains(text[start..close].TrimEnd('…'), StringComparison.Ordinal) ? text.Remove(start, close - start) : text;
    }

    private static string WithoutQuote(string text, DraftLanguage language)
    {
        var open = text.IndexOf(language.QuoteOpen, StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(language.QuoteClose, open + 1, StringComparison.Ordinal);
        return close < 0 ? text : text.Remove(open, close - open);
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[\p{Ll},] )\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex MidSentenceName();

    [GeneratedRegex(@"\b(your|you|the|our|my|a|an|to|of|der|die|das|euer|eure|le|la|les|votre|el|los|su|o|um|uma|il|lo|de|het|een)\s+(\1|(?<=your\s)(our|my|the|a)|(?<=the\s)(your|our|a))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DoubledWord();

    [GeneratedRegex(@"[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]|</?[a-z!][^>]*>|\*\*|&(lt|gt|amp|nbsp|#\d+);|https?:|www\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HiddenOrMarkup();

    [GeneratedRegex(@"\b(you (said|told|wrote|offered)|what you (said|told|wrote)|your offer)|(wie|was) (du|Sie) (gesagt|erzählt)\w*|das Angebot|cette proposition|el ofrecimiento|a oferta|l'offerta|het aanbod|お申し出|言ってくれて|هذا العرض", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TheirWords();

    [GeneratedRegex(@"good to meet|meeting you|met you|we met|our (conversation|meeting)|told me|the conversation|you said|you say it|kennengelernt|(das|unser|unserem) gespräch|connaissance|notre rencontre|rencontrer|conversation|conociéramos|la conversación|conhecer você|conversa|(nosso|primeiro) encontro|conoscer|conoscenza|conversazione|leren kennen|(het|ons) gesprek|kennis te maken|kennenzulernen|ta connaissance|conocerte|conoscerti|rivederti|te leren kennen|会えて|話せて|お会いでき|お目にかかれて|お話しする|お話しでき|伺え|بلقائكم?|التقينا|الحديث الذي", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Claim();
}
