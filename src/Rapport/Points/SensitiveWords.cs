using System.Text.RegularExpressions;

namespace Rapport.Points;

/// <summary>More of what <see cref="SensitiveTopics"/> keeps out, by language and matter. Each line is alternatives of one pattern, matched as whole words without regard to case.</summary>
internal static class SensitiveWords
{
    private static readonly Regex Pattern = new(
        @"(?<!\w)(" + string.Join('|', English().Concat(German()).Concat(French()).Concat(Spanish()).Concat(Portuguese()).Concat(Italian()).Concat(Dutch())) + @")(?!\w)|" + string.Join('|', Japanese().Concat(Arabic())),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool Touch(string text) => Pattern.IsMatch(text);

    private static string[] English() =>
    [
        "chemo|(had|having|after|since) (a |his |her |my |their )?(stroke|surgery)|dementia|alzheimer's|in rehab|miscarried|ivf|in therapy|(off|called in) sick|panic attacks?|antidepressants?|my (therapist|illness)|(he|she|i) (can't|cannot) sleep",
        "how much (i|he|she|they) (earns?|makes?)|(my|his|her) pay ?(check|cheque|slip)|(i|he|she) earns? (only )?\\d+|in debt|owes? (the bank|money)",
        "sacked|job cuts|cutting jobs|furlough(ed)?|(handed|handing) in (my|his|her|their) (notice|resignation)|(about|going|decided) to resign|(he|she) (is|was|got|has been) (dismissed|let go|demoted)",
        "court case|(in|to|before) court|legal action|prosecut(ed|ion)|settled out of court|(a|the) lawsuit|(was|were|is|are) (charged|convicted)|tax (evasion|fraud)|whistle-?blower",
        "(i|he|she|they) (always )?votes? for|(i|he|she|they) voted|(he|she)('s| is) (a )?(republican|democrat|tory|communist|conservative|socialist|nationalist|leftist)|(his|her) (party membership|sexual orientation|sexuality|ethnicity)",
        "(his|her|their) (marriage|boyfriend|girlfriend|drinking|addiction|drug (use|habit)|money problems)|split up with|broke up with|rumou?r has it|gossip",
        "log-?in (is|details|data|credentials)|user ?name (is|and)|(verification|one-time|security|door|access) code|private key|access token|wi-?fi key|(swift|sort) code",
        "(do not|don't|please don't) (share|forward|repeat|distribute) (this|it|that)|not for (circulation|sharing|publication)|under wraps|hush-hush|(this|that|it) stays (here|between us|in this room)|not (been )?announced( yet)?|unannounced|trade secrets?|embargoed?|for your eyes only",
    ];

    private static string[] German() =>
    [
        "chemo|schlaganfall|demenz|alzheimer|fehlgeburt|in therapie|reha|panikattacken?|antidepressiva|krankschreibung|(ich|er|sie) (bin|ist|war) (schwer |lange )?krank|meiner? (therapeutin|therapeut|erkrankung)|(seit|nach) (meiner|seiner|ihrer) (operation|erkrankung)",
        "(mein|sein|ihr)e? (verdienst|bezüge)|verdien(e|t|st) (nur )?\\d+|(meine|seine|ihre) schulden|verschuldet|lohnkürzung",
        "kurzarbeit|rausgeworfen|rausgeschmissen|kündigt|abgemahnt|abmahnung|sozialplan|stellenstreichung(en)?",
        "vor gericht|gerichtsverfahren|strafanzeige|angezeigt|anklage|verurteilt|steuerhinterziehung|ermittlungen gegen|prozess gegen",
        "(ich|er|sie) (wähle|wählt|habe|hat) (immer )?(die )?(afd|spd|cdu|csu|grünen|linke|fdp)( gewählt)?|parteimitglied|(seine|ihre) (religion|sexualität|herkunft)",
        "(seine|ihre) (ehe|affäre|freundin|sucht|trinkerei|geldsorgen)|fremdgegangen|getrennt von (seiner|ihrem|seinem|ihrer)|man munkelt",
        "zugangsdaten|anmeldedaten|zugangscode|geheimzahl|pin ist|wlan-schlüssel|iban",
        "(nicht|bitte nicht) (weiterleiten|weitergeben|weitererzählen)|bleibt unter uns|im vertrauen|sperrfrist|noch nicht (angekündigt|bekannt gegeben|bekanntgegeben)|geschäftsgeheimnis(se)?|nur für den internen gebrauch",
    ];

    private static string[] French() =>
    [
        "chimio|avc|démence|alzheimer|fausse couche|en thérapie|burn-?out|dépression|dépressi(f|ve)|antidépresseurs?|cancer|hospitalisée?|(mon|son|sa|ma) (traitement|psy|grossesse)|congé maladie",
        "(mes|ses|leurs) dettes|endettée?|gagne \\d+|fiche de paie|baisse de salaire",
        "viré(e|s|es)?|mise à pied|suppressions? d'emplois?|chômage partiel|rupture conventionnelle|(remis|donné) (ma|sa) démission",
        "tribunal|porté plainte|plainte contre|condamnée?|garde à vue|fraude fiscale|avocats? de la partie",
        "(je|il|elle) (vote|a voté|ai voté)|j'ai voté|(sa|ses) (religion|opinions politiques|orientation sexuelle)",
        "(son|sa) (mariage|liaison|maîtresse|amant|divorce)|divorc(e|é|ée|ent)|trompe (sa femme|son mari)|alcoolique|la rumeur",
        "identifiants?( et| de connexion)|code (d'accès|secret|pin)|clé (api|privée)|carte bancaire|iban",
        "ne (le |la )?(répétez|répète|partagez|transférez|diffusez) pas|reste entre nous|sous embargo|pas encore (annoncé|public|publique)|secret (d'affaires|industriel)|en toute discrétion|sous le sceau du secret",
    ];

    private static string[] Spanish() =>
    [
        "quimio|derrame cerebral|demencia|alzhéimer|alzheimer|aborto|en terapia|depresión|ansiedad|antidepresivos?|cáncer|hospitalizad[oa]|ingresad[oa] en el hospital|de baja por|(mi|su|tu) (tratamiento|psicólogo|psicóloga|cirugía)",
        "(mis|sus) deudas|endeudad[oa]|gana \\d+|nómina|subida de sueldo|bajada de sueldo|aumento de sueldo",
        "echaron (del trabajo|a)|expediente de regulación|recorte de (plantilla|personal)|indemnización por|finiquito|(presentó|presenté) (mi|su) (dimisión|renuncia)",
        "juzgado|denuncia(do|da)? (contra|a)|querella|detenid[oa]|condenad[oa]|fraude fiscal|pleito|demandaron",
        "(yo )?(voto|voté|votó) (a|por) |(su|sus) (religión|ideas políticas|orientación sexual)",
        "(su|mi) (matrimonio|amante|divorcio|aventura|adicción)|divorciad[oa]s?|divorciando|infiel|alcohólic[oa]|se rumorea",
        "credenciales|nombre de usuario y|código (de acceso|pin|secreto)|clave (de acceso|secreta|privada|del wifi)|tarjeta de crédito|iban",
        "no lo (cuentes|compartas|reenvíes|comparta|cuente)|que quede entre nosotros|en confianza|bajo embargo|aún no (es público|se ha anunciado)|todavía no (es público|se ha anunciado)|secreto (comercial|industrial)",
    ];

    private static string[] Portuguese() =>
    [
        "quimio|avc|demência|alzheimer|aborto|em terapia|depressão|ansiedade|antidepressivos?|cancro|câncer|hospitalizad[oa]|internad[oa]|de baixa|(o meu|meu|o seu|seu) (tratamento|psicólogo)|licença médica",
        "(as minhas|minhas|as suas|suas) dívidas|endividad[oa]|ganha \\d+|contracheque|holerite|aumento salarial|corte salarial",
        "cortes? de pessoal|rescisão|indemnização|lay-?off|mandad[oa] embora|(apresentou|apresentei) (a )?(minha|sua)? ?demissão",
        "tribunal|queixa-crime|denúncia contra|detid[oa]|pres[oa] pela polícia|condenad[oa]|fraude fiscal|em justiça",
        "(eu )?(voto|votei|votou) (em|no|na) |(a sua|sua) (religião|orientação sexual|opinião política)",
        "(o seu|seu|a sua|sua) (casamento|divórcio|amante|vício)|divorciad[oa]s?|traiu|alcoólic[oa]|dizem as más línguas",
        "credenciais|nome de utilizador e|código (de acesso|pin|secreto)|chave (privada|de api)|cartão de crédito|iban",
        "confidencial|não (conte|contes|partilhe|compartilhe|reencaminhe|espalhe)|fica entre nós|em segredo|sob embargo|ainda não (é público|foi anunciado)|segredo (comercial|industrial)",
    ];

    private static string[] Italian() =>
    [
        "chemio|ictus|demenza|alzheimer|aborto|in terapia|depressione|ansia|antidepressivi|tumore|cancro|ricoverat[oa]|(in|congedo per) malattia|(la mia|la sua) (cura|psicologa)|esaurimento nervoso",
        "(i miei|i suoi) debiti|indebitat[oa]|guadagna \\d+|busta paga|aumento di stipendio|taglio dello stipendio",
        "esuber[oi]|cassa integrazione|tagli al personale|liquidazione|buonuscita|(ha dato|ho dato) le dimissioni|mandat[oa] via",
        "tribunale|querela|querelat[oa]|arrestat[oa]|condannat[oa]|evasione fiscale|sotto processo",
        "(io )?(voto|votato|ha votato) (per|a) |(la sua|il suo) (religione|orientamento sessuale|partito)",
        "(il suo|la sua) (matrimonio|divorzio|amante|relazione segreta|dipendenza)|divorziat[oaie]|ha tradito|alcolizzat[oa]|gira voce",
        "credenziali|nome utente e|password|codice (di accesso|pin|segreto)|chiave (privata|api)|carta di credito|iban",
        "non (dirlo|lo dica|inoltrare|condividere|diffondere)|resti tra noi|resta tra noi|riservat[oaie]|sotto embargo|non ancora (annunciat[oa]|pubblic[oa])|segreto (industriale|aziendale)",
    ];

    private static string[] Dutch() =>
    [
        "chemo|beroerte|dementie|alzheimer|miskraam|in therapie|depressie|depressief|burn-?out|antidepressiva|kanker|opgenomen in het ziekenhuis|(met|in de) ziektewet|(mijn|zijn|haar) (behandeling|psycholoog)|ernstig ziek",
        "(mijn|zijn|haar) schulden|verdient (maar )?\\d+|loonstrook|loonsverlaging",
        "op staande voet|vertrekregeling|banen schrappen|ontslagronde|(heeft|had) ontslag genomen|op non-actief",
        "voor de rechter|rechtbank|aangifte|gearresteerd|veroordeeld|belastingfraude|rechtszaken",
        "(ik|hij|zij) (stem|stemt|heb|heeft) (altijd )?(op )?(de )?(vvd|pvv|cda|d66|pvda|sp|groenlinks)|(zijn|haar) (geloof|geaardheid)",
        "(zijn|haar) (huwelijk|scheiding|minnares|verslaving)|gescheiden|vreemdgegaan|alcoholist|het gerucht",
        "inloggegevens|gebruikersnaam en|toegangscode|pincode|wifi-?code|creditcardnummer|iban",
        "vertrouwelijk(e)?|niet (doorsturen|delen|verder vertellen)|blijft onder ons|onder embargo|nog niet (aangekondigd|openbaar)|bedrijfsgeheim(en)?|in vertrouwen",
    ];

    private static string[] Japanese() =>
    [
        "通院|療養|闘病|持病|認知症|脳卒中|心筋梗塞|流産|不妊治療|カウンセリングを受け|抗うつ|鬱|メンタル不調|体調を崩",
        "月給|ボーナス(は|が)|手取り|借金|首になっ|クビに|早期退職|退職勧奨|希望退職|裁判|告訴|逮捕|起訴|脱税|弁護士に相談|支持政党|に投票し|宗教を信|浮気|別居|依存症|噂では|ログイン情報|認証コード|秘密鍵|クレジットカード番号|社外秘|部外秘|口外しない|内緒|オフレコ|公表前|未発表|守秘義務|内々",
    ];

    private static string[] Arabic() =>
    [
        "سرطان|عملية جراحية|جلطة|الخرف|إجهاض|علاج نفسي|العلاج الكيميائي|إجازة مرضية|حالتي الصحية|حالته الصحية|أدوية الاكتئاب",
        "راتبها|أجري|ديوني|ديونه|طرد من|طردوا|الاستغناء عن|خفض الوظائف|استقالته|المحكمة|اعتقل|تهمة|محامي الطرف|صوت لصالح|صوتت ل|ديانته|طلق زوج|زوجته السابقة|خيانة|إدمان|بيانات الدخول|رمز الدخول|الرقم السري|بطاقة الائتمان|لا تخبر|لا تنشر|بيننا فقط|غير معلن|لم يعلن بعد|أسرار تجارية|خاص وسري",
    ];
}
