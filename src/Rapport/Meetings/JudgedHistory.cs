using Rapport.People;

namespace Rapport.Meetings;

/// <summary>A history with its verdicts, which takes changes without judging again the people they do not touch.</summary>
/// <remarks>Immutable. The report depends on the history alone and not on the way to it: after any changes it equals the one judged from nothing.
/// Who met whom is gathered anew from the whole history each time, so that no rule needs to know what else it may touch; a verdict is kept where what was
/// gathered about the person is the same.</remarks>
public sealed class JudgedHistory
{
    private readonly Dictionary<string, JudgedPerson> _people = new(StringComparer.Ordinal);

    private JudgedHistory(MailboxHistory history, JudgedHistory? before)
    {
        History = history;
        var cases = new PersonCases(history);
        var verdicts = new PersonVerdict(history);
        foreach (var person in cases.Read())
        {
            var known = before?._people.GetValueOrDefault(person.Person.Key);
            if (known is not null && known.Case.SaysTheSameAs(person) && SeenAlike(before!.History, history)) _people[person.Person.Key] = known;
            else
            {
                _people[person.Person.Key] = verdicts.Judge(person);
                PeopleJudged++;
            }
        }
        (Directory, Report) = (cases.Directory, Reported(_people.Values, cases.NoPersons, LikelyPeople.Find(cases.Directory, history.Events)));
    }

    /// <summary>What was judged.</summary>
    public MailboxHistory History { get; }

    /// <summary>The verdicts.</summary>
    public FirstMeetingReport Report { get; }

    /// <summary>How many people were judged to come here from the version before; everybody when there was none.</summary>
    public int PeopleJudged { get; }

    /// <summary>Who is who in it.</summary>
    internal PeopleDirectory Directory { get; }

    /// <summary>Judges a history from nothing.</summary>
    /// <param name="history">Everything known; each id once (see <see cref="LatestVersions"/>).</param>
    public static JudgedHistory Judge(MailboxHistory history) => new(history, null);

    /// <summary>Judges a later version. Verdicts on people whom no change touches are the same objects as before.</summary>
    /// <param name="next">The history with items added, changed or removed, with later answers or a later instant. Unchanged items are best the same objects:
    /// an equal copy costs a second judgement of its people and changes nothing.</param>
    public JudgedHistory Apply(MailboxHistory next) => new(next, this);

    // What every evidence line is written with.
    private static bool SeenAlike(MailboxHistory one, MailboxHistory other) =>
        one.Horizon == other.Horizon && one.Owner.Zone.Equals(other.Owner.Zone) && Year(one) == Year(other);

    private static int Year(MailboxHistory history) => TimeZoneInfo.ConvertTime(history.Now, history.Owner.Zone).Year;

    private static FirstMeetingReport Reported(IReadOnlyCollection<JudgedPerson> people, IReadOnlyList<Exclusion> noPersons, IReadOnlyList<LikelySame> likely) => new(
        [.. people.Where(person => !person.Case.Person.IsNoPerson).Select(person => person.Card)],
        [.. people.Select(person => person.First).OfType<FirstMeeting>()
            .OrderByDescending(first => first.Meeting.Start).ThenBy(first => first.Meeting.Key, StringComparer.Ordinal).ThenBy(first => first.Person.Key, StringComparer.Ordinal)],
        [.. noPersons.Concat(people.SelectMany(person => person.Excluded))
            .OrderByDescending(exclusion => exclusion.Meeting.Start).ThenBy(exclusion => exclusion.Meeting.Key, StringComparer.Ordinal).ThenBy(exclusion => exclusion.PersonKey, StringComparer.Ordinal).ThenBy(exclusion => exclusion.Reason)])
    {
        Likely = likely,
    };
}

/// <summary>One person's case with the verdict on it.</summary>
internal sealed record JudgedPerson(PersonCase Case, Person Card, FirstMeeting? First, IReadOnlyList<Exclusion> Excluded);
