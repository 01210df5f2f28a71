using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>How people say that they met, in English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese and Arabic.</summary>
/// <remarks>One expression per language: see <see cref="Phrase"/>. Each sees one sentence. What only may come is blanked out first (<see cref="Future"/>), so that
/// "It was great to meet you and I hope to meet your team" still says that they met.</remarks>
internal static partial class MeetingPhrases
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    internal const string Joy = @"(?:great|good|nice|lovely|wonderful|fantastic|terrific|super|fun|pleasure|pleased|privilege|honou?r|honou?red|delight|delighted|thrilled|enjoyed|enjoyable|loved|opportunity|chance)";

    /// <summary>To the end of the clause: what is wished for, planned, offered, or met only in writing.</summary>
    public static Phrase Future { get; } = new(FutureEnglish(), FutureGerman(), FutureFrench(), FutureSpanish(), FuturePortuguese(), FutureItalian(), FutureDutch(), FutureJapanese(), FutureArabic());

    [GeneratedRegex(@"\b(?:look(?:ing|s|ed)? forward|hop(?:e|es|ing)(?: that)? (?:to|we|you|i)|(?:would|will|could|might|should|shall|can|may|must)(?! (?:be (?:remiss|wrong)|remember|recall))|i'd|we'd|you'd|it'd|that'd|i'll|we'll|you'll|wish(?:es|ed)? to|wants? to|(?:like|love|unable|able|pleased|happy|glad|pleasure|try|trying|plan|planning|planned|arrange|arranging|invite[sd]? you|ask(?:ed)? you|set(?:ting)? aside time|available|going|interested|need|schedule|scheduled|agreed?|willing|ready) (?:in |for |to |you to )?(?:meet(?:ing)?(?: with)?|speak|talk) (?:with )?(?!you\b)|available to meet|(?:to meet|meeting|to (?:talk|speak) (?:to|with)) you\b[^.,;!?]{0,12}\b(?:tomorrow|next (?:week|month|year|\w+day))|can't wait|when we meet|if we meet|before we meet|let's meet|e-?meet\w*|virtually meet|meet(?:ing)? you (?:virtually|over e-?mail|by e-?mail|via e-?mail|electronically|online|on linkedin))[^.;!?]*", Options)]
    private static partial Regex FutureEnglish();

    [GeneratedRegex(@"\b(?:freu\w* (?:mich|uns) (?:\w+ ){0,2}(?:auf|darauf)|freu\w* (?:mich|uns),? (?:sie|dich|euch)|würden?|wäre[nt]?|könnten?|fände[nt]?|hätten?|dürften?|hoffe|möchte|wollen wir|gerne? (?:einmal |mal )?(?:kennenlernen|treffen))[^.;!?]*", Options)]
    private static partial Regex FutureGerman();

    [GeneratedRegex(@"(?:\bau plaisir d|\bhâte d|\bser(?:ai[st]?|ions|ons)\b|\b(?:j')?aur(?:ais|ait|ions)\b|\bpourr(?:ais|ait|ions|iez)\b|\bferai[st]?\b|\benchanterait\b|\bravirait\b|\bj'espère|\bespérons|\bsouhait\w*|\baimerais|\bvoudrais|\bdans l'attente)[^.;!?]*", Options)]
    private static partial Regex FutureFrench();

    [GeneratedRegex(@"\b(?:espero|esperamos|esperando|me gustaría|nos gustaría|tengo ganas|deseando|deseo|(?:ser|estar|tendr|podr|querr|encantar|alegrar|agradar|har|agradecer|celebrar)ía(?:mos|n|s)?|será|quisiera|quisiéramos|quiero|ojalá)\b[^.;!?]*", Options)]
    private static partial Regex FutureSpanish();

    [GeneratedRegex(@"\b(?:(?:gostar|adorar|ser|ter|poder|querer|estar|ficar|far|agradar|alegrar)(?:ia|íamos|iam|ias)|será|tomara|oxalá|ansios[oa]|aguardo|aguardamos|vamos|mal posso esperar)\b[^.;!?]*", Options)]
    private static partial Regex FuturePortuguese();

    [GeneratedRegex(@"\b(?:spero|speriamo|(?:vor|sar|av|pot|far|piacer|dovr|amer)r?e(?:i|bbe|mmo|bbero)|sarà|sarò|magari|non vedo l'ora)\b[^.;!?]*", Options)]
    private static partial Regex FutureItalian();

    [GeneratedRegex(@"\b(?:kijk(?:en)?(?: \w+){0,3} uit|hoop|hopelijk|zou(?:den)?|zal|lijkt (?:me|ons|het me)|wil(?:len)? (?:je|u|jullie) graag|graag (?:eens )?(?:ontmoeten|kennismaken))\b[^.;!?]*", Options)]
    private static partial Regex FutureDutch();

    // Somebody of theirs was met: 「御社の佐藤様に初めてお会いし」.
    // What could be, is wished or asked for: 「できれば」「したい」「いただければ」.
    [GeneratedRegex(@"(?:御社|貴社|弊社|当社|同僚|部下|上司|友人)の[^。、]{1,14}?(?:様|さん|氏|先生|部長|課長|社長|方)?[にと](?:は|も)?[^。、]{0,10}お(?:会い|目にかか)[^。、]*|[^。、！]*(?:(?:でき|れ)(?:れば|たら|ましたら|ますと|ると(?:幸|嬉|うれ|あり))|いただけ(?:れば|たら|ますと|ないでしょうか|ますか|ますでしょうか)|頂け(?:れば|たら|ますと)|(?:お話し?|お会い|ご挨拶|お目にかかり|ご相談|打ち合わせ)(?:を)?(?:し)?(?:たい|たく|ませんか|ましょう))[^。]*"
        + @"|お会い(?:できる|する|できます)(?:の|こと|日)?を?[^。]{0,12}楽しみ|お会いできれば[^。]*|お会いしたい[^。]*|お会いでき(?:たら|ますと)[^。]*|お目にかかれ(?:る|ます)[^。]{0,8}楽しみ[^。]*", Options)]
    private static partial Regex FutureJapanese();

    [GeneratedRegex(@"(?:أتطلع|اتطلع|نتطلع|آمل|نأمل|أرجو|أود|سأكون|سيسعدني|(?:ي?سعدني|يسرني|يشرفني) أن|سيكون|سنكون|سيشرفني|سيسرني|أتمنى|نتمنى|أحب أن|أرغب)[^.;!؟،]*", Options)]
    private static partial Regex FutureArabic();

    /// <summary>A meeting that is agreed: "See you tomorrow at noon".</summary>
    public static Phrase Agreed { get; } = new(AgreedEnglish(), AgreedGerman(), AgreedFrench(), AgreedSpanish(), AgreedPortuguese(), AgreedItalian(), AgreedDutch(), AgreedJapaneseAndArabic());

    [GeneratedRegex(@"\b(?:see you (?:at|on|in|tomorrow|soon|later|then|there|tonight|next|this)|(?:i'll|i will|we'll) (?:call|ring|phone|meet|see|pick) you|meet you (?:at|tomorrow|there)|until (?:tomorrow|then)|confirm(?:ed|ing)? (?:our|for|lunch|tomorrow))\b", Options)]
    private static partial Regex AgreedEnglish();

    [GeneratedRegex(@"\bbis (?:morgen|dann|bald|nachher|später|heute|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|zum)\b|\b(?:ich rufe|wir sehen uns|wir treffen uns)\b", Options)]
    private static partial Regex AgreedGerman();

    [GeneratedRegex(@"\b(?:à (?:demain|bientôt|tout à l'heure|lundi|mardi|mercredi|jeudi|vendredi|ce (?:soir|midi))|je (?:vous|t['’]) ?appelle|on se (?:voit|retrouve))\b", Options)]
    private static partial Regex AgreedFrench();

    [GeneratedRegex(@"\b(?:(?:nos|te) vemos|hasta (?:mañana|luego|el|pronto)|(?:te|le) llamo|quedamos (?:a|en|el|mañana))\b", Options)]
    private static partial Regex AgreedSpanish();

    [GeneratedRegex(@"\b(?:até (?:amanhã|já|logo|segunda|terça|quarta|quinta|sexta|breve)|vemo-nos|a gente se vê|ligo-te|ligo-lhe|te ligo)\b", Options)]
    private static partial Regex AgreedPortuguese();

    [GeneratedRegex(@"\b(?:a (?:domani|presto|dopo|lunedì|martedì|mercoledì|giovedì|venerdì)|ci (?:vediamo|sentiamo)|la chiamo|ti chiamo)\b", Options)]
    private static partial Regex AgreedItalian();

    [GeneratedRegex(@"\b(?:tot (?:morgen|dan|straks|zo|ziens|maandag|dinsdag|woensdag|donderdag|vrijdag)|we zien elkaar|ik bel (?:je|u))\b", Options)]
    private static partial Regex AgreedDutch();

    [GeneratedRegex(@"(?:明日|本日|当日|後ほど|来週|\d時に?)[^。]{0,16}(?:お待ち|伺い|うかがい|お会い|よろしく)|(?:أراك|نراك|نلتقي|سأتصل بك|إلى اللقاء) ?(?:غدا|يوم|قريبا|في)?", Options)]
    private static partial Regex AgreedJapaneseAndArabic();

    /// <summary>"Looking forward to seeing you again": they have met by now.</summary>
    [GeneratedRegex(
        @"\b(?:look(?:ing|s)? forward|hope|can't wait|would (?:love|like|be \w+))\b[^.;!?]{0,40}\b(?:see|seeing|meet|meeting)\b[^.;!?]{0,12}\byou\b[^.;!?]{0,12}\bagain\b"
        + @"|\bfreu\w*\b[^.;!?]{0,40}\b(?:wiedersehen|wiederzusehen|wieder zu (?:sehen|treffen))|\b(?:au plaisir|hâte)\b[^.;!?]{0,20}\brevoir\b|\b(?:espero|ganas de)\b[^.;!?]{0,20}(?:volver a ver|ver\w* de nuevo)"
        + @"|\b(?:espero|aguardo)\b[^.;!?]{0,25}\b(?:rev[eê]|de novo)|\b(?:spero|ora)\b[^.;!?]{0,20}\briveder|\b(?:kijk|hoop)\b[^.;!?]{0,40}\b(?:weer te zien|terug te zien)|また(?:お会い|お目にかか)[^。]{0,14}(?:楽しみ|願)|(?:أتطلع|آمل)[^.]{0,30}(?:مرة أخرى|مجددا)",
        Options)]
    public static partial Regex SeeAgain();

    /// <summary>They became acquainted.</summary>
    public static Phrase Met { get; } = new(MetEnglish(), MetGerman(), MetFrench(), MetSpanish(), MetPortuguese(), MetItalian(), MetDutch(), MetJapanese(), MetArabic());

    [GeneratedRegex(@"\b" + Joy + @"\b[^.;!?]{0,60}?\b(?:to (?:finally |at last |actually |briefly )?(?:meet|have (?:finally )?met)|(?:finally |briefly )?meeting|having (?:finally )?met|of meeting)(?: up)? (?:both |all )?(?:of )?you\b(?! (?:(?:all )?again|before|previously|(?:on )?(?:several|many|numerous|a few|a couple of) (?:times|occasions)))|\b(?:glad|happy|so good) (?:that )?(?:we|i) (?:finally |could |had a chance to )*(?:met|meet)\b(?! again)|\b(?:i|we|who|and i|friends and i|friend and i) (?:finally |briefly |just |first )?met you\b|\byou and i (?:first |briefly )?met\b|\bput(?:ting)? a face (?:to|with)\b|\bmaking your acquaintance\b|\bto make your acquaintance\b", Options)]
    private static partial Regex MetEnglish();

    [GeneratedRegex(@"\b(?:schön|schoen|nett|toll|gut|gefreut|freude|vergnügen|angenehm|spannend)\b[^.;!?]{0,60}?\b(?:kennenzulernen|kennen zu lernen|kennengelernt)\b|\b(?:wir|ich) (?:haben|habe) (?:uns|sie|dich)\b[^.;!?]{0,40}\bkennengelernt\b|\b(?:schön|gefreut|freude|froh|toll)\b[^.;!?]{0,60}\b(?:kennen ?(?:ge)?lern(?:en|t) (?:zu )?(?:durft|dürfen|konnt|können|haben)\w*|persönlich (?:zu treffen|getroffen)|bekanntschaft (?:zu machen|gemacht))", Options)]
    private static partial Regex MetGerman();

    [GeneratedRegex(@"\b(?:ravie?|enchantée?|heureux|heureuse|contente?|plaisir|agréable|bon)\b[^.;!?]{0,40}?(?:\bde |\bd'|\bà )(?:enfin )?(?:vous |t'|te )?(?:avoir )?(?:enfin )?(?:rencontr(?:er|ée?s?)\b|connaître|faire (?:votre|ta) connaissance|fait (?:votre|ta) connaissance)|\bque nous (?:nous soyons (?:enfin )?(?:rencontrée?s|vus|connus)|ayons (?:enfin )?(?:pu )?(?:fait|faire) connaissance)|\b(?:ravie?s?|heureux|heureuses?|contente?s?|plaisir|agréable|bon)\b[^.;!?]{0,30}?\b(?:de |d'|à )(?:nous |s'être |se |avoir pu (?:vous |te )?|avoir eu (?:l'occasion|la chance|le plaisir) de (?:vous |te )?)(?:être )?(?:enfin )?(?:rencontr(?:er|ée?s)|connaître|faire (?:votre|ta) connaissance)|\bnotre première rencontre\b", Options)]
    private static partial Regex MetFrench();

    [GeneratedRegex(@"\b(?:gusto|placer|encantad[oa]|alegr\w*|genial|agradable|bueno)\b[^.;!?]{0,40}?\b(?:conocer(?:te|lo|la|le|os|los|nos)|haber(?:te|lo|la|le|os)? conocido|que nos (?:hayamos conocido|conociéramos)|nos conociéramos)\b", Options)]
    private static partial Regex MetSpanish();

    [GeneratedRegex(@"\b(?:prazer|bom|ótimo|otimo|gosto|alegria|adorei|gostei)\b[^.;!?]{0,40}?\b(?:conhec[eê]-l[oa]s?|conhecer-(?:te|vos)|(?:te|lhe|vos) conhecer|conhecer (?:você|vocês|o senhor|a senhora)|t[eê]-l[oa] conhecido|ter(?:-te)? conhecido|[ao]s? (?:ter )?conhec(?:er|ido)|(?:termos|ter) nos conhecido|nos termos conhecido|conhecermo-nos)\b", Options)]
    private static partial Regex MetPortuguese();

    [GeneratedRegex(@"\b(?:piacere|bello|liet[oa]|felice|content[oa])\b[^.;!?]{0,40}?\b(?:conoscer(?:la|ti|vi|ci)|esserci (?:finalmente )?(?:conosciut|incontrat)[ie]|incontrarci|aver(?:la|ti|vi) (?:conosciut|incontrat)[oaie]|incontrar(?:la|ti|vi)|fare (?:la )?(?:sua|tua|vostra) conoscenza|aver fatto (?:la )?(?:sua|tua) conoscenza|che ci siamo (?:finalmente )?conosciuti)\b", Options)]
    private static partial Regex MetItalian();

    [GeneratedRegex(@"\b(?:leuk|fijn|goed|prettig|aangenaam|genoegen|plezier|mooi)\b[^.;!?]{0,50}?\b(?:te ontmoeten|ontmoet te hebben|te hebben ontmoet|kennis te (?:hebben )?maken|kennis te maken|kennisgemaakt|kennis gemaakt|te leren kennen|kennis (?:met (?:je|jou|u|jullie|elkaar) )?te (?:hebben ge)?maa?k(?:en|t)|(?:elkaar\b[^.;!?]{0,40}?\b|(?:je|jou|u|jullie) (?:(?!hebt|heeft|bent)(?-i:[\p{Ll}\d]+) ){0,6})(?:leren kennen|ontmoet|leerden kennen|ontmoetten|leerde kennen|ontmoette|kennismaakten|kennismaakte|kennismaken))\b", Options)]
    private static partial Regex MetDutch();

    [GeneratedRegex(@"(?<!また)(?<!再び)お(?:会い|目にかか)(?:でき|れ|することができ)て[^。]{0,20}(?:嬉し|うれし|光栄|よかった|良かった|ありがと|幸|楽し)|(?:初めて|はじめて)お(?:会い|目にかか)|お知り合いになれ|(?:お目にかかり|ご挨拶でき|ご一緒でき|お近づきになれ)[^。]{0,10}(?:嬉し|うれし|光栄|よかった|良かった)", Options)]
    private static partial Regex MetJapanese();

    [GeneratedRegex(@"فرصة سعيدة|من دواعي (?:سروري|سرورنا)[^.،!؟]{0,15}(?:لقا[ءئؤ]|مقابل|التعرف|معرف)|(?:سعدت|سررت|تشرفت|سعيدة?|سعداء|سرني|سروري|أسعدني|اسعدني|شرف)[^.،!؟]{0,30}(?:ب?لقا[ءئؤ]ك(?:م|ما)?|ب?مقابلتك(?:م)?|(?:ب)?التعرف (?:عليك|إليك|اليك)(?:م)?|ب?معرفتك(?:م)?)", Options)]
    private static partial Regex MetArabic();

    /// <summary>An acquaintance made in writing: no meeting.</summary>
    [GeneratedRegex(
        @"\b(?:by|via|over|through|on) (?:e-?mail|mail|linkedin|zoom chat)|\bvirtually\b|\bin writing\b|\b(?:per|über|via) (?:e-?)?mail\b|\bauf diesem wege?\b|\bschriftlich\b|\bvirtuell\b|\bpar (?:e-?mail|mail|courriel|écrit|écran)\b|\bvirtuellement\b"
        + @"|\bpor (?:correo|e-?mail|mail|escrito|este medio)\b|\bvirtualmente\b|\b(?:por|via) (?:e-?mail|mensagem|escrito)\b|\bper (?:e-?mail|mail|iscritto|posta)\b|\bvia (?:e-?mail|mail)\b|\bvirtueel\b|\bdigitaal\b|メール(?:で|にて|上|越し)|書面|عبر (?:البريد|الإيميل|الايميل|الرسائل)|بالبريد|افتراضيا",
        Options)]
    public static partial Regex InWriting();

    /// <summary>"We met in June": first time or not, the time it names decides.</summary>
    public static Phrase WeMet { get; } = new(WeMetInAnyLanguage());

    [GeneratedRegex(
        @"\bwe (?:first |briefly |just )?met\b(?! (?:with|again|the|your|his|her|our))|\b(?:wir|uns)\b[^.;!?]{0,25}\bgetroffen\b|\bwir (?:trafen|sahen) uns\b|\bnous nous sommes rencontrée?s\b|\bnos conocimos\b|\bnos conhecemos\b|\bci siamo (?:conosciuti|incontrati)\b|\bwe (?:elkaar )?(?:hebben )?(?:elkaar )?(?:\w+ ){0,3}ontmoet(?:ten)?\b|お会いしました|التقينا",
        Options)]
    private static partial Regex WeMetInAnyLanguage();

    /// <summary>The author arranges for somebody else.</summary>
    public static Phrase Arranges { get; } = new(ArrangesInAnyLanguage());

    [GeneratedRegex(
        @"\b(?:executive |personal |administrative )?(?:assistant|secretary|pa) (?:to|for|of) (?:mr|ms|mrs|dr)?\.? ?\p{Lu}\p{L}+|\bi am \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?'s (?:\w+ )?(?:assistant|secretary|pa)\b|\bon behalf of (?:mr|ms|mrs|dr|my boss|\p{Lu}\p{L}+ \p{Lu}\p{L}+)\b|\b(?:mr|ms|mrs|dr)\.? \p{Lu}\p{L}+ (?:has )?asked me to (?:set up|schedule|arrange)|\bi (?:manage|keep|look after) \p{Lu}\p{L}+'s (?:calendar|diary)\b"
        + @"|\bim (?:auftrag|namen) von\b|\b(?:assistent(?:in)?|sekretär(?:in)?|assistenz|vorzimmer) von\b|\bde la part de (?:m|mme|monsieur|madame|\p{Lu}\p{L}+)\b|\b(?:assistante?|secrétaire) (?:de (?:m|mme|monsieur|madame|direction)|d[e'] ?\p{Lu}\p{L}+)\b|\bau nom de\b"
        + @"|\ben nombre de\b|\b(?:asistente|secretari[oa]) del?\b|\bem nome d[aeo]\b|\b(?:assistente|secretári[oa]) d[aeo]\b|\bper conto d(?:i|el|ella|ell')|\b(?:assistente|segretari[oa]) d(?:i|el|ella|ell')"
        + @"|\b(?:in opdracht van|namens) \p{Lu}|\b(?:assistente?|secretaresse|secretaris) van\b|秘書(?:の|を|です|でござい)|の代理|代わりに(?:ご連絡|調整)|نيابة عن|بالنيابة عن|(?:مساعدة?|سكرتيرة?) (?:ال)?(?:سيدة?|دكتورة?|أستاذة?|مهندسة?|مدير\p{L}*)|بالإنابة عن",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ArrangesInAnyLanguage();

    /// <summary>Marks that a bare "nice to meet you" speaks of a real encounter, not of an introduction by mail.</summary>
    [GeneratedRegex(@"\b(?:was|were|enjoyed|having met|to have met|yesterday|today|tonight|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in person|finally|at the|at your|dinner|lunch|event|conference|earlier|this (?:morning|afternoon|week))\b", Options)]
    public static partial Regex PastMark();

    /// <summary>A bare present-tense greeting that people also write to somebody they have only been introduced to by mail.</summary>
    [GeneratedRegex(@"\b(?:nice|good|great|lovely|pleased|delighted|pleasure|honou?red)\s+to\s+meet\s+you\b|\bravie? de vous rencontrer\b|\benchantée? de (?:vous|te)\b|\bencantad[oa] de conocer|\bprazer em conhec|\bpiacere di conoscer|\baangenaam kennis te maken\b", Options)]
    public static partial Regex BareGreeting();

    /// <summary>The mail introduces people to each other.</summary>
    [GeneratedRegex(@"\b(?:intro|introduc\w*|vorstell\w*|bekannt ?mach\w*|présent(?:er|e|ation)|presentar\w*|apresent\w*|presentar[tv]i|voorstell\w*|cc'?(?:ed|ing)|bcc)\b|紹介", Options)]
    public static partial Regex Introduces();

    /// <summary>Words that make a longer text worth one reading when the preview breaks off.</summary>
    [GeneratedRegex(@"\b(?:met|meeting you|meet you|our (?:meeting|lunch|dinner|call|conversation)|interview|follow(?:ing)?[- ]?up|thank you for|thanks for|enjoyed|kennen\w*|treffen|gespräch|rencontr\w*|entretien|conocer\w*|reunión|conhec\w*|reunião|conosc\w*|incontr\w*|ontmoet\w*|gesprek)\b|お会い|お目にかか|打ち合わせ|لقاء|اجتماع", Options)]
    public static partial Regex MaySpeakOfMeeting();
}
