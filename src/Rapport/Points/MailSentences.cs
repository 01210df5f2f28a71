using System.Text.RegularExpressions;

namespace Rapport.Points;

/// <summary>Cuts what somebody wrote into sentences that can be quoted.</summary>
public static partial class MailSentences
{
    private static readonly System.Buffers.SearchValues<char> GreetingStops = System.Buffers.SearchValues.Create(",!:،、。");
    private const int LongestGreeting = 60;

    /// <value>400,000 characters: what <see cref="PointFinder"/> reads of a source.</value>
    private const int MostCharacters = 400_000;

    /// <summary>A line at least this long that the next one continues was broken by a mail program, not by its writer.</summary>
    private const int WrappedFrom = 55;

    /// <summary>
    /// The sentences of a mail, in order, one utterance each, greeting and sign-off lines left out. Lines that a mail program wrapped are joined with a space.
    /// List entries lose their bullet. Only the first 400,000 characters are read. Knows the stops and abbreviations of the nine languages.
    /// </summary>
    /// <param name="speaker">Display name of the writer.</param>
    /// <param name="visibleText">What the writer typed, without quoted parts and signature (see Mail/).</param>
    public static IReadOnlyList<Utterance> Of(string speaker, string visibleText)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        ArgumentNullException.ThrowIfNull(visibleText);
        var said = new List<Utterance>();
        var ranges = new List<(int Start, int End)>();
        var isFirst = true;
        foreach (var paragraph in Paragraphs(visibleText.Length > MostCharacters ? visibleText[..MostCharacters] : visibleText))
        {
            if (SignOff().IsMatch(paragraph) && paragraph.Length < LongestGreeting)
            {
                // What follows a sign-off is a name or a signature.
                if (said.Count > 0) break;
                continue;
            }

            var text = isFirst ? WithoutGreeting(paragraph) : paragraph;
            isFirst = false;
            ranges.Clear();
            Sentences.Split(text, ranges);
            foreach (var (start, end) in ranges) said.Add(new(speaker, text[start..end]));
        }

        return said;
    }

    /// <summary>The lines of a note the user wrote about the meeting: bullets gone, one utterance a line, no speaker.</summary>
    public static IReadOnlyList<Utterance> OfNote(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return [.. note.ReplaceLineEndings("\n").Split('\n').Select(line => line[BulletLength(line)..].Trim()).Where(line => line.Length > 0).Select(line => new Utterance("", line))];
    }

    private static List<string> Paragraphs(string text)
    {
        var paragraphs = new List<string>();
        var open = new System.Text.StringBuilder();
        var lastLength = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            var bullet = BulletLength(line);
            var continues = open.Length > 0 && !line.IsEmpty && bullet == 0 && lastLength >= WrappedFrom;
            if (!continues && open.Length > 0)
            {
                paragraphs.Add(open.ToString());
                open.Clear();
            }

            if (open.Length > 0 && !WordReader.IsIdeograph(line[0])) open.Append(' ');
            open.Append(line[bullet..].Trim());
            lastLength = line.Length;
        }

        if (open.Length > 0) paragraphs.Add(open.ToString());
        return paragraphs;
    }

    private static int BulletLength(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        if (at >= line.Length) return 0;
        if (line[at] is '-' or '*' or '•' or '·' or '–' or '・' or '▪' or '◦') return at + 1 < line.Length && (char.IsWhiteSpace(line[at + 1]) || line[at] is '•' or '・') ? at + 1 : 0;
        var digits = at;
        while (digits < line.Length && digits - at < 2 && char.IsAsciiDigit(line[digits])) digits++;
        return digits > at && digits + 1 < line.Length && line[digits] is '.' or ')' && char.IsWhiteSpace(line[digits + 1]) ? digits + 1 : 0;
    }

    /// <summary>"Hi Lena, the plan..." keeps the plan; "Dear Lena," and "Hallo Lena!" alone leave nothing.</summary>
    private static string WithoutGreeting(string line)
    {
        if (!Greeting().IsMatch(line)) return line;
        var stop = line.AsSpan(0, Math.Min(line.Length, LongestGreeting)).IndexOfAny(GreetingStops);
        if (stop < 0) return line.Length < LongestGreeting / 2 ? "" : line;
        return line[(stop + 1)..].TrimStart();
    }

    [GeneratedRegex(
        @"^\s*((hi|hello|hey|dear|good (morning|afternoon|evening)|hallo|liebe[rs]?|guten (tag|morgen|abend)|sehr geehrte[rs]?|moin|servus|grüezi|bonjour|bonsoir|salut|chère?s?|hola|estimad[oa]s?|querid[oa]s?|"
        + @"buen(os|as) (días|tardes|noches)|olá|oi|car[oa]s?|prezad[oa]s?|bom dia|boa (tarde|noite)|ciao|gentile|egregio|buongiorno|buonasera|beste|geachte|dag|goede(morgen|middag|navond))\b|"
        + @"(مرحبا|أهلا|السلام عليكم|عزيزي|عزيزتي|السيد|السيدة)|[^\s、。]{1,20}(様|さん|先生)[、,。]?\s*$|お世話になっております|こんにちは)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"^\s*((best|kind|warm|with kind|with best)?\s*(regards|wishes)|best|cheers|sincerely|yours( (truly|sincerely|faithfully))?|thanks( again| a lot| so much)?|many thanks|thank you|take care|talk soon|all the best|"
        + @"(mit )?(freundlichen|besten|herzlichen|lieben|viele|liebe|beste|herzliche|schöne) (grüßen|grüße|grüssen|grüsse|gruß)|mfg|lg|vg|bis bald|(bien )?cordialement|bien à (vous|toi)|amicalement|à bientôt|"
        + @"(un )?(cordial )?saludos?( cordiales)?|un abrazo|atentamente|(com os )?(melhores )?cumprimentos|atenciosamente|abraços?|(cordiali|distinti) saluti|un saluto|a presto|(met )?(vriendelijke|hartelijke) groet(en)?|groet(en|jes)?)\s*[,.!]?\s*$|"
        + @"^\s*(よろしくお願い(いた)?します|敬具|مع (خالص )?(التحية|تحياتي)|(تحياتي|شكرا)\s*[,،.]?\s*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SignOff();
}
