using static Rapport.Promises.Languages.PromiseWords;

namespace Rapport.Promises.Languages;

internal static class Dutch
{
    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
    private static readonly string[] MonthNames = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
    private static readonly string[] Counts = ["een|één", "twee", "drie", "vier", "vijf", "zes"];
    private static readonly string Weekday = Named("weekday", Days);
    private static readonly string Month = Named("month", MonthNames);
    private static readonly string Number = string.Join('|', Counts);

    public static PromiseWords Words { get; } = new()
    {
        Code = "nl",
        Hints = ["ik ", "wij ", "we "],
        Promise = Pattern(
            @"\b(ik (stuur|mail|breng|bel|schrijf|app|leen|bezorg)|(stuur|mail|breng|bel|bezorg) ik) (\S+ ){0,2}?(je|jou|u|jullie)\b(?! (mee )?naar huis)|\b(ik laat|laat ik) (het |dit |dat )?(je|jou|u|jullie)( \S+){0,6} weten\b|\b(ik geef|geef ik) (je|jou|u|jullie) (\S+ ){0,4}(een seintje|door|terugkoppeling)\b|"
            + @"\b(ik (zal|ga)|(zal|ga) ik) (\S+ ){0,3}?(je|jou|u|jullie)\b( \S+){0,14} (sturen|mailen|bellen|brengen|weten|doorsturen|toesturen|voorstellen|meenemen|opsturen|terugbellen)\b|\b(ik kom|kom ik) (er|hier|daar) (\S+ ){0,6}op terug\b|\b(ik zoek|zoek ik) (het|dat|dit) (\S+ ){0,4}uit\b|\b(ik neem|neem ik) (\S+ ){0,4}contact (met (je|jou|u|jullie) )?op\b|"
            + @"\bik beloof (\S+ ){0,14}te \w+en\b|\b(wij|we) (sturen|mailen|bellen|brengen) (je|jou|u|jullie)\b|\b(wij|we) laten (het |dit |dat )?(je|jou|u|jullie)( \S+){0,6} weten\b"),
        Refusal = Pattern(@"\b(als|indien|mocht|misschien|wellicht|zou|zouden|eventueel|niet|geen|nooit|zei|zegt|bijlage|bijgevoegd|bijgaand|hierbij|scherm|in de chat|ooit|altijd|elke?|iedere?|waarschijnlijk|probeer)\b"),
        Date = Pattern($@"\b(?<day>\d{{1,2}}) {Month}\b( (?<year>\d{{4}}))?"),
        Weekday = Pattern($@"(?<!\b(?:van|sinds|afgelopen|vorige) )\b{Weekday}\b"),
        Span = Pattern($@"\b(over|binnen) (?<count>\d{{1,2}}|{Number}) ((?<weeks>weken|week)|(?<days>dagen|dag))\b"),
        Today = Pattern(@"\b(vandaag|vanmiddag|vanavond)\b"),
        Tomorrow = Pattern(@"(?<!\bgoede )\bmorgen\b"),
        DayAfterTomorrow = Pattern(@"\bovermorgen\b"),
        ThisWeek = Pattern(@"\b(deze week|(voor|tegen|aan) het (einde|eind) van de(ze)? week)\b"),
        NextWeek = Pattern(@"\bvolgende week\b"),
        ThisMonth = Pattern(@"\b(deze maand|(voor|tegen|aan) het (einde|eind) van de(ze)? maand)\b"),
        NextMonth = Pattern(@"\bvolgende maand\b"),
        InMonth = Pattern($@"\b(in|voor|begin|half|eind|voor eind) {Month}\b"),
        Weekdays = Days,
        Months = MonthNames,
        Numbers = Counts,
    };
}
