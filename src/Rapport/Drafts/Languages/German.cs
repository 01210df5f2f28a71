namespace Rapport.Drafts.Languages;

internal static class German
{
    public static DraftLanguage Words { get; } = Plain with
    {
        Formal = Plain with
        {
            SignOff = "Mit freundlichen Grüßen",
            Closings =
            [
                "Ich wünsche Ihnen eine gute Zeit und freue mich, wenn wir das Gespräch irgendwann einmal fortsetzen.",
                "Eine Antwort ist nicht nötig, ich wollte Ihnen das nur gern gesagt haben. Alles Gute, und hoffentlich auf bald einmal.",
                "Für alles, was jetzt ansteht, wünsche ich Ihnen viel Erfolg und freue mich auf ein Wiedersehen.",
                "Alles Gute für Ihre kommenden Wochen, und vielleicht ergibt sich ja einmal ein Wiedersehen.",
            ],
            ShortRest = "Ich wünsche Ihnen eine gute Zeit und freue mich, wenn sich unsere Wege einmal kreuzen.",
        },
        Familiar = Plain with
        {
            Greeting = "Hallo {name},",
            GreetsByFullName = false,
            SignOff = "Liebe Grüße",
            Openings =
            [
                "es war schön, dich {day} kennenzulernen. Danke für die Zeit und das gute Gespräch.",
                "ich habe mich gefreut, dich {day} kennenzulernen, und noch länger über unser Gespräch nachgedacht.",
                "danke für das Gespräch {day}. Es hat mich sehr gefreut, dass wir uns kennengelernt haben.",
                "schön, dass wir uns {day} kennengelernt haben und uns dabei so gut unterhalten konnten.",
            ],
            Closings =
            [
                "Ich wünsche dir eine gute Zeit und freue mich, wenn wir das Gespräch irgendwann einmal fortsetzen.",
                "Du musst nicht antworten, ich wollte dir das nur gern gesagt haben. Alles Gute, und hoffentlich bis bald einmal.",
                "Für alles, was jetzt ansteht, wünsche ich dir viel Erfolg und freue mich auf ein Wiedersehen.",
                "Dir alles Gute für die kommenden Wochen, und vielleicht sehen wir uns ja einmal wieder.",
            ],
            ShortOpening = "es war schön, dich {day} kennenzulernen. Danke für die Zeit und für das nette Gespräch.",
            ShortRest = "Ich wünsche dir eine gute Zeit und freue mich, wenn sich unsere Wege einmal wieder kreuzen.",
            Coffee = "Wenn es sich einmal ergibt, trinke ich gern einen Kaffee mit dir; es eilt überhaupt nicht.",
            Lunch = "Wenn es sich einmal ergibt, esse ich gern mit dir zu Mittag; es eilt überhaupt nicht.",
            Call = "Wenn es sich einmal ergibt, telefoniere ich gern wieder mit dir; es eilt überhaupt nicht.",
        },
    };

