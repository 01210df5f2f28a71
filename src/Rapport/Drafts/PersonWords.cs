using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Titles, relations and posts that stand before somebody's name, in nine languages: "my uncle Declan", "la signora Trevisan", "秘書の柏木".</summary>
internal static partial class PersonWords
{
    private const string Titles = @"mr|mrs|ms|miss|dr|prof|professor|sir|lady|lord|herrn?|frau|monsieur|madame|mademoiselle|maître|mme|mlle|señor(?:a|ita)?|don|doña|sr|sra|senhora?|seu|dona|dom|doutora?|dra|signor[ae]?|signorina|sig|sig\.ra|dott|dottor(?:e|essa)?|ing|meneer|mevrouw|heer|dhr|mw|mevr";

    private const string English = @"husband|wife|partner|son|daughter|brother|sister|mother|father|mum|mom|dad|uncle|aunt|cousin|nephew|niece|grand(?:son|daughter|mother|father|ma|pa)|friend|neighbou?r|boss|colleague|manager|assistant|secretary|director|steward|intern|supervisor|co-?founder|teacher|engineer|architect";

    private const string German = @"ehemann|sohn|tochter|bruder|schwester|mutter|vater|mama|papa|opa|oma|onkel|tante|cousine?|neffen?|nichte|enkel(?:in)?|freund(?:in)?|nachbar(?:in)?|chef(?:in)?|kolleg(?:e|en|in)|mitarbeiter(?:in)?|assistent(?:in)?|sekretär(?:in)?|leiter(?:in)?|schwager|schwägerin|partner(?:in)?";

    private const string French = @"mari|femme|fils|fille|frère|sœur|soeur|mère|père|oncle|tante|cousine?|neveu|nièce|petit-fils|petite-fille|grand-mère|grand-père|mamie|papi|amie?|voisine?|copain|copine|patronn?e?|chef|collègue|collaborat(?:eur|rice)|assistante?|secrétaire|direct(?:eur|rice)|beau-frère|belle-sœur";

    private const string Spanish = @"marido|mujer|espos[oa]|hij[oa]|herman[oa]|madre|padre|mamá|papá|tí[oa]|prim[oa]|sobrin[oa]|niet[oa]|abuel[oa]|amig[oa]|vecin[oa]|jef[ea]|cuñad[oa]|suegr[oa]|compañer[oa]|colega|colaborador[a]?|asistente|secretari[oa]|ingenier[oa]|doctora?|direct(?:or|ora)";

    private const string Portuguese = @"mulher|filh[oa]|irmão?|mãe|pai|ti[oa]|sobrinh[oa]|net[oa]|avó|avô|vizinh[oa]|chefe|cunhad[oa]|sogr[oa]|colaboradora?|assistente|secretári[oa]|engenheir[oa]|arquitet[oa]|diretora?";

    private const string Italian = @"marito|moglie|figli[oa]|fratello|sorella|zi[oa]|cugin[oa]|nipote|nonn[oa]|amic[oa]|vicin[oa]|capo|cognat[oa]|suocer[oa]|collega|collaborat(?:ore|rice)|segretari[oa]|ingegnere?|diret(?:tore|trice)|architetto";

    private const string Dutch = @"(?:klein)?zoontje|(?:klein)?dochtertje|broertje|zusje|neefje|nicht(?:je)?|vrouw|zoon|dochter|broer|zus(?:ter)?|moeder|vader|oom|neef|klein(?:zoon|dochter)|vriend(?:in)?|buur(?:man|vrouw)|baas|collega|medewerker|assistente?|secretaresse|rentmeester|schoonzus|zwager|directeur";

    /// <summary>The names that stand with such a word.</summary>
    public static IEnumerable<string> Named(string text) => Latin().Matches(text).Concat(Japanese().Matches(text)).Concat(Arabic().Matches(text)).Select(match => match.Groups["name"].Value);

    /// <summary>Whether a text speaks of somebody's relation or post, named or not.</summary>
    public static bool SpeaksOfRelation(string text) => Relation().IsMatch(text);

    [GeneratedRegex(@"\b(?:(?i:" + Titles + @")\.?|M\.|(?i:" + English + "|" + German + "|" + French + "|" + Spanish + "|" + Portuguese + "|" + Italian + "|" + Dutch + @"),?) (?:(?i:" + Titles + @")\.? |M\. )?(?<name>\p{Lu}[\p{L}'’-]+)|(?<!\p{L})(?<name>\p{Lu}\p{Ll}+), (?i:my|our|meine?|unsere?|mon|ma|notre|mi|nuestr[oa]|o meu|a minha|mi[ao]|il mio|la mia|mijn|onze) (?i:" + English + "|" + German + "|" + French + "|" + Spanish + "|" + Portuguese + "|" + Italian + "|" + Dutch + @")\b", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    [GeneratedRegex(@"\b(?:" + English + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relation();

    // Not "the customers", "everybody", "the patient", which take the same ending.
    [GeneratedRegex(@"(?<![おご\p{IsCJKUnifiedIdeographs}])(?!客|皆|患者|業者|職人|店員|学生|生徒|奥|娘|息子|孫|母|父|兄|姉|医者|農家|神)(?<name>[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}]{1,6})(?:さん|氏|様|くん|君|ちゃん)|(?:秘書|部下|上司|同僚|妻|夫|旦那|主人|娘|息子|孫|妹|弟|兄|姉|友人|友達|叔父|叔母|祖父|祖母)の(?!日|味|家|会社|店|実家|工房|畑|仕事|影響|誕生|代|頃|写真|作品|本)(?<name>[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}]{1,5})")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"(?<!\p{L})(?:ال(?:سيدة?|آنسة|دكتورة?|أستاذة?|مهندسة?|شيخة?|حاجة?)|ابن(?:ي|تي|ها|ه|تها|ته)|زوج(?:ي|تي|ها|ته)|أخ(?:ي|تي|وه|وها)|عم(?:ي|تي)|خال(?:ي|تي)|صديق(?:ي|تي)|زميل(?:ي|تي)|مدير(?:ي|تي)) (?<name>\p{L}{3,})")]
    private static partial Regex Arabic();
}
