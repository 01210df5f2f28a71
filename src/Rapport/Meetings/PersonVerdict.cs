using Rapport.People;

namespace Rapport.Meetings;

/// <summary>The verdict on one person: which of their meetings was the first, and why the others were not.</summary>
internal sealed class PersonVerdict(MailboxHistory history)
{
    /// <value>183 days: 96 % of the gaps between letters with one person are shorter, so a shorter knowledge cannot exclude an earlier meeting (docs/decisions/0012, as all values here).</value>
    public static readonly TimeSpan Knowledge = TimeSpan.FromDays(183);

    /// <value>5 days: "Sorry I missed you" is written within the week.</value>
    private const int MissedDays = 5;

    /// <value>70 UTF-16 units: as much as stands on one line of the pane; the source itself is one click away.</value>
    private const int MaxQuote = 70;

    /// <summary>Judges one person's meetings.</summary>
    public JudgedPerson Judge(PersonCase person)
    {
        var (said, alike) = (person.Said, person.Alike);
        var excluded = new List<Exclusion>();
        var open = new List<Occasion>();
        foreach (var entry in person.Entries)
        {
            if (entry.Excluded is { } reason) excluded.Add(Exclude(entry, reason));
            else if (Missed(entry, said, alike)) excluded.Add(Exclude(entry, ExclusionReason.DidNotHappen));
            else open.Add(Confirm(entry, said));
        }
        open = AddedMeetings.Join(open, history.Owner.Zone);
        if (FromMail(person, open) is { } told)
        {
            if (told.Excluded is { } reason) excluded.Add(Exclude(told, reason));
            else open.Add(told);
        }
        open.Sort((a, b) => a.Meeting.Start != b.Meeting.Start ? a.Meeting.Start.CompareTo(b.Meeting.Start) : string.CompareOrdinal(a.Meeting.Key, b.Meeting.Key));

        var candidates = new List<Occasion>();
        foreach (var occasion in open)
        {
            if (Earlier(occasion, said, alike) is { } earlier) excluded.Add(Exclude(occasion, ExclusionReason.MetBefore, earlier.Quote));
            else candidates.Add(occasion);
        }
        var first = candidates.Count < open.Count && candidates.Count > 0 && open.IndexOf(candidates[0]) > 0
            ? null // An earlier meeting was held already; it only was not the first.
            : candidates.Find(candidate => candidate.Strength > Strength.Weak) ?? candidates.FirstOrDefault();
        foreach (var later in candidates.Where(candidate => candidate != first && (first is null || candidate.Meeting.Start >= first.Meeting.Start)))
            excluded.Add(Exclude(later, later.SeriesId is not null && later.SeriesId == first?.SeriesId ? ExclusionReason.Recurring : ExclusionReason.MetBefore));
        var card = Card(person, [.. open.Where(occasion => occasion.Strength > Strength.Weak).Select(occasion => occasion.Meeting.Start)]);
        return new JudgedPerson(person, card, first is null ? null : Report(first, card, candidates, said), excluded);
    }

    private static Person Card(PersonCase person, List<DateTimeOffset> met) => PersonCard.For(
        person.Person, person.Turn, person.Entries.Select(occasion => occasion.Company).FirstOrDefault(name => name is not null), met.Count, met.Count > 0 ? met.Min() : null, met.Count > 0 ? met.Max() : null);

    private bool Missed(Occasion entry, IReadOnlyList<Statement> said, IReadOnlyList<Statement> alike)
    {
        if (entry.Strength == Strength.Told) return false;
        var day = entry.Day(history.Owner.Zone);
        return said.Concat(alike).Any(statement => statement.Kind == MentionKind.Missed && statement.About is null && (statement.On is null || statement.On == day)
            && statement.WrittenAt > entry.Meeting.Start && statement.WrittenOn.DayNumber - day.DayNumber <= MissedDays);
    }

