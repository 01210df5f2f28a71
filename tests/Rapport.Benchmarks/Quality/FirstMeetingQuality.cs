using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Rapport.Meetings;

namespace Rapport.Benchmarks.Quality;

/// <summary><c>quality first-meetings MAILBOXES_DIR OUT.jsonl</c>: judges each mailbox folder with exactly the product's view of it.</summary>
/// <remarks>Previews of Inbox and Sent Items, texts only where the product would GET them, the horizon at the first message, the clock after the newest item.
/// Reads <c>mailbox.json</c>, <c>folders.json</c>, <c>messages.json</c> and <c>events.json</c>, never a file with answers.</remarks>
internal static class FirstMeetingQuality
{
    public static Command Build()
    {
        var mailboxes = new Argument<DirectoryInfo>("MAILBOXES_DIR").AcceptExistingOnly();
        var output = new Argument<FileInfo>("OUT");
        var command = new Command("first-meetings", "Writes the people met for the first time, one JSON line each, for score_first_meetings.py.") { mailboxes, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(mailboxes), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(DirectoryInfo mailboxes, FileInfo output)
    {
        using var writer = output.CreateText();
        foreach (var folder in mailboxes.GetDirectories().Where(folder => File.Exists(Path.Combine(folder.FullName, "mailbox.json"))).OrderBy(folder => folder.Name, StringComparer.Ordinal))
        {
            var history = MailboxFolder.Read(folder.FullName, out var texts);
            var report = FirstMeetings.Judge(history);
            foreach (var first in report.FirstMeetings.Where(first => first.Verdict != FirstMeetingVerdict.Unconfirmed)) writer.WriteLine(Line(folder.Name, first, history.Owner.Zone));
            Console.WriteLine($"{folder.Name}: {history.Mails.Count} mails, {history.Events.Count} events, {texts} texts read, {report.FirstMeetings.Count} first meetings, {report.Excluded.Count} excluded");
        }
        return 0;
    }

    private static string Line(string mailbox, FirstMeeting first, TimeZoneInfo zone) => JsonSerializer.Serialize(new Dictionary<string, string?>
    {
        ["mailbox"] = mailbox,
        ["address"] = first.Person.Addresses.Count > 0 ? first.Person.Addresses[0] : null,
        ["name"] = first.Person.Name,
        ["eventId"] = first.Meeting.EventId,
        ["date"] = TimeZoneInfo.ConvertTime(first.Meeting.Start, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    });
}
