using System.Text.RegularExpressions;
using Rapport.Mail;

namespace Rapport.People;

/// <summary>Recognises the senders and attendees that are no single human being.</summary>
internal static partial class NotAPerson
{
    /// <summary>What an address or a name stands for.</summary>
    public enum Kind
    {
        /// <summary>A human being, as far as can be told.</summary>
        Person,

        /// <summary>A room or equipment.</summary>
        Room,

        /// <summary>A distribution list, a team or a shared office address.</summary>
        List,

        /// <summary>An automatic sender.</summary>
        Robot,
    }

    /// <summary>Judges a name with its address by the address's local part and the words of the name.</summary>
    public static Kind Judge(NamedAddress who)
    {
        var address = EmailAddress.Normalize(who.Address);
        var local = address.Length == 0 ? "" : address[..address.LastIndexOf('@')];
        if (Robot().IsMatch(local) || RobotDomain().IsMatch(address) || (RobotName().IsMatch(who.Name.Trim()) && !IsGivenWithSurname(who.Name))) return Kind.Robot;
        if (IsSpelledOut(who.Name, local)) return Kind.Person;
        if (RoomLocal().IsMatch(local) || RoomName().IsMatch(who.Name)) return Kind.Room;
        if (ListLocal().IsMatch(local) || ListName().IsMatch(who.Name) || IsGroup(who.Name) || LooksLikeOrganisation(who.Name, address)) return Kind.List;
        return Kind.Person;
    }

    // "Fachgruppe Dach", "[Roofs] News"; but "Grace Group" has a given name before a surname.
    private static bool IsGroup(string name)
    {
        if (!SubjectTag().IsMatch(name) && !GroupName().IsMatch(Aside().Replace(name, " "))) return false;
        return !IsGivenWithSurname(name);
    }

    // "Graham Office <graham.office@...>" is a man; "Florence Office" may be a branch.
    private static bool IsSpelledOut(string name, string local)
    {
        if (name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Length > 3 || !IsGivenWithSurname(name)) return false;
        var words = PersonName.Parse(name).Folded.Split(' ');
        if (CityNames.Contains(words[0])) return false;
        var written = local.Split('.', '_', '-').Select(PersonName.Fold).Where(word => word.Length > 0).ToList();
        return written.Count > 1 && written.TrueForAll(word => words.Contains(word) || word == words[0][..1] || word == words[1][..1]) && written.Exists(word => word == words[1]);
    }

    private static bool IsGivenWithSurname(string name) => PersonName.Parse(name) is { IsFull: true } read && GivenNames.Contains(read.Folded.Split(' ')[0]);

