using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>The words of titles around people's names: for meeting them, between them, and where the names end; one language a line, in the order of <see cref="TitleWords"/>.</summary>
internal static partial class TitleLeads
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Meets =
        @"meet(?:ing)?|mtg|meet[- ]?up|1:1|1-1|1on1|one[- ]on[- ]one|lunch|dinner|breakfast|brunch|coffee|drinks?|beers?|wine|tea|aperitif|(?:tele)?phone call|telephone conversation|(?:telephone|phone|job|video|panel)[- ]interview|phone screen(?:ing)?|screening(?: call)?|conf(?:erence)?\.? call|video call|zoom(?: call)?|teams(?: call)?|skype(?: call)?|call|phone|tel|chat|talk|conversation|catch[- ]?up|interview|visit|intro(?:duction)?|introduction of|appointment|appt|session|sync|touch ?base|check[- ]?in|demo|walk|pitch|consultation|get[- ]together|tour"
        + @"|termin|besuch|treffen|treff|besprechung|\p{L}*gespräch|telefonat|telefontermin|telko|anruf|videocall|videokonferenz|mittagessen|abendessen|frühstück|essen|kaffee(?:trinken)?|kennenlernen|jour fixe|austausch|abstimmung|rücksprache|bier|mittag"
        + @"|rdv|rendez-vous|réunion|déjeuner|déj\.?|dîner|petit[- ]déj(?:euner|\.)?|café|appel|entretien(?: d['’]embauche| téléphonique)?|rencontre|visio|point|échange|apéro|verre|visite|prise de contact|thé|tél\.?|embauche"
        + @"|reunión|almuerzo|comida|cena|desayuno|llamada|entrevista|cita|videollamada|encuentro|charla|visita|aperitivo|merienda|conversación|(?:tomar )?(?:un )?café"
        + @"|reunião|almoço|jantar|pequeno[- ]almoço|café da manhã|chamada|ligação|encontro|conversa|lanche|videochamada|consulta|telefonema|bate-papo"
        + @"|riunione|incontro|pranzo|caffè|colazione|telefonata|chiamata|colloquio|appuntamento|videochiamata|chiacchierata|merenda"
        + @"|afspraak|vergadering|overleg|koffie|ontbijt|etentje|diner|avondeten|gesprek|belafspraak|kennismaking(?:sgesprek)?|sollicitatiegesprek|borrel|bezoek|bijpraten|telefoontje|bellen|videogesprek|bespreking|wandeling"
        // Between four eyes, at table and on the screen, in the same order of languages.
        + @"|1[- ]?(?:on|to|2)[- ]?1|one[- ]to[- ]one|bilat(?:eral)?|(?:working|business) (?:lunch|dinner|breakfast)|coffee chat|video chat|facetime|huddle|meet (?:and|&|\+) greet|site visit"
        + @"|1[- ]zu[- ]1|eins[- ]zu[- ]eins|(?:vier|4)[- ]augen[- ]gespräch|(?:arbeits|geschäfts)essen|(?:erst|telefon|video|online|kennenlern|beratungs|orts)-?(?:termin|treffen|meeting|besuch|interview|call)|(?:video|zoom|teams|online)-?(?:termin|call|gespräch|meeting)|kaffeepause|feierabendbier|spaziergang|sprechstunde|jobinterview|brotzeit|beratung"
        + @"|(?:en )?t[êe]te[- ]à[- ]t[êe]te|1[- ]à[- ]1|un[- ]à[- ]un|bilatérale?|pause[- ]café|visioconférence|coup de fil|entrevue|goûter|discussion|premier contact|séance|afterwork"
        + @"|uno[- ]a[- ]uno|1[- ]a[- ]1|cara a cara|mano a mano|videoconferencia|sesión|paseo|cañas?|vermut|copas?|toma de contacto|cafecito"
        + @"|um[- ](?:a|para)[- ]um|1[- ]para[- ]1|frente a frente|videoconferência|sessão|passeio|copo|cerveja|caf[eé]zinho|happy hour|entrevista"
        + @"|(?:a )?quattr['’]occhi|faccia a faccia|(?:a )?tu per tu|bilaterale|videoconferenza|sessione|passeggiata|birra|apericena|intervista|confronto"
        + @"|(?:1|één|een)[- ]op[- ](?:1|één|een)|bila|bilateraal(?:tje)?|(?:werk|zaken)lunch|bakkie|kop(?:je)? (?:koffie|thee)|(?:video|beeld)bellen|intake|ontmoeting|belletje|\p{L}*(?:gesprek|overleg)|lunchen|biertje|thee";

    // What a language puts behind the word of meeting: "Colloquio di lavoro", "Comida de trabajo".
    private const string Kinds =
        @"(?:d['’]affaires|de (?:travail|présentation|suivi|recrutement)|d['’]embauche|téléphonique|vidéo|rapide|informel(?:le)?|individuel(?:le)?|hebdo(?:madaire)?|mensuel(?:le)?"
        + @"|de (?:trabajo|negocios|seguimiento|presentación|selección)|laboral|telefónic[oa]|informal|rápid[oa]|semanal|mensual|virtual|individual|presencial"
        + @"|de (?:trabalho|emprego|negócios|apresentação|acompanhamento|seleção)|telefônic[oa]|mensal"
        + @"|di (?:lavoro|selezione|presentazione|allineamento|assunzione)|conoscitiv[oa]|preliminare|telefonic[oa]|informale|veloce|settimanale|mensile|individuale|virtuale|online|introduttiv[oa])";

    /// <summary>Words for meeting somebody that stand before a name: "Lunch - NAME", "Call NAME re X", "Interview: NAME".</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:first|initial|quick|short|brief|intro(?:ductory)?|informal|weekly|monthly|in[- ]person|virtual|video|job|exploratory|new|erstes|kurzes|kurzer|premier|première|primera?|primeir[oa]|prim[oa]|eerste|korte?)\s+)*(?:(?:" + Meets + @")\s*[:–—/-]*\s*(?=(?:" + Meets + @")(?!\p{L})))*(?:" + Meets + @")(?!\p{L})(?:\s+" + Kinds + @"(?!\p{L}))*(?:\s+(?:with|w/|w|mit|avec|con|com|met|of|to|de|du|von|vom|di|van|zu|bij|chez)(?=\s))?(?=[\s:：–—/-])\s*[:：–—/-]*\s*", Options)]
    public static partial Regex Lead();

    /// <summary>The same words behind the names: "Jo Park / Mara weekly", "Anna Berg intro call".</summary>
    [GeneratedRegex(@"(?:[\s:–—-]+(?:weekly|monthly|biweekly|quarterly|wöchentlich|jour fixe|hebdo|semanal|settimanale|wekelijks|first|intro|quick|video|phone|(?:" + Meets + @")))+\s*$", Options)]
    public static partial Regex Trail();

    /// <summary>What stands between a meeting and the people in it.</summary>
    [GeneratedRegex(@"(?:\b(?:with|mit|avec|con|com|met)\s+|\bw/\s*)(?=\S)", Options)]
    public static partial Regex With();

    /// <summary>Where the names end: a topic, a place, a time.</summary>
    [GeneratedRegex(
        @"\s+(?:re:?|about|regarding|concerning|on|at|@|in|for|from|over|zu[rm]?|über|wegen|wg\.?|bzgl\.?|bezüglich|betr\.?|um|am|im|bei|pour|sur|à|au|chez|concernant|au sujet|para|sobre|acerca|em|na|no|às?|alle|per|su|presso|riguardo|bij|om|voor|aan|inzake|de\s+chez|d['’]après|namens|m\.?b\.?t\.?|betreffende)(?=\s).*$|\s+[-–—|]\s+.*$|\s*[:：;?!].*$|\s+\d.*$", Options)]
    public static partial Regex Tail();

    /// <summary>A company after a full name: "Jo Park of Norrland", "Anna Berg von Klarwald". After a given name alone the same word belongs to the surname.</summary>
    [GeneratedRegex(@"(?:(?<always>\s+of(?:\s+the)?|\s+(?:de\s+chez|aus\s+dem\s+Hause)|\s+(?:de la|da|del|della|de l['’]|dell['’]|von der|vom|van het|van de|van|de|von)\s*(?i:grupo|groupe|gruppo|groep|gruppe|despacho|cabinet|studio|kanzlei|bureau|empresa|firma|société|entreprise|azienda|ditta|company|bedrijf|companhia|agentur|agencia|agence|agência|agenzia|fundación|fundação|fondazione|stiftung|stichting|universidad|université|universidade|università|universität|universiteit))|(?<=\s\p{Lu}[\p{L}'’.-]+)\s+(?:de la|de las|de los|des|van de|van der|van den|van het|dos|das|dei|degli|dello)(?=\s+(?:\p{Lu}[\p{L}\d&.-]*\s+){1,3}(?:AG|GmbH|KG|SE|S\.?A|S\.?L|S\.?r\.?l|SRL|SpA|S\.p\.A|SARL|SAS|B\.?V|N\.?V|Lda|Ltda|Ltd|Inc|Group|Groupe|Grupo|Gruppo|Groep|Bank)(?!\p{L}))|(?<=\s\p{Lu}[\p{L}'’.-]+)\s+(?:von der|von dem|von|vom|de|du|di|van|da|do|della|dell['’])|(?<=\s\p{Lu}[\p{L}'’.-]+)\s+d['’])\s*(?:l['’]\s*)?(?=\p{Lu})(?<company>\p{Lu}[\p{L}\d&.-]*(?:\s+\p{Lu}[\p{L}\d&.-]*){0,3}).*$", RegexOptions.CultureInvariant)]
    public static partial Regex OfCompany();

    /// <summary>Between two people of a list.</summary>
    [GeneratedRegex(@"\s*(?<weak>,|;|/|\|)\s*|(?<weak>\s+en\s+)|\s*(?:&|\+|<>|<->|↔)\s*|\s+(?:and|und|et|y|e|ed|x|と|و)\s+", Options)]
    public static partial Regex Between();

    /// <summary>Words that no person's name contains.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:meeting|mtg|team|group|project|board|council|committee|school|university|college|institute|company|corp|inc|llc|llp|plc|ltd|gmbh|ag|kg|ohg|sarl|srl|s\.r\.l|spa|s\.p\.a|bv|b\.v|nv|lda|ltda|partners|capital|bank|ventures|consulting|energy|gas|power|trading|systems|solutions|technolog\w*|services|international|global|holdings?|foundation|association|department|office|room|hotel|club|center|centre|plaza|airport|house|hall|street|city|budget|strategy|review|planning|update|status|weekly|monthly|daily|quarterly|annual|kickoff|launch|roadmap|product|design|sales|marketing|finance|legal|hr|it|q[1-4]|20\d\d|report|proposal|contract|demo|training|presentation|workshop|call|lunch|dinner|breakfast|coffee|interview|intro|introduction|client|customer|vendor|supplier|candidate|everyone|all|staff|family|kids|mom|dad|wife|doctor|dentist|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|new|the|our|your|my|north|south|east|west|san|los|las|saint|united|american|national|federal|state|analysts?|rating|agency|agencies|investors?|lawyers?|counsel|forum|conference|vision|emissions|positions|storage|inspection|discussion|issues?|management|executive|professional|advisory|chairman|president|ceo|cfo|cto|director|minister|governor|mayor|senator|cv|book|gift|present"
        + @"|kunde|kunden|projekt|angebot|vertrag|schule|universität|verein|firma|werk|stadt|amt|hochschule|klinik|praxis|geschenk|buch|lebenslauf|rechnung|bewerbung|unterlagen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
        + "|équipe|projet|client|école|société|mairie|cabinet|devis|cadeau|facture|dossier|offre"
        + "|equipo|proyecto|cliente|escuela|empresa|ayuntamiento|oferta|regalo|propuesta|informe|factura"
        + "|projeto|escola|câmara|proposta|prenda|presente|relatório|fatura"
        + "|squadra|progetto|scuola|azienda|comune|studio|offerta|regalo|relazione|fattura"
        + "|klant|bedrijf|gemeente|stichting|offerte|cadeau|voorstel|factuur"
        // Where people eat and sleep.
        + "|restaurante?|ristorante|gasthaus|gasthof|gaststätte|wirtshaus|brauhaus|biergarten|kantine|mensa|trattoria|osteria|pizzeria|taverna|taberna|taverne|bodega|cantina|mesón|bistr\\w+|brasserie|auberge|chez|crêperie|caf[eé]|caffè|kaffeehaus|bar|pub|inn|grill|steakhouse|diner|deli|bakery|bäckerei|tasca|cervejaria|churrascaria|eetcafé|eethuis|herberg|pannenkoekenhuis|brouwerij|rooftop|terrasse|terraza|jardín|palace|lounge|tavern|tearoom|kitchen|hotel|hôtel|albergo|pousada|hostal|parador)(?!\\p{L})"
        + "|会社|レストラン|食堂|居酒屋|ホテル|カフェ|مطعم|مقهى|فندق|شركة", Options)]
    public static partial Regex NotAName();

    /// <summary>A title before a surname, which makes even a single word a person.</summary>
    [GeneratedRegex(@"^(?:(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|herrn?|hr|frau|monsieur|madame|mme|m|mlle|docteure?|professeure?|pr|señor(?:a|ita)?|sr|sra|srta|doctora?|profesora?|sig|sig\.ra|sig\.na|signor(?:a|ina)?|dott|dott\.ssa|dottor(?:e|essa)?|prof\.ssa|professor(?:e|essa)|ing|avv|avvocat[oa]|dhr|mevr|mw|(?:de )?heer|meneer|mevrouw|drs|ir|senhora?|dra?|doutora?|professora|eng|don|doña|dona|dom|maître|me)\.?\s+)+\p{Lu}", Options)]
    public static partial Regex Honorific();
}
