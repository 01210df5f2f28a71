namespace Rapport.Sandbox.Mailbox;

/// <summary>Whose mailbox it is.</summary>
/// <param name="OtherMails">Further addresses of the same user.</param>
/// <param name="TimeZone">Windows or IANA name, as mailbox settings give it.</param>
internal sealed record MailboxUser(string DisplayName, string Mail, IReadOnlyList<string> OtherMails, string TimeZone)
{
    public bool Owns(string? address) =>
        address is not null && (Same(address, Mail) || OtherMails.Any(other => Same(address, other)));

    private static bool Same(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);
}
