using System.Buffers;
using System.Text.RegularExpressions;

namespace Rapport.Mail;

/// <summary>Takes the block of name, title, company and numbers from the end of a mail. A closing and the name under it stay.</summary>
internal static partial class MailSignature
{
    private const int MostLines = 12;
    private const int LongestLine = 80;
    private const int MostNameWords = 4;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("@:0123456789/?!");

    public static List<MailLine> Remove(List<MailLine> lines)
    {
        var end = LastFull(lines, lines.Count) + 1;
        var start = end;
        for (var blocks = 0; blocks < 4; blocks++)
        {
            var blockStart = BlockStart(lines, start);
            if (blockStart < 0 || !IsContact(lines, blockStart, start)) break;
            var kept = KeptLines(lines, blockStart, start);
            start = blockStart + kept;
            if (kept > 0) break;
            start = LastFull(lines, start) + 1;
        }

        // A mail that is nothing but a contact block was typed to hand on the contact.
        return start == 0 || start == end ? lines[..end] : lines[..start];
    }

    /// <summary>First line of the paragraph that ends before <paramref name="end"/>; -1 when it is too long for a signature.</summary>
    private static int BlockStart(List<MailLine> lines, int end)
    {
        var at = end;
        while (at > 0 && !lines[at - 1].IsBlank && end - at <= MostLines)
        {
            if (lines[at - 1].Text.Length > LongestLine || lines[at - 1].Kind == LineKind.Quote) return Contacts(lines, at, end) > 0 && at < end ? at : -1;
            at--;
        }

        return at == end || end - at > MostLines ? -1 : at;
    }

    private static bool IsContact(List<MailLine> lines, int from, int to)
    {
        var contacts = Contacts(lines, from, to);
        if (contacts == 0) return false;
        var prose = 0;
        for (var i = from; i < to; i++)
            if (!IsContactLine(lines[i].Text) && Prose().IsMatch(lines[i].Text)) prose++;
        return prose == 0 && (contacts >= 2 || IsName(lines[from].Text) || IsClosing(lines[from].Text) || (to == from + 1 && ViaMobile().IsMatch(lines[from].Text)));
    }

    private static int Contacts(List<MailLine> lines, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
            if (IsContactLine(lines[i].Text)) count++;
        return count;
    }

    /// <summary>"Best regards," and the name under it are words of the author.</summary>
    private static int KeptLines(List<MailLine> lines, int from, int to)
    {
        if (IsClosing(lines[from].Text)) return to > from + 1 && IsName(lines[from + 1].Text) ? 2 : 1;
        return IsName(lines[from].Text) && !MailLines.Bare(lines[from].Text).Contains(' ', StringComparison.Ordinal) ? 1 : 0;
    }

    private static bool IsClosing(string line) => line.Length <= 48 && Closing().IsMatch(line);

    private static bool IsName(string line)
    {
        var words = MailLines.Bare(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostNameWords && words.All(word => char.IsUpper(word[0]) || word.Length <= 3) && !line.AsSpan().ContainsAny(NotInNames);
    }

    private static bool IsContactLine(string line) => line.Length <= LongestLine && (ContactLine().IsMatch(line) || ViaMobile().IsMatch(line));

    private static int LastFull(List<MailLine> lines, int before) => before == 0 ? -1 : lines.FindLastIndex(before - 1, line => !line.IsBlank);

    // A telephone number, an address or a site as all that the line says, or behind a label.
    [GeneratedRegex(@"^[\W_]*(#\w+#)?((e-?mail|mail|web(site)?|www|internet|skype|linkedin|twitter|mobile|mobil|cell|phone|tel|telefon|téléphone|fax|office|direct|desk|tél|t|m|p|f|c|e|w|o|d|h)\b\W{0,3})*(\(?\+?\(?\d[\d\s()./–-]{6,}\d(\s*(x|ext\.?)\s*\d+)?|\S+@\S+\.\w+|(https?://|www\.)\S+)[\W_]*(<\S+>)?(\W+(fax|mobile|cell|work|home|phone|office|direct|tel|mob|f|m|o|t)\W*|\s*[|·•,;/]\s*\S.*)?$|^[\W_]*(skype|twitter|linkedin|xing|tel|fax|mob|mobile|cell|phone|telefon|tél)\s?[.:]\s*\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContactLine();

    [GeneratedRegex(@"^\W*via (my )?(mobile|phone|iphone|blackberry)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ViaMobile();

    [GeneratedRegex(@"\p{Ll}[.!?]\s*$|\b(I|you|we|please|bitte|ich|wir|je|nous|vous|yo|eu|ik|wij)\b|[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Prose();

    [GeneratedRegex(@"^[\W_]*((many |best |kind |warm |with )?(thanks|regards|wishes|cheers|thank you|sincerely|yours|best|greetings)|all the best|take care|talk soon|see you|((mit )?(freundlichen|besten|lieben|herzlichen|vielen|viele|liebe|beste|schöne|herzliche) (grüßen?|gruß|grüsse|dank))|gruß|lg|mfg|vg|danke|cordialement|bien à (vous|toi)|amicalement|salutations|merci|bises|saludos|un (saludo|abrazo)|atentamente|gracias|abraços?|obrigad[oa]|atenciosamente|cumprimentos|cordiali saluti|saluti|grazie|a presto|met vriendelijke groet(en)?|groet(en|jes)?|bedankt|mvh|hälsningar|hilsen)\b[\p{L}\s]{0,24}[,.!]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
