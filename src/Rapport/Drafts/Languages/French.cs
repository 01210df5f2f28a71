namespace Rapport.Drafts.Languages;

internal static class French
{
    public static DraftLanguage Words { get; } = new()
    {
        Code = "fr",
        Greeting = "Bonjour {name},",
        SignOff = "Bien à vous,",
        Subject = "Un plaisir de vous rencontrer",
        ContactSubject = "Quelques mots",
        Openings =
        [
            "C'était un plaisir de faire votre connaissance {day}. Merci pour cet échange, j'en garde un très bon souvenir.",
            "Cela m'a fait plaisir de vous rencontrer {day} et d'avoir le temps de parler un peu.",
        ],
        ContactOpenings = ["Cela me fait plaisir d'être en contact avec vous, et je voulais vous écrire quelques lignes."],
        Points =
        [
            "Une chose m'est restée en tête : {point}.",
            "Il y a un point auquel je repense souvent : {point}.",
            "Voici ce que j'ai retenu avant tout : {point}.",
        ],
        Quotes =
        [
            "Une phrase m'est restée en tête : {quote}.",
            "Il y a une phrase à laquelle je repense souvent : {quote}.",
        ],
        Reasons =
        [
            "Cela m'a donné à réfléchir, et je ne l'aurais pas vu de cette façon par moi-même.",
            "Peu de choses m'occupent encore l'esprit une fois la journée passée, et celle-ci en fait partie.",
            "Je n'ai pas de réponse brillante à y apporter, je voulais simplement vous dire que cela m'a parlé.",
        ],
        Closings =
        [
            "Ce mot n'appelle aucune réponse et ne demande rien. Je vous souhaite une bonne continuation, et j'espère que nos chemins se croiseront de nouveau.",
            "Il n'y a rien à faire de ce mot, et rien à répondre. J'espère que les jours qui viennent vous seront doux et que nous nous reverrons un jour.",
        ],
        ContactClosing = "Ce mot n'appelle aucune réponse et ne demande rien. Je vous souhaite de belles journées, et j'espère que nos chemins se croiseront un jour.",
        ShortOpening = "C'était un plaisir de faire votre connaissance {day}. J'ai apprécié notre conversation et je voulais simplement vous le dire.",
        ShortContact = "Cela me fait plaisir d'être en contact avec vous. Je voulais simplement vous envoyer quelques mots amicaux.",
        ShortRest = "Ce mot n'appelle aucune réponse ; j'espère que nos chemins se croiseront.",
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
