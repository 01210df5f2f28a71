namespace Rapport.Drafts.Languages;

/// <summary>Works with "du" and with "Sie": no sentence addresses the reader with a pronoun.</summary>
internal static class German
{
    public static DraftLanguage Words { get; } = new()
    {
        Code = "de",
        Greeting = "Hallo {name},",
        SignOff = "Herzliche Grüße",
        Subject = "Schön, dass wir gesprochen haben",
        ContactSubject = "Ein paar Zeilen zum Kontakt",
        Openings =
        [
            "es war schön, dass wir uns {day} kennengelernt haben. Danke für das Gespräch, ich bin mit einem guten Gefühl daraus gegangen.",
            "ich habe mich gefreut, dass wir uns {day} kennengelernt haben und Zeit zum Reden hatten.",
        ],
        ContactOpenings = ["ich freue mich über den Kontakt und wollte dazu ein paar eigene Zeilen schreiben."],
        Points =
        [
            "Eine Sache ist mir im Kopf geblieben: {point}.",
            "An einem Punkt bin ich hängen geblieben: {point}.",
            "Über eines habe ich noch öfter nachgedacht: {point}.",
        ],
        Quotes =
        [
            "Ein Satz ist mir im Kopf geblieben: {quote}.",
            "An einem Satz bin ich hängen geblieben: {quote}.",
        ],
        Reasons =
        [
            "Das hat mir etwas zum Nachdenken gegeben, und von selbst hätte ich es nicht so betrachtet.",
            "Es gibt nicht vieles, was mich noch beschäftigt, wenn der Tag schon weitergegangen ist, und das hier gehört dazu.",
            "Eine kluge Antwort habe ich darauf nicht, ich wollte nur sagen, dass es bei mir angekommen ist.",
        ],
        Closings =
        [
            "Eine Antwort ist nicht nötig, ich möchte mit diesen Zeilen nichts erreichen. Ich wünsche alles Gute und freue mich, wenn sich unsere Wege wieder kreuzen.",
            "Das hier braucht keine Antwort und will nichts. Ich hoffe, dass die nächsten Tage freundlich sind und dass wir uns irgendwann wieder über den Weg laufen.",
        ],
        ContactClosing = "Eine Antwort ist nicht nötig, ich möchte mit diesen Zeilen nichts erreichen. Ich wünsche alles Gute und freue mich, wenn sich unsere Wege einmal kreuzen.",
        ShortOpening = "es war schön, dass wir uns {day} kennengelernt haben. Ich habe das Gespräch gern geführt und wollte das einfach sagen.",
        ShortContact = "ich freue mich über den Kontakt und wollte einfach ein paar freundliche Zeilen schicken, mehr nicht.",
        ShortRest = "Eine Antwort ist nicht nötig; ich freue mich, wenn sich unsere Wege einmal kreuzen.",
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
