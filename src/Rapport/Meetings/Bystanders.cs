using Rapport.Mail;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>What is told of entries and lines in which there is nobody to meet. Of a series it is told once.</summary>
internal sealed class Bystanders(MailboxHistory history, OwnAddresses self)
{
    private readonly HashSet<(string Series, string Key, ExclusionReason Reason)> _told = [];

    public List<Exclusion> Found { get; } = [];

    /// <summary>A private entry: its time and nothing else.</summary>
    public void Private(EventFacts entry) => Tell(entry, new Meeting($"event:{entry.Id}", entry.Id, "", entry.Start, entry.End, MeetingPrecision.Exact), "", "Private entry", ExclusionReason.Private);

    /// <summary>An entry with nobody in it but the user and rooms.</summary>
    public void Nobody(EventFacts entry, Meeting meeting)
    {
        var reason = entry.IsAllDay ? ExclusionReason.AllDay : entry.ShowAs is EventShowAs.Free or EventShowAs.OutOfOffice ? ExclusionReason.FreeOrAway : ExclusionReason.NobodyElse;
        Tell(entry, meeting, "", entry.Subject, reason);
    }

    /// <summary>A line that is no human being.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="line">The attendee or organiser.</param>
    /// <param name="meeting">The entry as a meeting.</param>
    /// <param name="arranges">It is an office that invites to a meeting with somebody the title names.</param>
    public void NoPerson(EventFacts entry, EventAttendee line, Meeting meeting, bool arranges)
    {
        var kind = line.Kind == AttendeeKind.Resource ? NotAPerson.Kind.Room : NotAPerson.Judge(line.Who);
        if (kind == NotAPerson.Kind.Person) return;
        var reason = kind switch
        {
            NotAPerson.Kind.Room => ExclusionReason.Room,
            NotAPerson.Kind.Robot => ExclusionReason.Robot,
            _ => arranges ? ExclusionReason.Assistant : ExclusionReason.List,
        };
        var name = line.Who.Name.Length > 0 ? line.Who.Name : line.Who.Address;
        Tell(entry, meeting, EmailAddress.Mailbox(line.Who.Address) is { Length: > 0 } mailbox ? mailbox : $"name:{PersonName.Fold(name)}", name, reason);
    }

    /// <summary>The user's other addresses, where one entry has more than one of them.</summary>
    public void Yourself(EventFacts entry, Meeting meeting)
    {
        var primary = EmailAddress.Normalize(history.Owner.Addresses is [var first, ..] ? first : "");
        var lines = entry.Attendees.Select(attendee => attendee.Who);
        if (entry.Organizer is { } organizer) lines = lines.Prepend(organizer);
        var own = lines.Where(self.Includes).DistinctBy(who => EmailAddress.Normalize(who.Address)).OrderByDescending(who => EmailAddress.Normalize(who.Address) == primary).ToList();
        foreach (var second in own.Skip(1))
            Tell(entry, meeting, EmailAddress.Normalize(second.Address), PersonName.Parse(second.Name).Full is { Length: > 0 } name ? name : second.Address, ExclusionReason.Yourself);
    }

    private void Tell(EventFacts entry, Meeting meeting, string key, string name, ExclusionReason reason)
    {
        if (entry.SeriesId is { } series && !_told.Add((series, key, reason))) return;
        Found.Add(new Exclusion(key, name, meeting, reason, ExclusionSentence.For(reason, name)));
    }
}
