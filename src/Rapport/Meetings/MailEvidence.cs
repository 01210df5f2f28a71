using System.Text.RegularExpressions;
using Rapport.Mail;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Reads mail for sentences that say whether two people met. What is read is dropped; the sentences with their kind are kept.</summary>
public static partial class MailEvidence
{
    /// <value>250 characters: Graph cuts bodyPreview at 255, and blanks at the end are lost (docs/decisions/0012).</value>
    private const int FullPreview = 250;

    /// <value>5 recipients: "good to meet you" written to more speaks to a group and not to the user.</value>
    private const int MaxAddressees = 5;

    /// <summary>Judges the preview and returns what is kept of the message.</summary>
    /// <param name="mail">The message as a delta page shows it.</param>
    /// <param name="owner">Whose mailbox it is.</param>
    public static MailFacts Read(MailView mail, MailboxOwner owner)
    {
        var facts = new MailFacts(
            mail.Id, mail.ConversationId, mail.Folder, mail.SentAt, mail.From, mail.To, mail.Cc, mail.Subject, mail.IsMeetingMessage, MailReading.Preview, [], mail.ModifiedAt, mail.WebLink);
        if (!CanSpeak(facts) || mail.IsDraft) return facts;

        var cutOff = mail.Preview.Length >= FullPreview;
        var mentions = Mentions(facts, mail.Preview, cutOff, owner);
        var decided = mentions.Any(mention => mention.Kind is MentionKind.Met or MentionKind.MetBefore or MentionKind.Spoke);
        var wants = cutOff && !decided && IsPersonal(facts, owner)
            && (MeetingPhrases.MaySpeakOfMeeting().IsMatch(QuotedLetters.Split(mail.Preview, mail.SentAt)[0].Body) || ThankYou().IsMatch(mail.Subject));
        return facts with { Mentions = mentions, Reading = wants ? MailReading.WantsText : MailReading.Preview };
    }

    /// <summary>Judges the whole text once fetched.</summary>
    /// <param name="mail">What is kept so far.</param>
    /// <param name="text">The message's text <em>with</em> the letters quoted in it: a forwarded or answered letter is often the only trace of a first thank-you.
    /// It is taken apart here, and each letter is judged by its own header.</param>
    /// <param name="owner">Whose mailbox it is.</param>
    public static MailFacts Read(MailFacts mail, string text, MailboxOwner owner) =>
        mail with { Mentions = CanSpeak(mail) ? Mentions(mail, text, false, owner) : [], Reading = MailReading.Text };

    /// <summary>The messages whose text is worth one GET each, most telling first; never one already read.</summary>
    /// <param name="history">Everything known.</param>
    /// <returns>At most <see cref="TextsWorthReading.Budget"/> ids over the life of a history: texts already read count.</returns>
    public static IReadOnlyList<string> TextsWanted(MailboxHistory history) => TextsWanted(JudgedHistory.Judge(history));

    /// <inheritdoc cref="TextsWanted(MailboxHistory)"/>
    /// <param name="judged">Everything known, with its verdicts.</param>
    public static IReadOnlyList<string> TextsWanted(JudgedHistory judged) => TextsWorthReading.Choose(judged);

    private static bool CanSpeak(MailFacts mail) => !mail.IsMeetingMessage && mail.From is { } from && NotAPerson.Judge(from) is NotAPerson.Kind.Person;

    private static bool IsPersonal(MailFacts mail, MailboxOwner owner)
    {
        var self = OwnAddresses.Of(owner);
        var others = mail.Folder == MailFolder.SentItems ? mail.To : [mail.From!];
        return mail.To.Count <= MaxAddressees && others.Any(other => !self.IsColleague(EmailAddress.Normalize(other.Address)));
    }

    private static List<MeetingMention> Mentions(MailFacts mail, string text, bool cutOff, MailboxOwner owner)
    {
        var self = OwnAddresses.Of(owner);
        var mentions = new List<MeetingMention>();
        if (ToMany().IsMatch(text)) return mentions;
        foreach (var letter in QuotedLetters.Split(text, mail.SentAt))
        {
            var writtenAt = letter.WrittenAt is { } at && at <= mail.SentAt.AddDays(1) ? at : letter.IsOwn ? mail.SentAt : (DateTimeOffset?)null;
            if (!letter.IsOwn && writtenAt is null) continue;
            var day = DateOnly.FromDateTime(letter.IsOwn ? TimeZoneInfo.ConvertTime(mail.SentAt, owner.Zone).DateTime : writtenAt!.Value.DateTime);
            var parties = letter.IsOwn ? Correspondents(mail, letter.Body, self) : QuotedParties(letter, self);
            if (parties.Count == 0) continue;

            // Lines that a letter quotes without saying whose they are: not the author's own words.
            var body = letter.IsOwn ? QuotedLine().Replace(letter.Body, "") : letter.Body;
            var found = SentenceJudge.Read(body, $"{mail.Subject} {body}", day).ToList();
            if (cutOff && !letter.IsOwn && !found.Any(mention => mention.Kind is MentionKind.Met or MentionKind.MetBefore)) found.Add(new MeetingMention(MentionKind.QuotedLetter, null, null, ""));
            foreach (var party in parties)
                mentions.AddRange(found.Select(mention => mention with { With = letter.IsOwn && parties.Count == 1 && IsDefault(mail, party) ? null : party, WrittenAt = letter.IsOwn ? null : writtenAt }));
        }
        return mentions;
    }

