using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Whom the user met for the first time, with evidence, and why other meetings are not first ones.</summary>
public static class FirstMeetings
{
    /// <summary>Judges a whole history. The same set of items gives the same report, in whatever order they stand.</summary>
    /// <param name="history">Everything known; each id once (see <see cref="LatestVersions"/>).</param>
    public static FirstMeetingReport Judge(MailboxHistory history)
    {
        var self = OwnAddresses.Of(history.Owner);
        var directory = PeopleDirectory.Read(history, self);
        var statements = Statement.Read(history, directory);
        var calendar = new EventOccasions(history, directory, self, statements);
        var occasions = calendar.Read().ToLookup(occasion => occasion.Person);
        var verdicts = new PersonVerdict(history, directory, statements, calendar);

        var people = new List<Person>();
        var firsts = new List<FirstMeeting>();
        var excluded = new List<Exclusion>(calendar.NoPersons);
        foreach (var person in directory.Everybody.OrderBy(person => person.Key, StringComparer.Ordinal))
        {
            var verdict = verdicts.Judge(person, occasions[person]);
            excluded.AddRange(verdict.Excluded);
            var met = verdict.Held.Select(occasion => occasion.Meeting.Start).ToList();
            var company = occasions[person].Select(occasion => occasion.Company).FirstOrDefault(name => name is not null);
            var card = PersonCard.For(person, history.Now, company, met.Count, met.Count > 0 ? met.Min() : null, met.Count > 0 ? met.Max() : null);
            if (!person.IsNoPerson) people.Add(card);
            if (verdict.First is { } first) firsts.Add(first with { Person = card });
        }
        return new FirstMeetingReport(
            people,
            [.. firsts.OrderByDescending(first => first.Meeting.Start).ThenBy(first => first.Meeting.Key, StringComparer.Ordinal).ThenBy(first => first.Person.Key, StringComparer.Ordinal)],
            [.. excluded.OrderByDescending(exclusion => exclusion.Meeting.Start).ThenBy(exclusion => exclusion.Meeting.Key, StringComparer.Ordinal).ThenBy(exclusion => exclusion.PersonKey, StringComparer.Ordinal).ThenBy(exclusion => exclusion.Reason)])
        {
            Likely = LikelyPeople.Find(directory, history.Events),
        };
    }

    /// <summary>Whether a meeting is only possibly the first because what is known begins too shortly before it.</summary>
    /// <param name="first">The verdict.</param>
    /// <param name="horizon">The date from which what is known is complete.</param>
    public static bool EndsAtHorizon(FirstMeeting first, DateTimeOffset horizon) =>
        first.Verdict == FirstMeetingVerdict.PossiblyFirst && first.Meeting.Start - horizon < PersonVerdict.Knowledge;
}
