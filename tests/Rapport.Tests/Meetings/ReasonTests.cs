using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Meetings;

/// <summary>Small worlds, one per row: what stands in the calendar, and what is said of one of those in it.</summary>
public sealed class ReasonTests
{
    private const string Anna = "Anna Berg <anna@firm.test>";
    private const string When = "2026-03-02 10:00";

    private static ExclusionReason? OnlyReason(FirstMeetingReport report) => Assert.Single(report.Excluded).Reason;

    [Theory]
    [InlineData("Focus time")]
    [InlineData("Fokuszeit")]
    [InlineData("Quarterly numbers")]
    [InlineData("Rapport trimestriel")]
    [InlineData("Informe anual")]
    [InlineData("Relatório")]
    [InlineData("Bilancio")]
    [InlineData("Kwartaalcijfers")]
    [InlineData("集中作業")]
    [InlineData("تقرير")]
    public void An_entry_with_nobody_in_it_has_nobody_else(string title)
    {
        var report = A.Mailbox().Meeting(When, title).Judge();
        Assert.Equal(ExclusionReason.NobodyElse, OnlyReason(report));
        Assert.Empty(report.Excluded[0].PersonKey);
    }

    [Fact]
    public void A_series_of_entries_with_nobody_in_them_is_told_once()
    {
        var mailbox = A.Mailbox();
        foreach (var day in (string[])["02", "09", "16"]) mailbox.Meeting($"2026-03-{day} 10:00", "Focus time").But(entry => entry with { SeriesId = "S" });
        Assert.Equal(ExclusionReason.NobodyElse, OnlyReason(mailbox.Judge()));
    }

    [Fact]
    public void A_holiday_with_nobody_in_it_is_all_day() =>
        Assert.Equal(ExclusionReason.AllDay, OnlyReason(A.Mailbox().Meeting(When, "Urlaub").But(entry => entry with { IsAllDay = true }).Judge()));

    [Fact]
    public void A_private_entry_is_told_without_name_or_title()
    {
        var told = Assert.Single(A.Mailbox().Meeting(When, "Dinner with Anna Berg", Anna).But(entry => entry with { IsPrivate = true, Location = "Harbour 4" }).Judge().Excluded);
        Assert.Equal((ExclusionReason.Private, "", "Private entry", "", MailboxBuilder.At(When)), (told.Reason, told.PersonKey, told.Name, told.Meeting.Subject, told.Meeting.Start));
        Assert.Equal("Private entries are not read.", told.Explanation);
    }

    [Theory]
    [InlineData("Mara Lind <ml@home.test>")]
    [InlineData("Mara <mara.lind+x@home.test>")]
    [InlineData("Lind, Mara <mlind70@gmail.com>")]
    public void The_users_second_address_is_the_user(string second) =>
        Assert.Equal(ExclusionReason.Yourself, OnlyReason(A.Mailbox().Invitation(When, "Roof garden", Anna, "Mara Lind <mara.lind@home.test>", second).Judge()));

    [Fact]
    public void The_users_own_line_among_the_attendees_is_not_worth_telling() =>
        Assert.Empty(A.Mailbox().Invitation(When, "Roof garden", Anna, "Mara Lind <mara.lind@home.test>").Judge().Excluded);

    [Theory]
    [InlineData("Anna's birthday")]
    [InlineData("Anna's 40th birthday")]
    [InlineData("Geburtstag Anna")]
    [InlineData("Annas Geburtstagsfrühstück")]
    [InlineData("Anniversaire d'Anna")]
    [InlineData("Cumpleaños de Anna")]
    [InlineData("Aniversário da Anna")]
    [InlineData("Compleanno di Anna")]
    [InlineData("Verjaardag Anna")]
    [InlineData("アンナさん 誕生日")]
    [InlineData("عيد ميلاد آنا")]
    public void A_birthday_is_no_meeting_with_the_guests(string title) =>
        Assert.Equal("not-with-them", A.Mailbox().Meeting(When, title, Anna).Verdict("Anna Berg"));