    private static DraftLanguage Plain => new()
    {
        Code = "de",
        Greeting = "Guten Tag {name},",
        GreetsByFullName = true,
        SignOff = "Herzliche Grüße",
        Subject = "Schön, dass wir gesprochen haben",
        ContactSubject = "Ein paar Zeilen zum Kontakt",
        Openings =
        [
            "es war schön, dass wir uns {day} kennengelernt haben. Vielen Dank für die Zeit und das gute Gespräch.",
            "ich habe mich gefreut, dass wir uns {day} kennengelernt haben, und noch länger über unser Gespräch nachgedacht.",
            "vielen Dank für das Gespräch {day}. Es war mir eine Freude, dass wir uns kennengelernt haben.",
            "schön, dass wir uns {day} kennengelernt haben und uns dabei so gut unterhalten konnten.",
        ],
        DistantOpenings =
        [
            "ich freue mich, dass wir uns kennengelernt haben, und denke gern an unser Gespräch zurück.",
            "an unser Gespräch denke ich noch immer gern, und es war schön, dass wir uns kennengelernt haben.",
        ],
        ContactOpenings =
        [
            "ich freue mich über den Kontakt und wollte dazu ein paar eigene Zeilen schreiben.",
            "schön, dass wir in Kontakt sind; dazu wollte ich gern ein paar Zeilen schreiben.",
        ],
        Points =
        [
            "Eine Sache ist mir im Kopf geblieben: {point}.",
            "Vor allem eines ist mir in Erinnerung geblieben: {point}.",
            "Über eines habe ich danach noch nachgedacht: {point}.",
        ],
        Clauses =
        [
            "Mir ist im Gedächtnis geblieben, dass {point}.",
            "Ich habe mir gern gemerkt, dass {point}.",
        ],
        Quotes =
        [
            "Ein Satz ist mir im Kopf geblieben: {quote}.",
            "Besonders gern erinnere ich mich an diesen Satz: {quote}.",
            "Über einen Satz habe ich noch länger nachgedacht: {quote}.",
        ],
        WroteQuotes =
        [
            "Ein Satz aus der Mail ist mir im Kopf geblieben: {quote}.",
            "Diesen Satz habe ich gern noch einmal gelesen: {quote}.",
        ],
        Promise = "Und ich habe nicht vergessen, was ich zugesagt habe: {quote}.",
        Liking = "gern",
        Reasons =
        [
            "So etwas erfährt man nur von jemandem, der sich wirklich damit auskennt.",
            "Von allem, was ich mitgenommen habe, erinnere ich mich daran am besten.",
            "So etwas merke ich mir gern, und vergessen werde ich es so bald nicht.",
            "Davon hätte ich sonst kaum erfahren, und das wäre schade gewesen.",
            "Seitdem ist mir das mehr als einmal wieder eingefallen.",
        ],
        OfferQuotes = ["Vielen Dank für das Angebot: {quote}."],
        Reactions = new()
        {
            [PointKind.Plan] = ["Ich hoffe, dass alles so gelingt, wie es gedacht ist.", "Ich bin gespannt, wie es damit weitergeht."],
            [PointKind.Trouble] = ["Ich hoffe, dass sich dafür bald ein guter Weg findet.", "Ich kann gut verstehen, dass das viel Kraft kostet."],
            [PointKind.Love] = ["Man merkt, wie viel Freude darin steckt.", "Ich mag es, wenn Menschen von dem erzählen, was ihnen wichtig ist."],
            [PointKind.Need] = ["Ich hoffe, dass sich bald das Richtige findet.", "Ich drücke die Daumen, dass es bald klappt."],
            [PointKind.Offer] = ["Das ist sehr freundlich, und es eilt überhaupt nicht."],
        },
        Closings =
        [
            "Ich wünsche eine gute Zeit und freue mich, wenn wir das Gespräch irgendwann einmal fortsetzen.",
            "Eine Antwort ist nicht nötig, ich wollte das nur gern gesagt haben. Alles Gute, und hoffentlich bis bald einmal.",
            "Für alles, was jetzt ansteht, wünsche ich viel Erfolg und freue mich auf ein Wiedersehen.",
            "Alles Gute für die kommenden Wochen, und vielleicht ergibt sich ja einmal ein Wiedersehen.",
        ],
        ContactClosing = "Eine Antwort ist nicht nötig, ich wollte das nur gern gesagt haben. Ich wünsche eine gute Zeit und freue mich, wenn sich unsere Wege einmal kreuzen.",
        ShortOpening = "es war schön, dass wir uns {day} kennengelernt haben. Vielen Dank für die Zeit und für das angenehme Gespräch.",
        ShortDistant = "ich freue mich, dass wir uns kennengelernt haben, und denke gern an unser Gespräch zurück. Vielen Dank dafür.",
        ShortContact = "ich freue mich über den Kontakt und wollte einfach ein paar freundliche Zeilen schicken, mehr nicht.",
        ShortRest = "Ich wünsche eine gute Zeit und freue mich, wenn sich unsere Wege einmal kreuzen.",
        Coffee = "Wenn es sich einmal ergibt, trinke ich gern einen Kaffee mit; es eilt überhaupt nicht.",
        Lunch = "Wenn es sich einmal ergibt, esse ich gern zu Mittag mit; es eilt überhaupt nicht.",
        Call = "Wenn es sich einmal ergibt, telefoniere ich gern wieder; es eilt überhaupt nicht.",
        Today = "heute",
        Yesterday = "gestern",
        LastWeek = "letzte Woche",
        Weekdays = ["am Sonntag", "am Montag", "am Dienstag", "am Mittwoch", "am Donnerstag", "am Freitag", "am Samstag"],
        Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        OnDate = "am {0}. {1}",
        QuoteOpen = "„",
        QuoteClose = "“",
    };
}
