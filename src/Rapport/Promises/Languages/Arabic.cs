using static Rapport.Promises.Languages.PromiseWords;

namespace Rapport.Promises.Languages;

internal static class Arabic
{
    private static readonly string[] Days = ["الأحد|الاحد", "الاثنين|الإثنين", "الثلاثاء", "الأربعاء|الاربعاء", "الخميس", "الجمعة", "السبت"];
    private static readonly string[] MonthNames = ["يناير", "فبراير", "مارس", "أبريل|ابريل", "مايو", "يونيو", "يوليو", "أغسطس|اغسطس", "سبتمبر", "أكتوبر|اكتوبر", "نوفمبر", "ديسمبر"];
    private static readonly string[] Counts = ["واحد|أسبوع", "يومين|أسبوعين", "ثلاثة", "أربعة", "خمسة", "ستة"];
    private static readonly string Weekday = Named("weekday", Days);
    private static readonly string Month = Named("month", MonthNames);
    private static readonly string Number = string.Join('|', Counts);

    public static PromiseWords Words { get; } = new()
    {
        Code = "ar",
        Hints = ["سأ", "سن", "سوف", "أعد"],
        Promise = Pattern(
            @"(?<!\w)(و|ف)?(سأرسل|سوف أرسل|سأبعث|سنرسل|سوف نرسل|سأحضر|سأكتب|سأجلب|سأحول)(ه|ها|هم)? (لك|لكم|لكِ|إليك|إليكم|إليكِ)(?!\w)|(?<!\w)(و|ف)?(سأرسل|سوف أرسل|سأبعث|سنرسل) (ال\w+|\w+) (\S+ ){0,3}?(لك|لكم|إليك|إليكم)(?!\w)|(?<!\w)(و|ف)?(سأتصل|سوف أتصل|سنتصل|سأعرفك|سأصلك) (بك|بكم|على|ب\w+)(?!\w)|"
            + @"(?<!\w)(و|ف)?(سأخبرك|سأخبركم|سأبلغك|سأبلغكم|سأعلمك|سأوافيك|سأوافيكم|سنوافيك|سنوافيكم|سنخبرك|سنخبركم|سأشاركك|سأشارككم|سأراسلك|أعدك|أعدكم)(?!\w)|(?<!\w)(و|ف)?(سأعود|سوف أعود|سأرد|سنعود|سنرد) (إليك|إليكم|عليك|عليكم)(?!\w)"),
        Refusal = Pattern(@"(?<!\w)(إذا|لو|إن كنت|إن أردت|ربما|قد|لعل|لا|لن|لم|قال|قالت|يقول|مرفق|مرفقا|الشاشة|يوما ما|يومًا ما|دائما|دائمًا|كل)(?!\w)"),
        Date = Pattern($@"(?<!\d)(?<day>\d{{1,2}}) {Month}(?!\w)( (?<year>\d{{4}}))?"),
        Weekday = Pattern($@"(?<!الماضي ){Weekday}(?!\w)(?! الماضي)"),
        Span = Pattern($@"(?<!\w)(خلال|بعد|في غضون) (?<count>\d{{1,2}}|{Number})? ?((?<weeks>أسابيع|أسبوع)|(?<days>أيام|يوم))(?!\w)"),
        Today = Pattern(@"(?<!\w)(اليوم|هذا المساء|الليلة)(?!\w)"),
        Tomorrow = Pattern(@"(?<!بعد )(?<!\w)(غدا|غدًا|الغد)(?!\w)"),
        DayAfterTomorrow = Pattern(@"بعد (غد|الغد)(?!\w)"),
        ThisWeek = Pattern(@"(هذا الأسبوع|نهاية الأسبوع)"),
        NextWeek = Pattern(@"(الأسبوع (القادم|المقبل))"),
        ThisMonth = Pattern(@"(هذا الشهر|نهاية الشهر)"),
        NextMonth = Pattern(@"(الشهر (القادم|المقبل))"),
        InMonth = Pattern($@"(?<!\w)(في|خلال|قبل نهاية|في نهاية) (شهر )?{Month}(?!\w)"),
        Weekdays = Days,
        Months = MonthNames,
        Numbers = Counts,
    };
}
