namespace Rapport.Drafts.Languages;

/// <summary>Works with "tu" and with "Lei": no sentence addresses the reader with a pronoun.</summary>
internal static class Italian
{
    public static DraftLanguage Words { get; } = new()
    {
        Code = "it",
        Greeting = "Buongiorno {name},",
        SignOff = "Un caro saluto,",
        Subject = "È stato bello conoscerci",
        ContactSubject = "Due righe di saluto",
        Openings =
        [
            "è stato un piacere conoscerci {day}. Grazie per la conversazione, ne conservo davvero un bel ricordo.",
            "mi ha fatto piacere fare conoscenza {day} e avere un po' di tempo per parlare con calma.",
        ],
        ContactOpenings = ["mi fa piacere essere in contatto, e volevo scrivere due righe da parte mia."],
        Points =
        [
            "Una cosa mi è rimasta in mente: {point}.",
            "C'è un punto su cui continuo a riflettere: {point}.",
            "Di tutto, una cosa mi è rimasta: {point}.",
        ],
        Quotes =
        [
            "Una frase mi è rimasta impressa: {quote}.",
            "C'è una frase su cui continuo a riflettere: {quote}.",
        ],
        Reasons =
        [
            "Mi ha dato da pensare, e per conto mio non ci avrei guardato in questo modo.",
            "Poche cose mi restano in testa a giornata finita, e questa è una di quelle.",
            "Non ho una risposta brillante; volevo solo dire che mi è arrivata e che ci penso.",
        ],
        Closings =
        [
            "Non serve rispondere, questo messaggio non chiede nulla. Spero che tutto vada per il meglio e che le nostre strade si incrocino di nuovo.",
            "Questo messaggio non aspetta risposta e non cerca nulla. Spero che i prossimi giorni siano sereni e che ci si riveda prima o poi.",
        ],
        ContactClosing = "Non serve rispondere, questo messaggio non chiede nulla. Spero che tutto vada per il meglio e che le nostre strade si incrocino un giorno.",
        ShortOpening = "è stato un piacere conoscerci {day}. La nostra conversazione mi è piaciuta e volevo semplicemente dirlo.",
        ShortContact = "mi fa piacere essere in contatto. Volevo semplicemente mandare due righe di saluto, niente di più.",
        ShortRest = "Non serve rispondere; spero che le nostre strade si incrocino un giorno.",
        Coffee = "Se un giorno ci fosse voglia di un caffè, sarebbe un piacere; senza nessuna fretta.",
        Lunch = "Se un giorno ci fosse voglia di un pranzo, sarebbe un piacere; senza nessuna fretta.",
        Call = "Se un giorno ci fosse voglia di sentirsi, sarebbe un piacere; senza nessuna fretta.",
        Today = "oggi",
        Yesterday = "ieri",
        LastWeek = "la settimana scorsa",
        Weekdays = ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"],
        Months = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
        OnDate = "il {0} {1}",
        QuoteOpen = "«",
        QuoteClose = "»",
    };
}
