using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>The words of titles that keep time for something else, or speak of somebody who is not there; one language a line, in the order of <see cref="TitleWords"/>.</summary>
internal static partial class TitleBlocks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>What makes the words before it a subject: a "holiday campaign" is no holiday.</summary>
    internal const string Topics =
        @"kick-?off|review|planning|polic(?:y|ies)|campaign|strategy|workshop|discussion|project|fees?|proposal|budget|demo|interviews?|group|calendar|app|system|software|industry|business|program(?:me)?|product|launch|contract|insurance|expenses?|guidelines?|process|clause|orders?"
        + @"|auftakt|besprechung|planung|richtlinie|kampagne|strategie|projekt|gebühr(?:en)?|angebot|regelung|vertrag|konzept"
        + "|lancement|revue|planification|politique|campagne|stratégie|atelier|projet|frais|conditions"
        + "|lanzamiento|revisión|planificación|política|campaña|estrategia|taller|proyecto|gastos|propuesta|presupuesto|condiciones"
        + "|lançamento|revisão|planeamento|planejamento|campanha|estratégia|projeto|despesas|proposta|orçamento|condições"
        + "|lancio|revisione|pianificazione|politica|strategia|progetto|spese|condizioni"
        + "|aftrap|beleid|campagne|kosten|voorstel|begroting|voorwaarden";

    private const string OtherTopics = "料|ポリシー|規定|見直し|企画|計画|キャンペーン|方針|制度|手続|プロジェクト|サービス|سياسة|حملة|مشروع|تخطيط|خطة|رسوم|مراجعة";

    /// <summary>Something is the subject of a talk.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:" + Topics + @")(?!\p{L})|" + OtherTopics, Options)]
    public static partial Regex Topic();

    /// <summary>Time that is blocked whatever else the title says: absence, focus, travel.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:ooo|o\.o\.o|out of (?:the )?office|annual leave|(?:on|parental|maternity|paternity|sick) leave|pto|day off|on vacation|focus (?:time|block|hours?|work)|deep work|heads[- ]down|do not (?:book|schedule|disturb)|dnb|blocked?(?: out)?(?: time)?|no meetings|travel(?:l?ing)? (?:time|to)|drive (?:time|to)|(?:fly|flying|flight|train|trip) to|commut(?:e|ing)|school run"
        + "|abwesend|abwesenheit|fokus(?:zeit|block)|konzentrations(?:zeit|block)|konzentriertes arbeiten|ruhige arbeitszeit|reisezeit|fahrt?zeit|anfahrt|rückfahrt|anreise|abreise|rückreise|wegezeit|feiertag|nicht (?:stören|buchen)|geblockt|blocker|(?:fahrt|flug|reise|zug) nach"
        + "|absente?s?|absence|temps de (?:concentration|trajet|déplacement|route)|(?:plage|créneau|bloc) de concentration|ne pas (?:déranger|réserver)|jour férié|férié|congés?|trajet|déplacement à|(?:vol|train) (?:pour|vers)|travail de fond"
        + "|ausente|fuera de la oficina|(?:tiempo|bloque|hora) de (?:concentración|enfoque|viaje|desplazamiento|trayecto)|no (?:molestar|reservar)|bloqueado|festivo|desplazamiento|trayecto|(?:vuelo|tren|viaje) a"
        + "|fora do escritório|(?:tempo|bloco|hora) de (?:concentração|foco|deslocação|deslocamento|viagem)|não (?:incomodar|perturbar|marcar)|feriado|deslocação|deslocamento|(?:voo|comboio|viagem) para"
        + "|assente|fuori (?:ufficio|sede)|(?:tempo|blocco|ora) di (?:concentrazione|viaggio|spostamento|trasferimento)|non disturbare|bloccato|festa nazionale|giorno festivo|spostamento|tragitto|(?:volo|treno|viaggio) (?:per|a)"
        + "|afwezig|niet op kantoor|focus(?:tijd|blok)|concentratie(?:tijd|blok)|reistijd|niet storen|geblokkeerd|feestdag|(?:vlucht|trein|reis) naar)(?!\\p{L})"
        + "|不在|外出|休暇|有休|有給|休み|移動(?:時間)?|出張|祝日|集中(?:時間|作業|タイム)?|作業時間|予約不可|ブロック(?:時間)?$"
        + "|خارج المكتب|[إا]جازة|عطلة|وقت (?:التركيز|تركيز|التنقل|السفر|الطريق|العمل)|سفر|غير متاح|عدم الإزعاج|في الطريق", Options)]
    public static partial Regex Block();

    /// <summary>Time that is blocked unless a talk about it is meant.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:vacation|holidays?|focus|travel(?:l?ing)?|flights?|anniversary|reminder|deadline|pick ?up|drop ?off|dentist|doctor|gym|errands?"
        + "|urlaub|ferien|reise|flug|zahnarzt|arzttermin|erinnerung|frist"
        + "|vacances|voyage|dentiste|médecin|rappel|échéance"
        + "|vacaciones|viaje|vuelo|dentista|médico|recordatorio|plazo"
        + "|férias|viagem|voo|lembrete|prazo"
        + "|ferie|viaggio|volo|medico|promemoria|scadenza"
        + "|vakantie|verlof|vlucht|tandarts|herinnering)(?!\\p{L})"
        + "|旅行|フライト|歯医者|歯科|締め?切り?|رحلة|طبيب الأسنان|تذكير", Options)]
    public static partial Regex WeakBlock();

    /// <summary>A day kept for somebody.</summary>
    [GeneratedRegex(
        @"\b(?:birthdays?|b-?day|\p{L}*geburtstag(?:s(?:feier|essen|party|kaffee|fest|frühstück|karte|geschenk|überraschung|kuchen))?|anniversaire|cumpleaños|aniversário|compleanno|\p{L}*verjaardag(?:s(?:feest|etentje|cadeau|lunch|diner))?)\b|誕生日|عيد ميلاد", Options)]
    public static partial Regex Birthday();

    /// <summary>An occasion in honour of somebody.</summary>
    [GeneratedRegex(
        @"\b(?:honou?ring|in hono(?:u)?r of|in memory of|memorial|funeral|farewell (?:for|to)|going[- ]away|retirement (?:party|dinner|lunch)|baby shower|wedding|surprise|(?:gift|card|present|flowers|cake|cadeau) for"
        + @"|abschied (?:von|für)|verabschiedung|geschenk für|karte für|blumen für|kuchen für|hochzeit|beerdigung|trauerfeier|pot de départ|cadeau (?:pour|de|à)|fleurs pour|pot de départ|mariage|obsèques|despedida de|regalo (?:para|de)|boda|funeral"
        + @"|(?:prenda|presente) (?:para|de)|casamento|festa di addio|regalo (?:per|a)|fiori per|flores para|matrimonio|funerale|afscheid(?:sborrel)? van|(?:cadeau(?:tje)?|bloemen|kaart(?:je)?|taart) voor|bruiloft|uitvaart)\b|['’]s\s+(?:retirement|farewell|wedding|leaving|anniversary|funeral)\b|送別|結婚式|葬儀|プレゼント|حفل (?:وداع|زفاف)|هدية|جنازة", Options)]
    public static partial Regex Honours();
}
