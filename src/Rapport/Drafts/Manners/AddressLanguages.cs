using System.Text.RegularExpressions;

namespace Rapport.Drafts.Manners;

/// <summary>The forms of address of the nine languages.</summary>
internal static class AddressLanguages
{
    public static IReadOnlyList<AddressWords> All { get; } =
    [
        new()
        {
            Language = "en",
            Greeting = Loose(@"^(?<word>hi|hello|hey|dear|good (morning|afternoon|evening))\b"),
            ForEverybody = ["hi", "hello", "hey", "dear"],
            CloseGreeting = Loose("^(hi|hello|hey)$"),
            Title = Loose(@"\b(mr|mrs|ms|miss|dr|prof|professor|sir|madam|lord|lady|doctor)\b"),
            Close = Loose(@"\b(cheers|mate|xx?)\b"),
            Distant = Loose(@"\b((mr|mrs|ms|sir|madam)\b\.?|yours (sincerely|faithfully))"),
            Closing = Loose(@"^((with |all )?(best|kind|kindest|warm|warmest|many)?( my)?( best| kind| warm)?\s*(regards|wishes|thanks)|best|all the best|cheers|sincerely|yours( sincerely| faithfully| truly)?|take care|warmly|with (thanks|gratitude))[,.!]?$"),
            DistantClosing = Loose("^(yours|sincerely|with (kind|best) regards|kind regards)"),
        },
        new()
        {
            Language = "de",
            Greeting = Loose(@"^(?<word>hallo|hi|hey|moin( moin)?|servus|grüezi|grüß (dich|gott)|huhu|liebe[rs]?|sehr geehrte[rs]?|guten (tag|morgen|abend)|werte[rs]?|verehrte[rs]?)\b"),
            ForEverybody = ["hallo", "hi", "hey", "moin", "servus"],
            CloseGreeting = Loose("^(hi|hey|moin( moin)?|servus|huhu|grüß dich)$"),
            Title = Strict(@"\b([Ss]ehr geehrte[rs]?|Herrn?|Frau|Dr|Prof|Professor(in)?)\b"),
            Close = Loose(@"\b(du|dir|dich|dein(e[mnrs]?)?|euch|eu(er|re[mnrs]?))\b"),
            // "sie" is "they" too; only the capital within a sentence addresses somebody.
            Distant = Strict(@"(?<=[\p{Ll},] )(Sie|Ihnen|Ihr(e[mnrs]?)?)\b|\b(Herr|Frau) \p{Lu}\p{Ll}+[.!?]?$"),
            Closing = Loose(@"^(mit (freundlichen|besten|herzlichen|lieben|vielen|den besten) (grüßen|grüssen)|(viele|liebe|beste|herzliche|freundliche|schöne|sonnige) (grüße|grüsse)|(herzlichen|lieben|besten|schönen) gruß|hochachtungsvoll|bis bald|lg|vg|mfg|ciao)( (aus|nach) \p{L}+)?[,.!]?$"),
            DistantClosing = Loose("^(mit (freundlichen|den besten)|hochachtungsvoll|mfg)"),
        },
        new()
        {
            Language = "fr",
            Greeting = Loose(@"^(?<word>bonjour|bonsoir|salut|coucou|hello|hey|chère?s?|monsieur|madame|mademoiselle)\b"),
            ForEverybody = ["bonjour", "salut", "coucou", "hello"],
            CloseGreeting = Loose("^(salut|coucou|hello|hey)$"),
            Title = Loose(@"\b(monsieur|madame|mademoiselle|maître|docteur|professeur|mme|mlle|dr)\b"),
            Close = Loose(@"\b(tu|te|toi|ton|tes|ta)\b|\bt['’]"),
            Distant = Loose(@"\b(vous|votre|vos)\b"),
            Closing = Loose(@"^((bien )?(cordialement|amicalement)|(bien|tout) à (vous|toi)|à bientôt|à très vite|amitiés|bises?|sincèrement|respectueusement|(avec )?mes (meilleures |cordiales |respectueuses )?salutations( distinguées)?|(veuillez|recevez|je vous prie).{0,60}|belle journée|bonne journée)[,.!]?$"),
            DistantClosing = Loose("^(veuillez|recevez|je vous prie|respectueusement|avec mes|mes|bien à vous)"),
        },
        new()
        {
            Language = "es",
            Greeting = Loose(@"^¡?(?<word>hola|buen(os|as) (días|tardes|noches)|estimad[oa]s?|querid[oa]s?|distinguid[oa]s?|apreciad[oa]s?|hey)\b"),
            ForEverybody = ["hola"],
            CloseGreeting = Loose("^(hola|hey|querid[oa])$"),
            Title = Loose(@"\b(sr|sra|señor|señora|señorita|dr|dra|doctora?|don|doña|licenciad[oa]|lic|ingenier[oa]|estimad[oa]s?|distinguid[oa]s?|profesora?)\b"),
            Close = Loose(@"\b(tú|tus?|te|ti|contigo|vos|andás|tenés|querés|eres|tienes)\b"),
            Distant = Loose(@"\b(usted(es)?|uds?|le (agradezco|mando|envío|enviaré|remito|remitiré|escribo|aviso|ruego|deseo|saluda)|reciba)\b"),
            Closing = Loose(@"^((un |muy |reciba un )?(cordial |afectuoso |fuerte )?(saludo|abrazo)s?( cordiales?| muy cordial)?|atentamente|besos|cordialmente|hasta pronto|quedo a su disposición|gracias)[,.!]?$"),
            DistantClosing = Loose("^(atentamente|reciba|cordialmente|saludos cordiales|un cordial)"),
        },
        new()
        {
            Language = "pt",
            Greeting = Loose(@"^(?<word>olá|oi|bom dia|boa (tarde|noite)|car[oa]s?|prezad[oa]s?|querid[oa]s?|exm[oa]s?|estimad[oa]s?)\b"),
            ForEverybody = ["olá", "oi"],
            CloseGreeting = Loose("^(olá|oi|querid[oa])$"),
            Title = Loose(@"\b(senhora?|sr|sra|dr|dra|doutora?|exm[oa]s?|prezad[oa]s?|eng|engenheir[oa]|professora?|prof)\b"),
            Close = Loose(@"\b(tu|te|ti|teus?|tuas?|contigo|és|tens|estás|você)\b|-te\b|\b(saberes|poderes|quiseres)\b"),
            Distant = Loose(@"\b(o senhor|a senhora|senhora? (doutora?|engenheir[oa]|professora?)|v\. ?ex|vossa|lhe)\b|-lhe\b"),
            Closing = Loose(@"^((com os |os )?(meus )?(melhores |cordiais )?cumprimentos|atenciosamente|atentamente|(um |grande |forte )?abraços?|beij(o|os|inhos)|até (breve|já)|cordialmente|com (elevada |muita )?(consideração|estima))[,.!]?$"),
            DistantClosing = Loose("^(com |os |atenciosamente|atentamente|cordialmente)"),
        },
        new()
        {
            Language = "it",
            Greeting = Loose(@"^(?<word>ciao|ehi|hey|salve|buongiorno|buonasera|gentil(e|issim[oa])|egregi[oa]|chiarissim[oa]|car[oa]|spettabile|stimat[oa])\b"),
            ForEverybody = ["ciao", "salve", "buongiorno"],
            CloseGreeting = Loose("^(ciao|ehi|hey|car[oa])$"),
            Title = Loose(@"\b(signor[ae]?|sig|sig\.ra|dott|dottor(e|essa)?|dott\.ssa|ing|ingegner[e]?|avv|avvocato|prof|professor(e|essa)?|gentil(e|issim[oa])|egregi[oa]|chiarissim[oa]|spettabile)\b"),
            Close = Loose(@"\b(tu|ti|te|tuo|tua|tuoi|tue)\b|\b\p{L}+(arti|erti|irti)\b"),
            Distant = Strict(@"(?<=[\p{Ll},] )(Lei|Le|La|Suo|Sua|Suoi|Sue)\b|\b(La ringrazio|Le (scrivo|invio|sono|auguro|mando|farò)|\p{Ll}+r(Le|La))\b|\b(averla|vederla|incontrarla|ringraziarla)\b|\b[Ss]ignor[a]? \p{Lu}"),
            Closing = Loose(@"^((cordiali|distinti|cari|tanti|molti|i miei più cordiali) saluti|(un )?(caro |cordiale )?saluto|a (presto|risentirci)|(un )?(forte |grande )?abbraccio|(un )?bacio|baci|con (stima|ossequio|i migliori saluti)|cordialmente)[,.!]?$"),
            DistantClosing = Loose("^(cordiali|distinti|con |cordialmente|i miei)"),
        },
        new()
        {
            Language = "nl",
            Greeting = Loose(@"^(?<word>hoi|hallo|hé|hey|hi|dag|beste|geachte|goede(morgen|middag|navond|ndag)|lieve)\b"),
            ForEverybody = ["hoi", "hallo", "dag", "beste", "hi"],
            CloseGreeting = Loose("^(hoi|hé|hey|hi|lieve)$"),
            Title = Loose(@"\b(geachte|heer|mevrouw|meneer|mw|dhr|dr|drs|prof|ing|ir|burgemeester)\b"),
            // "Je" alone is anybody; a letter's "je" belongs to a verb that speaks to somebody.
            Close = Loose(@"\b(jij|jou|jouw|jullie|(ik|we|wij) \w+ je|(met|aan|voor|van|bij) je|je (hebt|bent|kunt|zult|wilt|weet|mail|bericht|brief|vraag))\b"),
            Distant = Loose(@"\b(u|uw)\b"),
            Closing = Loose(@"^((met )?(vriendelijke|hartelijke|warme|beste|lieve) groet(en|jes)?|groet(en|jes)?|hoogachtend|tot (snel|gauw|ziens)|liefs|mvg)[,.!]?$"),
            DistantClosing = Loose("^(met vriendelijke|hoogachtend|mvg)"),
        },
        new()
        {
            Language = "ja",
            Greeting = Strict(@"^[^\n、。!！]{1,20}?(?<word>様|さん|くん|ちゃん|先生|君)[、,。!！]?$"),
            ForEverybody = [],
            CloseGreeting = Strict("^(くん|ちゃん|君)$"),
            Title = Strict("様|先生|殿|御中"),
            Close = Strict(@"くん|ちゃん|(ね|よ|だ|さ|な|じゃん)[。!！〜♪]|ありがと[ね!！〜]|んだけど|てさ[。、]|だけど|まじで|送るね|だよ|貸すよ"),
            Distant = Strict("いたし|申し上げ|ございま|存じ|くださいませ|賜|拝復|拝啓|お世話になって|運びとなり|ご丁寧|伺いま"),
            Closing = Strict(@"^(敬具|草々|(今後とも|何卒|どうぞ)?(よろしく|宜しく)お願い(いた|申し上げ|し)(し)?ます|それでは(また)?|またね|では)[。.!！]?$"),
            DistantClosing = Strict("敬具|お願い(いたし|申し上げ)"),
        },
        new()
        {
            Language = "ar",
            Greeting = Strict(@"^(?<word>مرحبا|مرحبًا|أهلا|أهلًا|أهلين|هاي|هلا|السلام عليكم|صباح \p{L}+|مساء \p{L}+|تحية طيبة|عزيزي|عزيزتي|إزيك|السيدة?|الآنسة|الأستاذة?|الدكتورة?|المهندسة?|حضرة|سعادة|سيادة|فضيلة|معالي)(?!\p{L})"),
            ForEverybody = ["مرحبا", "مرحبًا", "أهلا", "أهلًا"],
            CloseGreeting = Strict("^(مرحبا|مرحبًا|أهلا|أهلًا|أهلين|هاي|هلا|إزيك|عزيزي|عزيزتي|صباح الفل)$"),
            Title = Strict("المحترم|حضرة|سعادة|سيادة|فضيلة|معالي|السيد|الأستاذ|الدكتور|المهندس|الفاضل|الآنسة|تحية طيبة وبعد"),
            Close = Strict(@"(?<!\p{L})(يا \p{L}+|أنت|شو|رح|بدنا|كتير|معك|إليك|لك|عندك|وعدتك|بلقائك|تسلمي?|\p{L}{3,}لك|\p{L}{3,}(يتك|عدتك))(?!\p{L})"),
            Distant = Strict(@"(?<!\p{L})(لكم|إليكم|بكم|معكم|منكم|أشكركم|\p{L}{2,}(تكم|يكم|نكم|امكم|اءكم|قتكم)|وتفضلوا)(?!\p{L})(?<!السلام عليكم)|فائق|وتفضلوا"),
            Closing = Strict(@"^((مع )?(خالص |أطيب |وافر |فائق )?(التحية|التحيات|تحياتي|الاحترام|التقدير|الشكر)( و(التقدير|الاحترام))?|مع الاحترام والتقدير|تحياتي|مودتي|وتفضلوا.{0,40}|شكرًا)[،,.!]?$"),
            DistantClosing = Strict("الاحترام|التقدير|وتفضلوا"),
        },
    ];

    private static Regex Loose(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static Regex Strict(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline);
}
