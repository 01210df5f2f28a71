using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Meetings;

public sealed class OrderTests
{
    private static readonly string[] People = ["Anna Berg <anna@firm.test>", "Berg, Anna <anna.berg@firm.test>", "Ben Carter <ben@other.test>", "Ben Lund <ben.lund@home.test>", "Peter Holm <peter@gmail.com>"];
    private static readonly string[] Titles = ["Roof garden", "Lunch - Anna Berg", "Call with Peter Holm, Contoso", "Canceled: Roof garden", "Prep for meeting with Ben Carter", "Intro: Anna Berg <> Ben Carter", "Board meeting", "Coffee w/ Peter"];
    private static readonly string[] Texts = ["It was great to meet you yesterday.", "Here is the plan.", "Sorry I missed you.", "It was good to see you again.", "As per our discussion, yes.", "Looking forward to meeting you."];

    // A world is a list of small numbers: what happens, with whom, on which day.
    private static MailboxHistory World(int[] seeds)
    {
        var mailbox = A.Mailbox("2025-12-01");
        foreach (var seed in seeds.Select(seed => Math.Abs(seed % 10_000)))
        {
            var day = MailboxBuilder.At("2026-03-01").AddDays(seed % 17).AddHours(seed % 7);
            var at = day.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
            var person = People[seed / 3 % People.Length];
            _ = (seed % 4) switch
            {
                0 => mailbox.Meeting(at, Titles[seed / 5 % Titles.Length], person, People[seed / 11 % People.Length]),
                1 => mailbox.Invitation(at, Titles[seed / 5 % Titles.Length], person),
                2 => mailbox.Received(at, person, Texts[seed / 7 % Texts.Length]),
                _ => mailbox.Sent(at, person, Texts[seed / 7 % Texts.Length]),
            };
        }
        return mailbox.Build();
    }

    private static string Written(MailboxHistory history) => JsonSerializer.Serialize(FirstMeetings.Judge(history));

    [Fact]
    public void Any_order_gives_the_same_report() =>
        Prop.ForAll<int[], int>((seeds, turn) =>
        {
            var history = World(seeds);
            var random = new Random(turn);
            var shuffled = history with { Events = [.. history.Events.OrderBy(_ => random.Next())], Mails = [.. history.Mails.OrderBy(_ => random.Next())] };
            return Written(history) == Written(shuffled);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Older_versions_and_repetitions_change_nothing() =>
        Prop.ForAll<int[], int>((seeds, turn) =>
        {
            var history = World(seeds);
            var random = new Random(turn);
            var events = history.Events.Concat(history.Events.Select(entry => entry with { Subject = "Earlier title", IsCancelled = true, ModifiedAt = entry.ModifiedAt.AddDays(-1) })).Concat(history.Events);
            var mails = history.Mails.Concat(history.Mails.Select(mail => mail with { Mentions = [], ModifiedAt = mail.ModifiedAt.AddDays(-1) })).Concat(history.Mails);
            var replayed = history with { Events = LatestVersions.Of(events.OrderBy(_ => random.Next())), Mails = LatestVersions.Of(mails.OrderBy(_ => random.Next())) };
            return Written(history) == Written(replayed);
        }).QuickCheckThrowOnFailure();

    private static EventFacts Event(int modified, int subject) =>
        A.Mailbox().Meeting("2026-03-02", $"Title {subject % 3}").But(entry => entry with { ModifiedAt = entry.ModifiedAt.AddDays(modified % 2) }).Build().Events.Single();

    private static MailFacts Mail(int modified, int subject) =>
        A.Mailbox().Received("2026-03-02", People[0], Texts[0], $"Title {subject % 3}").Build().Mails.Single() is var mail
            ? mail with { ModifiedAt = mail.ModifiedAt.AddDays(modified % 2), Reading = subject % 2 == 0 ? MailReading.Text : MailReading.Preview }
            : throw new InvalidOperationException();

    [Fact]
    public void Of_versions_of_an_event_the_same_one_wins_in_any_order_and_grouping() =>
        Prop.ForAll<(int, int), (int, int), (int, int)>((x, y, z) =>
        {
            EventFacts a = Event(x.Item1, x.Item2), b = Event(y.Item1, y.Item2), c = Event(z.Item1, z.Item2);
            static string Text(EventFacts entry) => JsonSerializer.Serialize(entry);
            return Text(LatestVersions.Newer(a, b)) == Text(LatestVersions.Newer(b, a))
                && Text(LatestVersions.Newer(LatestVersions.Newer(a, b), c)) == Text(LatestVersions.Newer(a, LatestVersions.Newer(b, c)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_versions_of_a_mail_the_same_one_wins_in_any_order_and_grouping() =>
        Prop.ForAll<(int, int), (int, int), (int, int)>((x, y, z) =>
        {
            MailFacts a = Mail(x.Item1, x.Item2), b = Mail(y.Item1, y.Item2), c = Mail(z.Item1, z.Item2);
            static string Text(MailFacts mail) => JsonSerializer.Serialize(mail);
            return Text(LatestVersions.Newer(a, b)) == Text(LatestVersions.Newer(b, a))
                && Text(LatestVersions.Newer(LatestVersions.Newer(a, b), c)) == Text(LatestVersions.Newer(a, LatestVersions.Newer(b, c)));
        }).QuickCheckThrowOnFailure();
}
