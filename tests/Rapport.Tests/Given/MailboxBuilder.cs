using System.Globalization;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Tests.Given;

/// <summary>Builds the mailbox of Mara Lind at home.test, in UTC. People are written "Anna Berg &lt;anna@firm.test&gt;", with their answer after a colon.</summary>
internal sealed class MailboxBuilder(string readBackTo, string now)
{
    /// <value>Graph's <c>bodyPreview</c>.</value>
    private const int Preview = 255;

    public static MailboxOwner Owner { get; } = new("Mara Lind", ["mara.lind@home.test", "ml@home.test"], TimeZoneInfo.Utc);

    private readonly List<EventFacts> _events = [];
    private readonly List<(MailView View, string Text)> _mails = [];
    private readonly List<MeetingAnswer> _answers = [];
    private readonly List<AddedMeeting> _added = [];
    private readonly List<PeopleDecision> _decisions = [];
    private MeetingSettings _settings = MeetingSettings.Default;
    private TimeZoneInfo _zone = TimeZoneInfo.Utc;

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

    public MailboxBuilder Sent(string sentAt, string to, string text, string subject = "Hello") => Mail(sentAt, MailFolder.SentItems, "Mara Lind <mara.lind@home.test>", to.Split(';'), text, subject);

    public MailboxBuilder Answer(string meetingKey, bool happened, string? personKey = null)
    {
        _answers.Add(new MeetingAnswer(meetingKey, happened) { PersonKey = personKey });
        return this;
    }

    /// <summary>"I just met…", on a day.</summary>
    public MailboxBuilder JustMet(string day, string person)
    {
        _added.Add(new AddedMeeting($"A{_added.Count + 1}", Who(person), At(day)));
        return this;
    }

    /// <summary>What Mara says about who is who; each word later than the one before.</summary>
    public MailboxBuilder Say(PeopleDecisionKind kind, string one, string? other = null)
    {
        _decisions.Add(new PeopleDecision(kind, one, other, At(now).AddHours(_decisions.Count - 100)));
        return this;
    }

    public MailboxBuilder With(Func<MeetingSettings, MeetingSettings> change)
    {
        _settings = change(_settings);
        return this;
    }

    public MailboxBuilder With(MeetingSettings settings) => With(_ => settings);

    public MailboxBuilder In(TimeZoneInfo zone)
    {
        _zone = zone;
        return this;
    }

    /// <summary>The history as the product reads it: previews first, whole texts only of the mails it asks for.</summary>
    public MailboxHistory Build()
    {
        var history = Skim();
        var mails = history.Mails.ToDictionary(mail => mail.Id, StringComparer.Ordinal);
        while (MailEvidence.TextsWanted(history with { Mails = mails.Values }) is { Count: > 0 } wanted)
            foreach (var id in wanted) mails[id] = MailEvidence.Read(mails[id], _mails.Single(mail => mail.View.Id == id).Text, history.Owner);
        return history with { Mails = [.. mails.Values] };
    }

    /// <summary>The history of which only previews were read.</summary>
    public MailboxHistory Skim()
    {
        var owner = Owner with { Zone = _zone };
        return new MailboxHistory(owner, At(readBackTo), At(now), _events, [.. _mails.Select(mail => MailEvidence.Read(mail.View, owner))], _settings, _answers) { Added = _added, Decisions = _decisions };
    }

    public FirstMeetingReport Judge() => FirstMeetings.Judge(Build());

    /// <summary>What is said of a person: "first", "possibly-first", "unconfirmed", else the reason of the latest exclusion, else "nothing".</summary>
    public string Verdict(string name) => Verdicts.Of(Judge(), name);

    public static NamedAddress Who(string text)
    {
        var open = text.IndexOf('<', StringComparison.Ordinal);
        return open < 0 ? text.Contains('@', StringComparison.Ordinal) ? new NamedAddress("", text.Trim()) : new NamedAddress(text.Trim(), "") : new NamedAddress(text[..open].Trim(), text[(open + 1)..text.IndexOf('>', StringComparison.Ordinal)]);
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
        var preview = text.Length > Preview ? text[..Preview] : text;
        _mails.Add((new MailView(id, $"T{subject}", null, folder, At(sentAt), Who(from), [.. to.Select(Who)], [], subject, preview, false, false, At(sentAt), null), text));
        return this;
    }

    private static EventAttendee Attendee(string text)
    {
        var answer = text.EndsWith('>') || !text.Contains(": ", StringComparison.Ordinal) ? "accepted" : text[(text.LastIndexOf(": ", StringComparison.Ordinal) + 2)..];
        var response = answer switch { "declined" => EventResponse.Declined, "tentative" => EventResponse.TentativelyAccepted, "accepted" => EventResponse.Accepted, _ => EventResponse.None };
        return new EventAttendee(Who(text.Contains(": ", StringComparison.Ordinal) && !text.EndsWith('>') ? text[..text.LastIndexOf(": ", StringComparison.Ordinal)] : text), answer == "room" ? AttendeeKind.Resource : AttendeeKind.Required, response);
    }
}