    // A letter of the two weeks after the meeting that speaks of it makes a weak sign a good one.
    private Occasion Confirm(Occasion entry, IReadOnlyList<Statement> said)
    {
        var day = entry.Day(history.Owner.Zone);
        var about = said.Where(statement => statement.WrittenOn >= day && statement.WrittenOn.DayNumber - day.DayNumber <= MailMeetings.LetterDays && (statement.On is null || statement.On == day)).ToList();
        if (about.Find(statement => statement.Kind == MentionKind.Met) is { } met) return entry with { Strength = Strength.Told, Told = met };
        return about.Find(statement => statement.Kind == MentionKind.Spoke) is { } spoke && (spoke.On == day || entry.Strength > Strength.Weak)
            ? entry with { Strength = entry.Strength == Strength.Weak ? Strength.Good : entry.Strength, Told = spoke }
            : about.Exists(statement => statement.Kind == MentionKind.Missed) ? entry with { Strength = Strength.Weak } : entry;
    }

    // It must not speak of a meeting that stands in the calendar.
    private Occasion? FromMail(PersonCase person, List<Occasion> entries) =>
        person.Told.FirstOrDefault(told => !entries.Exists(entry => (told.Strength < Strength.Told || entry.Told?.Kind == MentionKind.Met) && Near(entry, told.Told!)));

    private bool Near(Occasion entry, Statement statement) => Math.Abs(entry.Day(history.Owner.Zone).DayNumber - statement.Day.DayNumber) <= MailMeetings.LetterDays;

    /// <summary>A sentence which says that they had met or spoken before this meeting.</summary>
    private Statement? Earlier(Occasion occasion, IReadOnlyList<Statement> said, IReadOnlyList<Statement> alike)
    {
        var day = occasion.Day(history.Owner.Zone);
        var explicitly = occasion.Told?.Kind == MentionKind.Met;
        foreach (var statement in said.Concat(alike).OrderBy(statement => statement.WrittenAt).ThenBy(statement => statement.Mail.Id, StringComparer.Ordinal))
        {
            if (statement == occasion.Told) continue;
            var before = statement.WrittenOn < day;
            var soonAfter = !before && statement.WrittenOn.DayNumber - day.DayNumber <= MailMeetings.LetterDays;
            var proves = statement.Kind switch
            {
                MentionKind.MetBefore => before || (soonAfter && !explicitly),
                MentionKind.MetAlready => (before && !explicitly) || (soonAfter && occasion.IsCall && !explicitly),
                MentionKind.Spoke => before && !explicitly,
                MentionKind.Met => statement.Day < day && before && !(occasion.VisibleIn == VisibleIn.Mail),
                _ => false,
            };
            if (proves) return statement;
        }
        return null;
    }

    private FirstMeeting Report(Occasion first, Person card, List<Occasion> candidates, IReadOnlyList<Statement> said)
    {
        var tooNear = first.Meeting.Start - history.Horizon < Knowledge && first.Told?.Kind != MentionKind.Met && (first.Strength < Strength.Told || first.IsUsersWord);
        var unsureEarlier = candidates.Exists(candidate => candidate.Meeting.Start < first.Meeting.Start);
        var onlyNamed = first.VisibleIn == VisibleIn.Subject && first.Strength < Strength.Told;
        var verdict = first.Strength == Strength.Weak ? FirstMeetingVerdict.Unconfirmed
            : tooNear || unsureEarlier || onlyNamed ? FirstMeetingVerdict.PossiblyFirst
            : FirstMeetingVerdict.First;
        var doubt = tooNear ? Doubt.ShortHistory : unsureEarlier ? Doubt.EarlierUnconfirmed : Doubt.OnlyNamed;
        return new FirstMeeting(card, first.Meeting, verdict, first.VisibleIn, EvidenceLine.For(first, verdict, doubt, history, said));
    }

    private static Exclusion Exclude(Occasion occasion, ExclusionReason reason, string? quote = null)
    {
        var sentence = ExclusionSentence.For(reason, occasion.Person.Name.Full);
        return new Exclusion(occasion.Person.Key, occasion.Person.Name.Full, occasion.Meeting, reason, quote is { Length: > 0 } ? $"{sentence} “{Shortened(quote)}”" : sentence);
    }

    private static string Shortened(string quote)
    {
        if (quote.Length <= MaxQuote) return quote;
        var cut = quote.LastIndexOf(' ', MaxQuote);
        if (cut < MaxQuote / 2) cut = char.IsHighSurrogate(quote[MaxQuote - 1]) ? MaxQuote - 1 : MaxQuote;
        return $"{quote[..cut].TrimEnd(' ', ',', ';', ':', '-', '–')}…";
    }
}
