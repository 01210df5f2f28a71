namespace Rapport.Points.Clauses;

internal static class GermanClauses
{
    private const string Modals = "möchten wollen können müssen sollen dürfen werden möchte will kann muss soll darf werde";

    public static ClauseRules Rules { get; } = new()
    {
        Code = "de",
        VerbPlace = VerbPlace.End,
        Turnings =
        [
            new()
            {
                Said = "wir",
                IsFamiliar = false,
                Subject = "Sie",
                Verbs = ClauseRules.Pairs("sind:sind"),
                Endings = [("en", "en"), ("ern", "ern"), ("eln", "eln")],
                Words = ClauseRules.Pairs("unser:Ihr unsere:Ihre unserem:Ihrem unseren:Ihren unserer:Ihrer unseres:Ihres"),
            },
            new()
            {
                Said = "wir",
                IsFamiliar = true,
                Subject = "ihr",
                Verbs = ClauseRules.Pairs("sind:seid haben:habt werden:werdet"),
                Endings = [("ten", "tet"), ("den", "det"), ("chnen", "chnet"), ("ffnen", "ffnet"), ("eln", "elt"), ("ern", "ert"), ("en", "t")],
                Words = ClauseRules.Pairs("unser:euer unsere:eure unserem:eurem unseren:euren unserer:eurer unseres:eures"),
            },
            new()
            {
                Said = "ich",
                IsFamiliar = false,
                Subject = "Sie",
                Verbs = ClauseRules.Pairs("bin:sind habe:haben möchte:möchten will:wollen kann:können muss:müssen soll:sollen darf:dürfen werde:werden"),
                Endings = [("e", "en")],
                Irregular = ["le", "re"],
                Words = ClauseRules.Pairs("mein:Ihr meine:Ihre meinem:Ihrem meinen:Ihren meiner:Ihrer meines:Ihres"),
            },
            new()
            {
                Said = "ich",
                IsFamiliar = true,
                Subject = "du",
                Verbs = ClauseRules.Pairs("bin:bist habe:hast möchte:möchtest will:willst kann:kannst muss:musst soll:sollst darf:darfst werde:wirst baue:baust plane:planst pflanze:pflanzt male:malst"),
                Words = ClauseRules.Pairs("mein:dein meine:deine meinem:deinem meinen:deinen meiner:deiner meines:deines"),
            },
        ],
        Refused = ClauseRules.Set("""
            ich wir du sie ihr er es man mich mir uns dich dir euch ihn ihm ihnen sich unsern das dies diese dieser dieses dort da hier davon damit dafür daran darauf dabei dazu so auch
            nicht kein keine keinen keinem keiner nie dass weil wenn ob zu als wie was wo deren dessen denen heute morgen gestern vorgestern übermorgen woche doch halt eben mal ja nein eigentlich sein seine seinen ihre ihren
            """),
        Auxiliaries = ClauseRules.Set(Modals + " haben sind habe bin"),
        Prefixes = ClauseRules.Set("um auf an ab aus ein mit vor zusammen weiter weg los fest statt teil wieder nach zurück her hin bei durch fort frei hoch nieder"),
        Openers = ClauseRules.Set("ja also und aber nun na gut genau okay ähm äh"),
        Joints = ClauseRules.Set("und oder sowie aber sondern denn"),
        Articles = ClauseRules.Set("der die das den dem des ein eine einen einem einer unser unsere unserem unseren mein meine meinem meinen"),
    };
}
