using System.Globalization;
using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Tests.Properties;

/// <summary>Days are those of the user's zone, also where clocks change.</summary>
public sealed class ZonePropertyTests
{
    private static readonly NamedAddress Anna = new("Anna Berg", "anna@firm.test");

    // A meeting that Anna answered tentatively: without a letter it is unconfirmed.
    private static EventFacts Meeting(WallClock clock, DateOnly day, TimeSpan time, string title = "Roof garden") => new(
        "E1", null, null, title, clock.At(day, time), clock.At(day, time).AddMinutes(15), false, false, true, EventResponse.Organizer, null,
        [new EventAttendee(Anna, AttendeeKind.Required, EventResponse.TentativelyAccepted)], EventShowAs.Busy, false, "", null, clock.At(day, time), null);

    private static MailFacts Letter(WallClock clock, DateOnly day, TimeSpan time, string text) =>
        MailEvidence.Read(new MailView("M1", "", null, MailFolder.Inbox, clock.At(day, time), Anna, [new NamedAddress("Mara Lind", "mara.lind@home.test")], [], "Roof", text, false, false, clock.At(day, time), null), clock.Owner);

    private static FirstMeeting First(WallClock clock, EventFacts entry, params MailFacts[] mails) => FirstMeetings.Judge(new MailboxHistory(
        clock.Owner, entry.Start.AddDays(-400), entry.Start.AddDays(60), [entry], mails, MeetingSettings.Default, [])).FirstMeetings.Single();

    // Quarter hours: some zones are shifted by them.
    private static TimeSpan AnyTime(Random dice) => TimeSpan.FromMinutes(15 * dice.Next(96));

    private static void HoldNearEdges(Func<WallClock, DateOnly, TimeSpan, Random, bool> property) => Cases.Hold(number =>
    {
        var dice = new Random(number);
        var (zone, day) = Zones.Choose(dice);
        var clock = new WallClock(zone, day);
        var time = AnyTime(dice);
        return !clock.Shows(day, time) || property(clock, day, time, dice);
    });

    [Fact]
    public void The_day_shown_is_the_day_on_the_users_wall() => HoldNearEdges((clock, day, time, dice) =>
    {
        var first = First(clock, Meeting(clock, day, time));
        return first.Evidence.Summary.Contains(day.ToString("d MMM", CultureInfo.InvariantCulture), StringComparison.Ordinal) && clock.DayOf(first.Meeting.Start) == day;
    });

    [Fact]
    public void Yesterday_in_a_letter_is_the_day_before_it() => HoldNearEdges((clock, day, time, dice) =>
    {
        var (written, at) = (day.AddDays(1), AnyTime(dice));
        if (!clock.Shows(written, at)) return true;
        var first = First(clock, Meeting(clock, day, time), Letter(clock, written, at, "It was great to meet you yesterday."));
        return first is { Verdict: FirstMeetingVerdict.First, Meeting.EventId: "E1" };
    });

    [Fact]
    public void Yesterday_is_no_other_day() => HoldNearEdges((clock, day, time, dice) =>
    {
        var (written, at) = (day.AddDays(2), AnyTime(dice));
        if (!clock.Shows(written, at) || !clock.Shows(day.AddDays(1), at)) return true;
        var first = First(clock, Meeting(clock, day, time, "Budget"), Letter(clock, written, at, "It was great to meet you yesterday."));
        return first.Meeting.EventId is null && clock.DayOf(first.Meeting.Start) == day.AddDays(1);
    });

    [Fact]
    public void A_letter_confirms_a_meeting_of_the_fortnight_before_it_to_the_day() => HoldNearEdges((clock, day, time, dice) =>
    {
        var days = dice.Next(12, 17);
        var at = AnyTime(dice);
        if (!clock.Shows(day.AddDays(days), at)) return true;
        var first = First(clock, Meeting(clock, day, time), Letter(clock, day.AddDays(days), at, "It was great to meet you."));
        return (first.Meeting.EventId == "E1") == (days <= 14);
    });

    [Fact]
    public void Who_was_missed_within_five_days_is_not_met() => HoldNearEdges((clock, day, time, dice) =>
    {
        var days = dice.Next(1, 8);
        var at = AnyTime(dice);
        if (!clock.Shows(day.AddDays(days), at)) return true;
        var report = FirstMeetings.Judge(new MailboxHistory(clock.Owner, clock.At(day.AddDays(-400), default), clock.At(day.AddDays(60), default),
            [Meeting(clock, day, time)], [Letter(clock, day.AddDays(days), at, "Sorry I missed you.")], MeetingSettings.Default, []));
        return report.Excluded.Any(exclusion => exclusion.Reason == ExclusionReason.DidNotHappen) == (days <= 5);
    });

    [Fact]
    public void An_entry_over_days_covers_those_days_and_no_other() => HoldNearEdges((clock, day, time, dice) =>
    {
        var days = dice.Next(1, 4);
        var written = day.AddDays(dice.Next(0, 6));
        if (!clock.Shows(written, time) || !Enumerable.Range(-1, 8).All(offset => clock.Shows(day.AddDays(offset), TimeSpan.FromHours(12)))) return true;
        var fair = Meeting(clock, day, TimeSpan.Zero, "Harbour fair") with { IsAllDay = true, Start = clock.At(day, TimeSpan.Zero), End = clock.At(day.AddDays(days), TimeSpan.Zero), Attendees = [] };
        var first = First(clock, fair, Letter(clock, written, time, "It was great to meet you yesterday at the harbour."));
        var about = written.AddDays(-1);
        return (first.Meeting.EventId == "E1") == (day <= about && about < day.AddDays(days)) && clock.DayOf(first.Meeting.Start) == about;
    });

    [Fact]
    public void A_world_that_moves_to_another_zone_keeps_its_verdicts_and_days() => Cases.Hold((deeds, number) =>
    {
        var (zone, day) = Zones.Choose(new Random(number));
        var there = new WallClock(zone, day.AddDays(-28));
        var here = new WallClock(TimeZoneInfo.Utc, there.Begin);
        var (moved, stayed) = (InventedMailbox.Of(deeds, there), InventedMailbox.Of(deeds, here));
        return !Times(moved, there).SequenceEqual(Times(stayed, here)) || Seen(moved, there) == Seen(stayed, here);
    });

    // They differ where the clocks of the zone skip a time, or change during a meeting.
    private static IEnumerable<DateTime> Times(MailboxHistory history, WallClock clock) =>
        history.Events.SelectMany(entry => new[] { entry.Start, entry.End }).Concat(history.Mails.Select(mail => mail.SentAt)).Concat(history.Added.Select(added => added.At)).Append(history.Now).Select(clock.Show);

    // What a user reads, with days instead of instants.
    private static string Seen(MailboxHistory history, WallClock clock)
    {
        var report = FirstMeetings.Judge(history);
        return string.Join('\n',
        [
            .. report.FirstMeetings.Select(first => $"{first.Person.Key} {first.Meeting.Key} {clock.DayOf(first.Meeting.Start)} {first.Verdict} {first.VisibleIn} {first.Evidence.Summary}").Order(StringComparer.Ordinal),
            .. report.Excluded.Select(exclusion => $"{exclusion.PersonKey} {exclusion.Meeting.Key} {clock.DayOf(exclusion.Meeting.Start)} {exclusion.Reason} {exclusion.Explanation}").Order(StringComparer.Ordinal),
            .. report.People.Select(person => $"{person.Key} {person.Meetings} {person.Turn} {person.Sent} {person.Received}"),
        ]);
    }
}
