using System.Text.RegularExpressions;
using Rapport.Mail;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Tells from a sender's name that they invite for somebody else.</summary>
internal static partial class Arranger
{
    /// <summary>Whether a name or mailbox is that of a secretariat or an office.</summary>
    public static bool IsOffice(NamedAddress who) => Office().IsMatch(who.Name) || Office().IsMatch(EmailAddress.Normalize(who.Address).Split('@')[0].Replace('.', ' '));

    /// <summary>Whether the name itself says so: "i.A.", "on behalf of", "assistant to".</summary>
    public static bool SaysSo(NamedAddress who) => IsOffice(who) || OnBehalf().IsMatch(who.Name);

    /// <summary>Whether two people have an address of one organisation.</summary>
    public static bool IsSameHouse(Individual one, Individual other) =>
        one.Mailboxes.Select(MailDomain.Organisation).Where(organisation => organisation.Length > 0).Intersect(other.Mailboxes.Select(MailDomain.Organisation), StringComparer.Ordinal).Any();

    [GeneratedRegex(@"^(?:sekretariat|vorzimmer|assistenz|büro|buero|secrétariat|bureau|cabinet|secretaría|secretaria|despacho|gabinete|segreteria|ufficio|secretariaat|secretariat|office)\b|^(?:秘書|مكتب)|秘書(?:室|課)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex(@"(?<!\p{L})i\.\s?A\.|\b(?:im auftrag|on behalf|assistant|assistenz|assistentin|assistante|asistente|assistente|au nom de|de la part de|en nombre de|em nome de|per conto di|namens)\b|秘書|نيابة عن", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalf();
}
