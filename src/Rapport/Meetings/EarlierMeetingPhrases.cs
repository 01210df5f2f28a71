using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>How people say that they met before this time, one expression per language as in <see cref="MeetingPhrases"/>.</summary>
internal static partial class EarlierMeetingPhrases
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Joy = MeetingPhrases.Joy;

    /// <summary>They had met or known each other before.</summary>
    public static Phrase MetBefore { get; } = new(MetBeforeEnglish(), MetBeforeGerman(), MetBeforeFrench(), MetBeforeSpanish(), MetBeforePortuguese(), MetBeforeItalian(), MetBeforeDutch(), MetBeforeJapaneseAndArabic());

    [GeneratedRegex(@"\b" + Joy + @"\b[^.;!?]{0,20}\b(?:to (?:see|meet|talk|speak|be)|seeing|meeting|talking|speaking)\b(?: to| with)? (?:both of )?you(?: all| both)? (?:once )?again\b|\bwe (?:had )?last (?:met|spoke|talked|saw)\b|\bsince we (?:last )?(?:met|spoke|talked|saw)\b|\blast time (?:we (?:met|spoke|talked|saw)|i (?:saw|met) you|i (?:spoke|talked) (?:to|with) you)\b|\bwhen (?:we (?:last |first )?(?:met(?! with)|saw each other)|i (?:last |first )?(?:met|saw) you|you (?:last |first )?(?:met|saw) me)\b|\blong time,? no see\b|\b(?:it's|it has|it's|has) been (?:far |much )?(?:too long|a (?:long )?while|a long time|ages|years)\b|\b(?:bring|get) you up to date on (?:my|me|what i)\b|\bcatch(?:ing)? up on (?:old times|the last|each other)\b|\b(?:known|knowing) (?:you|each other) (?:for|since|from)\b|\bold (?:friends?|colleagues?|classmates?)\b|\b(?:meet|met|meeting|seen) (?:with )?(?:you|each other)? ?(?:on )?(?:before\b(?! (?:the|we|you|i))|already|previously|(?:several|many|numerous|a few|a couple of) (?:times|occasions))|\b(?:our|the) (?:last|previous|earlier|prior) (?:meeting|call|conversation|discussion|visit|lunch|dinner)\b", Options)]
    private static partial Regex MetBeforeEnglish();

    [GeneratedRegex(@"\bals (?:wir uns|ich (?:sie|dich|ihnen|dir)|sie|du|wir) (?:[\p{L}\d.]+ ){0,5}(?:getroffen|gesehen|kennengelernt|begegnet|gesprochen|trafen|sahen|sprachen|traf|sah)\b|\bbeim letzten (?:mal|treffen|gespräch)\b|\bunser(?:em|es|e|er)? (?:letzte[nsr]?|vorige[nsr]?|früher\w*) (?:treffen|gespräch|mal|begegnung|telefonat|termin|besuch)\b|\bletztes mal\b|\bkennen uns (?:seit|schon|ja|bereits|aus|von)\b|\bschon (?:einmal |mal |früher )?(?:getroffen|kennengelernt|begegnet|gesehen)\b|\bnach (?:so )?langer zeit\b"
        + @"|\b(?:wiederzusehen|wiedergesehen|wieder zu (?:sehen|treffen)|wieder ?getroffen)\b|\bals wir uns (?:letzt|vor|das letzte|zuletzt)|\bseit unserem letzten\b|\bzuletzt (?:gesehen|getroffen|gesprochen)\b|\blange nicht (?:gesehen|gesprochen)", Options)]
    private static partial Regex MetBeforeGerman();

    [GeneratedRegex(@"\b(?:vous|te|t') ?(?:revoir|avoir revue?)\b|\bla dernière fois (?:que|qu'on)\b|\bdepuis notre dernière?\b|\b(?:cela|ça) (?:fait|faisait) (?:\p{L}+ )?(?:longtemps|un moment)|\b(?:quand|lorsque?) (?:nous|on|je|vous)['’ ]?(?: \p{L}+){0,2} (?:sommes|ai|avons|est|étions|avez)(?: (?:\p{L}+ )?(?:vue?s?|rencontrée?s?|croisée?s?|parlé|connue?s?))\b|\b(?:lors de|depuis|après) notre (?:dernière?|précédente?) (?:rencontre|réunion|entretien|conversation|entrevue|appel|rendez-vous|visite)\b|\bnous nous connaissons (?:depuis|déjà)\b|\bdéjà (?:rencontrée?s?|vue?s?|croisée?s?)\b", Options)]
    private static partial Regex MetBeforeFrench();

    [GeneratedRegex(@"\bvolver a ver(?:te|lo|la|le|os|nos)\b|\bver(?:te|lo|la|le|os) (?:de nuevo|otra vez)\b|\bla última vez que (?:nos|te|hablamos)|\bcuánto tiempo sin|\bcuando (?:nos|te|le|lo|la|les) (?:vimos|vi|conocimos|conocí|encontramos|encontré|reunimos|visité)\b|\bdesde que nos (?:vimos|conocimos)\b|\bnuestr[oa] (?:últim[oa]|anterior) (?:reunión|encuentro|conversación|llamada|visita|comida)\b|\bnos conocemos (?:desde|de)\b|\bya nos (?:conocemos|conocíamos|habíamos (?:visto|conocido)|vimos|conocimos)\b", Options)]
    private static partial Regex MetBeforeSpanish();

    [GeneratedRegex(@"\b(?:rev[eê]-l[oa]|te rever|rever você|voltar a v[eê])\b|\ba última vez que\b|\bhá quanto tempo|\bquando (?:nos|o|a|te) (?:vimos|vi|conhecemos|conheci|conhecemo-nos|encontr[aá]mos|encontrei|reunimos)\b|\bdesde que nos (?:vimos|conhecemos)\b|\bnoss[oa] (?:últim[oa]|anterior) (?:reunião|encontro|conversa|chamada|visita|almoço)\b|\bjá nos (?:conhecemos|conhecíamos|tínhamos|vimos|encontr[aá]mos)\b|\bconhecemo-nos (?:há|desde)\b", Options)]
    private static partial Regex MetBeforePortuguese();

    [GeneratedRegex(@"\b(?:riveder(?:ti|la|vi)|averti rivist[oa]|averla rivista)\b|\bl'ultima volta che (?:ci|ti)|\bda quanto tempo|\bquando ci siamo (?:\p{L}+ )?(?:visti|viste|incontrati|incontrate|conosciuti|conosciute|sentiti|parlati)\b|\bquando (?:l'ho|ti ho|la ho|vi ho) (?:vist|incontrat|conosciut)\w+|\bnostr[oa] (?:ultim[oa]|precedente) (?:incontro|riunione|conversazione|telefonata|chiamata|colloquio|visita|pranzo)\b|\bci conosciamo (?:da|già)\b|\bgià (?:incontrati|visti|conosciuti|viste|incontrate|conosciute)\b", Options)]
    private static partial Regex MetBeforeItalian();

    [GeneratedRegex(@"\bweer te (?:zien|spreken|ontmoeten)\b|\bweer(?:gezien|zien)\b|\b(?:de )?(?:vorige|laatste) keer dat (?:we|ik)\b|\blang niet (?:meer )?gezien|\btoen (?:we|ik|je|jij|u) (?:elkaar |je |jou |u |me |mij )?(?:[\p{L}\d]+ ){0,5}(?:ontmoetten|ontmoette|zagen|zag|spraken|sprak|leerden kennen|leerde kennen)\b|\bsinds (?:we elkaar|onze laatste)\b|\b(?:onze|ons) (?:laatste|vorige|eerdere) (?:ontmoeting|gesprek|afspraak|overleg|bezoek|lunch)\b|\bkennen elkaar (?:al|van|sinds)\b|\bal (?:eens|eerder) (?:ontmoet|gezien|gesproken)\b", Options)]
    private static partial Regex MetBeforeDutch();

    [GeneratedRegex(@"お久しぶり|ご無沙汰|(?:再び|再度|また)お(?:会い|目にかか)(?:でき|れ)て|前回お会い|先日に引き続き|(?:昨年|去年|一昨年|以前|前に|前回|[\d一二三四五数]+年前|昔)[^。、]{0,16}(?:お(?:会い|目にかか)|お話し|ご一緒)(?:し|り|できた|でき)?[^。]{0,4}(?:際|時|とき|以来|ました|まして|ことが|通り|とおり|折)|再会|(?:عندما|حين(?:ما)?|منذ) (?:التقينا|تقابلنا|التقيتك|قابلتك|لقائنا|اجتماعنا|تعارفنا)|لقا[ءئ]نا (?:الأخير|السابق|الماضي)|(?:التقينا|تقابلنا) (?:من قبل|سابقا|مسبقا|العام الماضي)|نعرف بعضنا|رؤيتك (?:من جديد|ثانية)|(?:مرة أخرى|مجددا|مجدداً|ثانية)(?=[\s.!،]|$)|آخر مرة التقينا", Options)]
    private static partial Regex MetBeforeJapaneseAndArabic();
}
