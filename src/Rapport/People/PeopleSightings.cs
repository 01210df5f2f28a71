using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.People;

/// <summary>Every line of a mailbox in which a name or address stands, with its instant.</summary>
internal static class PeopleSightings
{
    public static IReadOnlyList<(NamedAddress Who, DateTimeOffset At)> Of(MailboxHistory history, OwnAddresses self, PeopleWords words)
    {
        var seen = new List<(NamedAddress, DateTimeOffset)>();
        foreach (var mail in history.Mails)
        {
            if (mail.From is { } from) seen.Add((from, mail.SentAt));
            seen.AddRange(mail.To.Concat(mail.Cc).Select(to => (to, mail.SentAt)));
            seen.AddRange(mail.Mentions.Where(mention => mention.With is not null).Select(mention => (mention.With!, mention.WrittenAt ?? mail.SentAt)));
        }
        foreach (var entry in history.Events)
        {
            if (entry.Organizer is { } organizer) seen.Add((organizer, entry.Start));
            seen.AddRange(entry.Attendees.Where(attendee => attendee.Kind != AttendeeKind.Resource || words.IsPerson(PeopleWords.KeyOf(attendee.Who.Address)) == true).Select(attendee => (attendee.Who, entry.Start)));
        }
        seen.AddRange(history.Added.Where(added => !self.Includes(added.Person)).Select(added => (added.Person, added.At)));
        return seen;
    }
}
