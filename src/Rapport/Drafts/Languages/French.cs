namespace Rapport.Drafts.Languages;

internal static class French
{
    public static DraftLanguage Words { get; } = Plain with
    {
        Formal = Plain with { SignOff = "Bien cordialement," },
        Familiar = Plain with
        {
            GreetsByFullName = false,
            SignOff = "Amicalement,",
            Openings =
            [
                "Ce fut un plaisir de faire ta connaissance {day}. Merci pour le temps que tu as pris et pour cet échange.",
                "Merci pour la conversation que nous avons eue {day}. Faire ta connaissance m'a fait grand plaisir, et j'y pense encore.",
                "J'ai beaucoup apprécié notre rencontre {day}, et je tenais à te le dire simplement par écrit.",
                "Quel plaisir d'avoir fait ta connaissance {day} et d'avoir pu parler un peu tranquillement.",
            ],
            Closings =
            [
                "Je te souhaite de belles semaines à venir, et j'espère que nous aurons un jour l'occasion d'en reparler.",
                "Pas besoin de répondre, je tenais simplement à te le dire. Ce serait une joie de voir nos chemins se croiser de nouveau.",
                "Tous mes vœux pour la suite, et au plaisir de nous revoir un de ces jours.",
                "Ce sera une joie si nos chemins se croisent de nouveau un jour, ici ou ailleurs.",
            ],
            ShortOpening = "Faire ta connaissance {day} m'a fait plaisir. J'ai apprécié notre conversation et je tenais simplement à te le dire.",
            ShortRest = "Je te souhaite de belles semaines à venir ; j'espère que nos chemins se croiseront.",
            Coffee = "Si un jour l'envie te prend d'un café, ce sera avec plaisir, sans aucune urgence.",
            Lunch = "Si un jour l'envie te prend d'un déjeuner, ce sera avec plaisir, sans aucune urgence.",
            Call = "Si un jour l'envie te prend d'un appel, ce sera avec plaisir, sans aucune urgence.",
        },
    };

    private static DraftLanguage Plain => new()
    {
        Code = "fr",
        Greeting = "Bonjour {name},",
        GreetsByFullName = true,
        SignOff = "Bien cordialement,",
        Subject = "Merci pour notre conversation",
        ContactSubject = "Quelques mots",
        Openings =
        [
            "Ce fut un plaisir de faire connaissance {day}. Merci pour le temps accordé et pour cet échange.",
            "Merci pour la conversation que nous avons eue {day}. J'ai eu grand plaisir à faire connaissance et j'y pense encore.",
            "J'ai beaucoup apprécié notre rencontre {day}, et je tenais à le dire simplement par écrit.",
            "Quel plaisir d'avoir fait connaissance {day} et d'avoir pu parler un peu tranquillement.",
        ],
        DistantOpenings =
        [
            "Je garde un très bon souvenir de notre rencontre, et je repense volontiers à notre conversation.",
            "Notre rencontre m'a fait plaisir, et une partie de notre conversation m'accompagne encore.",
        ],
        ContactOpenings =
        [
            "Je me réjouis de ce contact, et je voulais écrire quelques lignes de mon côté.",
            "Quel plaisir d'être en contact ; je tenais à écrire quelques lignes.",
        ],
        Points =
        [
            "Une chose m'est restée en tête : {point}.",
            "J'ai retenu une chose avant tout : {point}.",
            "Il y a un sujet auquel je repense souvent : {point}.",
        ],
        Clauses =
        [
            "J'ai bien retenu que {point}.",
            "Je me souviens bien que {point}.",
        ],
        Quotes =
        [
            "Une phrase m'est restée en tête : {quote}.",
            "J'aime beaucoup cette phrase : {quote}.",
            "Il y a une phrase à laquelle je repense souvent : {quote}.",
        ],
        Promise = "Et je n'ai pas oublié ce que j'ai promis : {quote}.",
        Liking = "J'aime",
        Reasons =
        [
            "Ce sont des choses que l'on n'apprend que de quelqu'un qui les connaît vraiment.",
            "De tout ce que j'ai retenu, c'est ce dont je me souviens le mieux.",
            "J'aime garder ce genre de choses en mémoire, et celle-ci y restera.",
            "Je ne l'aurais sans doute jamais su autrement, et cela aurait été dommage.",
            "J'y ai repensé plus d'une fois depuis.",
        ],
        OfferQuotes = ["Merci pour cette proposition : {quote}."],
        Reactions = new()
        {
            [PointKind.Plan] = ["J'aime l'idée que cela prenne forme.", "J'aurai plaisir à savoir un jour comment cela s'est passé."],
            [PointKind.Trouble] = ["J'espère qu'une bonne solution se présentera bientôt.", "Je comprends que cela demande beaucoup d'énergie."],
            [PointKind.Love] = ["On sent combien cela compte.", "J'aime entendre les gens parler de ce qui leur tient à cœur."],
            [PointKind.Need] = ["J'espère que la bonne solution se trouvera bientôt.", "Je croise les doigts pour que cela s'arrange."],
            [PointKind.Offer] = ["C'est très aimable, et il n'y a aucune urgence."],
        },
        Closings =
        [
            "Je souhaite de belles semaines à venir, et j'espère que nous aurons un jour l'occasion d'en reparler.",
            "Nul besoin de répondre, je tenais simplement à le dire. Ce serait une joie de voir nos chemins se croiser de nouveau.",
            "Tous mes vœux pour la suite, et au plaisir de nous revoir un de ces jours.",
            "Ce sera une joie si nos chemins se croisent de nouveau un jour, ici ou ailleurs.",
        ],
        ContactClosing = "Nul besoin de répondre, je tenais simplement à le dire. Je souhaite de belles semaines à venir, et j'espère que nos chemins se croiseront un jour.",
        ShortOpening = "Ce fut un plaisir de faire connaissance {day}. J'ai apprécié notre conversation et je tenais simplement à le dire.",
        ShortDistant = "Je garde un très bon souvenir de notre rencontre. J'ai apprécié notre conversation et je tenais simplement à le dire.",
        ShortContact = "Je me réjouis de ce contact, et je voulais simplement envoyer quelques mots amicaux.",
        ShortRest = "Je souhaite de belles semaines à venir ; j'espère que nos chemins se croiseront.",
        Coffee = "Si un jour l'envie vous prend d'un café, ce sera avec plaisir, sans aucune urgence.",
        Lunch = "Si un jour l'envie vous prend d'un déjeuner, ce sera avec plaisir, sans aucune urgence.",
        Call = "Si un jour l'envie vous prend d'un appel, ce sera avec plaisir, sans aucune urgence.",
        Today = "aujourd'hui",
        Yesterday = "hier",
        LastWeek = "la semaine dernière",
        Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        OnDate = "le {0} {1}",
        QuoteOpen = "«\u00a0",
        QuoteClose = "\u00a0»",
    };
}
