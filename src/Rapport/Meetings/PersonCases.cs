using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Gathers for each person what the history holds about them.</summary>
internal sealed class PersonCases
{
    private readonly MailboxHistory _history;
    private readonly ILookup<Individual, Statement> _statements;
    private readonly EventOccasions _calendar;
    private readonly ILookup<Individual, Occasion> _occasions;
    private readonly Lazy<CalendarDays> _days;

    public PersonCases(MailboxHistory history)
    {
        _history = history;
        var self = OwnAddresses.Of(history.Owner);
        Directory = PeopleDirectory.Read(history, self);
        _statements = Statement.Read(history, Directory);
        _calendar = new EventOccasions(history, Directory, self, _statements);
        _occasions = _calendar.Read().ToLookup(occasion => occasion.Person);
        _days = new Lazy<CalendarDays>(() => new CalendarDays(history));
    }

    public PeopleDirectory Directory { get; }

    /// <summary>What is told of entries and lines in which there is nobody to meet.</summary>
    public IReadOnlyList<Exclusion> NoPersons => _calendar.NoPersons;

    /// <summary>Everybody's case, by key.</summary>
    public IEnumerable<PersonCase> Read() => Directory.Everybody.OrderBy(person => person.Key, StringComparer.Ordinal).Select(Read);

    private PersonCase Read(Individual person)
    {
        IReadOnlyList<Statement> said = [.. _statements[person]];
        return new PersonCase(person, PersonCard.Turn(person, _history.Now), [.. _occasions[person]], said, [.. Directory.Namesakes(person).SelectMany(other => _statements[other])], Told(person, said));
    }

    // Only the earliest letter of that kind tells of a meeting of its own.
    private IReadOnlyList<Occasion> Told(Individual person, IReadOnlyList<Statement> said)
    {
        var met = said.Where(statement => statement.Kind == MentionKind.Met && statement.WrittenAt <= _history.Now).ToList();
        if (_calendar.IsNever(person)) return [];
        if (met.Count == 0) return Thanked(person, said);
        return [.. met.Where(statement => statement.WrittenAt == met[0].WrittenAt).Select(statement => MailMeetings.Tell(person, statement, _days.Value, _history.Owner.Zone))
            .Select(told => Judge(told, person))];
    }

    // "Thank you for lunch yesterday": they sat together on a day that the letter names; whether for the first time, the rest of the history tells.
    private IReadOnlyList<Occasion> Thanked(Individual person, IReadOnlyList<Statement> said)
    {
        var thanks = said.FirstOrDefault(statement => statement is { Kind: MentionKind.Spoke, On: { } on } && on <= statement.WrittenOn && statement.WrittenAt <= _history.Now && TalkPhrases.FaceToFace().IsMatch(statement.Quote));
        return thanks is null || person.IsColleague ? [] : [Judge(MailMeetings.Tell(person, thanks, _days.Value, _history.Owner.Zone) with { Strength = Strength.Good }, person)];
    }

    private Occasion Judge(Occasion told, Individual person) =>
        told with { Excluded = person.IsNoPerson ? ExclusionReason.NotAPerson : _calendar.Answer(told.Meeting.Key, person) == false ? ExclusionReason.RemovedByYou : null };
}
