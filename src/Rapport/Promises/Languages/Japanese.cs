using static Rapport.Promises.Languages.PromiseWords;

namespace Rapport.Promises.Languages;

internal static class Japanese
{
    private static readonly string[] Days = ["日", "月", "火", "水", "木", "金", "土"];
    private static readonly string[] MonthNames = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
    private static readonly string[] Counts = ["一", "二", "三", "四", "五", "六"];
    private static readonly string Weekday = Named("weekday", Days);
    private static readonly string Number = string.Join('|', Counts);

    public static PromiseWords Words { get; } = new()
    {
        Code = "ja",
        IsVerbLast = true,
        Hints = ["ます"],
        Promise = Pattern(
            @"^(?=.*(後ほど|のちほど|後日|改めて|あらためて|近日中|近いうちに|折り返し|明日|明後日|今日中|本日中|今週|来週|来月|月末|[月火水木金土日]曜|[0-9]月|[0-9]日|までに|次回|わかり次第|分かり次第|でき次第|出来次第|戻り次第|週間後|日後|以内)).*?(お送り(いた)?します|お送り致します|送ります|送付(いた)?します|送信(いた)?します|送っておきます|ご?連絡(いた|致)?します|ご連絡差し上げます|お届け(いた)?します|共有(いた)?します|ご紹介(いた)?します|お知らせ(いた)?します|お電話(いた)?します|お電話差し上げます|"
            + @"お調べ(いた)?します|調べておきます|お返事(いた)?します|お持ち(いた)?します|ご用意(いた)?します|お渡し(いた)?します|お伝え(いた)?します|約束(いた)?します)(ね|よ)?[。！!]?$"),
        Refusal = Pattern(@"もし|場合|たら|れば|なら[、ば]|かもしれ|と思います|ません|ましょうか|添付|画面|チャット|いつか|と言って|と言い|とのこと|いつでも|必要に応じて|できるだけ|毎[週月年日]"),
        Date = Pattern(@"((?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日"),
        Weekday = Pattern($@"(?<!先週の?){Weekday}曜"),
        Span = Pattern($@"(?<count>\d{{1,2}}|{Number})((?<weeks>週間)|(?<days>日))(後|以内)"),
        Today = Pattern(@"今日|本日"),
        Tomorrow = Pattern(@"明日"),
        DayAfterTomorrow = Pattern(@"明後日"),
        ThisWeek = Pattern(@"今週|週末まで"),
        NextWeek = Pattern(@"来週"),
        ThisMonth = Pattern(@"今月|月末"),
        NextMonth = Pattern(@"来月"),
        InMonth = Pattern(@"(?<month>\d{1,2})月(中|に|まで|末)"),
        Weekdays = Days,
        Months = MonthNames,
        Numbers = Counts,
    };
}
