using System.Text.RegularExpressions;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Worlds;

/// <summary>A calendar line: <c>2026-03-02 10:00-10:30 | Title | Anna Berg &lt;anna@firm.test&gt; declined; … | flags</c>.</summary>
internal static partial class WorldEntry
{
    public static MailboxBuilder Add(MailboxBuilder mailbox, string[] parts, string id, bool isInvited, Func<string, string> meet)
    {
        var (start, end) = Time(parts[0]);
        var people = parts[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(meet).Select(text => Attendee(text, isInvited)).ToList();
        if (isInvited && people.Count == 0) throw new FormatException("Somebody invites.");
        var mara = new NamedAddress(MailboxBuilder.Owner.Name, MailboxBuilder.Owner.Addresses[0]);
        var own = new EventAttendee(mara, AttendeeKind.Required, EventResponse.Accepted);

        mailbox.Meeting(start, parts[1]).But(entry => entry with { Id = id, End = MailboxBuilder.At(end), Attendees = people });
        if (isInvited)
            mailbox.But(entry => entry with { IsOrganizer = false, OwnResponse = EventResponse.Accepted, Organizer = people[0].Who, Attendees = [.. people.Skip(1), own] });
        foreach (var flag in parts.Length > 3 ? parts[3].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : []) mailbox.But(Change(flag));
        return mailbox;
    }

    private static (string Start, string End) Time(string text)
    {
        var match = Span().Match(text);
        if (!match.Success) throw new FormatException("Expected a time such as 2026-03-02 10:00-10:30.");
        var day = match.Groups["endDay"].Success ? match.Groups["endDay"].Value : match.Groups["day"].Value;
        return ($"{match.Groups["day"].Value} {match.Groups["start"].Value}", $"{day} {match.Groups["end"].Value}");
    }

    // Others' answers are known to the organiser only.
    private static EventAttendee Attendee(string text, bool isInvited)
    {
        var answer = text.EndsWith('>') || !text.Contains('>', StringComparison.Ordinal) ? "" : text[(text.LastIndexOf('>') + 1)..].Trim();
        var response = answer switch
        {
            "" => isInvited ? EventResponse.None : EventResponse.Accepted,
            "accepted" => EventResponse.Accepted,
            "declined" => EventResponse.Declined,
            "tentative" => EventResponse.TentativelyAccepted,
            "none" or "room" => EventResponse.None,
            _ => throw new FormatException($"Unknown answer \"{answer}\"."),
        };
        return new EventAttendee(MailboxBuilder.Who(text), answer == "room" ? AttendeeKind.Resource : AttendeeKind.Required, response);
    }

    private static Func<EventFacts, EventFacts> Change(string flag) => flag.Split(' ', 2) switch
    {
        ["cancelled"] => entry => entry with { IsCancelled = true },
        ["all-day"] => entry => entry with { IsAllDay = true },
        ["free"] => entry => entry with { ShowAs = EventShowAs.Free },
        ["away"] => entry => entry with { ShowAs = EventShowAs.OutOfOffice },
        ["tentative-block"] => entry => entry with { ShowAs = EventShowAs.Tentative },
        ["elsewhere"] => entry => entry with { ShowAs = EventShowAs.WorkingElsewhere },
        // Of a private entry only its time is kept.
        ["private"] => entry => entry with { IsPrivate = true, Subject = "", Organizer = null, Attendees = [], Location = "", JoinUrl = null },
        ["declined"] => entry => entry with { OwnResponse = EventResponse.Declined },
        ["tentative"] => entry => entry with { OwnResponse = EventResponse.TentativelyAccepted },
        ["unanswered"] => entry => entry with { OwnResponse = EventResponse.NotResponded },
        ["series", var id] => entry => entry with { SeriesId = id },
        ["uid", var uid] => entry => entry with { ICalUId = uid },
        _ => throw new FormatException($"Unknown flag \"{flag}\"."),
    };

    [GeneratedRegex(@"^(?<day>\d{4}-\d\d-\d\d) (?<start>\d\d:\d\d)\s*-\s*(?:(?<endDay>\d{4}-\d\d-\d\d) )?(?<end>\d\d:\d\d)$")]
    private static partial Regex Span();
}
