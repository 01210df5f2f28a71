namespace Rapport.Drafts.Languages;

/// <summary>Works with "je" and with "u": no sentence addresses the reader with a pronoun.</summary>
internal static class Dutch
{
    public static DraftLanguage Words { get; } = new()
    {
        Code = "nl",
        Greeting = "Hallo {name},",
        SignOff = "Hartelijke groet,",
        Subject = "Fijn om kennis te maken",
        ContactSubject = "Een paar regels",
        Openings =
        [
            "Het was fijn om elkaar {day} te leren kennen. Dank voor het gesprek, ik kijk er met plezier op terug.",
            "Ik vond het leuk dat we elkaar {day} hebben leren kennen en tijd hadden om te praten.",
        ],
        ContactOpenings = ["Fijn om contact te hebben; ik wilde daar zelf een paar regels over schrijven."],
        Points =
        [
            "Eén ding is me bijgebleven: {point}.",
            "Over één punt denk ik nog steeds na: {point}.",
            "Dit is me het meest bijgebleven: {point}.",
        ],
        Quotes =
        [
            "Eén zin is me bijgebleven: {quote}.",
            "Over één zin denk ik nog steeds na: {quote}.",
        ],
        Reasons =
        [
            "Het zette me aan het denken, en uit mezelf had ik er niet zo naar gekeken.",
            "Er is niet veel dat me nog bezighoudt als de dag alweer voorbij is, en dit wel.",
            "Een slim antwoord heb ik er niet op; ik wilde alleen zeggen dat het is aangekomen.",
        ],
        Closings =
        [
            "Een antwoord is niet nodig, met dit bericht wil ik niets bereiken. Ik hoop dat alles goed gaat en dat onze wegen elkaar nog eens kruisen.",
            "Dit bericht vraagt om niets, ook niet om een antwoord. Ik hoop op een paar goede dagen en dat we elkaar nog eens tegenkomen.",
        ],
        ContactClosing = "Een antwoord is niet nodig, met dit bericht wil ik niets bereiken. Ik hoop dat alles goed gaat en dat onze wegen elkaar eens kruisen.",
        ShortOpening = "Het was fijn om elkaar {day} te leren kennen. Ik vond het een goed gesprek en wilde dat gewoon even zeggen.",
        ShortContact = "Fijn om contact te hebben. Ik wilde gewoon een paar vriendelijke regels sturen, meer niet.",
        ShortRest = "Een antwoord is niet nodig; ik hoop dat onze wegen elkaar eens kruisen.",
        Coffee = "Mocht een kop koffie ooit goed uitkomen, dan graag; er is geen enkele haast.",
        Lunch = "Mocht een lunch samen ooit goed uitkomen, dan graag; er is geen enkele haast.",
        Call = "Mocht een telefoontje ooit goed uitkomen, dan graag; er is geen enkele haast.",
        Today = "vandaag",
        Yesterday = "gisteren",
        LastWeek = "vorige week",
        Weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
        Months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
        OnDate = "op {0} {1}",
        QuoteOpen = "“",
        QuoteClose = "”",
    };
}
