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
    private readonly MeetingAnswers _answers;
    private readonly HashSet<string> _neverAddresses;
    private readonly HashSet<string> _neverDomains;
    private readonly Dictionary<string, TitleReading> _titles = new(StringComparer.Ordinal);
    private readonly TitleNames _names;
    private readonly Bystanders _bystanders;

    public EventOccasions(MailboxHistory history, PeopleDirectory directory, OwnAddresses self, ILookup<Individual, Statement> statements)
    {
        (_history, _directory, _self, _statements) = (history, directory, self, statements);
        (_names, _bystanders) = (new TitleNames(directory, self, statements), new Bystanders(history, self));
        _answers = new MeetingAnswers(history.Answers);
        _neverAddresses = history.Settings.ExcludedAddresses.Select(EmailAddress.Mailbox).ToHashSet(StringComparer.Ordinal);
        _neverDomains = history.Settings.ExcludedDomains.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What is told of entries and lines in which there is nobody to meet; complete once the occasions are read.</summary>
    public IReadOnlyList<Exclusion> NoPersons => _bystanders.Found;

    public IEnumerable<Occasion> Read() => Distinct(_history.Events).SelectMany(Read).Concat(AddedMeetings.Read(_history, _directory, this));

    /// <summary>The same meeting on two calendars is one: by iCalUId and start, else by start, end and title.</summary>
    private static IEnumerable<EventFacts> Distinct(IEnumerable<EventFacts> events) => events
        .GroupBy(entry => entry.ICalUId is { Length: > 0 } uid ? $"{uid}|{entry.Start.UtcTicks}" : $"{entry.Start.UtcTicks}|{entry.End.UtcTicks}|{entry.Subject}|{entry.SeriesId}", StringComparer.Ordinal)
        .Select(copies => copies.OrderByDescending(copy => copy.ModifiedAt).ThenByDescending(copy => copy.Attendees.Count).ThenBy(copy => copy.Id, StringComparer.Ordinal).First())
        .OrderBy(entry => entry.Start).ThenBy(entry => entry.Id, StringComparer.Ordinal);

    private IEnumerable<Occasion> Read(EventFacts entry)
    {
        if (entry.IsPrivate)
        {
            _bystanders.Private(entry);
            yield break;
        }
        var meeting = new Meeting($"event:{entry.Id}", entry.Id, entry.Subject, entry.Start, entry.End, MeetingPrecision.Exact);
        if (!_titles.TryGetValue(entry.Subject, out var title)) _titles[entry.Subject] = title = TitleReading.Read(entry.Subject, _directory.IsKnown, _names.IsUser);
        var answer = _answers.Find(meeting.Key);
        var reason = WasNotHeld(entry, title, answer);

        var listed = new Dictionary<Individual, EventAttendee>();
        var others = Others(entry).ToList();
        foreach (var attendee in others)
            if (attendee.Kind != AttendeeKind.Resource && _directory.Find(attendee.Who) is { } person) listed.TryAdd(person, attendee);
        var named = Named(entry, title, listed.Keys);
        var about = title.About.Select(name => _names.Resolve(name, entry, listed.Keys)).OfType<Individual>().Distinct().ToList();
        _bystanders.Yourself(entry, meeting);
        foreach (var line in others.Where(line => line.Kind == AttendeeKind.Resource || _directory.Find(line.Who) is null))
            _bystanders.NoPerson(entry, line, meeting, line.Response == EventResponse.Organizer && Arranger.IsOffice(line.Who) && named.Keys.Any(listed.ContainsKey));
        if (named.Count + about.Count == 0 && reason != ExclusionReason.Cancelled && others.TrueForAll(line => line.Kind == AttendeeKind.Resource || NotAPerson.Judge(line.Who) == NotAPerson.Kind.Room))
            _bystanders.Nobody(entry, meeting);
        if (reason is null && listed.Keys.Union(named.Keys).Count(person => !person.IsNoPerson) > _history.Settings.MaxPeople) reason = ExclusionReason.TooManyPeople;

        // A dinner for the birthday of somebody else, who is not among the guests.
        var isForAbsent = title.IsBirthday && about.Exists(person => person.Name.IsFull) && !about.Exists(listed.ContainsKey);
        var outsiders = listed.Keys.Count(person => !person.IsColleague);
        foreach (var (person, attendee) in listed)
        {
            var word = _answers.Find(meeting.Key, person);
            var confirmed = word == true;
            var isNamed = named.TryGetValue(person, out var company);
            var told = confirmed || (title.Acquaints && isNamed);
            var notWithThem = !confirmed && ((title.IsBirthday && !isForAbsent) || (about.Contains(person) && (title.IsHonour || title.IsBlock || !Answered(entry, attendee))));
            var excluded = person.IsNoPerson ? ExclusionReason.NotAPerson : notWithThem ? ExclusionReason.NotWithThem : (word == answer ? reason : WasNotHeld(entry, title, word))
                ?? (attendee.Response == EventResponse.Declined ? ExclusionReason.DeclinedByThem : (ExclusionReason?)null)
                ?? WhyNot(person, told)
                ?? (!told && !isNamed && OnlyArranges(entry, title, attendee, person, named.Keys, listed) ? ExclusionReason.Assistant : (ExclusionReason?)null);
            var weak = !Answered(entry, attendee) || (!isNamed && ((title.IsGathering && !entry.IsOrganizer) || (title.IsConferenceCall && outsiders > 1)));
            var strength = told && (confirmed || !weak) ? Strength.Told : weak ? Strength.Weak : Strength.Good;
            yield return new Occasion(person, meeting, VisibleIn.Attendee, strength, entry, null, title.IsCall, entry.SeriesId, company, How(entry, attendee), excluded) { IsUsersWord = confirmed && !title.Acquaints };
        }
        foreach (var (person, company) in named.Where(pair => !listed.ContainsKey(pair.Key)))
        {
            var word = _answers.Find(meeting.Key, person);
            var confirmed = word == true;
            var told = confirmed || title.Acquaints;
            var weak = !person.Name.IsWhole && !person.HasAddress || !OwnAnswer(entry) || title.IsGathering;
            yield return new Occasion(
                person, meeting, VisibleIn.Subject, confirmed ? Strength.Told : weak ? Strength.Weak : Strength.Good, entry, null, title.IsCall, entry.SeriesId, company, "named in the title",
                person.IsNoPerson ? ExclusionReason.NotAPerson : (word == answer ? reason : WasNotHeld(entry, title, word)) ?? WhyNot(person, told))
            { IsUsersWord = confirmed && !title.Acquaints };
        }
        foreach (var person in about.Where(person => !listed.ContainsKey(person)))
            yield return new Occasion(person, meeting, VisibleIn.Subject, Strength.Weak, entry, null, title.IsCall, entry.SeriesId, null, "named in the title", ExclusionReason.NotWithThem);
    }

    private ExclusionReason? WasNotHeld(EventFacts entry, TitleReading title, bool? answer)
    {
        if (entry.IsCancelled || title.IsCancelled) return ExclusionReason.Cancelled;
        if (answer == false) return ExclusionReason.RemovedByYou;
        if (entry.End > _history.Now) return ExclusionReason.NotYetHeld;
        if (answer == true) return null;
        if (entry.OwnResponse == EventResponse.Declined) return ExclusionReason.DeclinedByYou;
        if (entry.IsAllDay) return ExclusionReason.AllDay;
        return entry.ShowAs is EventShowAs.Free or EventShowAs.OutOfOffice || title.IsBlock ? ExclusionReason.FreeOrAway : null;
    }

    /// <summary>The user's own word on a person at a meeting; null when they were not asked or did not answer.</summary>
    public bool? Answer(string meetingKey, Individual person) => _answers.Find(meetingKey, person);

    /// <summary>Whether somebody is on the user's never-list.</summary>
    public bool IsNever(Individual person) =>
        person.Mailboxes.Any(mailbox => _neverAddresses.Contains(mailbox) || IsNever(EmailAddress.DomainOf(mailbox)));

    // A domain stands for what lies under it.
    private bool IsNever(string domain)
    {
        for (; domain.Length > 0; domain = domain.Contains('.', StringComparison.Ordinal) ? domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..] : "")
            if (_neverDomains.Contains(domain)) return true;
        return false;
    }

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

    private Dictionary<Individual, string?> Named(EventFacts entry, TitleReading title, IReadOnlyCollection<Individual> listed)
    {
        var named = new Dictionary<Individual, string?>();
        foreach (var (name, company) in title.With)
            if (_names.Resolve(name, entry, listed) is { } person) named.TryAdd(person, company);
        return named;
    }

    // Who sends the invitation to a meeting "with NAME" and is not NAME was the one who arranged it: surely when NAME is not listed,
    // else when the sender says so, or the title names the two who meet, one of them of the sender's organisation.
    private bool OnlyArranges(EventFacts entry, TitleReading title, EventAttendee attendee, Individual person, IEnumerable<Individual> named, Dictionary<Individual, EventAttendee> listed)
    {
        if (_statements[person].Any(statement => statement.Kind == MentionKind.Arranges && statement.Mail.Folder == MailFolder.Inbox)) return true;
        var organises = attendee.Response == EventResponse.Organizer || (entry.Organizer is { } organizer && _directory.Find(organizer) == person);
        var others = named.Where(other => other != person && !other.IsColleague).ToList();
        if (!organises || others.Count == 0) return false;
        return others.Exists(other => !listed.ContainsKey(other) && (other.HasAddress || other.Name.IsWhole || TitleLeads.Honorific().IsMatch(other.WrittenAs) || listed.Count > 1)) || Arranger.SaysSo(attendee.Who)
            || (title.With.Any(name => _names.IsUser(name.Name)) && others.Exists(other => Arranger.IsSameHouse(person, other)));
    }

    private static bool OwnAnswer(EventFacts entry) => entry.IsOrganizer || entry.Attendees.Count == 0 || entry.OwnResponse is EventResponse.Accepted or EventResponse.Organizer;

    // Only the organiser is told other people's answers; in an attendee's copy they are blank.
    private static bool Answered(EventFacts entry, EventAttendee attendee) =>
        entry.IsOrganizer ? attendee.Response is EventResponse.Accepted or EventResponse.Organizer : OwnAnswer(entry);

    private static string How(EventFacts entry, EventAttendee attendee)
    {
        if (entry.IsOrganizer)
        {
            return attendee.Response switch
            {
                EventResponse.Accepted or EventResponse.Organizer => "they accepted",
                EventResponse.TentativelyAccepted => "they accepted tentatively",
                _ => "no answer from them",
            };
        }
        var own = entry.OwnResponse == EventResponse.TentativelyAccepted ? "you accepted tentatively" : OwnAnswer(entry) ? "you accepted" : "you did not answer";
        return attendee.Response == EventResponse.Organizer ? $"they invited, {own}" : own;
    }
}
