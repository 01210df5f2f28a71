using System.Runtime.CompilerServices;
using Rapport.Mail;

namespace Rapport.People;

/// <summary>Tells the user from other people: by address, by full name on the user's own domain, by a private address that spells the user's name.</summary>
internal sealed class OwnAddresses
{
    private readonly HashSet<string> _mailboxes;
    private readonly HashSet<string> _organisations;
    private readonly PersonName _name;

    private static readonly ConditionalWeakTable<MailboxOwner, OwnAddresses> Read = [];

    /// <summary>The own addresses of a mailbox's owner; asked for every message, so read once per owner.</summary>
    public static OwnAddresses Of(MailboxOwner owner) => Read.GetValue(owner, static owner => new OwnAddresses(owner));

    private OwnAddresses(MailboxOwner owner)
    {
        _mailboxes = owner.Addresses.Select(EmailAddress.Mailbox).Where(address => address.Length > 0).ToHashSet(StringComparer.Ordinal);
        _organisations = _mailboxes.Select(MailDomain.Organisation).Where(domain => domain.Length > 0).ToHashSet(StringComparer.Ordinal);
        _name = PersonName.Parse(owner.Name);
    }

    /// <summary>One own address per organisation of the user.</summary>
    public IEnumerable<string> Organisations => _mailboxes.DistinctBy(MailDomain.Organisation);

    /// <summary>Whether this is the user.</summary>
    public bool Includes(NamedAddress who)
    {
        var mailbox = EmailAddress.Mailbox(who.Address);
        if (_mailboxes.Contains(mailbox)) return true;
        if (!_name.IsFull) return false;
        if (PersonName.Parse(who.Name).Folded == _name.Folded) return true;
        return mailbox.Length > 0 && (MailDomain.IsFree(mailbox) || IsColleague(mailbox)) && SpellsOwnName(mailbox.Split('@')[0]);
    }

    /// <summary>Whether a normalised address is of the user's own organisation.</summary>
    public bool IsColleague(string address) => MailDomain.Organisation(address) is { Length: > 0 } organisation && _organisations.Contains(organisation);

    /// <summary>Whether a folded word is the user's first name (also in short: "Steve" for "Steven") or surname.</summary>
    public bool IsCalled(string folded)
    {
        var words = _name.Folded.Split(' ');
        return words.Any(word => word == folded || (folded.Length >= 3 && word.StartsWith(folded[..3], StringComparison.Ordinal)));
    }

    /// <summary>Whether a folded word is exactly the user's first name or surname.</summary>
    public bool IsNamed(string folded) => _name.Folded.Split(' ').Contains(folded);

    /// <summary>Whether the user is among at most so many recipients of a header line.</summary>
    public bool IsNamedIn(string recipients, int most)
    {
        var lower = recipients.ToLowerInvariant();
        if (lower.Count(c => c == '@') > most * 2) return false;
        if (_mailboxes.Any(mailbox => lower.Contains(mailbox, StringComparison.Ordinal))) return true;
        return _name.IsFull && _name.Folded.Split(' ').All(word => PersonName.Fold(lower).Contains(word, StringComparison.Ordinal));
    }

    private bool SpellsOwnName(string local)
    {
        var letters = PersonName.Fold(local);
        var words = _name.Folded.Split(' ');
        return letters == words[0][..1] + words[^1] || letters == words[0] + words[^1] || letters == words[^1] + words[0];
    }
}
