using System.Globalization;

namespace Rapport.Mail;

/// <summary>Mail addresses as keys.</summary>
public static class EmailAddress
{
    private const string GuestMark = "#ext#@";

    // How Exchange writes an address that is no SMTP address into one.
    private const string Encapsulated = "imceaex-";

    private static readonly string[] Prefixes = ["smtp:", "mailto:", "sip:"];
    private static readonly IdnMapping Idn = new();

    /// <summary>The form in which addresses are compared: trimmed, lower case (invariant), without a <c>smtp:</c> or <c>mailto:</c> prefix, quotes or
    /// angle brackets, an internationalised domain in its ASCII form (<c>xn--</c>), which every mail system takes.
    /// A guest account (<c>anna_firm.test#EXT#@tenant.test</c>) becomes the address it stands for.</summary>
    /// <param name="address">An address as written.</param>
    /// <returns>The normalised address; empty when the text is no SMTP address (a legacy Exchange string, a bare name).</returns>
    public static string Normalize(string address)
    {
        var text = address.Trim().Trim('<', '>', '\'', '"').Trim();
        foreach (var prefix in Prefixes)
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) text = text[prefix.Length..];
        text = text.Trim().ToLowerInvariant();
        if (text.Length == 0 || text.Contains("/cn=", StringComparison.Ordinal) || text[0] == '/' || text.StartsWith(Encapsulated, StringComparison.Ordinal) || text.Any(char.IsWhiteSpace)) return "";

        var guest = text.IndexOf(GuestMark, StringComparison.Ordinal);
        if (guest > 0 && text.LastIndexOf('_', guest - 1) is var joint and > 0) text = $"{text[..joint]}@{text[(joint + 1)..guest]}";

        var at = text.LastIndexOf('@');
        return at > 0 && at < text.Length - 1 ? WithAsciiDomain(text, at) : "";
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

    /// <summary>A domain as people read it: <c>xn--mller-kva.test</c> is <c>müller.test</c>.</summary>
    /// <param name="domain">A domain or a part of one, normalised.</param>
    public static string ReadableDomain(string domain)
    {
        try
        {
            return domain.Contains("xn--", StringComparison.Ordinal) ? Idn.GetUnicode(domain) : domain;
        }
        catch (ArgumentException)
        {
            return domain;
        }
    }

    // A domain that breaks the rules of such names stays as it is written: it is a key all the same.
    private static string WithAsciiDomain(string address, int at)
    {
        if (System.Text.Ascii.IsValid(address.AsSpan(at))) return address;
        try
        {
            return string.Concat(address.AsSpan(0, at + 1), Idn.GetAscii(address, at + 1));
        }
        catch (ArgumentException)
        {
            return address;
        }
    }

    /// <summary>The part after the last @ of a normalised address; empty when there is none.</summary>
    /// <param name="normalized">A normalised address.</param>
    public static string DomainOf(string normalized) => normalized[(normalized.LastIndexOf('@') + 1)..];
}
