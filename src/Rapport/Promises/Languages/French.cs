using static Rapport.Promises.Languages.PromiseWords;

namespace Rapport.Promises.Languages;

internal static class French
{
    private static readonly string[] Days = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
    private static readonly string[] MonthNames = ["janvier", "février|fevrier", "mars", "avril", "mai", "juin", "juillet", "août|aout", "septembre", "octobre", "novembre", "décembre|decembre"];
    private static readonly string[] Counts = ["un|une", "deux", "trois", "quatre", "cinq", "six"];
    private static readonly string Weekday = Named("weekday", Days);
    private static readonly string Month = Named("month", MonthNames);
    private static readonly string Number = string.Join('|', Counts);

    public static PromiseWords Words { get; } = new()
    {
        Code = "fr",
        Hints = ["je ", "m'en", "m’en", "nous "],
        Promise = Pattern(
            @"\bje (vous |te |t['’]|le |la |les |vous l['’]|vous les |te les ){1,2}(envoie|enverrai|transmets|transmettrai|fais suivre|ferai suivre|fais parvenir|ferai parvenir|rappelle|rappellerai|appelle|appellerai|écrirai|tiens (au courant|informée?)|tiendrai (au courant|informée?)|recontacte|recontacterai|mets en (contact|relation)|mettrai en (contact|relation)|apporte|apporterai|prêterai|présenterai|préparerai|donnerai|dirai)\b|"
            + @"\bje vais (vous |te |t['’]|le |la |les ){1,2}(envoyer|transmettre|faire suivre|faire parvenir|rappeler|appeler|écrire|tenir|recontacter|mettre en|apporter|prêter|présenter|préparer)\b|\bje (reviens|reviendrai) vers (vous|toi)\b|\bje m['’]en (occupe|occuperai|charge|chargerai)\b|\bje me (renseigne|renseignerai)\b|\bje (vérifie|vérifierai|vais vérifier) (et|cela|ça|la|le|les)\b|\bje (vous |te )?promets (de|d['’])|"
            + @"\bnous (vous|te|t['’]) ?(enverrons|transmettrons|recontacterons|rappellerons|tiendrons|ferons parvenir|ferons suivre)\b|\bnous reviendrons vers (vous|toi)\b"),
        Refusal = Pattern(@"\b(si|s['’]il\w*|au cas où|peut-être|éventuellement|sans doute|pourrais|voudrais|enverrais|ne|jamais|dit que|a dit|écran|ci-joint\w*|pièce jointe|un jour|dans le chat|rappelle que|toujours|chaque)\b|\bn['’]"),
        Date = Pattern($@"\b(?<day>\d{{1,2}})(er)? {Month}\b( (?<year>\d{{4}}))?"),
        Weekday = Pattern($@"(?<!\b(?:de|du|depuis|depuis le) )\b{Weekday}\b(?! dernier)"),
        Span = Pattern($@"\b(dans|d['’]ici|sous) (?<count>\d{{1,2}}|{Number}) ((?<weeks>semaines?)|(?<days>jours?))\b"),
        Today = Pattern(@"\b(aujourd['’]hui|ce (soir|matin)|cet après-midi)\b"),
        Tomorrow = Pattern(@"\bdemain\b"),
        DayAfterTomorrow = Pattern(@"\baprès-demain\b"),
        ThisWeek = Pattern(@"\b(cette semaine|(d['’]ici|avant|à) la fin de (la|cette) semaine)\b"),
        NextWeek = Pattern(@"\bla semaine prochaine\b"),
        ThisMonth = Pattern(@"\b(ce mois-ci|(d['’]ici|avant|à) la fin du mois)\b"),
        NextMonth = Pattern(@"\ble mois prochain\b"),
        InMonth = Pattern($@"\b(en|d['’]ici|courant|début|mi-|fin|au mois de|d['’]ici fin) ?{Month}\b"),
        Weekdays = Days,
        Months = MonthNames,
        Numbers = Counts,
    };
}
