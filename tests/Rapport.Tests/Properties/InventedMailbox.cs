using System.Text.Json;
using Rapport.Meetings;

namespace Rapport.Tests.Properties;

/// <summary>Mailboxes made of deeds.</summary>
internal static class InventedMailbox
{
    public static MailboxHistory Of(IReadOnlyList<Deed> deeds, WallClock clock) => Of(deeds, clock, Cast.Acquaintances);

    public static MailboxHistory Of(IReadOnlyList<Deed> deeds, WallClock clock, Cast cast)
    {
        var once = deeds.Distinct().ToList();
        List<Deed> Every(DeedKind kind) => once.FindAll(deed => deed.Kind == kind);
        return new MailboxHistory(
            clock.Owner, clock.At(clock.Begin.AddDays(-300), default), clock.At(clock.Begin.AddDays(45), TimeSpan.FromHours(12)),
            [.. Every(DeedKind.Event).Select(deed => deed.Event(cast, clock))],
            [.. Every(DeedKind.Received).Concat(Every(DeedKind.Sent)).Select(deed => deed.Mail(cast, clock))],
            MeetingSettings.Default with { MaxPeople = 4 },
            [.. Every(DeedKind.Answer).Select(deed => deed.Answer(once))])
        {
            Added = [.. Every(DeedKind.Added).Select(deed => deed.Added(cast, clock))],
            Decisions = [.. Every(DeedKind.Decision).Select(deed => deed.Decision(cast, clock))],
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

    /// <summary>What is said of everybody but a cast, at other events than theirs.</summary>
    public static string WrittenWithout(this FirstMeetingReport report, Cast cast, MailboxHistory theirs)
    {
        var keys = cast.Keys;
        var events = theirs.Events.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        return new FirstMeetingReport(
            [.. report.People.Where(person => !keys.Contains(person.Key))],
            [.. report.FirstMeetings.Where(first => !keys.Contains(first.Person.Key))],
            [.. report.Excluded.Where(exclusion => !keys.Contains(exclusion.PersonKey) && !events.Contains(exclusion.Meeting.EventId ?? ""))])
        {
            Likely = [.. report.Likely.Where(pair => !keys.Contains(pair.OneKey) && !keys.Contains(pair.OtherKey))],
        }.Written();
    }
}