    // "EPSA <epsa@...>": the name is one word, the mailbox the same word in capitals: an office.
    private static bool LooksLikeOrganisation(string name, string address)
    {
        var text = name.Trim();
        if (text.Length < 3 || text.Contains(' ', StringComparison.Ordinal) || !text.All(char.IsAsciiLetterUpper)) return false;
        return address.StartsWith(text.ToLowerInvariant() + "@", StringComparison.Ordinal) || EmailAddress.DomainOf(address).StartsWith(text.ToLowerInvariant() + ".", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?:no[-_.]?(?:reply|address)|do[-_.]?not[-_.]?reply|donotreply|mailer[-_.]?daemon|postmaster|bounces?|notifications?|notify|alerts?|automailer|auto[-_.]?confirm|system|daemon|newsletters?|news|digest|updates?|marketing|promo(?:tions)?|offers?|survey|calendar[-_.]notification|unsubscribe|listserv|majordomo|webmaster|root|mailing|mail-?robot|robot|bot|ne[-_.]?(?:pas[-_.]?)?r[eé]pond(?:re|ez)(?:[-_.]?pas)?|nicht[-_.]?antworten|keine[-_.]?antwort|no[-_.]?(?:responder|contestar|responda)|n[aã]o[-_.]?respond(?:er|a)|non[-_.]?rispond(?:ere|a)|(?:niet|niet[-_.]?be)[-_.]?antwoorden|geen[-_.]?(?:antwoord|reply)|benachrichtigung(?:en)?|notificaciones|notificacoes|notificaç[oõ]es|notifiche|notifica|avvisi|avisos|alert(?:es|as)|meldingen|herinnering(?:en)?|erinnerung(?:en)?|rappels?|recordatorios?|lembretes?|promemoria|automat(?:e|ico|isch|ique)?|jidou|jido[-_.]?haishin|note-?takers?|recorder|transcri(?:be|pt|ption)\w*|assistant-bot|scheduler|calendar-bot)(?:[-_.+\d].*)?$|[-_.](?:noreply|no-reply|bounces?|notifications?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Robot();

    [GeneratedRegex(@"^(?:notifications?|benachrichtigung(?:en)?|notificaciones|notificações|notifiche|meldingen|(?:automatische?|kalender)[ -]?(?:benachrichtigung|erinnerung|meldung|melding|herinnering)\p{L}*|(?:rappels?|notification|message|réponse)s? automatiques?|(?:avisos?|recordatorios?|mensajes?|respuestas?|lembretes?|mensage[mn]s?|respostas?) automátic[oa]s?|(?:avvis[oi]|messaggi[oi]?|rispost[ae]|promemoria) automatic[oaihe]+)(?!\p{L})|\b(?:ne pas répondre|nicht antworten|no responder|não responder|non rispondere|niet (?:be)?antwoorden)\b|\b(?:notetaker|note taker|chatbot|(?:\p{L}+\s)?bot|mailer|autoresponder|no[- ]reply|recording assistant|meeting recorder|automatic (?:notification|message)|automatische (?:nachricht|benachrichtigung))$|ボット$|自動(?:送信|配信|返信|通知|応答)|(?:お知らせ|通知)(?:メール|配信|システム)|(?:議事録|会議)(?:AI|ロボ)|إشعارات|تنبيهات|لا ترد|عدم الرد|بوت$|رد آلي", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RobotName();

    [GeneratedRegex(@"@(?:.*\.)?(?:bounce|mailer|newsletter|notifications?|mailchimp|sendgrid|e?mailings?)\d*\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RobotDomain();

    [GeneratedRegex(@"^(?:room|conf(?:erence)?[-_.]?room|meeting[-_.]?room|boardroom|besprechungsraum|raum|salle|sala|zaal|projector|beamer|equipment|resource)(?:[-_.\d].*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RoomLocal();

    [GeneratedRegex(@"\b(?:conf(?:erence)?\.? ?room|meeting ?room|boardroom|besprechungsraum|sitzungszimmer|konferenzraum|salle de (?:réunion|conférence)|sala (?:de|di) (?:reuni|riunion|juntas|conferenc)\p{L}*|vergaderzaal|vergaderruimte|projector|beamer|video ?conference unit)\b|^(?:room|raum|salle|sala|zaal)\s+\S+$|会議室|قاعة الاجتماعات", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RoomName();

    [GeneratedRegex(@"^(?:info|office|contact|kontakt|sales|support|help(?:desk)?|service|admin(?:istration)?|hr|jobs|careers|press|media|events?|team|all|everyone|staff|everybody|group|members?|board|secretary|secretariat|sekretariat|reception|empfang|accueil|billing|accounts?|accounting|invoice|orders?|hello|mail|email|welcome|registration|membership|committee|council|distribution|alle|tous|todos|tutti|iedereen|equipe|equipo|verteiler|fachgruppe|arbeitskreis|arbeitsgruppe|projektgruppe|werkgroep|groep|gruppe|groupe|grupo|gruppo|comite|buero|bureau|secretariaat|segreteria|secretaria|enquiries|inquiries|undisclosed-recipients)(?:[-_.\d].*)?$|(?:[-_.](?:list|l|team|group|all|users|members|office|dl|staff|announce|discuss))$|^(?:dl|list|lista|liste|lijst|grp|dist|verteiler|mailing)[-_.]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListLocal();

    [GeneratedRegex(@"\b(?:distribution list|mailing list|all (?:employees|staff|hands)|everyone|undisclosed|newsletter|(?:sales|support|marketing|project|events?|hr) team|help ?desk|members|committee|alle mitarbeiter|office of|secretariat)\b|^(?:sekretariat|vorzimmer|büro|buero|secrétariat|bureau|segreteria|secretaría|secretariaat)\b|^(?:alle|tous|todos|tutti|iedereen)(?:\s\S+)?$|^(?:lista|liste|lijst|mailingliste|verteiler(?:liste)?|liste de diffusion|lista de (?:correo|distribuci[oó]n|distribuição|e-?mails?)|mailinglijst)(?!\p{L})|\b(?:kundenservice|kundendienst|buchhaltung|personalabteilung|geschäftsstelle|zentrale|empfang|service client|comptabilité|accueil|ressources humaines|atención al cliente|contabilidad|recursos humanos|recepción|apoio ao cliente|contabilidade|receção|servizio clienti|contabilità|risorse umane|amministrazione|klantenservice|boekhouding|personeelszaken|receptie|administratie|customer (?:service|care|support)|accounts (?:payable|receivable)|front desk|reception|human resources)\b|(?:総務|営業|人事|経理|広報|企画|開発|製造|購買|法務|秘書|管理|事業|技術|国際|お客様|サポート)(?:部|課|室|係|局|センター|窓口)|事務局|事務所$|受付|قسم|إدارة|خدمة العملاء|الموارد البشرية|المحاسبة|الاستقبال|قائمة", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListName();

    [GeneratedRegex(@"\b(?:group|team|task ?force|\p{L}*gruppe|\p{L}*verteiler|(?:arbeits|fach|gesprächs|lese|freundes)kreis|arbeitsgemeinschaft|ausschuss|elternbeirat|groupe|équipe|comité|collectif|commission|grupo|equipo|equipe|comitê|comissão|gruppo|comitato|commissione|werkgroep|groep|commissie)\b|委員会|グループ|部会|チーム|連絡会|فريق|مجموعة|لجنة", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GroupName();

    // Mail gateways put "[EXTERNAL]" before anybody's name.
    [GeneratedRegex(@"^\s*\[(?!\s*ext)[^\]]+\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SubjectTag();

    [GeneratedRegex(@"\([^)]*\)|\s[-–|/]\s.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();
}
