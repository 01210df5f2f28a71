using System.Text.Json;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Properties;

/// <summary>Mailboxes made of deeds.</summary>
internal static class InventedMailbox
{
    /// <summary>People under several addresses, colleagues, namesakes, and those who are none.</summary>
    public static IReadOnlyList<NamedAddress> People { get; } =
    [
        .. new[]
        {
            "Anna Berg <anna@firm.test>", "Berg, Anna <anna.berg@firm.test>", "Anna Berg <anna@private.test>", "Ben Carter <ben@other.test>", "Ben Carter <BEN+news@other.test>", "Ben Lund <ben.lund@home.test>",
            "Peter Holm <peter@gmail.com>", "Peter Holm <p.holm@contoso.test>", "Dr. Zoë Müller <zoe@fabrikam.test>", "Zoe Mueller <zoe_fabrikam.test#EXT#@home.test>", "田中ゆき <yuki@kitakaze.test>",
            "Mara Lind <ml@home.test>", "Room 4 <room4@home.test>", "Roof team <team@firm.test>", "no-reply <no-reply@shop.test>", "Office Carter <office@other.test>", "Yuki Tanaka",
        }.Select(MailboxBuilder.Who),
    ];

    /// <summary>People whose names, addresses and houses nobody else has.</summary>
    public static IReadOnlyList<NamedAddress> Strangers { get; } = [.. new[] { "Olga Petrova <olga@far.test>", "Tomás Ibarra <tomas@away.test>", "Ibarra, Tomás <t.ibarra@away.test>" }.Select(MailboxBuilder.Who)];

    public static MailboxHistory Of(IReadOnlyList<Deed> deeds, WallClock clock) => Of(deeds, clock, People);

    public static MailboxHistory Of(IReadOnlyList<Deed> deeds, WallClock clock, IReadOnlyList<NamedAddress> people)
    {
        var once = deeds.Distinct().ToList();
        List<Deed> Every(DeedKind kind) => once.FindAll(deed => deed.Kind == kind);
        return new MailboxHistory(
            clock.Owner, clock.At(new DateOnly(2025, 6, 1), default), clock.At(Deed.Begin.AddDays(45), TimeSpan.FromHours(12)),
            [.. Every(DeedKind.Event).Select(deed => deed.Event(people, clock))],
            [.. Every(DeedKind.Received).Concat(Every(DeedKind.Sent)).Select(deed => deed.Mail(people, clock))],
            MeetingSettings.Default with { MaxPeople = 4 },
            [.. Every(DeedKind.Answer).Select(deed => deed.Answer(once))])
        {
            Added = [.. Every(DeedKind.Added).Select(deed => deed.Added(people, clock))],
            Decisions = [.. Every(DeedKind.Decision).Select(deed => deed.Decision(people, clock))],
        };
    }

    /// <summary>Two mailboxes of one user in one.</summary>
    public static MailboxHistory And(this MailboxHistory one, MailboxHistory other) => one with
    {
        Events = [.. one.Events, .. other.Events],
        Mails = [.. one.Mails, .. other.Mails],
        Answers = [.. one.Answers, .. other.Answers],
        Added = [.. one.Added, .. other.Added],
        Decisions = [.. one.Decisions, .. other.Decisions],
    };

    public static string Written(this FirstMeetingReport report) => JsonSerializer.Serialize(report);

    /// <summary>What is said of everybody whose key is not among some.</summary>
    public static string WrittenWithout(this FirstMeetingReport report, IReadOnlySet<string> keys) => new FirstMeetingReport(
        [.. report.People.Where(person => !keys.Contains(person.Key))],
        [.. report.FirstMeetings.Where(first => !keys.Contains(first.Person.Key))],
        [.. report.Excluded.Where(exclusion => !keys.Contains(exclusion.PersonKey))])
    {
        Likely = [.. report.Likely.Where(pair => !keys.Contains(pair.OneKey) && !keys.Contains(pair.OtherKey))],
    }.Written();
}
