namespace Rapport.Drafts.Languages;

internal static class Portuguese
{
    public static DraftLanguage Words { get; } = new()
    {
        Code = "pt",
        Greeting = "Olá, {name},",
        SignOff = "Um abraço,",
        Subject = "Foi bom conhecer você",
        ContactSubject = "Algumas linhas de contato",
        Openings =
        [
            "Foi muito bom conhecer você {day}. Agradeço a conversa, da qual guardo uma ótima lembrança.",
            "Gostei de conhecer você {day} e de termos tido um tempo para conversar com calma.",
        ],
        ContactOpenings = ["É bom estar em contato com você, e eu queria escrever algumas linhas."],
        Points =
        [
            "Uma coisa não me sai da cabeça: {point}.",
            "Há um ponto em que continuo pensando: {point}.",
            "De tudo, uma coisa ficou comigo: {point}.",
        ],
        Quotes =
        [
            "Uma frase ficou comigo: {quote}.",
            "Há uma frase em que continuo pensando: {quote}.",
        ],
        Reasons =
        [
            "Isso me deu o que pensar, e por conta própria eu não teria visto dessa forma.",
            "Poucas coisas continuam comigo depois que o dia já passou, e esta é uma delas.",
            "Não tenho uma resposta brilhante; queria apenas dizer que isso chegou até mim.",
        ],
        Closings =
        [
            "Não é preciso responder, esta mensagem não pede nada. Espero que tudo corra bem e que nossos caminhos voltem a se cruzar um dia.",
            "Esta mensagem não precisa de resposta e não busca nada. Espero que os próximos dias sejam bons e que a gente se encontre de novo um dia.",
        ],
        ContactClosing = "Não é preciso responder, esta mensagem não pede nada. Espero que tudo corra bem e que nossos caminhos se cruzem um dia.",
        ShortOpening = "Foi muito bom conhecer você {day}. Gostei da nossa conversa e queria simplesmente dizer isso.",
        ShortContact = "É bom estar em contato com você. Eu queria simplesmente enviar algumas linhas amigáveis.",
        ShortRest = "Não é preciso responder; espero que nossos caminhos se cruzem um dia.",
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