    [Theory]
    [InlineData("Kick-off roof garden")]
    [InlineData("Kickoff: Firm / Home")]
    [InlineData("Review roof garden")]
    [InlineData("Planning Q3")]
    [InlineData("Planning: Anna Berg, roof")]
    [InlineData("Workshop roof")]
    [InlineData("Auftakt Dachgarten")]
    [InlineData("Planung Dachgarten")]
    [InlineData("Revue de projet")]
    [InlineData("Revisión del proyecto")]
    [InlineData("Besprechung Dach")]
    [InlineData("Discussion: roof garden with Anna")]
    public void Who_accepted_was_there_whatever_the_topic_is_called(string title)
    {
        Assert.Equal("first", A.Mailbox().Meeting(When, title, Anna).Verdict("Anna Berg"));
        Assert.Equal("first", A.Mailbox().Invitation(When, title, Anna).Verdict("Anna Berg"));
    }

    [Theory]
    [InlineData("Verteiler Dach <dach@verein.test>")]
    [InlineData("Fachgruppe Dach <dach@verein.test>")]
    [InlineData("Arbeitskreis Garten <ak-garten@verein.test>")]
    [InlineData("[Roofs] Announcements <roofs@verein.test>")]
    [InlineData("Roof Working Group <roofs@verein.test>")]
    [InlineData("Projektgruppe Hafen <hafen@verein.test>")]
    [InlineData("Groupe de travail Toits <toits@verein.test>")]
    [InlineData("Comité des fêtes <fetes@verein.test>")]
    [InlineData("Grupo de trabajo <tejados@verein.test>")]
    [InlineData("Gruppo di lavoro Tetti <tetti@verein.test>")]
    [InlineData("Werkgroep Daken <daken@verein.test>")]
    [InlineData("屋根委員会 <yane@verein.test>")]
    [InlineData("فريق الحدائق <gardens@verein.test>")]
    [InlineData("Alle Home <alle@verein.test>")]
    [InlineData("Tous <tous@verein.test>")]
    [InlineData("Garden <team@verein.test>")]
    public void A_group_is_a_list(string who) =>
        Assert.Equal("list", A.Mailbox().Meeting(When, "Roof garden", who, Anna).Verdict(MailboxBuilder.Who(who).Name));

    [Theory]
    [InlineData("Grace Group <grace@verein.test>")]
    [InlineData("Hannah Gruppe <hannah.gruppe@verein.test>")]
    [InlineData("Peter Verteiler <peter@verein.test>")]
    [InlineData("Thomas Teamer <thomas@verein.test>")]
    public void A_given_name_with_a_surname_is_a_person(string who) =>
        Assert.Equal("first", A.Mailbox().Meeting(When, "Roof garden", who).Verdict(MailboxBuilder.Who(who).Name));

    [Theory]
    [InlineData("Sekretariat Dr. Berg <sekretariat@firm.test>", "Termin Dr. Berg")]
    [InlineData("Büro Anna Berg <buero.berg@firm.test>", "Termin Frau Berg")]
    [InlineData("Sofia Brandt i.A. Anna Berg <sofia@firm.test>", "Termin Anna Berg")]
    [InlineData("Sofia Brandt (on behalf of Anna Berg) <sofia@firm.test>", "Call with Anna Berg")]
    [InlineData("Sofia Brandt, assistant to Anna Berg <sofia@firm.test>", "Meeting with Anna Berg")]
    [InlineData("Sofia Brandt <sofia@firm.test>", "Termin Frau Berg / Frau Lind")]
    [InlineData("Office of Anna Berg <office@firm.test>", "Meeting Anna Berg")]
    public void Who_invites_for_somebody_named_in_the_title_is_an_assistant(string organizer, string title)
    {
        var report = A.Mailbox().Invitation(When, title, organizer, Anna).Judge();
        Assert.Equal(ExclusionReason.Assistant, OnlyReason(report));
        Assert.Equal("Anna Berg", Assert.Single(report.FirstMeetings).Person.Name);
    }

