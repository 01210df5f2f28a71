using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.People;

/// <summary>Everybody in a mailbox: one <see cref="Individual"/> per human being as far as that is certain.</summary>
/// <remarks>Certain is: what the user said; the same mailbox; the same full name at two addresses, unless something tells two people apart (see <see cref="SameName"/>).
/// Those kept apart may still be one person: see <see cref="Namesakes"/> and <see cref="LikelyPeople"/>.</remarks>
internal sealed class PeopleDirectory
{
    private readonly Dictionary<string, Individual> _byMailbox = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Individual>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Individual> _nameOnly = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _saidNames = new(StringComparer.Ordinal);
    private readonly HashSet<(string One, string Other)> _together = [];
    private HashSet<string>? _nameWords;
    private readonly OwnAddresses _self;
    private readonly PeopleWords _words;
    private readonly SameName _sameName;

    private PeopleDirectory(OwnAddresses self, PeopleWords words) => (_self, _words, _sameName) = (self, words, new SameName(self, words, _together));

    public IEnumerable<Individual> Everybody => _byMailbox.Values.Concat(_nameOnly.Values).Distinct();

    public static PeopleDirectory Read(MailboxHistory history, OwnAddresses self)
    {
        var directory = new PeopleDirectory(self, new PeopleWords(history.Decisions));
        var sightings = PeopleSightings.Of(history, self, directory._words);
        foreach (var (who, at) in sightings) directory.See(who, at);
        foreach (var entry in history.Events) directory.SeeTogether(entry);
        directory.Merge(history.Added);
        // A line without an SMTP address (a legacy Exchange string) is known by its full name.
        foreach (var (who, _) in sightings)
            if (EmailAddress.Mailbox(who.Address).Length == 0 && PersonName.Parse(who.Name) is { IsFull: true } name && !self.Includes(who) && directory.IsPerson(who)) directory.AddByName(name);
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

    /// <summary>The person whom the user said a name stands for, else the one of that full name: with an address before without, an outsider before a colleague.</summary>
    public Individual? FindByName(PersonName name)
    {
        var key = $"name:{name.Folded}";
        if (_saidNames.TryGetValue(key, out var said) && _byMailbox.TryGetValue(said, out var person)) return person;
        var known = name.IsFull && _byName.TryGetValue(name.Folded, out var people)
            ? people.Where(one => !one.Mailboxes.Any(mailbox => _words.AreApart(key, mailbox))).OrderBy(one => one.IsColleague).ThenBy(one => one.Key, StringComparer.Ordinal).FirstOrDefault()
            : null;
        return known ?? _nameOnly.GetValueOrDefault(said ?? key);
    }

    /// <summary>Whether a folded full name is somebody's, or a single word a part of an outsider's name.</summary>
    public bool IsKnown(string folded)
    {
        if (folded.Contains(' ', StringComparison.Ordinal)) return _byName.ContainsKey(folded) || _nameOnly.ContainsKey($"name:{folded}");
        _nameWords ??= _byMailbox.Values.Where(person => !person.IsColleague).SelectMany(person => person.Name.Folded.Split(' ')).ToHashSet(StringComparer.Ordinal);
        return _nameWords.Contains(folded);
    }

    /// <summary>Other individuals of the same full name who may be the same person.</summary>
    public IEnumerable<Individual> Namesakes(Individual person) =>
        person.Name.IsFull && _byName.TryGetValue(person.Name.Folded, out var people) ? people.Where(other => other != person && Compare(person, other) != Kinship.Two) : [];

    /// <summary>Whether the user said that two are two.</summary>
    public bool WereSaidApart(Individual one, Individual other) => one.Keys.Any(key => other.Keys.Any(theirs => _words.AreApart(key, theirs)));

    /// <summary>The most that speaks against two people of one full name being one.</summary>
    public Kinship Compare(Individual one, Individual other)
    {
        var most = Kinship.One;
        foreach (var mailbox in one.Mailboxes)
            foreach (var theirs in other.Mailboxes)
                if (_sameName.Judge((mailbox, one.NameAt(mailbox)), (theirs, other.NameAt(theirs))) is var kinship && kinship > most) most = kinship;
        return most;
    }

    /// <summary>Somebody known only by a name.</summary>
    public Individual AddByName(PersonName name)
    {
        if (FindByName(name) is { } known) return known;
        var key = _saidNames.GetValueOrDefault($"name:{name.Folded}", $"name:{name.Folded}");
        var person = new Individual { IsNoPerson = _words.IsPerson(key) == false };
        person.See("", name.Full, DateTimeOffset.MinValue);
        return _nameOnly[key] = person;
    }

    private bool IsPerson(NamedAddress who) =>
        _words.IsPerson(EmailAddress.Mailbox(who.Address) is { Length: > 0 } mailbox ? mailbox : $"name:{PersonName.Parse(who.Name).Folded}") ?? NotAPerson.Judge(who) == NotAPerson.Kind.Person;

    private void See(NamedAddress who, DateTimeOffset at)
    {
        var mailbox = EmailAddress.Mailbox(who.Address);
        if (mailbox.Length == 0) return;
        if (!_byMailbox.TryGetValue(mailbox, out var person)) _byMailbox[mailbox] = person = new Individual { IsColleague = _self.IsColleague(mailbox) };
        person.See(mailbox, who.Name, at);
    }

    private void Merge(IReadOnlyCollection<AddedMeeting> added)
    {
        // Whom the user says to have met is a person.
        var met = added.Select(meeting => EmailAddress.Mailbox(meeting.Person.Address)).ToHashSet(StringComparer.Ordinal);
        foreach (var (mailbox, person) in _byMailbox.ToList())
        {
            var isPerson = met.Contains(mailbox) || (IsPerson(new NamedAddress(person.Name.Full, mailbox)) && IsPerson(new NamedAddress(person.WrittenAs, mailbox))) || _words.IsPerson(mailbox) is not null;
            if (!isPerson || _self.Includes(new NamedAddress(person.Name.Full, mailbox))) _byMailbox.Remove(mailbox);
        }
        var named = _byMailbox.Where(entry => entry.Value.Name.IsFull).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToLookup(entry => entry.Value.Name.Folded, entry => entry.Key, StringComparer.Ordinal);
        MergeAsSaid();
        foreach (var same in named)
        {
            var people = new List<Individual>();
            foreach (var person in same.Select(mailbox => _byMailbox[mailbox]))
            {
                if (people.Contains(person)) continue;
                if (people.Find(known => Compare(known, person) == Kinship.One) is { } one) Absorb(one, person);
                else people.Add(person);
            }
        }
        foreach (var person in Everybody)
        {
            person.IsNoPerson = person.Keys.Any(key => _words.IsPerson(key) == false);
            foreach (var name in person.FullNames)
                if (_byName.TryGetValue(name, out var people)) people.Add(person);
                else _byName[name] = [person];
        }
    }

    private void MergeAsSaid()
    {
        foreach (var group in _words.Groups)
        {
            var mailboxes = group.Where(_byMailbox.ContainsKey).ToList();
            foreach (var mailbox in mailboxes.Skip(1)) Absorb(_byMailbox[mailboxes[0]], _byMailbox[mailbox]);
            foreach (var name in group.Where(key => key.StartsWith("name:", StringComparison.Ordinal))) _saidNames[name] = mailboxes.FirstOrDefault(group.First(key => key.StartsWith("name:", StringComparison.Ordinal)));
        }
    }

    private void Absorb(Individual one, Individual other)
    {
        if (one == other) return;
        one.Absorb(other);
        foreach (var mailbox in other.Mailboxes) _byMailbox[mailbox] = one;
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
