using System.Text.RegularExpressions;

namespace Rapport.Points;

/// <summary>Tells sentences in which somebody speaks of what they do, plan, need or love from those that lean on their neighbours. Nine languages.</summary>
internal static partial class PersonalWords
{
    /// <summary>From about -2 (says nothing by itself) to 2 (a plan, a need, a love of the speaker's own).</summary>
    public static double Worth(string sentence)
    {
        var worth = 0.0;
        if (Own().IsMatch(sentence)) worth += 1;
        if (Wish().IsMatch(sentence)) worth += 1;
        if (Leaning().IsMatch(sentence)) worth -= 1;
        if (sentence.AsSpan().TrimEnd() is [.., '?' or '？' or '؟' or ':']) worth -= 1;
        return worth;
    }

    [GeneratedRegex(
        @"\b(i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|my|our|ich|wir|mein\w*|unser\w*|je|j|nous|mon|ma|mes|notre|nos|yo|nosotros|mis?|nuestr\w+|eu|nós|meus?|minhas?|noss\w+|io|noi|mi[oae]|miei|nostr\w+|ik|wij|we|mijn|onze?)\b"
        // Spanish, Portuguese and Italian say it with the ending of the verb.
        + @"|\b\w{2,}(amos|emos|imos|iamo)\b|\b(quiero|quero|voglio|vorrei|estoy|estou|sto|tengo|tenho|trabajo|trabalho|lavoro)\b|私|弊社|わたし|\bن\w{3,}|\bأ(ريد|عمل|حلم|حب)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(
        @"\b(want|plan(s|ning)?|hope|hoping|dream\w*|love|need|going to|'d like to|would like to|building|making|writing|planting|restoring|designing|preparing|learning|collect|opening|moving|starting|"
        + @"möchte\w*|wollen|will|plane?n?|hoff\w+|träum\w+|lieb\w+|am herzen|bauen?|pflanz\w+|brauch\w+|bereiten|lernen?|umbau|"
        + @"rêve\w*|veux|voulons|voudra\w+|aime\w*|espér\w+|prépar\w+|construi\w+|besoin|projet\w*|"
        + @"quier\w+|quer\w+|soñ\w+|encanta\w*|esper\w+|prepara\w+|constru\w+|necesit\w+|sonh\w+|ador\w+|precis\w+|vamos|abrimos|"
        + @"vogli\w+|vorre\w+|sogn\w+|spero|speriamo|stiamo|costrui\w+|bisogno|"
        + @"wil|willen|droom\w*|hoop|bouwen?|hou van|nodig|gaan|planten)\b|予定|計画|したい|夢|大切|必要|نريد|أريد|نخطط|نعمل|أحلم|نحلم|أحب|نحتاج|ترميم",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();

    // Speaks of somebody or something named before.
    [GeneratedRegex(
        @"^\W*(you|plus|secondly|also|however|therefore|additionally|and|but|or|he|she|it|it's|they|they're|that|that's|this is|these|those|there|which|here|er|sie|das|es|dies\w*|dort|davon|dabei|il|elle|ils|elles|c'est|cela|ça|es|eso|esto|ella|ellos|isso|isto|ele|ela|eles|è|lui|lei|questo|hij|ze|zij|het|dat|dit)\b(?! (ist mir|kind of thing))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leaning();
}
