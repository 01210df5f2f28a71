namespace Rapport.Mail;

/// <summary>Mail addresses as keys.</summary>
public static class EmailAddress
{
    /// <summary>The form in which addresses are compared: trimmed, lower case (invariant), without a <c>smtp:</c> prefix or angle brackets.</summary>
    /// <param name="address">An address as written.</param>
    /// <returns>The normalised address; empty when the text is no SMTP address (a legacy Exchange string, a bare name).</returns>
    public static string Normalize(string address)
    {
        var text = address.Trim().Trim('<', '>', '\'', '"').Trim();
        if (text.StartsWith("smtp:", StringComparison.OrdinalIgnoreCase)) text = text[5..];
        var at = text.LastIndexOf('@');
        return at > 0 && at < text.Length - 1 && !text.Any(char.IsWhiteSpace) ? text.ToLowerInvariant() : "";
    }
}
