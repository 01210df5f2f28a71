using static Rapport.Promises.Languages.PromiseWords;

namespace Rapport.Promises.Languages;

internal static class Portuguese
{
    private static readonly string[] Days = ["domingo", "segunda", "terça|terca", "quarta", "quinta", "sexta", "sábado|sabado"];
    private static readonly string[] MonthNames = ["janeiro", "fevereiro", "março|marco", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"];
    private static readonly string[] Counts = ["um|uma", "dois|duas", "três", "quatro", "cinco", "seis"];
    private static readonly string Weekday = Named("weekday", Days);
    private static readonly string Month = Named("month", MonthNames);
    private static readonly string Number = string.Join('|', Counts);

    public static PromiseWords Words { get; } = new()
    {
        Code = "pt",
        Hints = ["-te", "-lh", "-vos", "te ", "lhe ", "lhes ", "vos ", "vou ", "irei ", "vamos ", "envio ", "mando ", "passo ", "encaminho ", "trago ", "entro ", "prometo "],
        Promise = Pattern(
            @"\b(envio|mando|passo|ligo|encaminho|trago|aviso|digo|confirmo|empresto|enviarei|mandarei)-(te|lhe|lhes|vos|lho|lha)\b|\b(te|lhe|lhes|vos) (envio|mando|passo|ligo|encaminho|trago|aviso|confirmo|empresto|enviarei|mandarei|ligarei|avisarei|trarei|apresentarei|enviaremos|ligaremos|avisaremos)\b|\b(enviar|mandar|ligar|telefonar|encaminhar|dar|avisar)-(te|lhe|lhes|vos)-(ei|emos)\b|"
            + @"\b(vou|irei|vamos) (te |lhe |lhes |vos )?(enviar|mandar|passar|ligar|telefonar|encaminhar|trazer|avisar|apresentar|confirmar|emprestar)(-te|-lhe|-lhes|-vos)\b|\b(vou|irei|vamos) (te|lhe|lhes|vos) (enviar|mandar|passar|ligar|telefonar|encaminhar|trazer|avisar|apresentar|confirmar|emprestar)\b|\b(vou|irei|vamos) (enviar|mandar|passar|encaminhar|trazer) (\S+ ){0,8}(para|a|pra) (você|vocês|ti|si)\b|"
            + @"\b(envio|mando|passo|encaminho|trago) (\S+ ){0,6}(para|a|pra) (você|vocês|ti|si)\b|\b(te dou|dou-(te|lhe)) (um )?(retorno|notícias|resposta)\b|\bentro em conta(c)?to (com você|consigo|contigo)\b|\bprometo (enviar|mandar|ligar|avisar)\w*"),
        Refusal = Pattern(@"\b(se|caso|talvez|quem sabe|poderia|não|nunca|disse|diz que|em anexo|anexo|ecrã|tela|um dia|eventualmente|no chat|sempre|cada|quando quiser\w*)\b"),
        Date = Pattern($@"\b(?<day>\d{{1,2}})º? de {Month}\b( de (?<year>\d{{4}}))?"),
        Weekday = Pattern($@"(?<!\b(?:desde|passada) )\b{Weekday}\b(?! passad)"),
        Span = Pattern($@"\b(em|dentro de|daqui a) (?<count>\d{{1,2}}|{Number}) ((?<weeks>semanas?)|(?<days>dias?))\b"),
        Today = Pattern(@"\b(hoje|esta (tarde|noite)|ainda hoje)\b"),
        Tomorrow = Pattern(@"(?<!\bdepois de )\bamanhã\b"),
        DayAfterTomorrow = Pattern(@"\bdepois de amanhã\b"),
        ThisWeek = Pattern(@"\b(esta semana|essa semana|(até|antes d)o (fim|final) da semana)\b"),
        NextWeek = Pattern(@"\b((na|para a|a) (próxima semana|semana que vem)|próxima semana|semana que vem)\b"),
        ThisMonth = Pattern(@"\b(este mês|até (ao|o) (fim|final) do mês)\b"),
        NextMonth = Pattern(@"\b(próximo mês|mês que vem)\b"),
        InMonth = Pattern($@"\b(em|até|no (início|meio|fim|final) de|antes de) {Month}\b"),
        Weekdays = Days,
        Months = MonthNames,
        Numbers = Counts,
    };
}
