using System.Text;

namespace Rapport.Mail;

/// <summary>What the author of a mail really typed.</summary>
public static class VisibleText
{
    /// <summary>Longest text that is read, in UTF-16 units; what comes after it is ignored.</summary>
    /// <value>1,048,576: a thousand pages. Longer bodies are machine output or an attack.</value>
    public const int MaxLength = 1 << 20;

    /// <summary>Removes quoted and forwarded mails, contact and mobile signatures, legal notices, join blocks of online meetings and tracking marks.
    /// A closing and a bare first name under the text stay. Where answers stand between quoted lines, those lines stay with their <c>&gt;</c>,
    /// because the answers say nothing without them. A mail that only quotes gives an empty text.</summary>
    /// <param name="body">The body as Graph gives it, of any length; line ends of any kind.</param>
    /// <param name="isHtml">True when <paramref name="body"/> is HTML.</param>
    /// <returns>Plain text with <c>\n</c> line ends, trimmed; never null. Takes time linear in the length of the body.</returns>
    public static string Of(string body, bool isHtml)
    {
        ArgumentNullException.ThrowIfNull(body);
        var text = isHtml ? MailHtml.ToText(body) : body;
        var lines = MailLines.Read(text.Length > MaxLength ? text.AsSpan(0, MaxLength) : text);
        lines = MeetingJoinBlock.Remove(lines);
        lines = QuotedPart.Remove(lines);
        lines = LegalNotice.Remove(lines);
        lines = MailSignature.Remove(lines);
        return Join(lines);
    }

    private static string Join(List<MailLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines) text.Append(line.Text).Append('\n');
        return text.ToString().Trim();
    }
}
