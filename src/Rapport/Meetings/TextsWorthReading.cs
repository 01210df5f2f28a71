using Rapport.Mail;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Chooses the few messages whose whole text is worth a request.</summary>
internal static class TextsWorthReading
{
    /// <value>40 texts over the life of a history: beside some 50 pages of metadata they keep the first reading of 5,000 messages under its 100 requests (design: section 8).</value>
    public const int Budget = 40;

    private const int PerMeeting = 4;
    private const int DaysBefore = 45;
    private const int DaysAfter = 21;

    /// <summary>Ids, most telling first: letters around candidate meetings, then first letters that stand quoted and unread, then previews that break off. Newest first in each.</summary>
    public static IReadOnlyList<string> Choose(MailboxHistory history)
    {
        var left = Budget - history.Mails.Count(mail => mail.Reading == MailReading.Text);
        if (left <= 0) return [];
        var self = new OwnAddresses(history.Owner);
        var directory = PeopleDirectory.Read(history, self);
        var mails = history.Mails.Where(mail => mail.Reading != MailReading.Text && !mail.IsMeetingMessage)
            .OrderByDescending(mail => mail.SentAt).ThenBy(mail => mail.Id, StringComparer.Ordinal).ToList();
        var parties = mails.ToDictionary(mail => mail.Id, mail => Parties(mail, directory), StringComparer.Ordinal);

        return [.. AroundMeetings(history, mails, parties).Concat(QuotedFirstLetters(mails, directory)).Concat(mails.Where(mail => mail.Reading == MailReading.WantsText))
            .Select(mail => mail.Id).Distinct(StringComparer.Ordinal).Take(left)];
    }

    private static IEnumerable<MailFacts> AroundMeetings(MailboxHistory history, List<MailFacts> mails, Dictionary<string, HashSet<Individual>> parties)
    {
        foreach (var first in FirstMeetings.Judge(history).FirstMeetings.Where(first => first.Meeting.EventId is not null))
        {
            var start = first.Meeting.Start;
            var near = mails.Where(mail => mail.SentAt >= start.AddDays(-DaysBefore) && mail.SentAt <= start.AddDays(DaysAfter)
                && parties[mail.Id].Any(person => person.Key == first.Person.Key || (person.Name.IsFull && person.Name.Folded == PersonName.Parse(first.Person.Name).Folded)));
            // What is written after it tells most; before it, the letter next to it.
            foreach (var mail in near.OrderByDescending(mail => mail.SentAt >= start).ThenBy(mail => (mail.SentAt - start).Duration()).Take(PerMeeting)) yield return mail;
        }
    }

    // The header of a forwarded or answered letter fills the preview, so its words are unknown. "Nice to meet you" stands in the first one of an outsider.
    private static List<MailFacts> QuotedFirstLetters(List<MailFacts> mails, PeopleDirectory directory)
    {
        var known = new HashSet<Individual>();
        var firsts = new List<MailFacts>();
        foreach (var mail in Enumerable.Reverse(mails))
        {
            foreach (var mention in mail.Mentions)
            {
                if (mention.With is not { } party || directory.Find(party) is not { IsColleague: false } person) continue;
                if (known.Add(person) && mention.Kind == MentionKind.QuotedLetter) firsts.Add(mail);
            }
        }
        firsts.Reverse();
        return firsts;
    }

    private static HashSet<Individual> Parties(MailFacts mail, PeopleDirectory directory)
    {
        var people = mail.To.Select(directory.Find).Concat(mail.Mentions.Where(mention => mention.With is not null).Select(mention => directory.Find(mention.With!)));
        if (mail.From is { } from) people = people.Append(directory.Find(from));
        return people.OfType<Individual>().ToHashSet();
    }
}
