namespace Rapport.Drafts.Languages;

internal static class Spanish
{
    public static DraftLanguage Words { get; } = Plain with
    {
        Formal = Plain with { SignOff = "Un cordial saludo," },
        Familiar = Plain with
        {
            Greeting = "Hola, {name}:",
            GreetsByFullName = false,
            SignOff = "Un saludo,",
            Openings =
            [
                "Me alegró mucho conocerte {day}. Gracias por el tiempo y por una conversación tan agradable.",
                "Gracias por el rato de conversación que tuvimos {day}. Fue un gusto conocerte, y me quedé pensando en ella.",
                "Me gustó conocerte {day} y que pudiéramos hablar un rato con calma.",
                "Fue un placer conocerte {day}, y lo dejo dicho también por escrito.",
            ],
            Closings =
            [
                "Te deseo unas buenas semanas, y ojalá algún día podamos retomar la conversación.",
                "No hace falta que respondas, solo quería decírtelo. Ojalá nuestros caminos vuelvan a cruzarse algún día.",
                "Mucho ánimo con todo lo que viene, y ojalá nos veamos de nuevo algún día.",
                "Ojalá todo salga como debe; será una alegría volver a verte.",
            ],
            ShortOpening = "Me alegró mucho conocerte {day}. Disfruté de la conversación y simplemente quería decírtelo.",
            ShortRest = "Te deseo unas buenas semanas, y ojalá nuestros caminos vuelvan a cruzarse.",
        },
    };

    private static DraftLanguage Plain => new()
    {
        Code = "es",
        Greeting = "Buenos días, {name}:",
        GreetsByFullName = true,
        SignOff = "Un saludo cordial,",
        Subject = "Un gusto habernos conocido",
        ContactSubject = "Unas líneas de saludo",
        Openings =
        [
            "Me alegró mucho que nos conociéramos {day}. Gracias por el tiempo y por una conversación tan agradable.",
            "Gracias por el rato de conversación que tuvimos {day}. Fue un gusto que nos conociéramos, y me quedé pensando en ella.",
            "Me gustó que nos conociéramos {day} y que pudiéramos hablar un rato con calma.",
            "Fue un placer que nos conociéramos {day}, y lo dejo dicho también por escrito.",
        ],
        DistantOpenings =
        [
            "Me alegra que nos hayamos conocido, y recuerdo con gusto nuestra conversación.",
            "Fue un gusto que nos conociéramos, y parte de nuestra conversación sigue conmigo.",
        ],
        ContactOpenings =
        [
            "Me alegra que estemos en contacto, y quería escribir unas líneas por mi parte.",
            "Es un gusto estar en contacto, y quería escribir unas líneas.",
        ],
        Points =
        [
            "Hay algo que se me quedó en la cabeza: {point}.",
            "De todo, me quedo con una cosa: {point}.",
            "He vuelto a pensar en esto más de una vez: {point}.",
        ],
        Clauses =
        [
            "Se me quedó en la cabeza que {point}.",
            "Recuerdo bien que {point}.",
        ],
        Quotes =
        [
            "Hay una frase que se me quedó grabada: {quote}.",
            "Me gustó mucho esta frase: {quote}.",
            "Hay una frase en la que sigo pensando: {quote}.",
        ],
        Promise = "Y no he olvidado lo que prometí: {quote}.",
        Liking = "gustó",
        Reasons =
        [
            "Son cosas que solo se aprenden de alguien que las conoce de verdad.",
            "De todo lo que me llevé, es lo que mejor recuerdo.",
            "Me gusta guardar en la memoria cosas así, y esta se quedará.",
            "De otro modo no lo habría sabido nunca, y habría sido una lástima.",
            "Desde entonces me ha vuelto a la cabeza más de una vez.",
        ],
        OfferQuotes = ["Gracias por el ofrecimiento: {quote}."],
        Reactions = new()
        {
            [PointKind.Plan] = ["Ojalá todo salga como está pensado.", "Será un gusto saber algún día cómo ha ido."],
            [PointKind.Trouble] = ["Ojalá aparezca pronto una buena solución.", "Entiendo que eso exige mucha energía."],
            [PointKind.Love] = ["Se nota lo mucho que importa.", "Me gusta oír hablar a la gente de lo que le apasiona."],
            [PointKind.Need] = ["Ojalá aparezca pronto lo que hace falta.", "Cruzo los dedos para que se arregle."],
            [PointKind.Offer] = ["Es muy amable, y no hay ninguna prisa."],
        },
        Closings =
        [
            "Deseo que las próximas semanas sean buenas y que algún día podamos retomar la conversación.",
            "No hace falta responder, solo quería decirlo. Ojalá nuestros caminos vuelvan a cruzarse algún día.",
            "Mucho ánimo con todo lo que viene, y ojalá nos veamos de nuevo algún día.",
            "Ojalá todo salga como debe; será una alegría que volvamos a encontrarnos.",
        ],
        ContactClosing = "No hace falta responder, solo quería decirlo. Deseo que las próximas semanas sean buenas y que nuestros caminos se crucen algún día.",
        ShortOpening = "Me alegró mucho que nos conociéramos {day}. Disfruté de la conversación y simplemente quería decirlo.",
        ShortDistant = "Me alegra que nos hayamos conocido. Recuerdo con gusto nuestra conversación y simplemente quería decirlo.",
        ShortContact = "Me alegra que estemos en contacto. Simplemente quería enviar unas líneas con un saludo amable.",
        ShortRest = "Deseo que las próximas semanas sean buenas y que nuestros caminos vuelvan a cruzarse.",
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
