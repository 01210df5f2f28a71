using static Rapport.Promises.Languages.PromiseWords;

namespace Rapport.Promises.Languages;

internal static class Italian
{
    private static readonly string[] Days = ["domenica", "lunedì|lunedi", "martedì|martedi", "mercoledì|mercoledi", "giovedì|giovedi", "venerdì|venerdi", "sabato"];
    private static readonly string[] MonthNames = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"];
    private static readonly string[] Counts = ["un|una", "due", "tre", "quattro", "cinque", "sei"];
    private static readonly string Weekday = Named("weekday", Days);
    private static readonly string Month = Named("month", MonthNames);
    private static readonly string Number = string.Join('|', Counts);

    public static PromiseWords Words { get; } = new()
    {
        Code = "it",
        Hints = ["ti ", "le ", "vi ", "te l", "glie", "ve l", "la ", "mi ", "prometto "],
        Promise = Pattern(
            @"\b(ti|le|vi|te lo|te la|te li|te le|glielo|gliela|glieli|gliele|ve lo|ve la) (mando|manderò|invio|invierò|spedisco|spedirò|inoltro|inoltrerò|giro|girerò|faccio (avere|sapere)|farò (avere|sapere)|chiamo|chiamerò|scriverò|telefono|telefonerò|richiamo|richiamerò|porto|porterò|presenterò|presto|presterò|metto in contatto|metterò in contatto|preparo|preparerò|confermo|confermerò|manderemo|invieremo|faremo (avere|sapere)|chiameremo)\b|"
            + @"\b(ti|la|vi) (tengo|terrò) (informat|aggiornat)[oaie]\b|\b(la|vi) (richiamo|richiamerò|contatterò|metterò in contatto)\b|\bmi (informo|informerò|faccio vivo|faccio viva|farò vivo|farò viva|occupo io|occuperò)\b|\b(verifico|controllo) e (ti|le|vi)\b|\b(ti |le )?prometto di (mandar|inviar|chiamar|far)\w*"),
        Refusal = Pattern(@"\b(se|magari|forse|potrei|vorrei|non|mai|ha detto|dice che|allegat\w|allego|schermo|un giorno|in chat|sempre|ogni|quando vuo\w+|caso mai)\b"),
        Date = Pattern($@"\b(?<day>\d{{1,2}})º? {Month}\b( (?<year>\d{{4}}))?"),
        Weekday = Pattern($@"(?<!\b(?:di|da) )\b{Weekday}(?!\w)(?! scors)"),
        Span = Pattern($@"\b(tra|fra|entro) (?<count>\d{{1,2}}|{Number}) ((?<weeks>settiman[ae])|(?<days>giorn[oi]))\b"),
        Today = Pattern(@"\b(oggi|stasera|questo pomeriggio|in giornata)\b"),
        Tomorrow = Pattern(@"(?<!\bdopo )\bdomani\b"),
        DayAfterTomorrow = Pattern(@"\b(dopodomani|dopo domani)\b"),
        ThisWeek = Pattern(@"\b(questa settimana|(entro|per|a) (la )?fine (della )?settimana|in settimana)\b"),
        NextWeek = Pattern(@"\b(la (prossima settimana|settimana prossima))\b"),
        ThisMonth = Pattern(@"\b(questo mese|entro (la )?fine (del )?mese)\b"),
        NextMonth = Pattern(@"\b(il (prossimo mese|mese prossimo))\b"),
        InMonth = Pattern($@"\b(a|in|entro|per|(a|entro) (inizio|metà|fine)|entro la fine di) {Month}\b"),
        Weekdays = Days,
        Months = MonthNames,
        Numbers = Counts,
    };
}
