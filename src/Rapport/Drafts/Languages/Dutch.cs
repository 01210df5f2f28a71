namespace Rapport.Drafts.Languages;

internal static class Dutch
{
    public static DraftLanguage Words { get; } = Plain with
    {
        Formal = Plain with { SignOff = "Met vriendelijke groet," },
        Familiar = Plain with
        {
            Greeting = "Hallo {name},",
            GreetsByFullName = false,
            SignOff = "Hartelijke groet,",
            Openings =
            [
                "Het was fijn om je {day} te leren kennen. Dank voor je tijd en voor het goede gesprek.",
                "Ik vond het leuk om je {day} te leren kennen, en ik heb nog over ons gesprek nagedacht.",
                "Dank voor het gesprek {day}. Ik vond het heel leuk om kennis te maken.",
                "Wat leuk dat we elkaar {day} hebben leren kennen en rustig konden praten.",
            ],
            Closings =
            [
                "Ik wens je alle goeds voor de komende weken, en ik hoop dat we het gesprek ooit nog eens voortzetten.",
                "Je hoeft niet te antwoorden, ik wilde het alleen even zeggen. Het zou leuk zijn als onze wegen elkaar nog eens kruisen.",
                "Veel succes met alles wat eraan komt, en wie weet tot een volgende keer.",
                "Het zou leuk zijn je ooit weer te zien, hier of ergens anders.",
            ],
            ShortOpening = "Het was fijn om je {day} te leren kennen. Ik vond het een goed gesprek en wilde dat graag even zeggen.",
            ShortRest = "Ik wens je alle goeds voor de komende weken; ik hoop dat onze wegen elkaar nog eens kruisen.",
        },
    };

    private static DraftLanguage Plain => new()
    {
        Code = "nl",
        Greeting = "Goedendag {name},",
        GreetsByFullName = true,
        SignOff = "Hartelijke groet,",
        Subject = "Fijn om kennis te maken",
        ContactSubject = "Een paar regels",
        Openings =
        [
            "Het was fijn om elkaar {day} te leren kennen. Dank voor de tijd en voor het goede gesprek.",
            "Ik vond het leuk dat we elkaar {day} hebben leren kennen, en ik heb nog over ons gesprek nagedacht.",
            "Dank voor het gesprek {day}. Ik vond het heel prettig om kennis te maken.",
            "Wat leuk dat we elkaar {day} hebben leren kennen en rustig konden praten.",
        ],
        DistantOpenings =
        [
            "Ik vond het fijn om elkaar te leren kennen, en ik denk nog met plezier aan ons gesprek.",
            "Het was fijn om kennis te maken, en een deel van ons gesprek is me bijgebleven.",
        ],
        ContactOpenings =
        [
            "Fijn om contact te hebben; ik wilde daar zelf een paar regels over schrijven.",
            "Wat fijn dat er contact is; ik wilde graag een paar regels schrijven.",
        ],
        Points =
        [
            "Eén ding is me bijgebleven: {point}.",
            "Dit is me het meest bijgebleven: {point}.",
            "Hier heb ik nog over nagedacht: {point}.",
        ],
        Clauses =
        [
            "Ik weet nog goed dat {point}.",
            "Het is me bijgebleven dat {point}.",
        ],
        Quotes =
        [
            "Eén zin is me bijgebleven: {quote}.",
            "Deze zin vond ik mooi: {quote}.",
            "Aan één zin denk ik nog vaak terug: {quote}.",
        ],
        Promise = "En ik ben niet vergeten wat ik heb beloofd: {quote}.",
        Liking = "mooi",
        Reasons =
        [
            "Zoiets hoor ik alleen van iemand die er echt middenin zit.",
            "Van alles wat ik heb meegenomen, herinner ik me dit het best.",
            "Zulke dingen onthoud ik graag, en dit vergeet ik niet zo snel.",
            "Anders had ik dit nooit geweten, en dat was jammer geweest.",
            "Sindsdien is het me meer dan eens weer te binnen geschoten.",
        ],
        OfferQuotes = ["Dank voor het aanbod: {quote}."],
        Reactions = new()
        {
            [PointKind.Plan] = ["Ik vind het mooi dat dit vorm krijgt.", "Ik ben benieuwd hoe het verdergaat."],
            [PointKind.Trouble] = ["Ik hoop dat er snel een goede oplossing komt.", "Ik snap goed dat dat veel energie kost."],
            [PointKind.Love] = ["Dat er veel plezier in zit, is goed te merken.", "Ik hoor mensen graag vertellen over wat ze mooi vinden."],
            [PointKind.Need] = ["Ik hoop dat het juiste snel gevonden wordt.", "Ik duim dat het snel lukt."],
            [PointKind.Offer] = ["Dat is heel vriendelijk, en er is geen enkele haast."],
        },
        Closings =
        [
            "Alle goeds voor de komende weken, en ik hoop dat we het gesprek ooit nog eens voortzetten.",
            "Een antwoord is niet nodig, ik wilde het alleen even zeggen. Het zou leuk zijn als onze wegen elkaar nog eens kruisen.",
            "Veel succes met alles wat eraan komt, en wie weet tot een volgende keer.",
            "Het zou leuk zijn elkaar ooit weer te zien, hier of ergens anders.",
        ],
        ContactClosing = "Een antwoord is niet nodig, ik wilde het alleen even zeggen. Alle goeds voor de komende weken, en ik hoop dat onze wegen elkaar eens kruisen.",
        ShortOpening = "Het was fijn om elkaar {day} te leren kennen. Ik vond het een goed gesprek en wilde dat graag even zeggen.",
        ShortDistant = "Ik vond het fijn om kennis te maken. Het was een goed gesprek en dat wilde ik graag even zeggen.",
        ShortContact = "Fijn om contact te hebben. Ik wilde gewoon een paar vriendelijke regels sturen, meer niet.",
        ShortRest = "Alle goeds voor de komende weken; ik hoop dat onze wegen elkaar nog eens kruisen.",
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
