using System.Globalization;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Tests.Given;

/// <summary>Builds the mailbox of Mara Lind at home.test, in UTC. People are written "Anna Berg &lt;anna@firm.test&gt;", with their answer after a colon.</summary>
internal sealed class MailboxBuilder(string readBackTo, string now)
{
    public static MailboxOwner Owner { get; } = new("Mara Lind", ["mara.lind@home.test", "ml@home.test"], TimeZoneInfo.Utc);

    private readonly List<EventFacts> _events = [];
    private readonly List<MailFacts> _mails = [];
    private readonly List<MeetingAnswer> _answers = [];
    private MeetingSettings _settings = MeetingSettings.Default;

    /// <summary>A meeting of half an hour that Mara organises and the others accepted, unless a colon says otherwise.</summary>
    public MailboxBuilder Meeting(string start, string title, params string[] others) => Event(start, title, true, EventResponse.Organizer, null, others);

    /// <summary>A meeting to which the first of the others invites and which Mara accepted.</summary>
    public MailboxBuilder Invitation(string start, string title, params string[] others) =>
        Event(start, title, false, EventResponse.Accepted, Who(others[0]), [.. others.Skip(1).Select(other => other.Contains("> ", StringComparison.Ordinal) ? other : $"{other}: none")]);

    /// <summary>Changes the last event.</summary>
    public MailboxBuilder But(Func<EventFacts, EventFacts> change)
    {
        _events[^1] = change(_events[^1]);
        return this;
    }

    public MailboxBuilder Received(string sentAt, string from, string text, string subject = "Hello") => Mail(sentAt, MailFolder.Inbox, from, ["Mara Lind <mara.lind@home.test>"], text, subject);

    public MailboxBuilder Sent(string sentAt, string to, string text, string subject = "Hello") => Mail(sentAt, MailFolder.SentItems, "Mara Lind <mara.lind@home.test>", [to], text, subject);

    public MailboxBuilder Answer(string meetingKey, bool happened)
    {
        _answers.Add(new MeetingAnswer(meetingKey, happened));
        return this;
    }

    public MailboxBuilder With(MeetingSettings settings)
    {
        _settings = settings;
        return this;
    }

    public MailboxHistory Build() => new(Owner, At(readBackTo), At(now), _events, _mails, _settings, _answers);

    public FirstMeetingReport Judge() => FirstMeetings.Judge(Build());

    /// <summary>What is said of a person: "first", "possibly-first", "unconfirmed", else the reason of the latest exclusion, else "nothing".</summary>
    public string Verdict(string name) => Verdicts.Of(Judge(), name);

    public static NamedAddress Who(string text)
    {
        var open = text.IndexOf('<', StringComparison.Ordinal);
        return open < 0 ? new NamedAddress(text, "") : new NamedAddress(text[..open].Trim(), text[(open + 1)..text.IndexOf('>', StringComparison.Ordinal)]);
    }

    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private MailboxBuilder Event(string start, string title, bool isOrganizer, EventResponse own, NamedAddress? organizer, string[] others)
    {
        var id = $"E{_events.Count + 1}";
        _events.Add(new EventFacts(
            id, $"uid-{id}", null, title, At(start), At(start).AddMinutes(30), false, false, isOrganizer, own, organizer ?? new NamedAddress(Owner.Name, Owner.Addresses[0]),
            [.. others.Select(Attendee)], EventShowAs.Busy, false, "", null, At(start), null));
        return this;
    }

    private MailboxBuilder Mail(string sentAt, MailFolder folder, string from, string[] to, string text, string subject)
    {
        var id = $"M{_mails.Count + 1}";
        var view = new MailView(id, $"T{subject}", null, folder, At(sentAt), Who(from), [.. to.Select(Who)], [], subject, text.Length > 255 ? text[..255] : text, false, false, At(sentAt), null);
        var facts = MailEvidence.Read(view, Owner);
        _mails.Add(text.Length > 255 || text.Contains('\n', StringComparison.Ordinal) ? MailEvidence.Read(facts, text, Owner) : facts);
        return this;
    }

    private static EventAttendee Attendee(string text)
    {
        var answer = text.EndsWith('>') || !text.Contains(": ", StringComparison.Ordinal) ? "accepted" : text[(text.LastIndexOf(": ", StringComparison.Ordinal) + 2)..];
        var response = answer switch { "declined" => EventResponse.Declined, "tentative" => EventResponse.TentativelyAccepted, "accepted" => EventResponse.Accepted, _ => EventResponse.None };
        return new EventAttendee(Who(text.Contains(": ", StringComparison.Ordinal) && !text.EndsWith('>') ? text[..text.LastIndexOf(": ", StringComparison.Ordinal)] : text), answer == "room" ? AttendeeKind.Resource : AttendeeKind.Required, response);
    }
}
