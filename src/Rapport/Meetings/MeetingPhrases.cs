using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>How people say that they met, in English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese and Arabic.</summary>
/// <remarks>One expression per language: see <see cref="Phrase"/>. Each sees one sentence. What only may come is blanked out first (<see cref="Future"/>), so that
/// "It was great to meet you and I hope to meet your team" still says that they met.</remarks>
internal static partial class MeetingPhrases
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Joy = @"(?:great|good|nice|lovely|wonderful|fantastic|terrific|super|fun|pleasure|pleased|privilege|honou?r|honou?red|delight|delighted|thrilled|enjoyed|enjoyable|loved|opportunity|chance)";

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

    // What could be, is wished or asked for: 「できれば」「したい」「いただければ」.
    [GeneratedRegex(@"[^。、！]*(?:(?:でき|れ)(?:れば|たら|ましたら|ますと|ると(?:幸|嬉|うれ|あり))|いただけ(?:れば|たら|ますと|ないでしょうか|ますか|ますでしょうか)|頂け(?:れば|たら|ますと)|(?:お話し?|お会い|ご挨拶|お目にかかり|ご相談|打ち合わせ)(?:を)?(?:し)?(?:たい|たく|ませんか|ましょう))[^。]*"
        + @"|お会い(?:できる|する|できます)(?:の|こと|日)?を?[^。]{0,12}楽しみ|お会いできれば[^。]*|お会いしたい[^。]*|お会いでき(?:たら|ますと)[^。]*|お目にかかれ(?:る|ます)[^。]{0,8}楽しみ[^。]*", Options)]
    private static partial Regex FutureJapanese();

    [GeneratedRegex(@"(?:أتطلع|اتطلع|نتطلع|آمل|نأمل|أرجو|أود|سأكون|سيسعدني|(?:ي?سعدني|يسرني|يشرفني) أن|سيكون|سنكون|سيشرفني|سيسرني|أتمنى|نتمنى|أحب أن|أرغب)[^.;!؟،]*", Options)]
    private static partial Regex FutureArabic();

    /// <summary>"Looking forward to seeing you again": they have met by now.</summary>
    [GeneratedRegex(
        @"\b(?:look(?:ing|s)? forward|hope|can't wait|would (?:love|like|be \w+))\b[^.;!?]{0,40}\b(?:see|seeing|meet|meeting)\b[^.;!?]{0,12}\byou\b[^.;!?]{0,12}\bagain\b"
        + @"|\bfreu\w*\b[^.;!?]{0,40}\b(?:wiedersehen|wiederzusehen|wieder zu (?:sehen|treffen))|\b(?:au plaisir|hâte)\b[^.;!?]{0,20}\brevoir\b|\b(?:espero|ganas de)\b[^.;!?]{0,20}(?:volver a ver|ver\w* de nuevo)"
        + @"|\b(?:espero|aguardo)\b[^.;!?]{0,25}\b(?:rev[eê]|de novo)|\b(?:spero|ora)\b[^.;!?]{0,20}\briveder|\b(?:kijk|hoop)\b[^.;!?]{0,40}\b(?:weer te zien|terug te zien)|また(?:お会い|お目にかか)[^。]{0,14}(?:楽しみ|願)|(?:أتطلع|آمل)[^.]{0,30}(?:مرة أخرى|مجددا)",
        Options)]
    public static partial Regex SeeAgain();

    /// <summary>They had met or known each other before.</summary>
    public static Phrase MetBefore { get; } = new(MetBeforeEnglish(), MetBeforeGerman(), MetBeforeFrench(), MetBeforeSpanish(), MetBeforePortuguese(), MetBeforeItalian(), MetBeforeDutch(), MetBeforeJapaneseAndArabic());

    [GeneratedRegex(@"\b" + Joy + @"\b[^.;!?]{0,20}\b(?:to (?:see|meet|talk|speak|be)|seeing|meeting|talking|speaking)\b(?: to| with)? (?:both of )?you(?: all| both)? (?:once )?again\b|\bwe (?:had )?last (?:met|spoke|talked|saw)\b|\bsince we (?:last )?(?:met|spoke|talked|saw)\b|\blast time (?:we (?:met|spoke|talked|saw)|i (?:saw|met) you|i (?:spoke|talked) (?:to|with) you)\b|\bwhen (?:we (?:last |first )?(?:met(?! with)|saw each other)|i (?:last |first )?(?:met|saw) you|you (?:last |first )?(?:met|saw) me)\b|\blong time,? no see\b|\b(?:it's|it has|it's|has) been (?:far |much )?(?:too long|a (?:long )?while|a long time|ages|years)\b|\b(?:bring|get) you up to date on (?:my|me|what i)\b|\bcatch(?:ing)? up on (?:old times|the last|each other)\b|\b(?:known|knowing) (?:you|each other) (?:for|since|from)\b|\bold (?:friends?|colleagues?|classmates?)\b|\b(?:meet|met|meeting|seen) (?:with )?(?:you|each other)? ?(?:on )?(?:before\b(?! (?:the|we|you|i))|already|previously|(?:several|many|numerous|a few|a couple of) (?:times|occasions))|\b(?:our|the) (?:last|previous|earlier|prior) (?:meeting|call|conversation|discussion|visit|lunch|dinner)\b", Options)]
    private static partial Regex MetBeforeEnglish();

    [GeneratedRegex(@"\b(?:wiederzusehen|wiedergesehen|wieder zu (?:sehen|treffen)|wieder ?getroffen)\b|\bals wir uns (?:letzt|vor|das letzte|zuletzt)|\bseit unserem letzten\b|\bzuletzt (?:gesehen|getroffen|gesprochen)\b|\blange nicht (?:gesehen|gesprochen)", Options)]
    private static partial Regex MetBeforeGerman();

    [GeneratedRegex(@"\b(?:vous|te|t') ?(?:revoir|avoir revue?)\b|\bla dernière fois (?:que|qu'on)\b|\bdepuis notre dernière?\b|\bcela fait (?:longtemps|un moment)", Options)]
    private static partial Regex MetBeforeFrench();

    [GeneratedRegex(@"\bvolver a ver(?:te|lo|la|le|os|nos)\b|\bver(?:te|lo|la|le|os) (?:de nuevo|otra vez)\b|\bla última vez que (?:nos|te|hablamos)|\bcuánto tiempo sin", Options)]
    private static partial Regex MetBeforeSpanish();

    [GeneratedRegex(@"\b(?:rev[eê]-l[oa]|te rever|rever você|voltar a v[eê])\b|\ba última vez que\b|\bhá quanto tempo", Options)]
    private static partial Regex MetBeforePortuguese();

    [GeneratedRegex(@"\b(?:riveder(?:ti|la|vi)|averti rivist[oa]|averla rivista)\b|\bl'ultima volta che (?:ci|ti)|\bda quanto tempo", Options)]
    private static partial Regex MetBeforeItalian();

    [GeneratedRegex(@"\bweer te (?:zien|spreken|ontmoeten)\b|\bweer(?:gezien|zien)\b|\b(?:de )?(?:vorige|laatste) keer dat (?:we|ik)\b|\blang niet gezien", Options)]
    private static partial Regex MetBeforeDutch();

    [GeneratedRegex(@"お久しぶり|ご無沙汰|(?:再び|再度|また)お(?:会い|目にかか)(?:でき|れ)て|前回お会い|先日に引き続き|(?:مرة أخرى|مجددا|مجدداً|ثانية)(?=[\s.!،]|$)|آخر مرة التقينا", Options)]
    private static partial Regex MetBeforeJapaneseAndArabic();

    /// <summary>They became acquainted.</summary>
    public static Phrase Met { get; } = new(MetEnglish(), MetGerman(), MetFrench(), MetSpanish(), MetPortuguese(), MetItalian(), MetDutch(), MetJapanese(), MetArabic());

    [GeneratedRegex(@"\b" + Joy + @"\b[^.;!?]{0,60}?\b(?:to (?:finally |at last |actually |briefly )?(?:meet|have (?:finally )?met)|(?:finally |briefly )?meeting|having (?:finally )?met|of meeting)(?: up)? (?:both |all )?(?:of )?you\b(?! (?:(?:all )?again|before|previously|(?:on )?(?:several|many|numerous|a few|a couple of) (?:times|occasions)))|\b(?:glad|happy|so good) (?:that )?(?:we|i) (?:finally |could |had a chance to )*(?:met|meet)\b(?! again)|\b(?:i|we|who|and i|friends and i|friend and i) (?:finally |briefly |just |first )?met you\b|\byou and i (?:first |briefly )?met\b|\bput(?:ting)? a face (?:to|with)\b|\bmaking your acquaintance\b|\bto make your acquaintance\b", Options)]
    private static partial Regex MetEnglish();

    [GeneratedRegex(@"\b(?:schön|schoen|nett|toll|gut|gefreut|freude|vergnügen|angenehm|spannend)\b[^.;!?]{0,60}?\b(?:kennenzulernen|kennen zu lernen|kennengelernt)\b|\b(?:wir|ich) (?:haben|habe) (?:uns|sie|dich)\b[^.;!?]{0,40}\bkennengelernt\b", Options)]
    private static partial Regex MetGerman();

    [GeneratedRegex(@"\b(?:ravie?|enchantée?|heureux|heureuse|contente?|plaisir|agréable|bon)\b[^.;!?]{0,40}?(?:\bde |\bd'|\bà )(?:enfin )?(?:vous |t'|te )?(?:avoir )?(?:enfin )?(?:rencontr(?:er|ée?s?)\b|connaître|faire (?:votre|ta) connaissance|fait (?:votre|ta) connaissance)", Options)]
    private static partial Regex MetFrench();

    [GeneratedRegex(@"\b(?:gusto|placer|encantad[oa]|alegr\w*|genial|agradable|bueno)\b[^.;!?]{0,40}?\b(?:conocer(?:te|lo|la|le|os|los)|haber(?:te|lo|la|le|os)? conocido)\b", Options)]
    private static partial Regex MetSpanish();

    [GeneratedRegex(@"\b(?:prazer|bom|ótimo|otimo|gosto|alegria|adorei|gostei)\b[^.;!?]{0,40}?\b(?:conhec[eê]-l[oa]s?|conhecer-(?:te|vos)|(?:te|lhe|vos) conhecer|conhecer (?:você|vocês|o senhor|a senhora)|t[eê]-l[oa] conhecido|ter(?:-te)? conhecido)\b", Options)]
    private static partial Regex MetPortuguese();

    [GeneratedRegex(@"\b(?:piacere|bello|liet[oa]|felice|content[oa])\b[^.;!?]{0,40}?\b(?:conoscer(?:la|ti|vi)|aver(?:la|ti|vi) (?:conosciut|incontrat)[oaie]|incontrar(?:la|ti|vi))\b", Options)]
    private static partial Regex MetItalian();

    [GeneratedRegex(@"\b(?:leuk|fijn|goed|prettig|aangenaam|genoegen|plezier|mooi)\b[^.;!?]{0,50}?\b(?:te ontmoeten|ontmoet te hebben|te hebben ontmoet|kennis te (?:hebben )?maken|kennis te maken|kennisgemaakt|kennis gemaakt|te leren kennen)\b", Options)]
    private static partial Regex MetDutch();

    [GeneratedRegex(@"(?<!また)(?<!再び)お(?:会い|目にかか)(?:でき|れ|することができ)て[^。]{0,20}(?:嬉し|うれし|光栄|よかった|良かった|ありがと|幸|楽し)|(?:初めて|はじめて)お(?:会い|目にかか)|お知り合いになれ", Options)]
    private static partial Regex MetJapanese();

    [GeneratedRegex(@"(?:سعدت|سررت|تشرفت|سعيدة?|سعداء|سرني|سروري|أسعدني|اسعدني|شرف)[^.،!؟]{0,30}(?:ب?لقا[ءئؤ]ك(?:م|ما)?|ب?مقابلتك(?:م)?|(?:ب)?التعرف (?:عليك|إليك|اليك)(?:م)?|ب?معرفتك(?:م)?)", Options)]
    private static partial Regex MetArabic();

    /// <summary>"We met in June": first time or not, the time it names decides.</summary>
    public static Phrase WeMet { get; } = new(WeMetInAnyLanguage());

    [GeneratedRegex(
        @"\bwe (?:first |briefly |just )?met\b(?! (?:with|again|the|your|his|her|our))|\b(?:wir|uns)\b[^.;!?]{0,25}\bgetroffen\b|\bwir (?:trafen|sahen) uns\b|\bnous nous sommes rencontrée?s\b|\bnos conocimos\b|\bnos conhecemos\b|\bci siamo (?:conosciuti|incontrati)\b|\bwe (?:elkaar )?(?:hebben )?(?:elkaar )?(?:\w+ ){0,3}ontmoet(?:ten)?\b|お会いしました|التقينا",
        Options)]
    private static partial Regex WeMetInAnyLanguage();

    /// <summary>They talked, met or worked together; whether for the first time is not said.</summary>
    public static Phrase Spoke { get; } = new(SpokeEnglish(), SpokeGerman(), SpokeFrench(), SpokeSpanish(), SpokePortuguese(), SpokeItalian(), SpokeDutch(), SpokeJapaneseAndArabic());

    [GeneratedRegex(@"\b" + Joy + @"\b[^.;!?]{0,40}?\b(?:to (?:talk|speak|chat|visit|meet|have (?:talked|spoken|met))|talking|speaking|chatting|visiting|meeting) (?:briefly )?(?:to|with) (?:both of |all of )?you\b|\b" + Joy + @"\b[^.;!?]{0,20}?\b(?:to see|seeing|to catch up with|catching up with) you\b|\b(?:enjoyed|appreciated?) (?:very much )?(?:our|the|your) (?:\w+ )?(?:meeting|conversation|lunch|dinner|breakfast|discussion|call|chat|visit|talk)\b|\bthank(?:s| you)\b[^.;!?]{0,25}\bfor (?:the |your |our |a (?:great|good|lovely|nice) |last (?:night|week)'s |yesterday's |today's )(?:\w+ )?(?:meeting|lunch|dinner|breakfast|coffee|chat|conversation|hospitality|call|visit|interview)\b|\bthank(?:s| you)\b[^.;!?]{0,25}\bfor (?:meeting|speaking|talking|having|hosting|seeing|calling|(?:taking the |your )time (?:today|yesterday|on|last|this|earlier|and (?:insights?|hospitality|outstanding)))|\b(?:as per|per|based on|following(?: up on)?|further to|pursuant to|after|in) our (?:recent |\w+day |phone |telephone |last )?(?:discussion|conversation|call|meeting|talk|chat|lunch|dinner|interview|telephone conversation)s?\b|\bas (?:we )?discussed\b|\b(?:when|as) we (?:talked|spoke|discussed)\b|\bwe (?:spoke|talked) (?:\w+ ){0,2}(?:yesterday|today|on|last|earlier|about)\b|\binviting me to\b[^.;!?]{0,30}\b(?:yesterday|last|on)\b", Options)]
    private static partial Regex SpokeEnglish();

    [GeneratedRegex(@"\b(?:danke|dank|vielen dank|bedanke mich)\b[^.;!?]{0,25}\b(?:gespräch|treffen|ihre zeit|deine zeit|telefonat|empfang|mittagessen|abendessen)\b|\bwie (?:besprochen|vereinbart im gespräch|telefonisch)\b|\bnach unserem (?:\w+ )?(?:gespräch|treffen|telefonat)\b|\bunser(?:em|es)? (?:gestrig\w* |heutig\w* )?(?:gespräch|telefonat|treffen) (?:gestern|vom|am|heute)\b", Options)]
    private static partial Regex SpokeGerman();

    [GeneratedRegex(@"\bmerci (?:beaucoup |encore )?pour (?:notre|cet|cette|votre|ton|le|la|l')\s?(?:\w+ )?(?:échange|entretien|rencontre|accueil|appel|temps|déjeuner|dîner|réunion|discussion)\b|\b(?:suite à|comme convenu lors de|après) notre (?:\w+ )?(?:rencontre|entretien|échange|conversation|appel|réunion|discussion)\b", Options)]
    private static partial Regex SpokeFrench();

    [GeneratedRegex(@"\b(?:muchas )?gracias por (?:tu|su|el|la|nuestra|vuestro) (?:\w+ )?(?:tiempo|reunión|charla|llamada|conversación|comida|almuerzo|cena|visita)\b|\b(?:como|tal y como) (?:hablamos|comentamos)\b|\b(?:tras|después de) nuestra (?:reunión|conversación|llamada|charla)\b", Options)]
    private static partial Regex SpokeSpanish();

    [GeneratedRegex(@"\bobrigad[oa] (?:novamente )?pel[oa] (?:\w+ )?(?:reunião|conversa|tempo|almoço|jantar|ligação|chamada|visita)\b|\b(?:conforme|como) (?:falamos|falámos|conversamos|conversámos)\b|\bapós (?:a )?nossa (?:reunião|conversa)\b", Options)]
    private static partial Regex SpokePortuguese();

    [GeneratedRegex(@"\bgrazie (?:mille |ancora )?per (?:il|la|l'|lo)\s?(?:suo |tuo |nostra |nostro |bell[ao] )?(?:\w+ )?(?:incontro|chiacchierata|tempo|telefonata|pranzo|cena|colloquio|conversazione|riunione)\b|\b(?:dopo|in seguito a(?:l|lla)?) (?:il |la )?nostr[oa] (?:incontro|conversazione|telefonata|riunione|colloquio)\b", Options)]
    private static partial Regex SpokeItalian();

    [GeneratedRegex(@"\b(?:bedankt|dank) (?:\w+ )?voor (?:het|je|uw|de|ons) (?:\w+ )?(?:gesprek|tijd|lunch|diner|ontmoeting|afspraak|belletje|bezoek)\b|\bzoals besproken\b|\b(?:na|naar aanleiding van) ons (?:\w+ )?(?:gesprek|telefoontje|overleg)\b", Options)]
    private static partial Regex SpokeDutch();

    [GeneratedRegex(@"お時間を?(?:いただき|頂き|割いて|頂戴)[^。]{0,20}ありがと|(?:打ち?合わ?せ|面談|会議|ミーティング|お電話|会食|ランチ)[^。]{0,20}ありがと|お話し?(?:を?することが)?でき(?:て|まし|たこと)|شكرا[ً]?[^.،!؟]{0,15}على (?:وقتك|وقتكم|الاجتماع|اللقاء|المكالمة|حسن|اجتماعنا|لقائنا)|بناء على (?:حديثنا|اجتماعنا|مكالمتنا)", Options)]
    private static partial Regex SpokeJapaneseAndArabic();

    /// <summary>It did not come to the meeting.</summary>
    public static Phrase Missed { get; } = new(MissedEnglish(), MissedGerman(), MissedFrench(), MissedSpanish(), MissedPortuguese(), MissedItalian(), MissedDutch(), MissedJapaneseAndArabic());

    [GeneratedRegex(@"\b(?:sorry|apologi[sz]e|apologies|regret|too bad|unfortunately|shame)\b[^.;!?]{0,40}\b(?:missed (?:you|each other|our|the|your)|(?:could ?n[o']t|couldn't|unable to|not able to|failed to|did ?n[o']t|didn't) (?:make|meet|attend|join|connect|see))|\bmissing (?:you|our (?:meeting|call|lunch|appointment))\b|\b(?:you two|we|i) missed (?:you|each other|our (?:meeting|call|lunch|appointment))\b|\bdid(?:n't| not) get (?:a|the) chance to (?:talk|meet|speak|see)\b|\b(?:won't|will not|can't|cannot|unable to|not be able to|won't be able to) (?:be able to )?(?:make (?:it|the|our)|attend (?:the|our)|join you|take your call|meet (?:you|with you)? ?(?:today|tomorrow|on))\b|\b(?:have|need|had) to (?:cancel|postpone) (?:our|the|my|tomorrow|today)", Options)]
    private static partial Regex MissedEnglish();

    [GeneratedRegex(@"\b(?:schade|leider|tut mir leid|entschuldig\w*)\b[^.;!?]{0,50}\b(?:verpasst|nicht geklappt|nicht geschafft|nicht (?:kommen|teilnehmen|treffen)|absagen)\b", Options)]
    private static partial Regex MissedGerman();

    [GeneratedRegex(@"\b(?:désolée?|navrée?|dommage|malheureusement)\b[^.;!?]{0,50}(?:manquée?s?|ratée?s?|pas pu|annuler)", Options)]
    private static partial Regex MissedFrench();

    [GeneratedRegex(@"\b(?:siento|lamento|lástima|perdón|disculpa)\b[^.;!?]{0,50}\b(?:no (?:haber(?:te|lo|la)? podido|pude|poder|nos vimos|coincidimos)|cancelar)\b", Options)]
    private static partial Regex MissedSpanish();

    [GeneratedRegex(@"\b(?:pena|desculpe|desculpa|lamento|infelizmente)\b[^.;!?]{0,50}\b(?:não (?:pude|conseguimos|nos|ter)|desencontr\w*|cancelar)\b", Options)]
    private static partial Regex MissedPortuguese();

    [GeneratedRegex(@"\b(?:dispiace|peccato|purtroppo|scus\w*)\b[^.;!?]{0,50}\b(?:non (?:esser\w*|siamo|sono|aver\w*)|mancat[oi]|pers[oi]|annullare)\b", Options)]
    private static partial Regex MissedItalian();

    [GeneratedRegex(@"\b(?:jammer|sorry|helaas|spijt)\b[^.;!?]{0,50}\b(?:gemist|misgelopen|niet (?:kon|kunnen|gelukt|door)|afzeggen|annuleren)\b", Options)]
    private static partial Regex MissedDutch();

    [GeneratedRegex(@"お(?:会い|目にかか)(?:でき|れ)(?:ず|なくて|ませんで)|伺えず|行き違い|すれ違い|(?:آسف|أعتذر|للأسف|عذرا)[^.،!؟]{0,40}(?:لم (?:أتمكن|نتمكن|أستطع|نلتق)|فاتني|إلغاء)", Options)]
    private static partial Regex MissedJapaneseAndArabic();

    /// <summary>The author arranges for somebody else.</summary>
    public static Phrase Arranges { get; } = new(ArrangesInAnyLanguage());

    [GeneratedRegex(
        @"\b(?:executive |personal |administrative )?assistant (?:to|for) (?:mr|ms|mrs|dr)?\.? ?\p{Lu}\p{L}+|\bi am \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?'s (?:\w+ )?assistant\b|\bon behalf of (?:mr|ms|mrs|dr|my boss|\p{Lu}\p{L}+ \p{Lu}\p{L}+)\b|\b(?:mr|ms|mrs|dr)\.? \p{Lu}\p{L}+ (?:has )?asked me to (?:set up|schedule|arrange)|\bim (?:auftrag|namen) von\b|\bassistent(?:in)? von\b|\bde la part de (?:m|mme|monsieur|madame)\b|\bassistante? de (?:m|mme|monsieur|madame)\b|\ben nombre de\b|\bin opdracht van\b|\bper conto di\b|\bem nome de\b|秘書の|نيابة عن",
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
