using Rapport.Mail;

namespace Rapport.People;

/// <summary>What the domain of an address says about an organisation.</summary>
internal static class MailDomain
{
    // Anybody can have an address here: sharing the domain says nothing about two people.
    private static readonly HashSet<string> Free = new(StringComparer.Ordinal)
    {
        "gmail.com", "googlemail.com", "hotmail.com", "outlook.com", "live.com", "msn.com", "email.msn.com", "yahoo.com", "ymail.com", "aol.com", "icloud.com", "me.com",
        "mac.com", "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "orange.fr", "free.fr", "wanadoo.fr", "laposte.net", "sfr.fr", "libero.it",
        "virgilio.it", "tin.it", "terra.es", "uol.com.br", "bol.com.br", "sapo.pt", "ziggo.nl", "kpnmail.nl", "xs4all.nl", "protonmail.com", "proton.me", "fastmail.com",
        "mail.com", "earthlink.net", "comcast.net", "att.net", "sbcglobal.net", "verizon.net", "home.com", "mindspring.com", "compuserve.com", "bellsouth.net", "juno.com",
        "nifty.com", "yahoo.co.jp", "yahoo.co.uk", "hotmail.co.uk", "hotmail.fr", "qq.com", "163.com", "mail.ru", "yandex.ru",
    };

    // The label before these belongs to the country's registry, not to the organisation.
    private static readonly HashSet<string> SecondLevel = new(StringComparer.Ordinal) { "co", "com", "ac", "org", "gov", "net", "edu", "or", "ne", "go" };

    /// <summary>Whether an address's domain is open to the public.</summary>
    public static bool IsFree(string address) => Free.Contains(EmailAddress.DomainOf(address));

    /// <summary>The organisation's own domain: <c>mail.eu.firm.co.uk</c> and <c>firm.co.uk</c> are one. Empty for public providers.</summary>
    public static string Organisation(string address)
    {
        var domain = EmailAddress.DomainOf(address);
        if (domain.Length == 0 || Free.Contains(domain)) return "";
        var labels = domain.Split('.');
        var keep = labels.Length > 2 && labels[^1].Length == 2 && SecondLevel.Contains(labels[^2]) ? 3 : 2;
        return labels.Length <= keep ? domain : string.Join('.', labels[^keep..]);
    }

    /// <summary>A name for the organisation, from its domain: <c>contoso.test</c> is "Contoso". Null for public providers.</summary>
    public static string? CompanyName(string address)
    {
        var organisation = Organisation(address);
        if (organisation.Length == 0) return null;
        var label = EmailAddress.ReadableDomain(organisation).Split('.')[0];
        return label.Length <= 3 ? label.ToUpperInvariant() : string.Concat(label[..1].ToUpperInvariant(), label[1..]);
    }
}
