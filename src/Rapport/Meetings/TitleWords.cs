using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>The words of calendar titles, in English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese and Arabic.</summary>
internal static partial class TitleWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Answer and forward marks that carry no meaning.</summary>
    [GeneratedRegex(@"^\s*(?:(?:re|fw|fwd|aw|wg|tr|rv|rif|antw|updated|copy|accepted|confirmed|zugesagt|accepté|aceptada|aceita|accettato|geaccepteerd)\s*[:：]\s*)+", Options)]
    public static partial Regex ReplyMarks();

    /// <summary>Outlook's and people's own marks of a meeting called off.</summary>
    [GeneratedRegex(@"^\W*(?:cancel+ed|cancelled|cancellation|postponed|abgesagt|storniert|abgesetzt|verschoben|annulée?|annulation|reportée?|cancelad[oa]|anulad[oa]|aplazad[oa]|adiad[oa]|annullat[oa]|cancellat[oa]|rinviat[oa]|geannuleerd|afgezegd|uitgesteld)\b|^\W*(?:キャンセル|中止|延期)|^\W*(?:ألغي|ملغى|ملغي|تم الإلغاء|تم إلغاء|إلغاء)|\b(?:cancel+ed|abgesagt|annulé|geannuleerd)\s*[!)\]]?\s*$|(?:キャンセル|中止)[)）】]?\s*$", Options)]
    public static partial Regex Cancelled();

    /// <summary>Time that somebody blocked: absence, focus, travel, a holiday, a task.</summary>
    [GeneratedRegex(@"\b(?:ooo|o\.o\.o|out of (?:the )?office|vacation|annual leave|(?:on|parental|sick) leave|pto|day off|holidays?|focus(?: time| block)?|deep work|do not (?:book|schedule|disturb)|dnb|blocked?(?: time)?|no meetings|travel(?:l?ing)?(?: time| to)?|flight|fly(?:ing)? to|drive to|commute|anniversary|reminder|deadline|pick ?up|drop ?off|dentist|doctor|gym|urlaub|abwesend|fokuszeit|reise(?:zeit)?|feiertag|zahnarzt|congés?|vacances|absente?|temps de trajet|férié|vacaciones|festivo|ausente|viaje|férias|feriado|viagem|ferie|assente|viaggio|festa nazionale|vakantie|verlof|afwezig|reistijd|feestdag)\b|休暇|休み|不在|出張|移動|祝日|集中|إجازة|سفر|عطلة|خارج المكتب", Options)]
    public static partial Regex Block();

    /// <summary>A day kept for somebody: whoever is listed comes to celebrate.</summary>
    [GeneratedRegex(@"\b(?:birthdays?|b-?day|\p{L}*geburtstag\p{L}*|anniversaire|cumpleaños|aniversário|compleanno|\p{L}*verjaardag\p{L}*)\b|誕生日|عيد ميلاد", Options)]
    public static partial Regex Birthday();

    /// <summary>An occasion in honour of somebody.</summary>
    [GeneratedRegex(@"\b(?:honou?ring|in hono(?:u)?r of|in memory of|memorial|funeral|farewell (?:for|to)|going[- ]away|retirement (?:party|dinner|lunch)|baby shower|wedding|surprise|gift for|card for|abschied (?:von|für)|pot de départ|despedida de|festa di addio|afscheid van)\b|['’]s\s+(?:retirement|farewell|wedding|leaving|anniversary)\b|送別", Options)]
    public static partial Regex Honours();

    /// <summary>A title about somebody, not with them: preparing and discussing. Who is listed and accepted was there all the same.</summary>
    [GeneratedRegex(@"^\W*(?:prep(?:are|aration|ping)?|pre-?read|pre-?meeting|debrief|de-?brief|brief(?:ing)?|discuss(?:ion)?|review|read|write|send|draft|finali[sz]e|call back about|email|e-mail|follow[- ]?up on|think about|plan(?:ning)?|decide|research|vorbereitung|vorbesprechung|nachbereitung|besprechen|préparation|préparer|préparer|débrief|discuter|preparar|preparación|preparação|discutir|repasar|revisar|preparazione|preparare|discutere|rivedere|voorbereiding|voorbereiden|bespreken|nabespreking)\b(?!\s+(?:(?:session|meeting|call|mtg)\s+)?(?:with|w/|mit|avec|con|com|met)\b)|['’]s\s+(?:proposal|report|offer|offsite|contract|deck|plan|presentation|draft|paper|resume|cv|feedback|review|replacement|visit prep)\b|\b(?:re|about|über|sur|sobre|su|over)\s+\p{Lu}\p{L}+['’]s\b|(?:の準備|について|الإعداد|التحضير|تحضير|مناقشة)", Options)]
    public static partial Regex About();

    /// <summary>An occasion at which many gather: a listed name does not show that two people talked.</summary>
    [GeneratedRegex(@"\b(?:open house|reception|party|gala|forum|conference(?! (?:call|room))|summit|convention|congress|symposium|seminar|webinar|town ?hall|all[- ]hands|annual (?:dinner|meeting)|membership meeting|board(?: of \w+)?(?: meeting)?$|board meeting|advisory (?:board|council)|council|committee|commission|general assembly|shareholders|trade show|expo|ceremony|fundraiser|speech|speaking|keynote|panel discussion|luncheon|banquet|ride|tournament|vorstandssitzung|aufsichtsrat|beirat|konferenz|messe|tagung|empfang|feier|conseil d'administration|comité|salon|congrès|soirée|séminaire|consejo|comité|congreso|feria|fiesta|recepción|conselho|comitê|congresso|festa|recepção|consiglio|comitato|convegno|fiera|ricevimento|raad van|commissie|congres|beurs|receptie|borrel)\b|総会|取締役会|懇親会|セミナー|展示会|مؤتمر|ندوة|حفل|معرض|مجلس", Options)]
    public static partial Regex Gathering();

    /// <summary>A meeting by telephone or screen.</summary>
    [GeneratedRegex(@"\b(?:(?:tele)?phone|call|telephone|tel|conf(?:erence)? call|dial[- ]?in|zoom|skype|teams|video(?: ?call)?|anruf|telefonat|telko|telefon\w*|appel|téléphone|visio|llamada|teléfono|videollamada|ligação|chamada|telefone|telefonata|chiamata|belafspraak|telefoon\w*|bellen)\b|電話|通話|オンライン|مكالمة|اتصال", Options)]
    public static partial Regex Call();

    /// <summary>A conference call on a topic.</summary>
    [GeneratedRegex(@"\b(?:conf(?:erence)?\.? call|telko|telefonkonferenz|conférence téléphonique|teleconferencia|teleconferência|conference ?call|telefonische vergadering)\b", Options)]
    public static partial Regex ConferenceCall();

    /// <summary>The title itself says that people become acquainted.</summary>
    [GeneratedRegex(@"\b(?:intro|introduction|introductory|introducing|meet (?:and|&|\+) greet|meet(?:ing)? the new|get(?:ting)?[- ]to[- ]know|(?:job |telephone |phone )?interview|kennenlern\w*|vorstellung(?:sgespräch)?|bewerbungsgespräch|prise de contact|entretien d'embauche|présentation de|presentación de|entrevista|apresentação de|colloquio|presentazione di|kennismaking\w*|sollicitatiegesprek)\b|面接|顔合わせ|紹介|مقابلة|تعارف|تعريف", Options)]
    public static partial Regex Acquaints();

    /// <summary>Words for meeting somebody that stand before a name: "Lunch - NAME", "Call NAME re X", "Interview: NAME".</summary>
    [GeneratedRegex(@"^\W*(?:(?:first|initial|quick|short|brief|intro(?:ductory)?|informal|weekly|in[- ]person|virtual|video|job|exploratory)\s+)*(?:meet(?:ing)?|mtg|meet up|meet-up|1:1|1-1|one[- ]on[- ]one|lunch|dinner|breakfast|brunch|coffee|drinks?|beers?|tea|(?:tele)?phone call|telephone conversation|telephone interview|phone interview|conf(?:erence)?\.? call|video call|zoom(?: call)?|teams(?: call)?|call|phone|tel|chat|talk|conversation|catch[- ]?up|interview|visit|intro(?:duction)?|introduction of|appointment|appt|session|sync|touch ?base|termin|besuch|treffen|besprechung|gespräch|telefonat|anruf|mittagessen|abendessen|essen|kaffee|kennenlernen|vorstellungsgespräch|bewerbungsgespräch|rdv|rendez-vous|réunion|déjeuner|dîner|petit[- ]déjeuner|café|appel|entretien|rencontre|reunión|almuerzo|comida|cena|desayuno|llamada|entrevista|cita|reunião|almoço|jantar|café da manhã|chamada|ligação|encontro|riunione|incontro|pranzo|caffè|colazione|telefonata|chiamata|colloquio|appuntamento|afspraak|vergadering|overleg|koffie|ontbijt|etentje|gesprek|belafspraak|kennismaking|sollicitatiegesprek)(?:\s+(?:with|w/|w|mit|avec|con|com|met|of|to|de|du|von|di|van))?(?=[\s:–—/-])\s*[:–—/-]*\s*", Options)]
    public static partial Regex Lead();

    /// <summary>What stands between a meeting and the people in it.</summary>
    [GeneratedRegex(@"(?:\b(?:with|mit|avec|con|com|met)\s+|\bw/\s*)(?=\S)", Options)]
    public static partial Regex With();

    /// <summary>Where the names end: a company, a topic, a place, a time.</summary>
    [GeneratedRegex(@"\s+(?:re:?|about|regarding|on|at|@|in|for|from|over|zu|über|wegen|um|am|im|bei|von|pour|sur|à|chez|sobre|para|en|em|na|no|a|alle|per|su|da|presso|bij|om|over|voor|aan)\s+.*$|\s+(?:of|de|di|van)\s+(?=\p{Lu}|the\b|la\b).*$|\s+[-–—|]\s+.*$|\s*[:;?!].*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Tail();

    /// <summary>Between two people of a list.</summary>
    [GeneratedRegex(@"\s*(?:,|;|&|\+|<>|<->|↔|/|\|)\s*|\s+(?:and|und|et|y|e|ed|en|x|と|و)\s+", Options)]
    public static partial Regex Between();

    /// <summary>Words that no person's name contains.</summary>
    [GeneratedRegex(@"\b(?:meeting|mtg|team|group|project|board|council|committee|school|university|college|institute|company|corp|inc|llc|ltd|gmbh|ag|partners|capital|bank|ventures|consulting|energy|gas|power|trading|systems|solutions|technolog\w*|services|international|global|group|holdings?|foundation|association|department|office|room|hotel|restaurant|cafe|club|center|centre|plaza|airport|house|hall|street|street|city|budget|strategy|review|planning|update|status|weekly|monthly|daily|quarterly|annual|kickoff|launch|roadmap|product|design|sales|marketing|finance|legal|hr|it|q[1-4]|20\d\d|report|proposal|contract|demo|training|presentation|workshop|call|lunch|dinner|breakfast|coffee|interview|intro|introduction|client|customer|vendor|supplier|candidate|everyone|all|staff|family|kids|mom|dad|wife|doctor|dentist|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|new|the|our|your|my|north|south|east|west|san|los|las|saint|united|american|national|federal|state|analysts?|rating|agency|agencies|investors?|lawyers?|counsel|forum|conference|vision|emissions|positions|storage|inspection|discussion|issues?|management|executive|professional|advisory|chairman|president|ceo|cfo|cto|director|minister|governor|mayor|senator|kunde|projekt|équipe|projet|equipo|proyecto|equipe|projeto|squadra|progetto|klant)\b", Options)]
    public static partial Regex NotAName();

    /// <summary>A title before a surname, which makes even a single word a person.</summary>
    [GeneratedRegex(@"^(?:mr|mrs|ms|dr|prof|professor|sir|herrn?|frau|monsieur|madame|mme|m\.|señora?|sr|sra|sig|signora?|dott|dhr|mevr|meneer|mevrouw)\.?\s+\p{Lu}", Options)]
    public static partial Regex Honorific();
}
