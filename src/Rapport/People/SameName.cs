using Rapport.Mail;

namespace Rapport.People;

/// <summary>What two mailboxes under one full name are.</summary>
internal enum Kinship
{
    /// <summary>Certainly one person's.</summary>
    One,

    /// <summary>Perhaps one person's: the user is asked.</summary>
    Likely,

    /// <summary>Two people's.</summary>
    Two,
}

/// <summary>Judges two mailboxes that stand under the same full name.</summary>
/// <param name="self">The user.</param>
/// <param name="words">What the user said.</param>
/// <param name="together">Pairs that stood at one event under that name: nobody is invited twice.</param>
internal sealed class SameName(OwnAddresses self, PeopleWords words, HashSet<(string One, string Other)> together)
{
    /// <summary>Judges two different mailboxes.</summary>
    /// <param name="one">One, with the name that is most often written with it.</param>
    /// <param name="other">The other.</param>
    public Kinship Judge((string Mailbox, PersonName Name) one, (string Mailbox, PersonName Name) other)
    {
        if (words.AreApart(one.Mailbox, other.Mailbox) || together.Contains((one.Mailbox, other.Mailbox)) || together.Contains((other.Mailbox, one.Mailbox))) return Kinship.Two;
        if (Differ(one.Name.Middle, other.Name.Middle) || Differ(one.Name.Generation, other.Name.Generation)) return Kinship.Two;
        var sameDomain = EmailAddress.DomainOf(one.Mailbox) == EmailAddress.DomainOf(other.Mailbox);
        // "anna.berg" and "anna.berg2", "anna.k.berg" and "anna.m.berg" were told apart by whoever gave them out.
        if (sameDomain && WereToldApart(one.Mailbox.Split('@')[0], other.Mailbox.Split('@')[0])) return Kinship.Two;
        // An address of the user's own organisation does not make an outsider a colleague, and two mailboxes of colleagues may be two people.
        return self.IsColleague(one.Mailbox) != self.IsColleague(other.Mailbox) || (sameDomain && self.IsColleague(one.Mailbox)) ? Kinship.Likely : Kinship.One;
    }

    private static bool Differ(string one, string other) => one.Length > 0 && other.Length > 0 && one[0] != other[0];

    private static bool WereToldApart(string one, string other)
    {
        if (PersonName.Fold(one) == PersonName.Fold(other)) return !one.Where(char.IsDigit).SequenceEqual(other.Where(char.IsDigit));
        string[] parts = one.Split('.', '_', '-'), theirs = other.Split('.', '_', '-');
        return parts.Length > 1 && theirs.Length > 1 && parts[0] == theirs[0] && parts[^1] == theirs[^1];
    }
}
