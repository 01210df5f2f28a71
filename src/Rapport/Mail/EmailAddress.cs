namespace Rapport.Mail;

/// <summary>Mail addresses as keys.</summary>
public static class EmailAddress
{
    private const string GuestMark = "#ext#@";

    /// <summary>The form in which addresses are compared: trimmed, lower case (invariant), without a <c>smtp:</c> or <c>mailto:</c> prefix, quotes or
    /// angle brackets. A guest account (<c>anna_firm.test#EXT#@tenant.test</c>) becomes the address it stands for.</summary>
    /// <param name="address">An address as written.</param>
    /// <returns>The normalised address; empty when the text is no SMTP address (a legacy Exchange string, a bare name).</returns>
    public static string Normalize(string address)
    {
        var text = address.Trim().Trim('<', '>', '\'', '"').Trim();
        if (text.StartsWith("smtp:", StringComparison.OrdinalIgnoreCase)) text = text[5..];
        else if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) text = text[7..];
        text = text.Trim().ToLowerInvariant();
        if (text.Length == 0 || text[0] == '/' || text.Any(char.IsWhiteSpace)) return "";

        var guest = text.IndexOf(GuestMark, StringComparison.Ordinal);
        if (guest > 0 && text.LastIndexOf('_', guest - 1) is var joint and > 0) text = $"{text[..joint]}@{text[(joint + 1)..guest]}";

        var at = text.LastIndexOf('@');
        return at > 0 && at < text.Length - 1 ? text : "";
    }

    /// <summary>The mailbox behind an address: normalised, without the <c>+tag</c> that its owner may add at will.</summary>
    /// <param name="address">An address as written.</param>
    /// <returns>The mailbox address; empty when the text is no SMTP address.</returns>
    public static string Mailbox(string address)
    {
        var normalized = Normalize(address);
        var at = normalized.LastIndexOf('@');
        if (at <= 0) return "";
        var plus = normalized.IndexOf('+', StringComparison.Ordinal);
        return plus > 0 && plus < at ? string.Concat(normalized.AsSpan(0, plus), normalized.AsSpan(at)) : normalized;
    }

    /// <summary>The part after the last @ of a normalised address; empty when there is none.</summary>
    /// <param name="normalized">A normalised address.</param>
    public static string DomainOf(string normalized) => normalized[(normalized.LastIndexOf('@') + 1)..];
}
