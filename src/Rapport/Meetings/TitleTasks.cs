using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>Titles that are tasks about somebody: preparing, reading, sending, buying. Who is listed and accepted was there all the same.</summary>
internal static partial class TitleTasks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Verbs and nouns with which a task begins.
    private const string First =
        @"prep(?:are|aration|ping)?|pre-?read|pre-?meeting|debrief(?:ing)?|de-?brief|brief(?:ing)?|discuss(?:ion)?|(?:re)?review|(?:re-?)?read|(?:re)?write|send|draft|finali[sz]e|call back about|e-?mail|follow[- ]?up on|think about|plan(?:ning)?|decide|research|buy|order|pay|book|submit|prepare|thank|remind|invoice|reply to|answer|respond to|congratulate|edit|proofread|post|ship|forward|approve|print|wrap|collect|chase|look up|notes? (?:on|for)|feedback (?:on|for)|reference for|write[- ]up|mail|deliver|text|wish|onboard|recommend|nominate|translate|scan|sign|file|organi[sz]e|arrange|get|wrap up|remember|ask|(?:\p{L}+ ){0,2}(?:present|gift|card|flowers?|letter|reference|recommendation|slides|quote|offer|proposal|contract|invoice|answer|agenda|questions|thank[- ]you(?: (?:note|card|letter|mail))?|flight|hotel|taxi|cake|reply|testimonial|references?|bio|onboarding(?: plan)?|welcome (?:pack|gift)) (?:for|to)"
        + @"|vorbereit\w*|vorbesprechung|nachbereit\w*|besprechen|(?:angebot|rechnung|brief|e-?mail|mail|unterlagen|vertrag|antwort|paket|einladung|geschenk|präsent|blumen|karte|(?:dankes|geburtstags|glückwunsch)?karte|zeugnis|referenz|gutachten|empfehlung\w*|fragen|notizen|folien|präsentation|gutschein|dank|dankschreiben|glückwünsche|nachricht|kuchen|flug|hotel|einarbeitungsplan|agenda) (?:an|für)|lebenslauf|bewerbung (?:von)?|rückmeldung (?:an|zu)"
        + @"|prép\w*|(?:re)?lire|(?:ré)?écrire|(?:r?en)?voyer|rédiger|répondre|discuter|débrief\w*|acheter|commander|payer|réserver|vérifier|corriger|imprimer|signer|remercier|féliciter|offrir|transmettre|finaliser|valider|revoir|étudier|analyser|examiner|(?:re)?lecture|réponse à|relancer|rappeler à|écrire à|préparer|organiser|choisir|poster|livrer|(?:mail|devis|offre|courrier|cadeau|facture|lettre|fleurs|carte|colis|recommandation|attestation|présentation|questions|remerciements?|message|note|rapport|contrat|dossier) (?:à|au|pour|de)|cv de"
        + @"|prepar\w*|(?:re)?leer|escribir|enviar|mandar|redactar|responder|contestar|discutir|debatir|comentar|repasar|revisar|analizar|estudiar|comprar|encargar|pagar|reservar|corregir|firmar|imprimir|felicitar|agradecer|evaluar|valorar|finalizar|llevar|recoger|regalar|traducir|organizar|recordar|avisar|(?:propuesta|informe|oferta|correo|factura|cv|currículum|presupuesto|regalo|flores|tarjeta|carta|paquete|recomendación|referencias?|agradecimiento|contrato|nota|mensaje|preguntas|billete) (?:al?|del?|para)"
        + @"|(?:re)?ler|escrever|redigir|debater|rever|analisar|avaliar|estudar|encomendar|corrigir|assinar|(?:enviar|mandar|comprar|preparar|responder|pagar|reservar|revisar|imprimir|felicitar|agradecer|convidar|organizar|traduzir|entregar)|(?:proposta|relatório|fatura|currículo|orçamento|e-?mail|presente|prenda|flores|cartão|carta|recomendação|referências?|agradecimento|contrato|nota|mensagem|perguntas|bilhete|encomenda) (?:[aà]o?|de|do|da|para)"
        + @"|(?:ri)?leggere|(?:ri)?scrivere|inviare|mandare|spedire|redigere|rispondere|discutere|rivedere|analizzare|valutare|studiare|comprare|acquistare|ordinare|pagare|prenotare|correggere|firmare|stampare|ringraziare|finalizzare|esaminare|(?:preparare|portare|consegnare|tradurre|organizzare|ricordare|regalare|confezionare|controllare|verificare)|(?:offerta|relazione|fattura|curriculum|preventivo|mail|regalo|fiori|biglietto|lettera|raccomandazione|referenze?|ringraziamento|contratto|nota|messaggio|domande|pacco|cv) (?:ad?|al(?:la)?|di|del(?:la)?|per)|preparazione"
        + @"|voorbereid\w*|nabesprek\w*|bespreken|(?:door|her)?lezen|schrijven|(?:ver|op)?sturen|kopen|bestellen|betalen|boeken|nakijken|doornemen|beoordelen|bedanken|feliciteren|regelen|organiseren|vertalen|opstellen|klaarmaken|uitprinten|(?:voorstel|offerte|mail|factuur|brief|cv|cadeau(?:tje)?|bloemen|kaart(?:je)?|bedankje|bedankkaart|aanbeveling|referentie|contract|notitie|bericht|vragen|pakket(?:je)?|presentatie|taart|rapport|antwoord) (?:van|aan|voor)"
        + @"|(?:ال)?(?:تحضير|إعداد|اعداد|مناقشة|مراجعة|قراءة|كتابة|إرسال|ارسال|شراء|تجهيز|دراسة|تقييم|تدقيق|حجز|دفع|طباعة|توقيع|استعداد|تسليم|تصحيح|ترجمة|صياغة|تنسيق|ترتيب|متابعة طلب|تذكير)|رسالة (?:إلى|شكر|ل)|هدية|بطاقة (?:شكر|تهنئة)|شكر|باقة|عرض سعر|فاتورة|سيرة|الرد على|تهنئة";

    // Verbs with which a German or Dutch task ends; to call and to meet somebody are no tasks about them.
    private const string Last =
        @"vorbereiten|nachbereiten|(?:durch)?lesen|schreiben|(?:zu|ver|ab)?schicken|(?:zu|ver|ab)?senden|kaufen|besorgen|bestellen|prüfen|durchgehen|durchsehen|besprechen|diskutieren|(?:be)?antworten|danken|gratulieren|überweisen|bezahlen|buchen|planen|recherchieren|verschicken|übersetzen|abgeben|organisieren|einladen|freigeben|unterschreiben|korrigieren|ausdrucken|fertigstellen|erstellen|entwerfen|abholen|einpacken|nachfassen|erinnern|lektorieren"
        + @"|voorbereiden|nabespreken|(?:door|na)?lezen|schrijven|(?:ver|op|toe)?sturen|mailen|kopen|bestellen|betalen|boeken|reserveren|controleren|doornemen|nakijken|beoordelen|printen|ondertekenen|bedanken|feliciteren|afronden|uitwerken|ophalen|regelen|versturen|vertalen|opstellen|maken|uitnodigen|bezorgen|bespreken|inpakken|herinneren";

    // What of somebody's is on the table: "X's proposal".
    private const string Things =
        @"proposal|report|offer|offsite|contract|deck|plan|presentation|draft|paper|resume|cv|feedback|review|replacement|visit prep|book|thesis|article|invoice|file|application|letter|e-?mail|request|complaint|case|profile|interview|pitch|code|chapter|notes|slides|manuscript|budget|quote|idea|results?|numbers|project";

    /// <summary>A task about somebody. "Review with X" is a meeting with X all the same.</summary>
    [GeneratedRegex(
        @"^\W*(?:" + First + @")(?!\p{L})(?!-in)(?!\s+(?:(?:session|meeting|call|mtg)\s+)?(?:with|w/|mit|avec|con|com|met|مع)(?!\p{L}))"
        + @"|['’]s\s+(?:\p{L}+\s+){0,2}?(?:" + Things + @")(?!\p{L})|\b(?:re|about|über|sur|sobre|su|over)\s+\p{Lu}\p{L}+['’]s\b"
        + @"|(?<=\s)(?:" + Last + @")(?:\W*$|\s+(?:voor|naar|aan|für|an)\s)"
        + @"|(?:準備|の件|送付|送信|送る|作成|(?:の|を)?確認|検討|レビュー|購入|予約|返信|(?:を)?読む|提出|発送|印刷|校正|添削|翻訳|連絡|送金|注文|プレゼント|贈り物|手配|下調べ|お礼状?|お祝い|書く|買う|返事|添付|フィードバック|評価)(?:する)?\W*$|について\W*$", Options)]
    public static partial Regex About();

    /// <summary>The words of a task, a block or an honour, which are no part of anybody's name.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:" + First + "|" + Last + @"|birthday|geburtstag|anniversaire|cumpleaños|aniversário|compleanno|verjaardag|urlaub|vacation|holiday|ooo|vacances|vacaciones|férias|ferie|vakantie|verlof|leave|congés?|abwesend|absente?|ausente|assente|afwezig)(?!\p{L})", Options)]
    public static partial Regex TaskWord();
}
