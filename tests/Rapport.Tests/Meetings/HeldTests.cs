using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Meetings;

public sealed class HeldTests
{
    private const string Anna = "Anna Berg <anna@firm.test>";

    [Fact]
    public void A_meeting_that_both_accepted_and_that_ended_is_a_first_meeting() =>
        Assert.Equal("first", A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", Anna).Verdict("Anna Berg"));

    [Fact]
    public void An_invitation_that_the_user_accepted_is_a_first_meeting() =>
        Assert.Equal("first", A.Mailbox().Invitation("2026-03-02 10:00", "Roof garden", Anna).Verdict("Anna Berg"));

    [Theory]
    [InlineData("Canceled: Roof garden")]
    [InlineData("Cancelled: Roof garden")]
    [InlineData("CANCELLED - Roof garden")]
    [InlineData("Roof garden (cancelled)")]
    [InlineData("Abgesagt: Dachgarten")]
    [InlineData("Annulé: Jardin")]
    [InlineData("Annulée : Réunion")]
    [InlineData("Cancelado: Jardín")]
    [InlineData("Cancelada: Reunião")]
    [InlineData("Annullato: Giardino")]
    [InlineData("Geannuleerd: Daktuin")]
    [InlineData("キャンセル: 屋上庭園")]
    [InlineData("キャンセル済み: 打ち合わせ")]
    [InlineData("ألغي: اجتماع")]
    [InlineData("تم الإلغاء: اجتماع")]
    [InlineData("FW: Abgesagt: Dachgarten")]
    public void A_title_that_says_cancelled_excludes(string title) =>
        Assert.Equal("cancelled", A.Mailbox().Meeting("2026-03-02 10:00", title, Anna).Verdict("Anna Berg"));

    [Theory]
    [InlineData("OOO")]
    [InlineData("Annual leave")]
    [InlineData("Focus time")]
    [InlineData("Travel to Oslo")]
    [InlineData("Flight LH 123")]
    [InlineData("Urlaub")]
    [InlineData("Reisezeit")]
    [InlineData("Vacances")]
    [InlineData("Vacaciones")]
    [InlineData("Férias")]
    [InlineData("Ferie")]
    [InlineData("Vakantie")]
    [InlineData("休暇")]
    [InlineData("إجازة")]
    public void Blocked_time_is_no_meeting(string title) =>
        Assert.Equal("free-or-away", A.Mailbox().Meeting("2026-03-02 10:00", title, Anna).Verdict("Anna Berg"));

    public static TheoryData<string, Func<EventFacts, EventFacts>> Changes => new()
    {
        { "cancelled", entry => entry with { IsCancelled = true } },
        { "declined-by-you", entry => entry with { IsOrganizer = false, OwnResponse = EventResponse.Declined } },
        { "all-day", entry => entry with { IsAllDay = true } },
        { "free-or-away", entry => entry with { ShowAs = EventShowAs.Free } },
        { "free-or-away", entry => entry with { ShowAs = EventShowAs.OutOfOffice } },
        { "not-yet-held", entry => entry with { Start = MailboxBuilder.At("2026-06-29 23:50"), End = MailboxBuilder.At("2026-06-30 00:20") } },
        { "nothing", entry => entry with { IsPrivate = true, Subject = "", Attendees = [] } },
        { "unconfirmed", entry => entry with { IsOrganizer = false, OwnResponse = EventResponse.NotResponded } },
        { "unconfirmed", entry => entry with { IsOrganizer = false, OwnResponse = EventResponse.TentativelyAccepted } },
    };

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public void What_stands_in_the_entry_decides_whether_it_was_held(string expected, Func<EventFacts, EventFacts> change) =>
        Assert.Equal(expected, A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", Anna).But(change).Verdict("Anna Berg"));

    [Theory]
    [InlineData("declined", "declined-by-them")]
    [InlineData("tentative", "unconfirmed")]
    [InlineData("none", "unconfirmed")]
    [InlineData("accepted", "first")]
    public void The_organiser_is_told_the_other_answers(string answer, string expected) =>
        Assert.Equal(expected, A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", $"{Anna}: {answer}").Verdict("Anna Berg"));

    [Theory]
    [InlineData("Sorry I missed you yesterday.")]
    [InlineData("Sorry you two missed each other last night.")]
    [InlineData("I am sorry that I could not make our meeting.")]
    [InlineData("Schade, dass wir uns gestern verpasst haben.")]
    [InlineData("Désolée de vous avoir manqué hier.")]
    [InlineData("Siento no haberte podido ver ayer.")]
    [InlineData("Pena que nos desencontramos ontem.")]
    [InlineData("Mi dispiace che ieri non siamo riusciti a vederci.")]
    [InlineData("Jammer dat we elkaar gisteren misgelopen zijn.")]
    [InlineData("昨日はお会いできず残念でした。")]
    [InlineData("آسف لأنني لم أتمكن من الحضور أمس.")]
    public void A_mail_that_says_they_missed_each_other_outweighs_the_entry(string text) =>
        Assert.Equal("did-not-happen", A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", Anna).Received("2026-03-03 09:00", Anna, text).Verdict("Anna Berg"));

    [Theory]
    [InlineData("Did you take part in the roof garden project?", "unconfirmed")]
    [InlineData("Thank you for the conversation yesterday.", "first")]
    [InlineData("It was great to meet you yesterday!", "first")]
    public void A_letter_afterwards_confirms_an_entry_that_nobody_accepted(string text, string expected) =>
        Assert.Equal(expected, A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", $"{Anna}: none").Received("2026-03-03 09:00", Anna, text).Verdict("Anna Berg"));

    [Theory]
    [InlineData(true, "first")]
    [InlineData(false, "removed-by-you")]
    public void The_users_answer_decides(bool happened, string expected) =>
        Assert.Equal(expected, A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", $"{Anna}: none").Answer("event:E1", happened).Verdict("Anna Berg"));

    [Theory]
    [InlineData(true, "first", "unconfirmed")]
    [InlineData(false, "removed-by-you", "unconfirmed")]
    public void An_answer_about_one_person_leaves_the_others_of_the_meeting_open(bool happened, string anna, string omar)
    {
        var mailbox = A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", $"{Anna}: none", "Omar Haddad <omar@dome.test>: none").Answer("event:E1", happened, Anna.Split('<', '>')[1]);

        Assert.Equal((anna, omar), (mailbox.Verdict("Anna Berg"), mailbox.Verdict("Omar Haddad")));
    }

    [Theory]
    [InlineData(true, false, "removed-by-you")]
    [InlineData(false, true, "first")]
    public void An_answer_about_one_person_outweighs_the_one_for_everybody(bool everybody, bool anna, string expected) =>
        Assert.Equal(expected, A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", $"{Anna}: none").Answer("event:E1", everybody).Answer("event:E1", anna, Anna.Split('<', '>')[1]).Verdict("Anna Berg"));

    [Theory]
    [InlineData("Open house")]
    [InlineData("Spring reception")]
    [InlineData("Board meeting")]
    [InlineData("Advisory Council")]
    [InlineData("Beirat")]
    [InlineData("Congrès annuel")]
    public void At_a_gathering_a_listed_name_is_only_a_question(string title) =>
        Assert.Equal("unconfirmed", A.Mailbox().Invitation("2026-03-02 10:00", title, Anna).Verdict("Anna Berg"));
}
