using System.Text.RegularExpressions;
using Rapport.Drafts;
using Rapport.Drafts.Manners;
using Rapport.Mail;
using Rapport.Points;
using Rapport.Promises;

namespace Rapport.Tests.Drafts.Cases;

/// <summary>Writes the mail of a case as the product would: a point only where the finder takes the quote, language and manners from the thread.</summary>
internal static partial class CaseMail
{
    private static readonly DateOnly Today = new(2026, 3, 9);

    public static DraftWish Wish(DraftCase given)
    {
        var language = MailLanguage.Of(given.Received) ?? MailLanguage.Of(given.Received.Concat(given.Sent)) ?? MailLanguage.Of([given.Quote]) ?? "en";
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
        return given.Recipient.Split([' ', '・']).Append(given.RecipientGiven).Any(name => greeting.Contains(name, StringComparison.Ordinal)) || !GreetingWords().Replace(greeting, "").Any(char.IsLetter);
    }

    private static Conversation Conversation(DraftCase given)
    {
        var speaker = given.SaidBy == "me" ? given.Sender : given.Recipient;
        var (source, utterances) = given.Source switch
        {
            "note" => (PointSource.Note, MailSentences.OfNote(given.Quote)),
            "transcript" => (PointSource.Transcript, [new Utterance(speaker, given.Quote)]),
            _ => (PointSource.Mail, MailSentences.Of(speaker, VisibleText.Of(given.Quote, isHtml: Tag().IsMatch(given.Quote)))),
        };
        return new Conversation(source, source == PointSource.Note ? null : "AAMk1", "Intro", new DateTimeOffset(2026, 3, 6, 10, 0, 0, TimeSpan.Zero), utterances);
    }

    /// <summary>What the product takes for a HTML mail arrives as one.</summary>
    [GeneratedRegex(@"</?[a-z]+[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b(hi|hello|hey|dear|good (morning|afternoon|evening)|there|all|hallo|moin|servus|huhu|guten (tag|morgen|abend)|sehr geehrte[rs]?|damen und herren|liebe[rs]?|bonjour|bonsoir|salut|coucou|chère?s?|madame|monsieur|hola|buen[oa]s (días|tardes)|estimad[oa]s?|querid[oa]s?|olá|oi|bom dia|boa tarde|car[oa]s?|prezad[oa]s?|ciao|buongiorno|buonasera|gentile|egregio|hoi|hé|dag|beste|geachte|goede(morgen|middag))\b|مرحبا|أهلا|السلام عليكم|お世話になっております|こんにちは|おつかれさま", RegexOptions.IgnoreCase)]
    private static partial Regex GreetingWords();
}
