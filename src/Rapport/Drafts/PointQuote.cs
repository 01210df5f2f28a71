using System.Text.RegularExpressions;
using Rapport.Drafts.Languages;
using Rapport.Points;

namespace Rapport.Drafts;

/// <summary>The other person's words between quotation marks, cut to a readable length, never rewritten.</summary>
internal static partial class PointQuote
{
    private const int MostWords = 26;
    private const int FewestWords = 3;
    private const int MostOfSeveral = 16;
    private const int FewestOfFirst = 5;
    private const int FewestOfClause = 7;
    private const int MostCharacters = 70;
    private const int FewestCharacters = 6;

    /// <summary>What could be quoted, best first; empty when too little would be left.</summary>
    /// <param name="quote">Plain words of the source.</param>
    /// <param name="focus">Words that a long quote is cut around; empty for its beginning.</param>
    /// <param name="language">Of the draft: what the quote is taken for where its words do not tell.</param>
    public static IEnumerable<string> Options(string quote, string focus, string language)
    {
        var text = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var mark in "\"“”„«»「」") text = text.Replace(mark.ToString(), "", StringComparison.Ordinal);
        var question = text.IndexOfAny(['?', '？', '؟']);
        if (question >= 0) text = text[..(question + 1)];
        if (NounPhrase.IsSpaceless(text))
        {
            if (CutCharacters(text) is { Length: >= FewestCharacters } characters && !JapaneseHesitation().IsMatch(characters)) yield return characters;
            yield break;
        }

