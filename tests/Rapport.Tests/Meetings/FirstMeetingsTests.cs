using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Meetings;

public sealed class FirstMeetingsTests
{
    private const string Anna = "Anna Berg <anna@firm.test>";

    [Theory]
    [InlineData("2025-07-01", "first")]
    [InlineData("2025-10-01", "possibly-first")]
    public void Half_a_year_of_knowledge_is_needed_to_say_first(string readBackTo, string expected) =>
        Assert.Equal(expected, A.Mailbox(readBackTo).Meeting("2026-03-02 10:00", "Roof garden", Anna).Verdict("Anna Berg"));

    [Fact]
    public void Of_two_meetings_only_the_earlier_is_the_first()
    {
        var report = A.Mailbox().Meeting("2026-03-09 10:00", "Second", Anna).Meeting("2026-03-02 10:00", "First", Anna).Judge();
        Assert.Equal("First", Assert.Single(report.FirstMeetings).Meeting.Subject);
        Assert.Equal(ExclusionReason.MetBefore, Assert.Single(report.Excluded).Reason);
    }

    [Fact]
    public void Of_a_series_the_first_held_occurrence_counts()
    {
        var report = A.Mailbox().Meeting("2026-03-02 10:00", "Weekly", Anna).But(entry => entry with { SeriesId = "S", IsCancelled = true })
            .Meeting("2026-03-09 10:00", "Weekly", Anna).But(entry => entry with { SeriesId = "S" })
            .Meeting("2026-03-16 10:00", "Weekly", Anna).But(entry => entry with { SeriesId = "S" }).Judge();
        Assert.Equal("event:E2", Assert.Single(report.FirstMeetings).Meeting.Key);
        Assert.Equal([ExclusionReason.Recurring, ExclusionReason.Cancelled], report.Excluded.Select(exclusion => exclusion.Reason));
    }

    [Fact]
    public void The_same_meeting_on_two_calendars_is_one()
    {
        var report = A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", Anna).Meeting("2026-03-02 10:00", "Roof garden", Anna).But(entry => entry with { ICalUId = "uid-E1" }).Judge();
        Assert.Single(report.FirstMeetings);
        Assert.Empty(report.Excluded);
    }

