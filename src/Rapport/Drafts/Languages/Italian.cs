namespace Rapport.Drafts.Languages;

internal static class Italian
{
    public static DraftLanguage Words { get; } = Plain with
    {
        Formal = Plain with { SignOff = "Cordiali saluti," },
        Familiar = Plain with
        {
            Greeting = "Ciao {name},",
            GreetsByFullName = false,
            Openings =
            [
                "è stato un piacere conoscerti {day}. Grazie per il tempo e per una conversazione così piacevole.",
                "mi ha fatto piacere conoscerti {day}, e alla nostra conversazione ho ripensato anche dopo.",
                "grazie per la conversazione che abbiamo avuto {day}. È stato davvero un piacere conoscerti di persona.",
                "che bello esserci conosciuti {day} e aver avuto un po' di tempo per parlare.",
            ],
            Closings =
            [
                "Ti auguro ogni bene per le prossime settimane, e spero che un giorno si possa riprendere il discorso.",
                "Non serve che tu risponda, volevo solo dirtelo. Sarebbe bello se un giorno le nostre strade si incrociassero di nuovo.",
                "Tanti auguri per tutto quello che verrà, e spero di rivederti un giorno.",
                "Sarà un piacere rivederti un giorno, qui o altrove.",
            ],
            ShortOpening = "è stato un piacere conoscerti {day}. La nostra conversazione mi è piaciuta e volevo semplicemente dirtelo.",
            ShortRest = "Ti auguro ogni bene per le prossime settimane e spero che le nostre strade si incrocino di nuovo.",
        },
    };

    private static DraftLanguage Plain => new()
    {
        Code = "it",
        Greeting = "Buongiorno {name},",
        GreetsByFullName = true,
        SignOff = "Un caro saluto,",
        Subject = "È stato bello conoscerci",
        ContactSubject = "Due righe di saluto",
        Openings =
        [
            "è stato un piacere conoscerci {day}. Grazie per il tempo e per una conversazione così piacevole.",
            "mi ha fatto piacere conoscerci {day}, e alla nostra conversazione ho ripensato anche dopo.",
            "grazie per la conversazione che abbiamo avuto {day}. È stato davvero un piacere conoscerci di persona.",
            "che bello esserci conosciuti {day} e aver avuto un po' di tempo per parlare.",
        ],
        DistantOpenings =
        [
            "mi ha fatto piacere conoscerci, e ripenso volentieri alla nostra conversazione.",
            "è stato un piacere conoscerci, e una parte della nostra conversazione è ancora con me.",
        ],
        ContactOpenings =
        [
            "mi fa piacere essere in contatto, e volevo scrivere due righe da parte mia.",
            "è un piacere essere in contatto, e volevo scrivere due righe.",
        ],
        Points =
        [
            "Una cosa mi è rimasta in mente: {point}.",
            "Di tutto, una cosa mi è rimasta: {point}.",
            "A una cosa ho ripensato più volte: {point}.",
        ],
        Clauses =
        [
            "Ricordo bene che {point}.",
            "Mi è rimasto in mente che {point}.",
        ],
        Quotes =
        [
            "Una frase mi è rimasta impressa: {quote}.",
            "Mi è piaciuta molto questa frase: {quote}.",
            "C'è una frase a cui ripenso spesso: {quote}.",
        ],
        Promise = "E non ho dimenticato quello che ho promesso: {quote}.",
        Liking = "piaciuta",
        Reasons =
        [
            "Sono cose che si imparano solo da chi le conosce davvero da vicino.",
            "Di tutto quello che ho portato con me, è ciò che ricordo meglio.",
            "Mi piace ricordare cose così, e questa non la dimenticherò presto.",
            "Altrimenti non lo avrei mai saputo, e sarebbe stato un peccato.",
            "Ci ho ripensato volentieri anche nei giorni dopo.",
        ],
        OfferQuotes = ["Grazie per l'offerta: {quote}."],
        Reactions = new()
        {
            [PointKind.Plan] = ["Mi piace l'idea che prenda forma.", "Sarà bello sapere un giorno com'è andata."],
            [PointKind.Trouble] = ["Spero che presto si trovi una buona soluzione.", "Capisco che richieda molte energie."],
            [PointKind.Love] = ["Si sente quanto sia importante.", "Mi piace sentire le persone parlare di ciò che amano."],
            [PointKind.Need] = ["Spero che presto si trovi quello che serve.", "Incrocio le dita perché si risolva presto."],
            [PointKind.Offer] = ["È molto gentile, e non c'è nessuna fretta."],
        },
        Closings =
        [
            "Auguro ogni bene per le prossime settimane, e spero che un giorno si possa riprendere il discorso.",
            "Non serve rispondere, volevo solo dirlo. Sarebbe bello se un giorno le nostre strade si incrociassero di nuovo.",
            "Tanti auguri per tutto quello che verrà, e spero di rivederci un giorno.",
            "Sarà un piacere se un giorno ci si rivedrà, qui o altrove.",
        ],
        ContactClosing = "Non serve rispondere, volevo solo dirlo. Auguro ogni bene per le prossime settimane, e spero che le nostre strade si incrocino un giorno.",
        ShortOpening = "è stato un piacere conoscerci {day}. La nostra conversazione mi è piaciuta e volevo semplicemente dirlo.",
        ShortDistant = "è stato un piacere conoscerci. Ripenso volentieri alla nostra conversazione e volevo semplicemente dirlo.",
        ShortContact = "mi fa piacere essere in contatto. Volevo semplicemente mandare due righe di saluto, niente di più.",
        ShortRest = "Auguro ogni bene per le prossime settimane e spero che le nostre strade si incrocino di nuovo.",
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
