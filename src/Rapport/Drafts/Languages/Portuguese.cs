namespace Rapport.Drafts.Languages;

internal static class Portuguese
{
    public static DraftLanguage Words { get; } = Plain with
    {
        Formal = Plain with { Greeting = "Bom dia, {name},", GreetsByFullName = true },
        Familiar = Plain with { SignOff = "Um abraço," },
    };

    private static DraftLanguage Plain => new()
    {
        Code = "pt",
        Greeting = "Olá, {name},",
        SignOff = "Com os melhores cumprimentos,",
        Subject = "Foi um prazer conversar",
        ContactSubject = "Algumas linhas",
        Openings =
        [
            "Foi um prazer conversar {day}. Agradeço o tempo e uma conversa tão agradável.",
            "Gostei muito da nossa conversa {day}, e continuei a pensar nela depois.",
            "Foi muito bom o nosso encontro {day}, e queria dizer isso também por escrito.",
            "Que bom que pudemos conversar {day} com calma; foi um prazer esse primeiro encontro.",
        ],
        DistantOpenings =
        [
            "Tenho uma ótima lembrança do nosso encontro, e penso com gosto na nossa conversa.",
            "Foi um prazer o nosso encontro, e parte da nossa conversa continua comigo.",
        ],
        ContactOpenings =
        [
            "É bom estar em contato, e eu queria escrever algumas linhas da minha parte.",
            "Que bom estarmos em contato; queria escrever algumas linhas da minha parte.",
        ],
        Points =
        [
            "Uma coisa não me sai da cabeça: {point}.",
            "De tudo, uma coisa ficou comigo: {point}.",
            "Pensei nisto mais de uma vez: {point}.",
        ],
        Clauses =
        [
            "Uma coisa ficou comigo: que {point}.",
        ],
        Quotes =
        [
            "Uma frase ficou comigo: {quote}.",
            "Gostei muito desta frase: {quote}.",
            "Há uma frase em que continuo pensando: {quote}.",
        ],
        Promise = "E não me esqueci do que prometi: {quote}.",
        Liking = "Gostei",
        Reasons =
        [
            "São coisas que só se aprendem com quem as conhece de verdade.",
            "De tudo o que levei comigo, é disso que me lembro melhor.",
            "Gosto de guardar coisas assim na memória, e esta vai ficar.",
            "De outro modo eu nunca saberia disso, e teria sido uma pena.",
            "Desde então isso voltou à minha cabeça mais de uma vez.",
        ],
        OfferQuotes = ["Agradeço a oferta: {quote}."],
        Reactions = new()
        {
            [PointKind.Plan] = ["Espero que tudo aconteça como está pensado.", "Será um gosto saber um dia como correu."],
            [PointKind.Trouble] = ["Espero que apareça em breve uma boa solução.", "Compreendo que isso exija muita energia."],
            [PointKind.Love] = ["Nota-se o quanto isso importa.", "Gosto de ouvir as pessoas falarem daquilo que as apaixona."],
            [PointKind.Need] = ["Espero que apareça em breve o que faz falta.", "Fico a torcer para que tudo se resolva."],
            [PointKind.Offer] = ["É muito amável, e não há pressa nenhuma."],
        },
        Closings =
        [
            "Desejo que as próximas semanas sejam boas, e que um dia possamos retomar a conversa.",
            "Não é preciso responder, queria apenas dizer isto. Será uma alegria se nossos caminhos voltarem a se cruzar um dia.",
            "Tudo de bom para o que vem pela frente, e oxalá haja um novo encontro um dia.",
            "Será uma alegria um novo encontro um dia destes, aqui ou noutro lugar.",
        ],
        ContactClosing = "Não é preciso responder, queria apenas dizer isto. Desejo que as próximas semanas sejam boas, e que nossos caminhos se cruzem um dia.",
        ShortOpening = "Foi um prazer conversar {day}. Gostei muito desse primeiro encontro e queria simplesmente dizer isso.",
        ShortDistant = "Foi um prazer o nosso encontro. Gostei muito da nossa conversa e queria simplesmente dizer isso.",
        ShortContact = "É bom estar em contato. Eu queria simplesmente enviar algumas linhas amigáveis, nada mais do que isso.",
        ShortRest = "Desejo que as próximas semanas sejam boas e que nossos caminhos voltem a se cruzar.",
        Coffee = "Se um dia der vontade de um café, será um prazer; sem nenhuma pressa.",
        Lunch = "Se um dia der vontade de um almoço, será um prazer; sem nenhuma pressa.",
        Call = "Se um dia der vontade de uma ligação, será um prazer; sem nenhuma pressa.",
        Today = "hoje",
        Yesterday = "ontem",
        LastWeek = "na semana passada",
        Weekdays = ["no domingo", "na segunda-feira", "na terça-feira", "na quarta-feira", "na quinta-feira", "na sexta-feira", "no sábado"],
        Months = ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
        OnDate = "em {0} de {1}",
        QuoteOpen = "“",
        QuoteClose = "”",
    };
}
