using System.Text.RegularExpressions;

namespace Rapport.Mail;

/// <summary>Takes confidentiality notices, virus-scanner stamps and unsubscribe footers out of a mail.</summary>
internal static partial class LegalNotice
{
    /// <summary>One word such as "confidential" is the author's; two marks in a paragraph are a lawyer's.</summary>
    private const int FewestMarks = 2;

    private const int LongestParagraph = 6000;

    public static List<MailLine> Remove(List<MailLine> lines)
    {
        var kept = new List<MailLine>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            var end = ParagraphEnd(lines, i);
            if (!IsNotice(lines, i, end)) kept.AddRange(lines[i..end]);
            i = end;
        }

        return kept.TrueForAll(line => line.IsBlank) ? lines : kept;
    }

    private static int ParagraphEnd(List<MailLine> lines, int from)
    {
        var end = from + 1;
        while (end < lines.Count && lines[end].IsBlank == lines[from].IsBlank) end++;
        return end;
    }

    private static bool IsNotice(List<MailLine> lines, int from, int to)
    {
        if (lines[from].IsBlank) return false;
        var length = 0;
        for (var i = from; i < to && length <= LongestParagraph; i++) length += lines[i].Text.Length + 1;
        if (length is < 20 or > LongestParagraph) return false;
        var text = string.Join(' ', lines[from..to].Select(line => line.Text));
        return Sure().IsMatch(text) || Mark().Matches(text).Select(match => match.Value.ToUpperInvariant()).Distinct().Take(FewestMarks).Count() == FewestMarks;
    }

    [GeneratedRegex(@"virus[- ]free\. www\.|scanned (for viruses )?by|please consider the environment before printing|(denken|bitte) .{0,30}umwelt.{0,60}(drucken|ausdrucken)|pens(ez|er) à l.environnement|to unsubscribe from (this|these)|view this (e-?mail|message) in your browser|^\W*this (e-?mail|message) was sent to \S+@\S+|if you are not the (intended|named) (recipient|addressee)|wenn sie nicht der (richtige|beabsichtigte) adressat|si vous n.êtes pas (le|son) destinataire|si usted no es el destinatario|se (você|voce) não (for|é) o destinatário|se non (siete|è|sei) il destinatario|indien u niet de geadresseerde", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sure();

    [GeneratedRegex(@"confidential|privileged|intended (only |solely )?for|intended recipient|unauthori[sz]ed|disclos|dissemination|in error|delete (it|this|the)|this (e-?mail|message|communication|transmission)|vertrauliche|irrtümlich|unbefugte?|diese (e-?mail|nachricht)|vernichten|confidentiel|par erreur|ce (message|courriel)|este (mensaje|correo|mensagem)|por error|confidencia(l|is)|esta mensagem|por engano|riservat[eoi]|questo messaggio|per errore|vertrouwelijk|dit bericht|機密|誤って|سري", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