        // Only English is judged: "um" and "er" are words elsewhere.
        var isEnglish = (NounPhrase.Likely(text) ?? language) == "en";
        foreach (var part in Parts(text))
        {
            var words = CutWords(isEnglish ? LeadingFiller().Replace(part, "") : OtherFiller().Replace(part, ""), focus);
            if (words.Split(' ').Length >= FewestWords && !IsTalk(words) && !(isEnglish ? Broken() : OtherBroken()).IsMatch(words)) yield return words;
        }
    }

    /// <summary>Puts the quote into a frame that ends with <c>{quote}</c> and a full stop; a mark of the quote's own takes the stop's place.</summary>
    public static string Fill(string frame, string quote, DraftLanguage language)
    {
        var marked = language.QuoteOpen + quote + language.QuoteClose;
        var endsItself = quote[^1] is '?' or '!' or '…';
        return frame.Replace(endsItself && frame.EndsWith("{quote}" + language.Stop, StringComparison.Ordinal) ? "{quote}" + language.Stop : "{quote}", marked, StringComparison.Ordinal);
    }

    /// <summary>The whole where it is short, else the sentence that tells most of the speaker, then the others.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var sentences = SayableWords.Sentences(text).SelectMany(sentence => Semicolon().Split(sentence)).ToArray();
        // "It should." or "It's mostly digging." answers a question that the reader no longer has in mind.
        var words = text.Split(' ').Length;
        var isWhole = sentences.Length == 1 ? words <= MostWords : words <= MostOfSeveral && sentences[0].Split(' ').Length >= FewestOfFirst;
        var ranked = sentences.OrderByDescending(sentence => PersonalWords.Worth(sentence) - (sentence.Split(' ').Length < FewestOfFirst ? 2 : 0));
        return isWhole ? [text, .. ranked] : [.. ranked, text];
    }

    /// <summary>"Yeah, well, we'll see": a third of it is nothing but sounds.</summary>
    private static bool IsTalk(string words) => Interjection().Count(words) * 3 >= words.Split(' ').Length;

    private static string CutWords(string text, string focus)
    {
        var words = text.Split(' ');
        if (words.Length > MostWords && focus.Length > 0 && text.IndexOf(focus, StringComparison.OrdinalIgnoreCase) is > 0 and var at && text.AsSpan(0, at).LastIndexOfAny(",;.:") is > 0 and var start && OwnStart().IsMatch(text[(start + 1)..]))
            words = text[(start + 1)..].TrimStart().Split(' ');
        if (words.Length <= MostWords) return string.Join(' ', words).TrimEnd('.', ',', ';', ':', ' ', '-');
        // A clause that another one is joined to is complete without it.
        for (var i = Math.Min(MostWords, words.Length - 1); i >= FewestOfClause; i--)
            if (words[i - 1][^1] is ',' or ';' or ':' or '–' && (words[i - 1][^1] is not ',' || Joining().IsMatch(words[i])) && !OpensCondition().IsMatch(words[0])) return string.Join(' ', words[..i]).TrimEnd('.', ',', ';', ':', ' ', '-', '–');
        for (var i = Math.Min(MostWords, words.Length - 1); i >= FewestOfClause; i--)
            if (Subordinate().IsMatch(words[i]) && !OpensCondition().IsMatch(words[0])) return string.Join(' ', words[..i]).TrimEnd('.', ',', ';', ':', ' ', '-', '–');
        var clause = Array.FindLastIndex(words, MostWords - 1, word => word.Length > 1 && word[^1] is ',' or ';' or '.' or ':');
        var end = clause >= 8 ? clause + 1 : MostWords - 2;
        return string.Join(' ', words[..end]).TrimEnd('.', ',', ';', ':', ' ', '-') + "…";
    }

    [GeneratedRegex(@"(?<=;)\s+")]
    private static partial Regex Semicolon();

    [GeneratedRegex(@"^(and|but|so|because|which|where|while|although|for|und|aber|denn|weil|sondern|während|damit|sodass|et|mais|car|parce|puisque|pour|où|y|pero|porque|aunque|donde|e|mas|pois|onde|ma|perché|dove|en|maar|want|omdat|zodat|waar)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joining();

    [GeneratedRegex(@"^(when|because|while|until|although|unless|whereas|quand|lorsque|porque|cuando|mientras|aunque|quando|enquanto|perché|mentre|wanneer|omdat|terwijl|totdat)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subordinate();

    // "Including the mudflats" begins in the middle of a thought.
    [GeneratedRegex(@"^\s*(i|we|my|our|the|this|there)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnStart();

    // "If the frost holds off, ..." is half a thought.
    [GeneratedRegex(@"^(if|when|because|since|although|while|as|wenn|falls|weil|da|obwohl|si|quand|comme|cuando|como|se|quando|als|omdat|hoewel)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpensCondition();

    // Hesitation, stammering, letters of words that were begun, and beginnings in the middle of a sentence: nobody wants to see that in writing.
    [GeneratedRegex(@"\b(uh+|um+|er+m?|hmm*|mm+|blah)\b|(?<!['’])\b(?<again>\w+( \w+){0,3}),? \k<again>\b|(?<![\w'’.])[b-hj-zB-HJ-Z](?![\w'’.²³])|^('?cause|because|which|that|or|than|to|of|then|if it|as)\b|\w_|\b(Right|Yeah|Okay|Anyway|Um|Uh)[.,]? ?\w{0,6}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Broken();

    // "So, uh, ..." is how people begin to speak, not what they say.
    [GeneratedRegex(@"^((so|well|uh+|um+|erm?|yeah|yes|okay|ok|right|and|but|i mean|you know|like|also|actually)[\s,.…-]+)+(?=\S+ \S+ \S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingFiller();

    [GeneratedRegex(@"(?<!\p{L})(yeah|yes|yep|no|well|hmm*|right|okay|ok|sure|mean|ouais|oui|bah|ben|bon|hein|voilà|euh|quoi|ya|bueno|pues|nada|vale|claro|pois|hum|então|ora|logo|mah|boh|sì|insomma|beh|poi|ecco|dai|ja|nee|nou|hoor|zeg|tja|genau|na|ne|mal|halt|naja|nun|إي|والله|يعني|طيب|ممم|إن شاء الله|نشوف)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Interjection();

    // The same in the other languages, where fewer words are nothing but hesitation.
    [GeneratedRegex(@"^((euh|ben|bah|bueno|pues|eh|niente|a ver|então|é|tipo|pois|allora|ehm|beh|insomma|nou ja|nou|eh|ja dus|also|äh|ähm|ja|يعني|ممم|طيب)[\s,.…،-]+)+(?=\S+ \S+ \S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherFiller();

    [GeneratedRegex(@"(?<!\p{L})(euh|ähm?|öhm?|hm+|ehm|mmm+|ممم+|uhm)(?!\p{L})|, ?(eh|é|zeg maar|tipo|boh|يعني),|(?<![\p{L}])(?<again>\p{L}+( \p{L}+){0,2}),? \k<again>(?![\p{L}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherBroken();

    [GeneratedRegex(@"えっと|えーと|あのー|(^|、)(その|あの|ええ|まあ)、|うーん")]
    private static partial Regex JapaneseHesitation();

    private static string CutCharacters(string text)
    {
        if (text.Length <= MostCharacters) return text.TrimEnd('。', '、');
        var end = MostCharacters - 1;
        // Latin words among the characters are not cut.
        while (end > FewestCharacters && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetterOrDigit(text[end - 1])) end--;
        return text[..end].TrimEnd() + "…";
    }
}
