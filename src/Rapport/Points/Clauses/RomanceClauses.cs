namespace Rapport.Points.Clauses;

/// <summary>French by the regular endings of its verbs; Spanish, Portuguese and Italian only by verbs that cannot be mistaken, because "abrimos" is both "we open" and "we opened".</summary>
internal static class RomanceClauses
{
    public static ClauseRules French { get; } = new()
    {
        Code = "fr",
        VerbPlace = VerbPlace.Stays,
        Turnings =
        [
            Of("nous", null, "vous", "sommes:êtes faisons:faites disons:dites", "notre:votre nos:vos", ("geons", "gez"), ("çons", "cez"), ("ons", "ez")),
            Of("je", false, "vous", "suis:êtes vais:allez veux:voulez peux:pouvez dois:devez construis:construisez voudrais:voudriez", "mon:votre ma:votre mes:vos", ("e", "ez"))
                with { Irregular = ["oie", "uie", "aie", "elle", "ette", "lève", "ène", "ère", "ède", "ète", "èche", "ège"] },
            Of("j'ai", false, "vous", "", "mon:votre ma:votre mes:vos") with { Verbs = ClauseRules.Pairs("j'ai:avez") },
        ],
        Refused = ClauseRules.Set("""
            je tu il elle on nous vous ils elles moi toi lui leur leurs me te se y ça cela ceci celui celle ce c'est là ici ne pas jamais rien aucun que qui dont où si quand parce car mais donc
            aujourd'hui demain hier semaine son sa ses cette ces cet aussi
            """),
        RefusedEndings = ["ions", "-nous", "-moi"],
        Openers = ClauseRules.Set("oui et mais alors donc bon voilà euh ben"),
        Joints = ClauseRules.Set("et ou"),
        Articles = ClauseRules.Set("le la les un une des de du à en dans avec pour notre nos mon ma mes"),
    };

    public static ClauseRules Spanish { get; } = new()
    {
        Code = "es",
        VerbPlace = VerbPlace.Stays,
        Turnings =
        [
            Of("", false, "ustedes", "estamos:están vamos:van queremos:quieren tenemos:tienen hemos:han podemos:pueden debemos:deben", "nuestro:su nuestra:su nuestros:sus nuestras:sus"),
            Of("", false, "usted", "estoy:está voy:va quiero:quiere tengo:tiene he:ha puedo:puede debo:debe", "mi:su mis:sus"),
            Of("", true, "", "estoy:estás voy:vas quiero:quieres tengo:tienes he:has puedo:puedes debo:debes", "mi:tu mis:tus"),
        ],
        Refused = ClauseRules.Set("""
            yo nosotros nosotras tú usted él ella ellos ellas me nos te os se le les lo mí ti eso esto aquello ese esta este aquel aquí ahí allí no nunca nada que quien donde cuando si porque pero también así
            hoy mañana ayer semana su sus nuestro nuestra mi mis
            """),
        RefusedEndings = ["rnos", "rme", "ndonos", "ndome", "amos", "emos", "imos"],
        Openers = ClauseRules.Set("sí y pero pues entonces bueno eh nosotros nosotras yo"),
        Joints = ClauseRules.Set("y o e u"),
        Articles = ClauseRules.Set("el la los las un una unos unas de del nuestro nuestra nuestros nuestras mi mis"),
    };

    public static ClauseRules Portuguese { get; } = new()
    {
        Code = "pt",
        VerbPlace = VerbPlace.Stays,
        Turnings = [Of("", null, "vocês", "estamos:estão vamos:vão queremos:querem temos:têm podemos:podem devemos:devem", "nosso:seu nossa:sua nossos:seus nossas:suas")],
        Refused = ClauseRules.Set("""
            eu nós tu você vocês ele ela eles elas me nos te lhe lhes se mim ti isso isto aquilo esse essa este esta aqui aí ali lá não nunca nada que quem onde quando porque mas também assim
            hoje amanhã ontem semana seu sua seus suas
            """),
        RefusedEndings = ["-nos", "-me", "-se", "amos", "emos", "imos"],
        Openers = ClauseRules.Set("sim e mas pois então bom nós"),
        Joints = ClauseRules.Set("e ou"),
        Articles = ClauseRules.Set("o a os as um uma de do da dos das nosso nossa nossos nossas"),
    };

    public static ClauseRules Italian { get; } = new()
    {
        Code = "it",
        VerbPlace = VerbPlace.Stays,
        Turnings =
        [
            Of("", null, "", "stiamo:state vogliamo:volete abbiamo:avete dobbiamo:dovete possiamo:potete siamo:siete", "nostro:vostro nostra:vostra nostri:vostri nostre:vostre"),
            Of("", false, "Lei", "sto:sta voglio:vuole ho:ha vorrei:vorrebbe devo:deve posso:può", "mio:suo mia:sua miei:suoi mie:sue"),
            Of("", true, "", "sto:stai voglio:vuoi ho:hai vorrei:vorresti devo:devi posso:puoi", "mio:tuo mia:tua miei:tuoi mie:tue"),
        ],
        Refused = ClauseRules.Set("""
            io noi tu lei lui voi loro mi ci ti vi si ne lo me te ciò questo questa quello quella qui lì là non mai niente nulla che chi dove quando se perché ma anche così
            oggi domani ieri settimana suo sua suoi sue
            """),
        RefusedEndings = ["rci", "rmi", "ndoci", "ndomi", "iamo"],
        Openers = ClauseRules.Set("sì e ma allora beh noi io"),
        Joints = ClauseRules.Set("e o ed"),
        Articles = ClauseRules.Set("il lo la i gli le un una di del della dei delle nostro nostra nostri nostre"),
    };

    private static Turning Of(string said, bool? isFamiliar, string subject, string verbs, string words, params (string, string)[] endings) => new()
    {
        Said = said,
        IsFamiliar = isFamiliar,
        Subject = subject,
        Verbs = ClauseRules.Pairs(verbs),
        Endings = endings,
        Words = ClauseRules.Pairs(words),
    };
}
