namespace Rapport.Points.Clauses;

internal static class DutchClauses
{
    public static ClauseRules Rules { get; } = new()
    {
        Code = "nl",
        VerbPlace = VerbPlace.BeforeLastVerb,
        Turnings =
        [
            Of("wij", isFamiliar: false, "u", "hebben:hebt zijn:bent gaan:gaat willen:wilt kunnen:kunt moeten:moet zullen:zult", "onze:uw ons:uw"),
            Of("we", isFamiliar: false, "u", "hebben:hebt zijn:bent gaan:gaat willen:wilt kunnen:kunt moeten:moet zullen:zult", "onze:uw ons:uw"),
            Of("wij", isFamiliar: true, "jullie", "zijn:zijn gaan:gaan", "onze:jullie ons:jullie", ("en", "en")),
            Of("we", isFamiliar: true, "jullie", "zijn:zijn gaan:gaan", "onze:jullie ons:jullie", ("en", "en")),
            Of("ik", isFamiliar: false, "u", "ben:bent heb:hebt ga:gaat sta:staat wil:wilt kan:kunt moet:moet zal:zult mag:mag", "mijn:uw", ("t", "t"), ("", "t")),
            Of("ik", isFamiliar: true, "je", "ben:bent heb:hebt ga:gaat sta:staat wil:wilt kan:kunt moet:moet zal:zult mag:mag", "mijn:je", ("t", "t"), ("", "t")),
        ],
        Refused = ClauseRules.Set("""
            ik we wij je jij u jullie hij zij ze het dat dit deze die mij me ons hem haar hun zich er daar hier daarvan daarmee zo ook niet geen nooit om te als of wat waar hoe omdat want maar dus
            vandaag morgen gisteren overmorgen week zelf elkaar toch wel maar eens even
            """),
        Auxiliaries = ClauseRules.Set("hebben zijn gaan willen kunnen moeten zullen mogen heb ben ga wil kan moet zal mag"),
        Prefixes = ClauseRules.Set("uit op aan af in mee voor samen verder weg los vast terug door over om toe bij"),
        Openers = ClauseRules.Set("ja dus en maar nou goed oké eh"),
        Joints = ClauseRules.Set("en of maar want"),
        Articles = ClauseRules.Set("de een onze mijn"),
    };

    private static Turning Of(string said, bool isFamiliar, string subject, string verbs, string words, params (string, string)[] endings) => new()
    {
        Said = said,
        IsFamiliar = isFamiliar,
        Subject = subject,
        Verbs = ClauseRules.Pairs(verbs),
        Endings = endings,
        Words = ClauseRules.Pairs(words),
    };
}
