using Rapport.Mail;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Chooses the few messages whose whole text is worth a request.</summary>
internal static class TextsWorthReading
{
    /// <value>40 texts over the life of a history: beside some 50 pages of metadata they keep the first reading of 5,000 messages under its 100 requests (design: section 8) (docs/decisions/0012).</value>
    public const int Budget = 40;

    /// <value>4 texts: two of thanks and two of arranging; ten meetings then use up the whole budget.</value>
    private const int PerMeeting = 4;

    /// <value>45 days: a meeting is arranged, and an earlier one spoken of, in the six weeks before it.</value>
    private const int DaysBefore = 45;

    /// <value>21 days: thanks come within two weeks, and a week later after a holiday.</value>
    private const int DaysAfter = 21;

    /// <summary>Ids, most telling first: letters around candidate meetings, then first letters that stand quoted and unread, then previews that break off. Newest first in each.</summary>
    public static IReadOnlyList<string> Choose(JudgedHistory judged)
    {
        var (history, directory) = (judged.History, judged.Directory);
        var left = Budget - history.Mails.Count(mail => mail.Reading == MailReading.Text);
        if (left <= 0) return [];
        var mails = history.Mails.Where(mail => mail.Reading != MailReading.Text && !mail.IsMeetingMessage)
            .OrderByDescending(mail => mail.SentAt).ThenBy(mail => mail.Id, StringComparer.Ordinal).ToList();
        // By person, and by full name: a namesake's letter may tell as much.
        var byPerson = mails.SelectMany(mail => Parties(mail, directory).SelectMany(person => person.Name.IsFull ? [person.Key, $"name:{person.Name.Folded}"] : (string[])[person.Key])
            .Distinct(StringComparer.Ordinal).Select(key => (key, mail))).ToLookup(entry => entry.key, entry => entry.mail, StringComparer.Ordinal);

        return [.. AroundMeetings(judged.Report, byPerson).Concat(QuotedFirstLetters(mails, directory)).Concat(mails.Where(mail => mail.Reading == MailReading.WantsText))
            .Select(mail => mail.Id).Distinct(StringComparer.Ordinal).Take(left)];
    }

    private static IEnumerable<MailFacts> AroundMeetings(FirstMeetingReport report, ILookup<string, MailFacts> mails)
    {
        foreach (var first in report.FirstMeetings.Where(first => first.Meeting.EventId is not null))
        {
            var start = first.Meeting.Start;
            var near = mails[first.Person.Key].Concat(mails[$"name:{PersonName.Parse(first.Person.Name).Folded}"]).Distinct()
                .Where(mail => mail.SentAt >= start.AddDays(-DaysBefore) && mail.SentAt <= start.AddDays(DaysAfter));
            // What is written after it tells most; before it, the letter next to it.
            foreach (var mail in near.OrderByDescending(mail => mail.SentAt >= start).ThenBy(mail => (mail.SentAt - start).Duration()).ThenBy(mail => mail.Id, StringComparer.Ordinal).Take(PerMeeting)) yield return mail;
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