    [Theory]
    [InlineData("Sofia Brandt <sofia@firm.test>", "Anna Berg and roofs")]
    [InlineData("Sofia Brandt <sofia@firm.test>", "Roof garden")]
    [InlineData("Sofia Brandt <sofia@other.test>", "Termin Frau Berg / Frau Lind")]
    public void Who_invites_otherwise_takes_part(string organizer, string title) =>
        Assert.Equal("first", A.Mailbox().Invitation(When, title, organizer, Anna).Verdict("Sofia Brandt"));

    [Theory]
    [InlineData("Intro: Lab Oddech / Home", "Tomasz Wrona <t.wrona@lab-oddech.test>")]
    [InlineData("Meeting with Lab Oddech", "Tomasz Wrona <t.wrona@laboddech.test>")]
    [InlineData("Call - Dahl Arkitekter", "Anniken Dahl <anniken@dahl-ark.test>")]
    [InlineData("Termin Harms Holzbau", "Felix Harms <felix@harms-holzbau.test>")]
    [InlineData("Rendez-vous Atelier Cour", "Camille Roux <camille@atelier-cour.test>")]
    public void An_organisation_of_somebody_present_is_not_a_person(string title, string organizer)
    {
        var report = A.Mailbox().Invitation(When, title, organizer).Judge();
        Assert.Equal(MailboxBuilder.Who(organizer).Name, Assert.Single(report.FirstMeetings).Person.Name);
        Assert.Single(report.People);
    }

    [Theory]
    [InlineData("北風設備 森本様 ご挨拶", "森本 健司 <morimoto@kitakaze.test>")]
    [InlineData("森本様と打ち合わせ", "森本 健司 <morimoto@kitakaze.test>")]
    [InlineData("株式会社北風 森本健司様", "森本 健司 <morimoto@kitakaze.test>")]
    [InlineData("森本さんランチ", "森本健司 <morimoto@kitakaze.test>")]
    [InlineData("Call w/ Mr. Berg", Anna)]
    [InlineData("Lunch with A. Berg", Anna)]
    [InlineData("Lunch with Anna B.", Anna)]
    [InlineData("Kaffee mit Frau Berg", Anna)]
    [InlineData("RDV Mme Berg", Anna)]
    public void A_name_in_the_title_is_the_listed_person_who_bears_it(string title, string who) =>
        Assert.Equal(["first"], A.Mailbox().Meeting(When, title, who).Judge() is var report ? report.People.Select(person => Verdicts.Of(report, person.Name)) : []);

    [Theory]
    [InlineData("Dinner w/Rebecca", "Rebecca")]
    [InlineData("Lunch - Peter", "Peter")]
    [InlineData("Kaffee mit Sabine", "Sabine")]
    public void A_given_name_alone_is_asked_about(string title, string name) => Assert.Equal("unconfirmed", A.Mailbox().Meeting(When, title).Verdict(name));

    [Fact]
    public void A_given_name_is_the_one_correspondent_of_those_weeks_who_bears_it() =>
        Assert.Equal("possibly-first", A.Mailbox().Received("2026-02-25", "Rebecca Stone <rebecca@firm.test>", "See you at seven.").Meeting(When, "Dinner w/Rebecca").Verdict("Rebecca Stone"));

    [Fact]
    public void Of_two_correspondents_of_one_given_name_neither_is_taken() =>
        Assert.Equal("Rebecca", Assert.Single(A.Mailbox().Received("2026-02-25", "Rebecca Stone <rebecca@firm.test>", "Here is the plan.").Received("2026-02-25", "Rebecca Wood <r.wood@other.test>", "Hello.").Meeting(When, "Dinner w/Rebecca").Judge().FirstMeetings).Person.Name);
}
