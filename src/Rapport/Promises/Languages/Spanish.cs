using static Rapport.Promises.Languages.PromiseWords;

namespace Rapport.Promises.Languages;

internal static class Spanish
{
    private static readonly string[] Days = ["domingo", "lunes", "martes", "miércoles|miercoles", "jueves", "viernes", "sábado|sabado"];
    private static readonly string[] MonthNames = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre|setiembre", "octubre", "noviembre", "diciembre"];
    private static readonly string[] Counts = ["un|una", "dos", "tres", "cuatro", "cinco", "seis"];
    private static readonly string Weekday = Named("weekday", Days);
    private static readonly string Month = Named("month", MonthNames);
    private static readonly string Number = string.Join('|', Counts);

    public static PromiseWords Words { get; } = new()
    {
        Code = "es",
        Hints = ["te ", "le ", "les ", "os ", "se ", "voy a ", "me ", "lo ", "la ", "prometo "],
        Promise = Pattern(
            @"\b(te|le|les|os|se) (lo |la |los |las )?(envío|enviaré|mando|mandaré|pasaré|llamo|llamaré|escribiré|reenvío|reenviaré|hago llegar|haré llegar|aviso|avisaré|traigo|traeré|presto|prestaré|presentaré|confirmo|confirmaré|pongo en contacto|pondré en contacto|prepararé|preparo|enviaremos|mandaremos|llamaremos|avisaremos|haremos llegar|confirmaremos)\b|"
            + @"\bte paso (el|la|los|las|un|una)\b|\b(te|le|les|os) voy a (enviar|mandar|pasar|llamar|escribir|reenviar|avisar|traer|presentar|poner en contacto|confirmar)\b|\bvoy a (enviar|mandar|pasar|llamar|escribir|reenviar|avisar|traer|presentar|confirmar)(te|le|les|os)(lo|la|los|las)?\b|\bme (encargo|encargaré|ocupo|ocuparé) de\b|"
            + @"\b(lo|la) (averiguo|averiguaré|consulto|consultaré|miraré|revisaré) y (te|le|os)\b|\b(te |le )?prometo (enviar|mandar|llamar|avisar)\w*"),
        Refusal = Pattern(@"\b(si|quizás?|tal vez|a lo mejor|podría|no|nunca|dijo|dice que|adjunt\w+|pantalla|algún día|por el chat|cuando quier\w+|siempre|cada|a (él|ella|mi))\b"),
        Date = Pattern($@"\b(?<day>\d{{1,2}}) de {Month}\b( (de|del) (?<year>\d{{4}}))?"),
        Weekday = Pattern($@"(?<!\b(?:del|desde el) )\b{Weekday}\b(?! pasado)"),
        Span = Pattern($@"\b(en|dentro de) (?<count>\d{{1,2}}|{Number}) ((?<weeks>semanas?)|(?<days>días?))\b"),
        Today = Pattern(@"\b(hoy|esta (tarde|noche))\b"),
        Tomorrow = Pattern(@"(?<!\b(?:la|esta|pasado) )\bmañana\b"),
        DayAfterTomorrow = Pattern(@"\bpasado mañana\b"),
        ThisWeek = Pattern(@"\b(esta semana|(antes del|al|a) (fin|final|finales) de (la |esta )?semana)\b"),
        NextWeek = Pattern(@"\b(la (próxima semana|semana que viene)|la semana próxima)\b"),
        ThisMonth = Pattern(@"\b(este mes|(antes de|a) (fin|final|finales) de(l)? mes)\b"),
        NextMonth = Pattern(@"\b(el (próximo mes|mes que viene))\b"),
        InMonth = Pattern($@"\b(en|a (principios|mediados|finales) de|antes de) {Month}\b"),
        Weekdays = Days,
        Months = MonthNames,
        Numbers = Counts,
    };
}
