using Rapport.Mail;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>From calendar entries to people at meetings: was it held, and who was there.</summary>
internal sealed class EventOccasions
{
    private readonly MailboxHistory _history;
    private readonly PeopleDirectory _directory;
    private readonly OwnAddresses _self;
    private readonly ILookup<Individual, Statement> _statements;
    private readonly Dictionary<string, bool> _answers;
    private readonly HashSet<string> _neverAddresses;
    private readonly HashSet<string> _neverDomains;

    public EventOccasions(MailboxHistory history, PeopleDirectory directory, OwnAddresses self, ILookup<Individual, Statement> statements)
    {
        (_history, _directory, _self, _statements) = (history, directory, self, statements);
        // A "no" outweighs a "yes" given for the same meeting, in whatever order they came.
        _answers = history.Answers.GroupBy(answer => answer.MeetingKey, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.All(answer => answer.Happened), StringComparer.Ordinal);
        _neverAddresses = history.Settings.ExcludedAddresses.Select(EmailAddress.Mailbox).ToHashSet(StringComparer.Ordinal);
        _neverDomains = history.Settings.ExcludedDomains.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>People and pairs excluded because one side is no person.</summary>
    public List<Exclusion> NoPersons { get; } = [];

    public IEnumerable<Occasion> Read() => Distinct(_history.Events).SelectMany(Read);

    /// <summary>The same meeting on two calendars is one: by iCalUId and start, else by start, end and title.</summary>
    private static IEnumerable<EventFacts> Distinct(IEnumerable<EventFacts> events) => events
        .GroupBy(entry => entry.ICalUId is { Length: > 0 } uid ? $"{uid}|{entry.Start.UtcTicks}" : $"{entry.Start.UtcTicks}|{entry.End.UtcTicks}|{entry.Subject}|{entry.SeriesId}", StringComparer.Ordinal)
        .Select(copies => copies.OrderByDescending(copy => copy.ModifiedAt).ThenByDescending(copy => copy.Attendees.Count).ThenBy(copy => copy.Id, StringComparer.Ordinal).First())
        .OrderBy(entry => entry.Start).ThenBy(entry => entry.Id, StringComparer.Ordinal);

    private IEnumerable<Occasion> Read(EventFacts entry)
    {
        if (entry.IsPrivate) yield break;
        var meeting = new Meeting($"event:{entry.Id}", entry.Id, entry.Subject, entry.Start, entry.End, MeetingPrecision.Exact);
        var title = TitleReading.Read(entry.Subject, _directory.IsKnown);
        var confirmed = _answers.TryGetValue(meeting.Key, out var happened) && happened;
        var reason = WasNotHeld(entry, title, meeting.Key, confirmed);

        var listed = new Dictionary<Individual, EventAttendee>();
        foreach (var attendee in Others(entry))
        {
            if (_directory.Find(attendee.Who) is { } person && attendee.Kind != AttendeeKind.Resource) listed.TryAdd(person, attendee);
            else Note(attendee, meeting);
        }
        var named = Named(entry, title, listed.Keys);
        if (reason is null && listed.Keys.Union(named.Keys).Count() > _history.Settings.MaxPeople) reason = ExclusionReason.TooManyPeople;

        var outsiders = listed.Keys.Count(person => !person.IsColleague);
        foreach (var (person, attendee) in listed)
        {
            var isNamed = named.TryGetValue(person, out var company);
            var told = confirmed || (title.Acquaints && isNamed);
            var excluded = About(title, person) ? ExclusionReason.NotWithThem : reason
                ?? (attendee.Response == EventResponse.Declined ? ExclusionReason.DeclinedByThem : (ExclusionReason?)null)
                ?? WhyNot(person, told)
                ?? (!told && !isNamed && OnlyArranges(entry, attendee, person, named.Keys, listed.Keys) ? ExclusionReason.Assistant : (ExclusionReason?)null);
            var weak = !Answered(entry, attendee) || (!isNamed && (title.IsGathering || (title.IsConferenceCall && outsiders > 1)));
            var strength = told && (confirmed || !weak) ? Strength.Told : weak ? Strength.Weak : Strength.Good;
            yield return new Occasion(person, meeting, VisibleIn.Attendee, strength, entry, null, title.IsCall, entry.SeriesId, company, How(entry, attendee), excluded);
        }
        foreach (var (person, company) in named.Where(pair => !listed.ContainsKey(pair.Key)))
        {
            var told = confirmed || title.Acquaints;
            var weak = !person.Name.IsFull && !person.HasAddress || !OwnAnswer(entry) || title.IsGathering;
            yield return new Occasion(
                person, meeting, VisibleIn.Subject, confirmed ? Strength.Told : weak ? Strength.Weak : Strength.Good, entry, null, title.IsCall, entry.SeriesId, company, "named in the title",
                reason ?? WhyNot(person, told));
        }
        foreach (var name in title.About.Where(name => listed.Keys.All(person => person.Name.Folded != name.Folded) && !_self.Includes(new NamedAddress(name.Full, ""))))
            yield return new Occasion(_directory.AddByName(name), meeting, VisibleIn.Subject, Strength.Weak, entry, null, title.IsCall, entry.SeriesId, null, "named in the title", ExclusionReason.NotWithThem);
    }

    private ExclusionReason? WasNotHeld(EventFacts entry, TitleReading title, string key, bool confirmed)
    {
        if (entry.IsCancelled || title.IsCancelled) return ExclusionReason.Cancelled;
        if (_answers.TryGetValue(key, out var happened) && !happened) return ExclusionReason.RemovedByYou;
        if (entry.End > _history.Now) return ExclusionReason.NotYetHeld;
        if (confirmed) return null;
        if (entry.OwnResponse == EventResponse.Declined) return ExclusionReason.DeclinedByYou;
        if (entry.IsAllDay) return ExclusionReason.AllDay;
        return entry.ShowAs is EventShowAs.Free or EventShowAs.OutOfOffice || title.IsBlock ? ExclusionReason.FreeOrAway : null;
    }

    /// <summary>Whether somebody is on the user's never-list.</summary>
    public bool IsNever(Individual person) =>
        person.Mailboxes.Any(mailbox => _neverAddresses.Contains(mailbox) || _neverDomains.Contains(EmailAddress.DomainOf(mailbox)));

    private ExclusionReason? WhyNot(Individual person, bool told)
    {
        if (IsNever(person)) return ExclusionReason.Never;
        return person.IsColleague && !told && !_history.Settings.Colleagues ? ExclusionReason.Colleague : null;
    }

    private IEnumerable<EventAttendee> Others(EventFacts entry)
    {
        var others = entry.Attendees.Where(attendee => !_self.Includes(attendee.Who));
        if (entry.Organizer is not { } organizer || _self.Includes(organizer)) return others;
        return others.Append(new EventAttendee(organizer, AttendeeKind.Required, EventResponse.Organizer));
    }

    private void Note(EventAttendee attendee, Meeting meeting)
    {
        var kind = attendee.Kind == AttendeeKind.Resource ? NotAPerson.Kind.Room : NotAPerson.Judge(attendee.Who);
        if (kind == NotAPerson.Kind.Person) return;
        var reason = kind switch { NotAPerson.Kind.Room => ExclusionReason.Room, NotAPerson.Kind.Robot => ExclusionReason.Robot, _ => ExclusionReason.List };
        var name = attendee.Who.Name.Length > 0 ? attendee.Who.Name : attendee.Who.Address;
        var key = EmailAddress.Mailbox(attendee.Who.Address) is { Length: > 0 } mailbox ? mailbox : $"name:{PersonName.Fold(name)}";
        NoPersons.Add(new Exclusion(key, name, meeting, reason, ExclusionSentence.For(reason, name)));
    }

    // A single given name is the listed person who bears it, or the one correspondent of these weeks who does.
    private Dictionary<Individual, string?> Named(EventFacts entry, TitleReading title, IReadOnlyCollection<Individual> listed)
    {
        var named = new Dictionary<Individual, string?>();
        foreach (var (name, company) in title.With)
        {
            if (_self.Includes(new NamedAddress(name.Full, "")) || (!name.IsFull && _self.IsCalled(name.Folded))) continue;
            var words = name.Folded.Split(' ');
            var match = listed.Where(person => person.Name.Folded == name.Folded).Concat(listed.Where(person => words.All(word => person.Name.Folded.Split(' ').Contains(word)) || words[^1] == person.Name.Folded.Split(' ')[^1] && words[^1].Length > 3))
                .OrderByDescending(person => person.Name.Folded == name.Folded).ThenBy(person => person.Key, StringComparer.Ordinal).FirstOrDefault();
            named.TryAdd(match ?? _directory.AddByName(name), company);
        }
        return named;
    }

    private static bool About(TitleReading title, Individual person) => title.About.Any(name => name.Folded == person.Name.Folded);

    // Who sends the invitation to a meeting "with NAME" and is not NAME was the one who arranged it.
    private bool OnlyArranges(EventFacts entry, EventAttendee attendee, Individual person, IEnumerable<Individual> named, IReadOnlyCollection<Individual> listed)
    {
        if (_statements[person].Any(statement => statement.Kind == MentionKind.Arranges && statement.Mail.Folder == MailFolder.Inbox)) return true;
        var organises = attendee.Response == EventResponse.Organizer || (entry.Organizer is { } organizer && _directory.Find(organizer) == person);
        return organises && named.Any(other => !other.IsColleague && !listed.Contains(other));
    }

    private static bool OwnAnswer(EventFacts entry) => entry.IsOrganizer || entry.Attendees.Count == 0 || entry.OwnResponse is EventResponse.Accepted or EventResponse.Organizer;

    // Only the organiser is told other people's answers; in an attendee's copy they are blank.
    private static bool Answered(EventFacts entry, EventAttendee attendee) =>
        entry.IsOrganizer ? attendee.Response is EventResponse.Accepted or EventResponse.Organizer : OwnAnswer(entry);

    private static string How(EventFacts entry, EventAttendee attendee) => (entry.IsOrganizer, attendee.Response) switch
    {
        (_, EventResponse.Organizer) => "they invited, you accepted",
        (_, EventResponse.Accepted) => "accepted",
        (true, EventResponse.TentativelyAccepted) => "tentatively accepted",
        (true, _) => "no answer from them",
        (false, _) when OwnAnswer(entry) => "you accepted",
        _ => "you did not answer",
    };
}
