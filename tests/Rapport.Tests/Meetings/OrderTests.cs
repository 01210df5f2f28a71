using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Meetings;

public sealed class OrderTests
{
    private static EventFacts Event(int modified, int subject) =>
        A.Mailbox().Meeting("2026-03-02", $"Title {subject % 3}").But(entry => entry with { ModifiedAt = entry.ModifiedAt.AddDays(modified % 2) }).Build().Events.Single();

    private static MailFacts Mail(int modified, int subject) =>
        A.Mailbox().Received("2026-03-02", "Anna Berg <anna@firm.test>", "It was great to meet you yesterday.", $"Title {subject % 3}").Build().Mails.Single() is var mail
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
