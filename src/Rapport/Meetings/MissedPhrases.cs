using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>How people say that a meeting did not come about, one expression per language as in <see cref="MeetingPhrases"/>.</summary>
internal static partial class MissedPhrases
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // To the end of the clause or of the next: "Sorry, something came up and I could not come".
    private const string Near = @"[^.;!?]{0,70}?";

    /// <summary>It did not come to the meeting.</summary>
    public static Phrase Missed { get; } = new(MissedEnglish(), MissedGerman(), MissedFrench(), MissedSpanish(), MissedPortuguese(), MissedItalian(), MissedDutch(), MissedJapanese(), MissedArabic());

    /// <summary>The one who did not come is somebody else: "a pity that Doug could not be there".</summary>
    [GeneratedRegex(
        @"\b(?:that|dass|daß|que|qu'|che|dat)\s*(?:(?i:my|our|your|mein\w*|unser\w*|ihr\w*|mon|ma|notre|votre|mi|nuestr[oa]|meu|minha|(?:il )?mio|(?:la )?mia|mijn|onze|der|die|the|le|la|el|o|a|il|de) (?:\p{L}+ )?(?:colleague|boss|partner|manager|assistant|kolleg\w+|chef\w*|collègue|patronn?e?|colega|jef[ea]|chef[ea]|collega|capo)\b|(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|M|Mme|Sr|Sra|Sig|meneer|mevrouw)[.º]? )?(?!Sie\b|Ihr|Ihnen|Du\b|Dich|Dir|Wir\b|Uns|Ich\b|We\b|You\b|Usted|Você|Lei\b|La\b|Vous\b|U\b|Es\b)\p{Lu}\p{Ll}+ |(?:he|she|they|il|elle|ils|elles|él|ella|ele|ela|lui|hij|zij) )"
        + @"|\b(?:colleague|boss|assistant|Kolleg\w+|collègue|colega|collega) (?:could|was|did|konnte|war|n'a|no pudo|não pôde|non ha|kon|was)\b|(?:さん|氏|同僚|上司|部下|部長|課長)が[^。]{0,14}(?:でき|れ|欠席)", RegexOptions.CultureInvariant)]
    public static partial Regex OfSomebodyElse();

    [GeneratedRegex(@"\b(?:sorry|apologi[sz]e|apologies|regret|too bad|unfortunately|shame|pity|sad)\b" + Near + @"\b(?:miss(?:ed|ing) (?:you|each other|our|the|your|it|yesterday|today)|(?:could ?n[o']t|couldn't|could not|unable to|not able to|failed to|did ?n[o']t|didn't|did not|was(?:n't| not) able to|were(?:n't| not) able to|never managed to) (?:\w+ )?(?:make|meet|attend|join|connect|see|come|be there|show|talk|speak)|not (?:making|coming|showing|being (?:there|able)|having been)|fell through|stood you up|no[- ]show|forg(?:ot|otten|etting))"
        + @"|\bmissing (?:you|our (?:meeting|call|lunch|appointment))\b|\b(?:you two|we|i) missed (?:you|each other|our (?:meeting|call|lunch|appointment))\b|\bdid(?:n't| not) get (?:a|the) chance to (?:talk|meet|speak|see)\b|\b(?:our|the) (?:\w+ )?(?:meeting|call|lunch|dinner|coffee|appointment|interview|visit)(?: \w+)? (?:did(?:n't| not) (?:happen|take place|work out)|fell through|never (?:happened|took place))\b|\b(?:waited|was waiting) for you\b|\bstood you up\b"
        + @"|\b(?:won't|will not|can't|cannot|unable to|not be able to|won't be able to) (?:be able to )?(?:make (?:it|the|our)|attend (?:the|our)|join you|take your call|meet (?:you|with you)? ?(?:today|tomorrow|on))\b|\b(?:have|need|had) to (?:cancel|postpone) (?:our|the|my|tomorrow|today)", Options)]
    private static partial Regex MissedEnglish();

    [GeneratedRegex(@"\b(?:schade|leider|tut (?:mir|uns) (?:\p{L}+ )?leid|entschuldig\w*|bedau\w+|verzeih\w*|sorry)\b" + Near + @"\b(?:verpasst|versäumt|verpassen|nicht (?:\p{L}+ ){0,3}?(?:geklappt|geschafft|gekommen|kommen|erscheinen|erschienen|teilnehmen|treffen|getroffen|wahrnehmen|einhalten|stattgefunden|zustande|da|dabei) ?(?:sein|war|gewesen)?|ausgefallen|ausfallen|geplatzt|absagen|vergessen|verhindert|versetzt)\b|\b(?:unser\w*|der|das) (?:\p{L}+ ){1,3}(?:nicht stattgefunden|ist (?:\p{L}+ ){0,3}(?:ausgefallen|geplatzt))|\bauf (?:sie|dich) gewartet\b", Options)]
    private static partial Regex MissedGerman();

    [GeneratedRegex(@"\b(?:désolée?s?|navrée?s?|dommage|malheureusement|regrett\w*|excus\w+|pardon\w*)\b" + Near + @"(?:\bmanqu\w+|\brat(?:er|ée?s?)\b|\bpas (?:\p{L}+ )?(?:pu|réussi|venue?|venir|eu lieu|été là|vus|rencontrés)\b|\bannul\w+|tombée? à l'eau|\boubli\w+|\bempêchée?\b|\babsente?\b|faux bond|\bposé un lapin\b)|\bn'a (?:\p{L}+ )?pas (?:pu (?:\p{L}+ )?)?(?:eu|avoir) lieu\b|\btombée? à l'eau\b|\b(?:vous|t') ?ai attendue?\b", Options)]
    private static partial Regex MissedFrench();

    [GeneratedRegex(@"\b(?:siento|sentimos|lament\w+|lástima|perd(?:ón|ona|one|onad)|disculp\w+|pena|desgraciadamente|por desgracia)\b" + Near + @"\b(?:no (?:\p{L}+ )?(?:haber(?:te|lo|la|le|os|nos)? (?:podido|ido|visto|asistido|acudido|llegado|coincidido)|haya(?:mos)? (?:podido|ido)|pud\w+|poder|nos (?:vimos|viéramos|encontramos)|coincidi\w+|fui|fuera|asist\w+|lleg\w+|vin\w+|present\w+|acud\w+|aparec\w+|se celebr\w+|tuv\w+ lugar)|cancelar|falt(?:ar|é|ado)|perder(?:me)?|perdido|plantad[oa]|plantón|olvid\w+)\b|\bno (?:se celebró|tuvo lugar|llegó a celebrarse)\b|\b(?:te|lo|la|le) estuve esperando\b", Options)]
    private static partial Regex MissedSpanish();

    [GeneratedRegex(@"\b(?:pena|desculp\w+|lament\w+|infelizmente|perdão|perdoe|sinto muito)\b" + Near + @"\b(?:não (?:\p{L}+ )?(?:pud\w+|ter(?:mos)? (?:podido|ido|conseguido|estado|comparecido|aparecido)|poder(?:mos)?|conseg\w+|tenha(?:mos)? (?:podido|ido|conseguido|estado|comparecido|aparecido|chegado|vindo)|cheg\w+|vim|vir|nos (?:vimos|vermos|encontr\w+|termos)|compare\w+|apare\w+|fui|estive|aconteceu|se realizou)|falt(?:ar|ei|ado)|desencontr\w*|cancelar|perd(?:i|er|ido)|esquec\w+)\b|\bnão (?:se realizou|aconteceu|chegou a acontecer)\b|\bfiquei à (?:sua|tua) espera\b", Options)]
    private static partial Regex MissedPortuguese();

    [GeneratedRegex(@"\b(?:dispiac\w+|spiac\w+|peccato|purtroppo|scus\w*|rammaric\w+|perdon\w+)\b" + Near + @"\b(?:non (?:\p{L}+ ){0,3}?(?:potut\w+|riuscit\w+|venut\w+|incontrat\w+|vist[oaie]|presentat\w+|partecip\w+|esserci|stat[oaie]|venire)|mancat\w+|mancare|pers[oi]|perdere|salta(?:t[oa]|re)|annullare|dimenticat\w+|buca(?:to|re))\b|\bnon (?:ha avuto|ebbe) luogo\b|\b(?:è|era) saltat[oa]\b|\b(?:la|ti) ho aspettat[oa]\b", Options)]
    private static partial Regex MissedItalian();

    [GeneratedRegex(@"\b(?:jammer|sorry|helaas|spijt\w*|excus\w+|vervelend)\b" + Near + @"\b(?:gemist|mis(?:te|sen|gelopen)|niet (?:\p{L}+ ){0,3}?(?:kon|konden|kunnen|gelukt|lukte|door|doorgegaan|doorging|gekomen|komen|kwam|aanwezig|geweest|was|verschenen|gehaald|haalde|gezien|ontmoet)|afzeggen|annuleren|vergeten|verzuimd|verhinderd)\b|\b(?:niet is doorgegaan|ging (?:\p{L}+ )?niet door|is niet doorgegaan|op (?:je|u) gewacht)\b", Options)]
    private static partial Regex MissedDutch();

    [GeneratedRegex(@"お(?:会い|目にかか)(?:する(?:こと)?が)?(?:でき|れ)(?:ず|なくて|なかっ|ませんで|ずじまい)|(?:伺え|行け|参れ|お伺いでき|参加でき|出席でき|うかがえ)(?:ず|なくて|なかっ|ませんで)|欠席(?:し|させて|となり)|行き違い|すれ違い|すっぽか|ドタキャン|(?:打ち?合わ?せ|会議|面談|ミーティング|お?約束|ランチ|会食|アポ|予定)(?:に|を|は|が)[^。]{0,14}(?:できず|できな|出られ|失念|忘れ|中止にな|キャンセルさせ|流れて|なくなって|実現し(?:ませんで|なかっ|なく))", Options)]
    private static partial Regex MissedJapanese();

    [GeneratedRegex(@"(?:آسفة?|أعتذر|اعتذر|نعتذر|للأسف|عذرا|معذرة|يؤسفني|اعتذاري|المؤسف)[^.!؟]{0,60}?(?:لم (?:أتمكن|نتمكن|أستطع|نستطع|نلتق\p{L}*|أحضر|يتم|تتم|يعقد|تحضر|آت)|عدم (?:تمكن\p{L}*|حضور\p{L}*|قدرت\p{L}*|مجيئ\p{L}*|استطاعت\p{L}*)|فات(?:ني|نا|تني)|إلغاء|ألغي|تغيب\p{L}*|غياب\p{L}*|تخلف\p{L}*|نسيت)|لم (?:ينعقد|يعقد|يتم) (?:اجتماعنا|لقاؤنا|الاجتماع|اللقاء)", Options)]
    private static partial Regex MissedArabic();
}
