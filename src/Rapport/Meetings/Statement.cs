using Rapport.Mail;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>What one sentence says about the user and the person it is kept for.</summary>
/// <remarks><c>WrittenAt</c> is noon of the day for a quoted letter; <c>WrittenOn</c> is the day in the user's zone.</remarks>
internal sealed record Statement(MentionKind Kind, DateOnly? On, DateOnly? About, DateTimeOffset WrittenAt, DateOnly WrittenOn, bool IsQuoted, MailFacts Mail, string Quote)
{
    /// <summary>The day it speaks of, as well as can be told.</summary>
    public DateOnly Day => On ?? About ?? WrittenOn;

    /// <summary>All statements of a mailbox, in a fixed order.</summary>
    public static ILookup<Individual, Statement> Read(MailboxHistory history, PeopleDirectory directory)
    {
        var all = new List<(Individual Person, Statement Statement)>();
        foreach (var mail in history.Mails.Where(mail => mail.Mentions.Count > 0))
        {
            foreach (var mention in mail.Mentions)
            {
                if (mention.Kind == MentionKind.QuotedLetter) continue;
                if (Correspondent(mail, mention) is not { } party || directory.Find(party) is not { } person) continue;
                var at = mention.WrittenAt ?? mail.SentAt;
                var day = mention.WrittenAt is { } quoted ? DateOnly.FromDateTime(quoted.UtcDateTime) : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(mail.SentAt, history.Owner.Zone).DateTime);
                all.Add((person, new Statement(mention.Kind, mention.On, mention.About, at, day, mention.WrittenAt is not null, mail, mention.Quote)));
            }
        }
        return all.OrderBy(entry => entry.Statement.WrittenAt).ThenBy(entry => entry.Statement.Mail.Id, StringComparer.Ordinal).ThenBy(entry => entry.Statement.Kind).ThenBy(entry => entry.Statement.Quote, StringComparer.Ordinal)
            .ToLookup(entry => entry.Person, entry => entry.Statement);
    }

    /// <summary>Whom a sentence is about: the party it names, else the mail's one correspondent.</summary>
    public static NamedAddress? Correspondent(MailFacts mail, MeetingMention mention) =>
        mention.With ?? (mail.Folder == MailFolder.Inbox ? mail.From : mail.To.Count == 1 ? mail.To[0] : null);
}