    private static bool IsDefault(MailFacts mail, NamedAddress party) => mail.Folder == MailFolder.Inbox ? party == mail.From : mail.To.Count == 1;

    // Whom the mail's own words are between, besides the user. Nobody when they are meant for somebody else or for many.
    private static List<NamedAddress> Correspondents(MailFacts mail, string body, OwnAddresses self)
    {
        if (body.TrimStart().StartsWith('>')) return [];
        var greeted = Greeting().Match(body) is { Success: true } greeting ? PersonName.Fold(greeting.Groups["name"].Value) : "";
        if (mail.Folder == MailFolder.Inbox)
        {
            if (self.Includes(mail.From!) || mail.To.Count > MaxAddressees || (mail.To.Count > 0 && !mail.To.Any(self.Includes))) return [];
            var meantForOther = greeted.Length > 0 && !self.IsCalled(greeted) && mail.To.Concat(mail.Cc).Any(other => !self.Includes(other) && IsCalled(other, greeted));
            return meantForOther ? [] : [mail.From!];
        }
        var others = mail.To.Where(to => !self.Includes(to)).ToList();
        if (others.Count > 1 && greeted.Length > 0 && others.Where(other => IsCalled(other, greeted)).ToList() is { Count: > 0 } named) return named;
        return others.Count <= 2 ? others : [];
    }

    private static List<NamedAddress> QuotedParties(Letter letter, OwnAddresses self)
    {
        if (letter.Author is not { } author || NotAPerson.Judge(author) is not NotAPerson.Kind.Person) return [];
        if (!self.Includes(author)) return letter.To is null || self.IsNamedIn(letter.To, MaxAddressees) ? [author] : [];
        var to = letter.To is null ? [] : AddressIn().Matches(letter.To).Select(match => match.Value).Where(address => !self.Includes(new NamedAddress("", address))).ToList();
        return to.Count == 1 ? [new NamedAddress("", to[0])] : [];
    }

    private static bool IsCalled(NamedAddress who, string folded) =>
        PersonName.Fold(who.Name).Contains(folded, StringComparison.Ordinal) || PersonName.Fold(who.Address.Split('@')[0]).Contains(folded, StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe[r]?|sehr geehrte[r]? (?:herr|frau)|guten (?:tag|morgen)|bonjour|ch[eè]re?|hola|estimad[oa]|querid[oa]|ol[áa]|car[oa]|prezad[oa]|ciao|buongiorno|gentile|beste|dag|geachte)[ ,]+)?(?:(?:mr|mrs|ms|dr|prof)\.? )?(?<name>\p{Lu}\p{L}+)\s*(?:[,:!–—-]|\n)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"\b(?:thank(?:s| you)|follow[- ]?up|great (?:to )?meet|nice (?:to )?meet|danke|merci|gracias|obrigad[oa]|grazie|bedankt)\b|ありがとう|お礼|شكر", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThankYou();

    // A circular speaks to nobody in particular.
    [GeneratedRegex(@"\bunsubscribe\b|\b(?:newsletter|rundbrief|mailing)\b[^.]{0,30}\babbestellen\b|\babmelden können sie\b|\bse désabonner\b|\bse désinscrire\b|\bdarse de baja\b|\bcancelar (?:a|la|sua) (?:subscrição|suscripción|inscrição)\b|\b(?:annulla|cancella)\w* l['’]iscrizione\b|\bdisiscriver\w+|\b(?:uitschrijven|afmelden) voor\b|\bafmelden\b[^.]{0,20}\bnieuwsbrief\b|配信停止|購読(?:を)?解除|إلغاء الاشتراك|\bso many of you\b|\bviele von (?:ihnen|euch)\b|\b(?:tant|beaucoup) d['’]entre vous\b|\btant[oa]s de (?:vosotr[oa]s|ustedes|vocês|vós)\b|\bcosì tanti di voi\b|\b(?:zoveel|velen) van (?:jullie|u)\b|多くの皆[様さ]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToMany();

    [GeneratedRegex(@"^[ \t]*>.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex QuotedLine();

    [GeneratedRegex(@"[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex AddressIn();
}