    [Theory]
    [InlineData("As we discussed on the phone yesterday, here is the plan.", "met-before")]
    [InlineData("It was good to see you again last week.", "met-before")]
    [InlineData("As per our discussion, I will come by.", "met-before")]
    [InlineData("I am looking forward to meeting you.", "first")]
    [InlineData("I read your book on roofs.", "first")]
    public void A_letter_from_before_may_say_that_they_had_talked(string text, string expected) =>
        Assert.Equal(expected, A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", Anna).Received("2026-02-20 09:00", Anna, text).Verdict("Anna Berg"));

    [Theory]
    [InlineData("It was good to see you again.", "met-before")]
    [InlineData("It was great to meet you in person.", "first")]
    [InlineData("Looking forward to seeing you again.", "first")]
    public void A_letter_from_after_may_say_that_they_had_met_before(string text, string expected) =>
        Assert.Equal(expected, A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", Anna).Received("2026-03-03 09:00", Anna, text).Verdict("Anna Berg"));

    [Fact]
    public void Seeing_again_after_a_first_call_means_that_they_had_met() =>
        Assert.Equal("met-before", A.Mailbox().Meeting("2026-03-02 10:00", "Call - Anna Berg", Anna).Received("2026-03-03 09:00", Anna, "Looking forward to seeing you again.").Verdict("Anna Berg"));

    [Fact]
    public void Years_of_letters_are_no_meeting()
    {
        var report = A.Mailbox().Received("2024-03-01", Anna, "Here is the plan.").Sent("2025-03-01", Anna, "Thank you.").Meeting("2026-03-02 10:00", "Roof garden", Anna).Judge();
        var first = Assert.Single(report.FirstMeetings);
        Assert.Equal((FirstMeetingVerdict.First, 2), (first.Verdict, first.Evidence.EarlierMessages));
        Assert.Equal("First meeting in your calendar since January 2024: 2 Mar, 30 min, they accepted; no earlier meeting found; 2 mails before", first.Evidence.Summary);
    }

    [Fact]
    public void A_meeting_known_only_from_a_letter_has_the_day_it_names()
    {
        var first = Assert.Single(A.Mailbox().Received("2026-03-04 09:00", Anna, "It was great to meet you on Friday.").Judge().FirstMeetings);
        Assert.Equal(("mail:M1", MeetingPrecision.Day, VisibleIn.Mail), (first.Meeting.Key, first.Meeting.Precision, first.VisibleIn));
        Assert.Equal(MailboxBuilder.At("2026-02-27"), first.Meeting.Start);
        Assert.Equal("It was great to meet you on Friday.", Assert.Single(first.Evidence.Sources).Text);
    }

    [Fact]
    public void The_user_may_say_that_a_meeting_known_from_mail_did_not_happen() =>
        Assert.Equal("removed-by-you", A.Mailbox().Received("2026-03-04 09:00", Anna, "It was great to meet you on Friday.").Answer("mail:M1", false).Verdict("Anna Berg"));

    [Fact]
    public void A_letter_about_a_meeting_in_the_calendar_makes_no_second_one()
    {
        var first = Assert.Single(A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", Anna).Sent("2026-03-04 09:00", Anna, "It was great to meet you on Monday.").Judge().FirstMeetings);
        Assert.Equal("event:E1", first.Meeting.Key);
        Assert.Equal([EvidenceKind.Mail, EvidenceKind.Event], first.Evidence.Sources.Select(source => source.Kind));
    }

    [Theory]
    [InlineData("Lunch - Anna Berg", "possibly-first")]
    [InlineData("Prep for meeting with Anna Berg", "not-with-them")]
    [InlineData("Anna Berg OOO", "not-with-them")]
    [InlineData("Canceled: Lunch - Anna Berg", "cancelled")]
    public void A_name_in_the_title_is_a_person_without_being_listed(string title, string expected) =>
        Assert.Equal(expected, A.Mailbox().Meeting("2026-03-02 10:00", title).Verdict("Anna Berg"));

    [Fact]
    public void A_named_person_gets_the_address_that_mail_knows()
    {
        var first = Assert.Single(A.Mailbox().Received("2026-02-02", Anna, "Here is the plan.").Meeting("2026-03-02 10:00", "Lunch - Anna Berg").Judge().FirstMeetings);
        Assert.Equal(["anna@firm.test"], first.Person.Addresses);
        Assert.Equal(VisibleIn.Subject, first.VisibleIn);
    }

    [Fact]
    public void More_people_than_the_limit_are_no_first_meeting() =>
        Assert.Equal("too-many-people", A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", [.. Enumerable.Range(0, 8).Select(i => $"Guest {(char)('A' + i)}xel <g{i}@other.test>"), Anna]).Verdict("Anna Berg"));

    [Fact]
    public void Who_invites_to_a_call_with_somebody_else_only_arranges_it() =>
        Assert.Equal("assistant", A.Mailbox().Invitation("2026-03-02 10:00", "Call with Peter Holm, Firm", Anna).Verdict("Anna Berg"));

    [Theory]
    [InlineData("Ben Lund <ben.lund@home.test>", "colleague")]
    [InlineData("Room 4 <room4@firm.test>: room", "room")]
    [InlineData("Sales team <sales@firm.test>", "list")]
    [InlineData("News <no-reply@firm.test>", "robot")]
    public void Not_everybody_listed_is_a_person_to_meet(string other, string expected) =>
        Assert.Equal(expected, A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", other).Verdict(MailboxBuilder.Who(other).Name));

    [Fact]
    public void A_colleague_counts_when_the_setting_says_so() =>
        Assert.Equal("first", A.Mailbox().With(MeetingSettings.Default with { Colleagues = true }).Meeting("2026-03-02 10:00", "Roof garden", "Ben Lund <ben.lund@home.test>").Verdict("Ben Lund"));

    [Fact]
    public void A_colleague_whom_the_title_introduces_is_a_first_meeting() =>
        Assert.Equal("first", A.Mailbox().Meeting("2026-03-02 10:00", "Introduction of Ben Lund", "Ben Lund <ben.lund@home.test>").Verdict("Ben Lund"));

    [Fact]
    public void Nobody_on_the_never_list_is_reported() =>
        Assert.Equal("never", A.Mailbox().With(MeetingSettings.Default with { ExcludedDomains = ["firm.test"] }).Meeting("2026-03-02 10:00", "Roof garden", Anna).Received("2026-03-03", Anna, "Great to meet you yesterday.").Verdict("Anna Berg"));

    [Fact]
    public void The_users_other_address_is_not_a_person() =>
        Assert.Equal("yourself", A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", "Lind, Mara <mlind70@gmail.com>").Verdict("Mara Lind"));

    [Fact]
    public void An_empty_mailbox_gives_an_empty_report()
    {
        var report = A.Mailbox().Judge();
        Assert.Empty(report.People);
        Assert.Empty(report.FirstMeetings);
        Assert.Empty(report.Excluded);
    }
}
