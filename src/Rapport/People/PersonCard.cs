namespace Rapport.People;

/// <summary>From what was read about somebody to the record that is shown.</summary>
internal static class PersonCard
{
    /// <value>60 days: an answer older than that is no longer owed (docs/decisions/0012).</value>
    private static readonly TimeSpan TurnLasts = TimeSpan.FromDays(60);

    public static Person For(Individual person, WhoseTurn turn, string? company, int meetings, DateTimeOffset? firstMet = null, DateTimeOffset? lastMet = null)
    {
        var letters = person.Letters;
        DateTimeOffset? firstLetter = letters.Count > 0 ? letters[0].At : null;
        DateTimeOffset? lastLetter = letters.Count > 0 ? letters[^1].At : null;
        return new Person(
            person.Key,
            person.Name.Full,
            person.Name.Given,
            person.Addresses,
            company ?? person.Addresses.Select(MailDomain.CompanyName).FirstOrDefault(name => name is not null),
            person.IsColleague,
            Earlier(firstLetter, firstMet),
            Later(lastLetter, lastMet),
            meetings,
            letters.Count(letter => !letter.FromThem),
            letters.Count(letter => letter.FromThem),
            turn);
    }

    /// <summary>Who owes an answer at an instant.</summary>
    public static WhoseTurn Turn(Individual person, DateTimeOffset now)
    {
        var direct = person.Letters.FindLast(letter => letter.IsDirect);
        return direct.Id is null || now - direct.At > TurnLasts ? WhoseTurn.Nobody : direct.FromThem ? WhoseTurn.Yours : WhoseTurn.Theirs;
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? a, DateTimeOffset? b) => a is null ? b : b is null || a < b ? a : b;

    private static DateTimeOffset? Later(DateTimeOffset? a, DateTimeOffset? b) => a is null ? b : b is null || a > b ? a : b;
}
