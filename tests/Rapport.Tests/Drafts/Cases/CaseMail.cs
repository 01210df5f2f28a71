using Rapport.Drafts;
using Rapport.Drafts.Manners;
using Rapport.Mail;
using Rapport.Points;
using Rapport.Promises;

namespace Rapport.Tests.Drafts.Cases;

/// <summary>Writes the mail of a case as the product would: a point only where the finder takes the quote, language and manners from the thread.</summary>
internal static class CaseMail
{
    private static readonly DateOnly Today = new(2026, 3, 9);

    public static DraftWish Wish(DraftCase given)
    {
        var language = MailLanguage.Of(given.Received) ?? MailLanguage.Of(given.Received.Concat(given.Sent)) ?? (given.Received.Count + given.Sent.Count == 0 ? MailLanguage.Of([given.Quote]) : null) ?? given.Lang;
        var point = PointFinder.Find(given.Sender, given.Recipient, [Conversation(given)]) is [var first, ..] ? first : null;
        var spoken = given.Source == "note" ? [] : (string[])[given.Quote];
        var manners = LetterManners.Learn(language, given.Sender, given.Recipient, [.. given.Sent.Select(text => new Letter(text, IsFromUser: true, IsToRecipient(text, given))), .. given.Received.Select(text => new Letter(text, IsFromUser: false, IsBetweenTheTwo: true))], spoken);
        return new DraftWish(
            given.Recipient, given.RecipientGiven, given.Sender.Split(' ')[0], language, Today.AddDays(-3), Today, IsConfirmed: true, MeetingTopic: null, point, OwnWords: null, Invitation.None,
            Promise: PromiseFinder.Find(given.Sender, given.Recipient, [Conversation(given)], TimeZoneInfo.Utc).FirstOrDefault(promise => promise.By == PromiseBy.Me),
            Manners: manners);
    }

    /// <summary>The product knows whom a letter went to; here its greeting tells, and one without a name is taken for one to the recipient.</summary>
    private static bool IsToRecipient(string letter, DraftCase given)
    {
        var greeting = letter.Split('\n')[0];
        return given.Recipient.Split(' ').Any(name => greeting.Contains(name, StringComparison.Ordinal)) || !greeting.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Skip(1).Any(word => word.Length < 4 && char.IsUpper(word[0])) && !greeting.Contains("ميدو", StringComparison.Ordinal);
    }

    private static Conversation Conversation(DraftCase given)
    {
        var speaker = given.SaidBy == "me" ? given.Sender : given.Recipient;
        var (source, utterances) = given.Source switch
        {
            "note" => (PointSource.Note, MailSentences.OfNote(given.Quote)),
            "transcript" => (PointSource.Transcript, [new Utterance(speaker, given.Quote)]),
            _ => (PointSource.Mail, MailSentences.Of(speaker, VisibleText.Of(given.Quote, isHtml: false))),
        };
        return new Conversation(source, source == PointSource.Note ? null : "AAMk1", "Intro", new DateTimeOffset(2026, 3, 6, 10, 0, 0, TimeSpan.Zero), utterances);
    }
}
