using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.People;

/// <summary>Everybody in a mailbox: one <see cref="Individual"/> per human being as far as that is certain.</summary>
/// <remarks>Certain is: the same mailbox; the same full name within one organisation; the same full name and local part; the same full name spelled out in two
/// private addresses. The same full name elsewhere is only likely: see <see cref="Namesakes"/>.</remarks>
internal sealed class PeopleDirectory
{
    private readonly Dictionary<string, Individual> _byMailbox = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Individual>> _byName = new(StringComparer.Ordinal);
    private readonly OwnAddresses _self;

    private PeopleDirectory(OwnAddresses self) => _self = self;

    public IEnumerable<Individual> Everybody => _byName.Values.SelectMany(people => people).Concat(_byMailbox.Values).Distinct();

    public static PeopleDirectory Read(MailboxHistory history, OwnAddresses self)
    {
        var directory = new PeopleDirectory(self);
        foreach (var mail in history.Mails)
        {
            foreach (var who in Participants(mail)) directory.See(who, mail.SentAt);
            foreach (var mention in mail.Mentions)
                if (mention.With is { } party) directory.See(party, mention.WrittenAt ?? mail.SentAt);
        }
        foreach (var entry in history.Events)
        {
            if (entry.Organizer is { } organizer) directory.See(organizer, entry.Start);
            foreach (var attendee in entry.Attendees.Where(attendee => attendee.Kind != AttendeeKind.Resource)) directory.See(attendee.Who, entry.Start);
        }
        directory.Merge();
        foreach (var mail in history.Mails) directory.AddLetter(mail);
        foreach (var person in directory.Everybody) person.Letters.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : string.CompareOrdinal(a.Id, b.Id));
        return directory;
    }

    /// <summary>The person with an address, or of a full name that only one has; null when nobody, the user, or no person.</summary>
    public Individual? Find(NamedAddress who)
    {
        var mailbox = EmailAddress.Mailbox(who.Address);
        return mailbox.Length > 0 ? _byMailbox.GetValueOrDefault(mailbox) : FindByName(PersonName.Parse(who.Name));
    }

    /// <summary>The one person of that full name: one with an address before one without, an outsider before a colleague.</summary>
    public Individual? FindByName(PersonName name) =>
        name.IsFull && _byName.TryGetValue(name.Folded, out var people)
            ? people.OrderBy(person => person.IsColleague).ThenBy(person => person.Key, StringComparer.Ordinal).First()
            : null;

    public bool IsKnown(string foldedName) => foldedName.Contains(' ', StringComparison.Ordinal) && _byName.ContainsKey(foldedName);

    /// <summary>Other individuals of the same full name: likely, but not certainly, the same person.</summary>
    public IEnumerable<Individual> Namesakes(Individual person) =>
        person.Name.IsFull && _byName.TryGetValue(person.Name.Folded, out var people) ? people.Where(other => other != person) : [];

    /// <summary>Somebody known only by a name.</summary>
    public Individual AddByName(PersonName name)
    {
        if (FindByName(name) is { } known) return known;
        if (_byName.TryGetValue(name.Folded, out var same)) return same[0];
        var person = new Individual();
        person.See("", name.Full, DateTimeOffset.MinValue);
        _byName[name.Folded] = [person];
        return person;
    }

    private static IEnumerable<NamedAddress> Participants(MailFacts mail) => mail.From is { } from ? mail.To.Concat(mail.Cc).Prepend(from) : mail.To.Concat(mail.Cc);

    private void See(NamedAddress who, DateTimeOffset at)
    {
        var mailbox = EmailAddress.Mailbox(who.Address);
        if (mailbox.Length == 0) return;
        if (!_byMailbox.TryGetValue(mailbox, out var person)) _byMailbox[mailbox] = person = new Individual { IsColleague = _self.IsColleague(mailbox) };
        person.See(mailbox, who.Name, at);
    }

    private void Merge()
    {
        foreach (var (mailbox, person) in _byMailbox.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList())
            if (_self.Includes(new NamedAddress(person.Name.Full, mailbox)) || NotAPerson.Judge(new NamedAddress(person.Name.Full, mailbox)) != NotAPerson.Kind.Person) _byMailbox.Remove(mailbox);

        var owners = new Dictionary<string, Individual>(StringComparer.Ordinal);
        foreach (var mailbox in _byMailbox.Keys.Order(StringComparer.Ordinal).ToList())
        {
            var name = _byMailbox[mailbox].Name;
            if (!name.IsFull) continue;
            foreach (var mark in Marks(name.Folded, mailbox))
            {
                if (!owners.TryGetValue(mark, out var known)) owners[mark] = _byMailbox[mailbox];
                else Join(known, _byMailbox[mailbox], owners);
            }
        }
        foreach (var person in _byMailbox.Values.Distinct())
        {
            if (!person.Name.IsFull) continue;
            if (_byName.TryGetValue(person.Name.Folded, out var people)) people.Add(person);
            else _byName[person.Name.Folded] = [person];
        }
    }

    private void Join(Individual known, Individual other, Dictionary<string, Individual> owners)
    {
        if (known == other) return;
        known.Absorb(other);
        foreach (var mailbox in other.Mailboxes) _byMailbox[mailbox] = known;
        foreach (var mark in owners.Where(owner => owner.Value == other).Select(owner => owner.Key).ToList()) owners[mark] = known;
    }

    // What two addresses of one full name must share to be certainly one person.
    private static IEnumerable<string> Marks(string folded, string mailbox)
    {
        var local = mailbox.Split('@')[0];
        if (MailDomain.Organisation(mailbox) is { Length: > 0 } organisation) yield return $"{folded}|{organisation}";
        else if (PersonName.FromAddress(mailbox).Folded == folded) yield return $"{folded}|spelled";
        yield return $"{folded}|{local}@";
    }

    private void AddLetter(MailFacts mail)
    {
        if (mail.IsMeetingMessage) return;
        var sent = mail.Folder == MailFolder.SentItems;
        if (!sent)
        {
            if (mail.From is { } from && Find(from) is { } author) author.Letters.Add((mail.SentAt, mail.Id, true, mail.To.Count <= 3));
            return;
        }
        foreach (var person in mail.To.Select(Find).OfType<Individual>().Distinct()) person.Letters.Add((mail.SentAt, mail.Id, false, mail.To.Count <= 3));
    }
}
