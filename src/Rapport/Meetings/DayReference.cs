using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>The time a sentence about a past meeting names, seen from the day it was written.</summary>
/// <param name="On">The day, when it names one.</param>
/// <param name="About">A day in the middle of what it names, when that is a week or a month.</param>
/// <param name="IsLongAgo">It names a time more than <see cref="RecentDays"/> days back ("last year", "in 1998").</param>
internal readonly partial record struct DayReference(DateOnly? On, DateOnly? About, bool IsLongAgo)
{
    /// <value>92 days: "we met in June", written in August, still tells of the meeting that the letter follows (docs/decisions/0012).</value>
    public const int RecentDays = 92;

    private static readonly string[][] Weekdays =
    [
        ["sunday", "sonntag", "dimanche", "domingo", "domenica", "zondag", "日曜", "الأحد"],
        ["monday", "montag", "lundi", "lunes", "lunedì", "lunedi", "segunda", "maandag", "月曜", "الاثنين", "الإثنين"],
        ["tuesday", "dienstag", "mardi", "martes", "martedì", "martedi", "terça", "dinsdag", "火曜", "الثلاثاء"],
        ["wednesday", "mittwoch", "mercredi", "miércoles", "mercoledì", "mercoledi", "quarta", "woensdag", "水曜", "الأربعاء"],
        ["thursday", "donnerstag", "jeudi", "jueves", "giovedì", "giovedi", "quinta", "donderdag", "木曜", "الخميس"],
        ["friday", "freitag", "vendredi", "viernes", "venerdì", "venerdi", "sexta", "vrijdag", "金曜", "الجمعة"],
        ["saturday", "samstag", "sonnabend", "samedi", "sábado", "sabato", "zaterdag", "土曜", "السبت"],
    ];

    private static readonly string[][] Months =
    [
        ["january", "januar", "janvier", "enero", "janeiro", "gennaio", "januari", "يناير"], ["february", "februar", "février", "febrero", "fevereiro", "febbraio", "februari", "فبراير"],
        ["march", "märz", "mars", "marzo", "março", "maart", "مارس"], ["april", "avril", "abril", "aprile", "أبريل"], ["may", "mai", "mayo", "maio", "maggio", "mei", "مايو"],
        ["june", "juni", "juin", "junio", "junho", "giugno", "يونيو"], ["july", "juli", "juillet", "julio", "julho", "luglio", "يوليو"],
        ["august", "août", "agosto", "augustus", "أغسطس"], ["september", "septembre", "septiembre", "setembro", "settembre", "سبتمبر"],
        ["october", "oktober", "octobre", "octubre", "outubro", "ottobre", "أكتوبر"], ["november", "novembre", "noviembre", "novembro", "نوفمبر"],
        ["december", "dezember", "décembre", "diciembre", "dezembro", "dicembre", "ديسمبر"],
    ];

    /// <summary>Reads the reference nearest after a phrase, else the one before it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="phraseEnd">Where the phrase about the meeting ends.</param>
    /// <param name="written">The day it was written, in the user's zone.</param>
    public static DayReference Read(string sentence, int phraseEnd, DateOnly written)
    {
        var after = Find(sentence[phraseEnd..], written);
        return after is { } found ? found : Find(sentence[..phraseEnd], written) ?? default;
    }

    private static DayReference? Find(string text, DateOnly written)
    {
        var match = Reference().Match(text);
        if (!match.Success) return null;
        if (match.Groups["today"].Success) return Day(written);
        if (match.Groups["yesterday"].Success) return Day(written.AddDays(-1));
        if (match.Groups["daybefore"].Success) return Day(written.AddDays(-2));
        if (match.Groups["weeks"].Success) return new(null, written.AddDays(-21), false);
        if (match.Groups["week"].Success) return new(null, written.AddDays(-7), false);
        if (match.Groups["far"].Success) return new(null, null, true);
        if (match.Groups["year"].Success)
            return int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) < written.Year ? new(null, null, true) : null;
        if (match.Groups["weekday"].Success && IndexOf(Weekdays, match.Groups["weekday"].Value) is var weekday and >= 0)
        {
            var back = ((int)written.DayOfWeek - weekday + 7) % 7;
            return Day(written.AddDays(back == 0 && match.Groups["last"].Success ? -7 : -back));
        }
        foreach (var (monthGroup, dayGroup) in (ReadOnlySpan<(string, string)>)[("jm", "jd"), ("nm", "nd")])
            if (match.Groups[monthGroup].Success) return int.Parse(match.Groups[monthGroup].Value, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var number ? InMonth(number, match.Groups[dayGroup], false, written) : null;
        if (match.Groups["month"].Success && IndexOf(Months, match.Groups["month"].Value) is var month and >= 0)
            return InMonth(month + 1, match.Groups["day"].Success ? match.Groups["day"] : match.Groups["day2"], match.Groups["last"].Success, written);
        return null;
    }

    private static DayReference? InMonth(int month, Group dayGroup, bool isLast, DateOnly written)
    {
        var year = month <= written.Month ? written.Year : written.Year - 1;
        var named = dayGroup.Success && int.TryParse(dayGroup.Value, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= DateTime.DaysInMonth(year, month) ? number : 0;
        var day = new DateOnly(year, month, named == 0 ? 15 : named);
        if (named == 0 && day > written) day = written;
        // "On 30 March", written on 9 March, is a plan; so is "in November", written in May, without "last".
        var back = written.DayNumber - day.DayNumber;
        if (back < 0 || (back > 2 * RecentDays && !isLast)) return null;
        return named == 0 ? new(null, day, back > RecentDays) : new(day, null, back > RecentDays);
    }

    private static DayReference Day(DateOnly day) => new(day, null, false);

    private static int IndexOf(string[][] names, string word) =>
        Array.FindIndex(names, forms => forms.Any(form => word.StartsWith(form, StringComparison.OrdinalIgnoreCase)));

    private const string WeekdayNames = @"(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|[月火水木金土日]曜|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)";
    private const string MonthNames = @"(?<month>january|february|march|april|may(?! (?:i|we|you|be))|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)";

    [GeneratedRegex(
        @"(?<daybefore>\b(?:the day before yesterday|vorgestern|avant-hier|anteayer|anteontem|l'altro ieri|eergisteren)\b|一昨日|おととい)"
        + @"|(?<yesterday>\b(?:yesterday|last night|gestern|hier (?:soir|matin|midi|à|au|lors|chez|dans|avec|pour|et|sur|après)|hier(?=\s*(?:[.,!;]|$))|ayer|anoche|ontem|ieri|gisteren|gisteravond)\b|昨日|昨夜|昨晩|أمس|البارحة)"
        + @"|(?<today>\b(?:today|this (?:morning|afternoon|evening)|tonight|earlier today|heute|aujourd'hui|ce (?:matin|soir)|hoy|esta mañana|hoje|oggi|stamattina|vandaag|van(?:ochtend|morgen|middag|avond)|cet après-midi|ce midi|esta tarde|esta noche|esta manhã|esta noite|stasera|questa mattina|questo pomeriggio)\b|本日|今日|今朝|先ほど|午前中|اليوم|هذا الصباح|صباح اليوم)"
        + @"|(?<far>\b(?:last (?:year|spring|summer|fall|autumn|winter)|(?:\w+ )?years? ago|(?:several|many|some|six|seven|eight|nine|ten) months ago|letztes jahr|letzten (?:sommer|winter|herbst)|vor (?:\w+ )?jahren|l'année dernière|l'an dernier|il y a (?:\w+ )?(?:ans|années)|el año pasado|hace (?:\w+ )?años|(?:o )?ano passado|há (?:\w+ )?anos|l'anno scorso|(?:\w+ )?anni fa|vorig jaar|(?:\w+ )?jaar geleden)\b|昨年|去年|年前|العام الماضي)"
        + @"|(?<weeks>\b(?:(?:a few|several|some|two|three|four|a couple of|couple of) weeks ago|vor (?:einigen|ein paar|zwei|drei) wochen|il y a (?:quelques|deux|trois) semaines|hace (?:unas|dos|tres) semanas|há (?:algumas|duas|três) semanas|(?:qualche|due|tre) settiman[ae] fa|(?:een paar|twee|drie) weken geleden)\b|数週間前)"
        + @"|(?<week>\b(?:last week|the other day|recently|letzte woche|neulich|kürzlich|la semaine dernière|l'autre jour|récemment|la semana pasada|el otro día|(?:na )?semana passada|outro dia|la settimana scorsa|l'altro giorno|vorige week|afgelopen week|onlangs|laatst)\b|先週|先日|الأسبوع الماضي|مؤخرا)"
        + @"|(?<jm>\d{1,2})月(?:(?<jd>\d{1,2})日)?|\b(?:am|den|dem|vom|le|du|el|del|dia|il|op|van)\s+(?<nd>\d{1,2})[./](?<nm>\d{1,2})\b"
        + @"|(?<=\b(?:na|nesta|esta|última|de|passada) )(?<weekday>segunda|terça|quarta|quinta|sexta)\b"
        + @"|\b(?<day>\d{1,2})(?:st|nd|rd|th|\.|er|º)? ?(?:of |de |di |من )?" + MonthNames + @"\b|\b(?<last>last )?" + MonthNames + @"\b(?: (?<day2>\d{1,2})\b)?"
        + @"|(?:\b(?<last>last|letzten|vergangenen|dernier|pasado|passad[oa]|scors[oa]|vorige|afgelopen) )?" + WeekdayNames
        + @"|\b(?<year>(?:19|20)\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
