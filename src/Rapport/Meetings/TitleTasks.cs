using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>Titles that are tasks about somebody: preparing, reading, sending, buying. Who is listed and accepted was there all the same.</summary>
internal static partial class TitleTasks
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Verbs and nouns with which a task begins.
    private const string First =
        @"prep(?:are|aration|ping)?|pre-?read|pre-?meeting|debrief(?:ing)?|de-?brief|brief(?:ing)?|discuss(?:ion)?|(?:re)?review|(?:re-?)?read|(?:re)?write|send|draft|finali[sz]e|call back about|e-?mail|follow[- ]?up on|think about|plan(?:ning)?|decide|research|buy|order|pay|book|submit|prepare|thank|remind|invoice|reply to|answer|respond to|congratulate|edit|proofread|post|ship|forward|approve|print|wrap|collect|chase|look up|notes? (?:on|for)|feedback (?:on|for)|reference for|write[- ]up"
        + @"|vorbereit\w*|vorbesprechung|nachbereit\w*|besprechen|(?:angebot|rechnung|brief|e-?mail|mail|unterlagen|vertrag|antwort|paket|einladung) (?:an|für)|lebenslauf|bewerbung (?:von)?|rückmeldung (?:an|zu)"
        + @"|prép\w*|(?:re)?lire|(?:ré)?écrire|(?:r?en)?voyer|rédiger|répondre|discuter|débrief\w*|acheter|commander|payer|réserver|vérifier|corriger|imprimer|signer|remercier|féliciter|offrir|transmettre|finaliser|valider|revoir|étudier|analyser|examiner|(?:re)?lecture|réponse à|(?:mail|devis|offre|courrier|cadeau|facture) (?:à|pour|de)|cv de"
        + @"|prepar\w*|(?:re)?leer|escribir|enviar|mandar|redactar|responder|contestar|discutir|debatir|comentar|repasar|revisar|analizar|estudiar|comprar|encargar|pagar|reservar|corregir|firmar|imprimir|felicitar|agradecer|evaluar|valorar|finalizar|(?:propuesta|informe|oferta|correo|factura|cv|currículum|presupuesto) (?:a|de|para)"
        + @"|(?:re)?ler|escrever|redigir|debater|rever|analisar|avaliar|estudar|encomendar|corrigir|assinar|(?:proposta|relatório|fatura|currículo|orçamento|e-?mail) (?:ao?|de|do|da|para)"
        + @"|(?:ri)?leggere|(?:ri)?scrivere|inviare|mandare|spedire|redigere|rispondere|discutere|rivedere|analizzare|valutare|studiare|comprare|acquistare|ordinare|pagare|prenotare|correggere|firmare|stampare|ringraziare|finalizzare|esaminare|(?:offerta|relazione|fattura|curriculum|preventivo|mail) (?:a|di|per)|preparazione"
        + @"|voorbereid\w*|nabesprek\w*|bespreken|(?:door|her)?lezen|schrijven|(?:ver|op)?sturen|kopen|bestellen|betalen|boeken|nakijken|doornemen|beoordelen|bedanken|feliciteren|(?:voorstel|offerte|mail|factuur|brief|cv) (?:van|aan|voor)"
        + @"|(?:ال)?(?:تحضير|إعداد|اعداد|مناقشة|مراجعة|قراءة|كتابة|إرسال|ارسال|شراء|تجهيز|دراسة|تقييم|تدقيق|حجز|دفع|طباعة|توقيع|استعداد)|الرد على|تهنئة";

    // Verbs with which a German or Dutch task ends; to call and to meet somebody are no tasks about them.
    private const string Last =
        @"vorbereiten|nachbereiten|(?:durch)?lesen|schreiben|(?:zu|ver|ab)?schicken|(?:zu|ver|ab)?senden|kaufen|besorgen|bestellen|prüfen|durchgehen|durchsehen|besprechen|diskutieren|(?:be)?antworten|danken|gratulieren|überweisen|bezahlen|buchen|planen|recherchieren|freigeben|unterschreiben|korrigieren|ausdrucken|fertigstellen|erstellen|entwerfen|abholen|einpacken|nachfassen|erinnern|lektorieren"
        + @"|voorbereiden|nabespreken|(?:door|na)?lezen|schrijven|(?:ver|op|toe)?sturen|mailen|kopen|bestellen|betalen|boeken|reserveren|controleren|doornemen|nakijken|beoordelen|printen|ondertekenen|bedanken|feliciteren|afronden|uitwerken|ophalen|bespreken|inpakken|herinneren";

    // What of somebody's is on the table: "X's proposal".
    private const string Things =
        @"proposal|report|offer|offsite|contract|deck|plan|presentation|draft|paper|resume|cv|feedback|review|replacement|visit prep|book|thesis|article|invoice|file|application|letter|e-?mail|request|complaint|case|profile|interview|pitch|code|chapter|notes|slides|manuscript|budget|quote|idea|results?|numbers|project";

    /// <summary>A task about somebody. "Review with X" is a meeting with X all the same.</summary>
    [GeneratedRegex(
        @"^\W*(?:" + First + @")(?!\p{L})(?!-in)(?!\s+(?:(?:session|meeting|call|mtg)\s+)?(?:with|w/|mit|avec|con|com|met|مع)(?!\p{L}))"
        + @"|['’]s\s+(?:\p{L}+\s+){0,2}?(?:" + Things + @")(?!\p{L})|\b(?:re|about|über|sur|sobre|su|over)\s+\p{Lu}\p{L}+['’]s\b"
        + @"|(?<=\s)(?:" + Last + @")\W*$"
        + @"|(?:準備|の件|送付|送信|送る|作成|(?:の|を)?確認|検討|レビュー|購入|予約|返信|(?:を)?読む|提出|発送|印刷|校正|添削|手配|下調べ|お礼状?|お祝い|書く|買う|返事|添付|フィードバック|評価)(?:する)?\W*$|について\W*$", Options)]
    public static partial Regex About();

    /// <summary>The words of a task, a block or an honour, which are no part of anybody's name.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:" + First + "|" + Last + @"|birthday|geburtstag|anniversaire|cumpleaños|aniversário|compleanno|verjaardag|urlaub|vacation|holiday|ooo|vacances|vacaciones|férias|ferie|vakantie|verlof|leave|congés?|abwesend|absente?|ausente|assente|afwezig)(?!\p{L})", Options)]
    public static partial Regex TaskWord();
}
