using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>How people say that they talked, one expression per language as in <see cref="MeetingPhrases"/>.</summary>
internal static partial class TalkPhrases
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Joy = MeetingPhrases.Joy;

    /// <summary>They talked, met or worked together; whether for the first time is not said.</summary>
    public static Phrase Spoke { get; } = new(SpokeEnglish(), SpokeGerman(), SpokeFrench(), SpokeSpanish(), SpokePortuguese(), SpokeItalian(), SpokeDutch(), SpokeJapaneseAndArabic());

    [GeneratedRegex(@"\b" + Joy + @"\b[^.;!?]{0,40}?\b(?:to (?:talk|speak|chat|visit|meet|have (?:talked|spoken|met))|talking|speaking|chatting|visiting|meeting) (?:briefly )?(?:to|with) (?:both of |all of )?you\b|\b" + Joy + @"\b[^.;!?]{0,20}?\b(?:to see|seeing|to catch up with|catching up with) you\b|\b(?:enjoyed|appreciated?) (?:very much )?(?:our|the|your) (?:\w+ )?(?:meeting|conversation|lunch|dinner|breakfast|discussion|call|chat|visit|talk)\b|\bthank(?:s| you)\b[^.;!?]{0,25}\bfor (?:the |your |our |a (?:great|good|lovely|nice) |last (?:night|week)'s |yesterday's |today's )(?:\w+ )?(?:meeting|lunch|dinner|breakfast|coffee|chat|conversation|hospitality|call|visit|interview)\b|\bthank(?:s| you)\b[^.;!?]{0,25}\bfor (?:meeting|speaking|talking|having|hosting|seeing|calling|(?:taking the |your )time (?:today|yesterday|on|last|this|earlier|and (?:insights?|hospitality|outstanding)))|\b(?:as per|per|based on|following(?: up on)?|further to|pursuant to|after|in) our (?:recent |\w+day |phone |telephone |last )?(?:discussion|conversation|call|meeting|talk|chat|lunch|dinner|interview|telephone conversation)s?\b|\bas (?:we )?discussed\b|\b(?:when|as) we (?:talked|spoke|discussed)\b|\bwe (?:spoke|talked) (?:\w+ ){0,2}(?:yesterday|today|on|last|earlier|about)\b|\binviting me to\b[^.;!?]{0,30}\b(?:yesterday|last|on)\b"
        + @"|\bas (?:we )?(?:agreed|discussed|said|mentioned|talked about) (?:\w+ ){0,3}?(?:on|over|by) (?:the )?(?:tele)?phone\b|\b(?:our|the) (?:phone|telephone|video) (?:call|conversation|chat) (?:in|on|of|last|yesterday|earlier)\b|\bwe (?:\w+ )?(?:spoke|talked|chatted) (?:\w+ )?(?:on|over|by) the (?:tele)?phone\b", Options)]
    private static partial Regex SpokeEnglish();

    [GeneratedRegex(@"\bwie (?:[\p{L}\d.]+ ){0,6}(?:besprochen|telefoniert|abgesprochen)\b|\bwir (?:haben|hatten) (?:[\p{L}\d.]+ ){0,5}(?:telefoniert|gesprochen)\b|\b(?:am telefon|telefonisch) (?:[\p{L}\d.]+ ){0,2}(?:besprochen|gesprochen|vereinbart)\b|\b(?:danke|dank|vielen dank|bedanke mich)\b[^.;!?]{0,25}\b(?:gespräch|treffen|ihre zeit|deine zeit|telefonat|empfang|mittagessen|abendessen)\b|\bwie (?:besprochen|vereinbart im gespräch|telefonisch)\b|\bnach unserem (?:\w+ )?(?:gespräch|treffen|telefonat)\b|\bunser(?:em|es)? (?:gestrig\w* |heutig\w* )?(?:gespräch|telefonat|treffen) (?:gestern|vom|am|heute)\b", Options)]
    private static partial Regex SpokeGerman();

    [GeneratedRegex(@"\bcomme (?:convenu|discuté|évoqué|dit|vu|annoncé)(?: [\p{L}\d]+){0,4} (?:par|au) téléphone\b|\bcomme (?:nous (?:l'avons|en avons)|on (?:l'a|en a)) (?:\p{L}+ )?(?:parlé|discuté|évoqué|dit)|\bnous (?:avons|nous sommes) (?:[\p{L}\d]+ ){0,3}?(?:parlé|échangé|discuté|téléphoné|parlés)\b|\bau téléphone (?:en|le|la|hier)\b|\bmerci (?:beaucoup |encore )?pour (?:notre|cet|cette|votre|ton|le|la|l')\s?(?:\w+ )?(?:échange|entretien|rencontre|accueil|appel|temps|déjeuner|dîner|réunion|discussion)\b|\b(?:suite à|comme convenu lors de|après) notre (?:\w+ )?(?:rencontre|entretien|échange|conversation|appel|réunion|discussion)\b", Options)]
    private static partial Regex SpokeFrench();

    [GeneratedRegex(@"\b(?:muchas )?gracias por (?:tu|su|el|la|nuestra|vuestro) (?:\w+ )?(?:tiempo|reunión|charla|llamada|conversación|comida|almuerzo|cena|visita)\b|\b(?:como|tal y como|tal como|según) (?:lo )?(?:hablamos|comentamos|quedamos|dijimos|conversamos|hablado|conversado|comentado)\b|\bhablamos (?:[\p{L}\d]+ ){0,2}por teléfono\b|\b(?:tras|después de) nuestra (?:reunión|conversación|llamada|charla)\b", Options)]
    private static partial Regex SpokeSpanish();

    [GeneratedRegex(@"\bobrigad[oa] (?:novamente )?pel[oa] (?:\w+ )?(?:reunião|conversa|tempo|almoço|jantar|ligação|chamada|visita)\b|\b(?:conforme|como|tal como) (?:já )?(?:falamos|falámos|conversamos|conversámos|discutimos|dissemos|falado|conversado|(?:combin[aá]mos|combinado|acordado) (?:ao|por) telefone)\b|\bfal[aá]mos (?:[\p{L}\d]+ ){0,2}(?:ao|por) telefone\b|\bobrigad[oa] pel[oa] (?:café|encontro|jantar|almoço|conversa)\b|\bapós (?:a )?nossa (?:reunião|conversa)\b", Options)]
    private static partial Regex SpokePortuguese();

    [GeneratedRegex(@"\bcome (?:detto|discusso|concordato|convenuto|anticipato|accennato)(?: [\p{L}\d]+){0,3} (?:al|per) telefono\b|\bcome (?:ci siamo detti|(?:ne )?abbiamo (?:detto|discusso|parlato))\b|\b(?:ci siamo sentiti|abbiamo parlato|ci siamo parlati)\b|\bgrazie (?:mille |ancora )?per (?:il|la|l'|lo)\s?(?:suo |tuo |nostra |nostro |bell[ao] )?(?:\w+ )?(?:incontro|chiacchierata|tempo|telefonata|pranzo|cena|colloquio|conversazione|riunione)\b|\b(?:dopo|in seguito a(?:l|lla)?) (?:il |la )?nostr[oa] (?:incontro|conversazione|telefonata|riunione|colloquio)\b", Options)]
    private static partial Regex SpokeItalian();

    [GeneratedRegex(@"\b(?:bedankt|dank) (?:\w+ )?voor (?:het|je|uw|de|ons) (?:\w+ )?(?:gesprek|tijd|lunch|diner|ontmoeting|afspraak|belletje|bezoek)\b|\bzoals (?:[\p{L}\d]+ ){0,6}(?:besproken|overlegd)\b|\bzoals (?:[\p{L}\d]+ ){0,4}(?:telefonisch|aan de telefoon)\b|\bwe (?:hebben )?(?:elkaar )?(?:[\p{L}\d]+ ){0,4}(?:gesproken|gebeld|telefonisch)\b|\b(?:na|naar aanleiding van) ons (?:\w+ )?(?:gesprek|telefoontje|overleg)\b", Options)]
    private static partial Regex SpokeDutch();

    [GeneratedRegex(@"お時間を?(?:いただき|頂き|割いて|頂戴)[^。]{0,20}ありがと|(?:打ち?合わ?せ|面談|会議|ミーティング|お電話|会食|ランチ)[^。]{0,20}ありがと|お話し?(?:を?することが)?でき(?:て|まし|たこと)|お電話で(?:お話|ご相談|ご説明|伺|うかが)|お話し?(?:した|しました|させて(?:いただ|頂)いた|(?:いただ|頂)いた)(?:通り|とおり|ように|件|際|内容)|打ち?合わ?せ(?:した|しました|でお話)|كما (?:تحدثنا|ناقشنا|تكلمنا|تناقشنا)|(?:تحدثنا|تكلمنا) (?:عبر الهاتف|هاتفيا|أمس|يوم|الأسبوع)|كما اتفقنا (?:عبر الهاتف|هاتفيا|في (?:ال|م))|شكرا[ً]?[^.،!؟]{0,15}على (?:وقتك|وقتكم|الاجتماع|اللقاء|المكالمة|حسن|اجتماعنا|لقائنا)|بناء على (?:حديثنا|اجتماعنا|مكالمتنا)", Options)]
    private static partial Regex SpokeJapaneseAndArabic();
}
