namespace Rapport.Drafts.Languages;

/// <summary>Works with "tú" and with "usted": no sentence addresses the reader with a pronoun.</summary>
internal static class Spanish
{
    public static DraftLanguage Words { get; } = new()
    {
        Code = "es",
        Greeting = "Hola, {name}:",
        SignOff = "Un saludo cordial,",
        Subject = "Un gusto habernos conocido",
        ContactSubject = "Unas líneas de saludo",
        Openings =
        [
            "Me alegró mucho que nos conociéramos {day}. Gracias por la conversación; guardo de ella un muy buen recuerdo.",
            "Me gustó que nos conociéramos {day} y que tuviéramos un rato para hablar con calma.",
        ],
        ContactOpenings = ["Me alegra que estemos en contacto, y quería escribir unas líneas por mi parte."],
        Points =
        [
            "Hay algo que se me quedó en la cabeza: {point}.",
            "Hay un tema al que sigo dándole vueltas: {point}.",
            "De todo, me quedo con una cosa: {point}.",
        ],
        Quotes =
        [
            "Hay una frase que se me quedó grabada: {quote}.",
            "Hay una frase a la que sigo dándole vueltas: {quote}.",
        ],
        Reasons =
        [
            "Me dio que pensar, y por mi cuenta no lo habría visto de esa manera.",
            "Pocas cosas me siguen rondando cuando el día ya ha pasado, y esta es una de ellas.",
            "No tengo una respuesta brillante; solo quería decir que me llegó y que lo tengo presente.",
        ],
        Closings =
        [
            "No hace falta responder, este mensaje no pide nada. Espero que todo vaya bien y que nuestros caminos vuelvan a cruzarse algún día.",
            "Este mensaje no necesita respuesta ni busca nada. Espero que los próximos días sean amables y que volvamos a encontrarnos en algún momento.",
        ],
        ContactClosing = "No hace falta responder, este mensaje no pide nada. Espero que todo vaya bien y que nuestros caminos se crucen algún día.",
        ShortOpening = "Me alegró mucho que nos conociéramos {day}. Disfruté de la conversación y simplemente quería decirlo.",
        ShortContact = "Me alegra que estemos en contacto. Simplemente quería enviar unas líneas con un saludo amable.",
        ShortRest = "No hace falta responder; espero que nuestros caminos se crucen algún día.",
        Coffee = "Si algún día apetece un café, será un gusto; sin ninguna prisa.",
        Lunch = "Si algún día apetece comer juntos, será un gusto; sin ninguna prisa.",
        Call = "Si algún día apetece una llamada, será un gusto; sin ninguna prisa.",
        Today = "hoy",
        Yesterday = "ayer",
        LastWeek = "la semana pasada",
        Weekdays = ["el domingo", "el lunes", "el martes", "el miércoles", "el jueves", "el viernes", "el sábado"],
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        OnDate = "el {0} de {1}",
        QuoteOpen = "«",
        QuoteClose = "»",
    };
}
