using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.People;

/// <summary>Everybody in a mailbox: one <see cref="Individual"/> per human being as far as that is certain.</summary>
/// <remarks>Certain is: the same mailbox; the same full name at two addresses, unless something tells two people apart (see <c>AreTwo</c>).
/// Those kept apart may still be one person: see <see cref="Namesakes"/>.</remarks>
internal sealed class PeopleDirectory
{
    private readonly Dictionary<string, Individual> _byMailbox = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Individual>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<(string One, string Other)> _together = [];
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
            directory.SeeTogether(entry);
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
            if (_self.Includes(new NamedAddress(person.Name.Full, mailbox)) || !IsPerson(person.Name.Full, mailbox) || !IsPerson(person.WrittenAs, mailbox)) _byMailbox.Remove(mailbox);

        var named = _byMailbox.Where(entry => entry.Value.Name.IsFull).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToLookup(entry => entry.Value.Name.Folded, entry => entry.Key, StringComparer.Ordinal);
        foreach (var same in named)
        {
            var people = new List<Individual>();
            foreach (var mailbox in same)
            {
                var person = _byMailbox[mailbox];
                if (people.Find(known => !known.Mailboxes.Any(other => AreTwo(other, mailbox))) is not { } one)
                {
                    people.Add(person);
                    continue;
                }
                one.Absorb(person);
                _byMailbox[mailbox] = one;
            }
        }
        foreach (var person in _byMailbox.Values.Distinct())
        {
            if (!person.Name.IsFull) continue;
            if (_byName.TryGetValue(person.Name.Folded, out var people)) people.Add(person);
            else _byName[person.Name.Folded] = [person];
        }
    }

    private static bool IsPerson(string name, string mailbox) => NotAPerson.Judge(new NamedAddress(name, mailbox)) == NotAPerson.Kind.Person;

    // Nobody is invited twice to one meeting; an address of the user's own organisation does not make an outsider a colleague;
    // "anna.berg" and "anna.berg2" were told apart by whoever gave them out, and so were two mailboxes of colleagues.
    private bool AreTwo(string one, string other)
    {
        if (_together.Contains((one, other)) || _together.Contains((other, one))) return true;
        if (_self.IsColleague(one) != _self.IsColleague(other)) return true;
        if (EmailAddress.DomainOf(one) != EmailAddress.DomainOf(other)) return false;
        return PersonName.Fold(one.Split('@')[0]) == PersonName.Fold(other.Split('@')[0]) && one.Any(char.IsDigit) != other.Any(char.IsDigit) || _self.IsColleague(one);
    }

    // Mailboxes that stand at one event under the same full name.
    private void SeeTogether(EventFacts entry)
    {
        var all = entry.Attendees.Select(attendee => attendee.Who);
        if (entry.Organizer is { } organizer) all = all.Append(organizer);
        var named = all.Select(who => (Mailbox: EmailAddress.Mailbox(who.Address), PersonName.Parse(who.Name).Folded)).Where(who => who.Mailbox.Length > 0 && who.Folded.Contains(' ', StringComparison.Ordinal)).ToList();
        for (var i = 0; i < named.Count; i++)
            for (var j = i + 1; j < named.Count; j++)
                if (named[i].Folded == named[j].Folded && named[i].Mailbox != named[j].Mailbox) _together.Add((named[i].Mailbox, named[j].Mailbox));
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
