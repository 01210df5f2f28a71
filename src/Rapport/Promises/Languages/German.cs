using static Rapport.Promises.Languages.PromiseWords;

namespace Rapport.Promises.Languages;

internal static class German
{
    private static readonly string[] Days = ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend"];
    private static readonly string[] MonthNames = ["januar|jänner", "februar|feber", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"];
    private static readonly string[] Counts = ["einer|einem|eine|einen", "zwei", "drei", "vier", "fünf", "sechs"];
    private static readonly string Weekday = Named("weekday", Days);
    private static readonly string Month = Named("month", MonthNames);
    private static readonly string Number = string.Join('|', Counts);

    public static PromiseWords Words { get; } = new()
    {
        Code = "de",
        Hints = ["ich ", "wir "],
        Promise = Pattern(
            @"\bich (?=\w)(schicke|sende|maile|bringe|besorge|schreibe|reiche|leite|leihe) (?:(?!\b(?:mich|mir|uns|ihm)\b)\S+ ){0,4}?(dir|ihnen|euch)\b|\b(schicke|sende|maile|bringe|besorge|schreibe|reiche|leite|leihe) ich (?:\S+ ){0,3}?(dir|ihnen|euch)\b|"
            + @"\b(ich melde mich|melde ich mich)\b(?! (ab|an|krank|zu wort))|\b(ich rufe|rufe ich) (dich|sie|euch) (\S+ ){0,5}(an|zurück)\b|\b(ich gebe|gebe ich) (dir|ihnen|euch) (\S+ ){0,4}bescheid\b|\b(ich lasse|lasse ich) (dir|ihnen|euch) (\S+ ){0,8}(zukommen|wissen)\b|"
            + @"\b(ich stelle|stelle ich) (dich|sie|euch) (\S+ ){0,8}vor\b|\b(ich bringe|bringe ich) (dich|sie|euch) (\S+ ){0,6}(in kontakt|zusammen)\b|\b(ich suche|suche ich) (dir|ihnen|euch) (\S+ ){0,8}(heraus|raus)\b|\b(ich kläre|kläre ich|ich prüfe|prüfe ich) (das|es|die|den)\b|\b(ich kümmere|kümmere ich) mich (\S+ ){0,2}(darum|um)\b|"
            + @"\b(ich werde|werde ich) (\S+ ){0,2}?(dir|ihnen|euch|dich|sie|mich|das|es) (\S+ ){0,14}(schicken|senden|mailen|weiterleiten|zusenden|zuschicken|mitbringen|bringen|anrufen|schreiben|lassen|geben|vorstellen|melden|klären|prüfen)\b|\bich verspreche (dir |ihnen |euch )?(\S+ ){0,14}zu \w+en\b|\bich verspreche (dir|ihnen|euch), (\S+ ){1,14}zu \w+en\b|"
            + @"\b(wir (schicken|senden|mailen|bringen|schreiben)|(schicken|senden|mailen|bringen) wir) (\S+ ){0,3}?(dir|ihnen|euch)\b|\b(wir melden uns|melden wir uns)\b"),
        Refusal = Pattern(@"\b(wenn|falls|sofern|ob|vielleicht|eventuell|evtl|würde\w*|könnte\w*|möglicherweise|wahrscheinlich|versuche|nicht|kein\w*|nie|niemals|sagte|sagt|meinte|irgendwann|bildschirm|im chat|anbei|hiermit|im anhang|beigefügt|gerade|immer|jede[nsr]?|ihm|sonst)\b"),
        Date = Pattern($@"\b(?<day>\d{{1,2}})\. ?{Month}\b( (?<year>\d{{4}}))?|\b(?<day>\d{{1,2}})\.(?<month>\d{{1,2}})\.((?<year>\d{{4}}))?"),
        Weekday = Pattern($@"(?<!\b(?:vom|von|seit|letzten|vergangenen) )\b{Weekday}\b"),
        Span = Pattern($@"\b(in|innerhalb von|binnen) (den nächsten )?(?<count>\d{{1,2}}|{Number}) ((?<weeks>wochen?)|(?<days>tage?n?))\b"),
        Today = Pattern(@"\b(heute|bis heute abend)\b"),
        Tomorrow = Pattern(@"(?<!\b(?:guten|heute|am) )\bmorgen\b"),
        DayAfterTomorrow = Pattern(@"\bübermorgen\b"),
        ThisWeek = Pattern(@"\b(diese woche|dieser woche|(bis|vor|am|zum) (ende der woche|wochenende))\b"),
        NextWeek = Pattern(@"\b(nächste[rn]?|kommende[rn]?) woche\b"),
        ThisMonth = Pattern(@"\b(diesen monat|(bis|am|zum) (ende des monats|monatsende))\b"),
        NextMonth = Pattern(@"\b(nächsten|kommenden) monat\b"),
        InMonth = Pattern($@"\b(im|bis|bis ende|anfang|mitte|ende) {Month}\b"),
        Weekdays = Days,
        Months = MonthNames,
        Numbers = Counts,
    };
}
