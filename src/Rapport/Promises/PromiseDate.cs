using System.Globalization;
using System.Text.RegularExpressions;
using Rapport.Promises.Languages;

namespace Rapport.Promises;

/// <summary>The time that a promise names, as its last day: "next week" is that week's Friday, "in March" is 31 March.</summary>
internal static class PromiseDate
{
    /// <summary>The last day of the time named, on or after <paramref name="day"/>; null when none is named.</summary>
    public static DateOnly? Read(string text, PromiseWords words, DateOnly day) =>
        OnDate(text, words, day) ?? OnWeekday(text, words, day) ?? After(text, words, day) ?? Near(text, words, day) ?? InMonth(text, words, day);

    /// <summary>"12 June" is the next one; a day of which the year is named is that one.</summary>
    private static DateOnly? OnDate(string text, PromiseWords words, DateOnly day)
    {
        foreach (Match match in words.Date.Matches(text))
        {
            var month = words.MonthOf(match.Groups["month"].Value);
            if (month == 0 || !int.TryParse(match.Groups["day"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 31) continue;
            var hasYear = int.TryParse(match.Groups["year"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var named);
            for (var year = hasYear ? named : day.Year; year <= (hasYear ? named : day.Year + 1); year++)
            {
                // 29 February is not in every year.
                if (year is < 2000 or > 2200 || number > DateTime.DaysInMonth(year, month)) continue;
                var date = new DateOnly(year, month, number);
                if (date >= day) return date;
            }
        }

        return null;
    }

    /// <summary>"Friday" is the next one after the day; "next Friday" and "Friday next week" are in the week after.</summary>
    private static DateOnly? OnWeekday(string text, PromiseWords words, DateOnly day)
    {
        if (words.Weekday.Match(text) is not { Success: true } match) return null;
        var wanted = words.WeekdayOf(match.Groups["weekday"].Value);
        if (match.Groups["next"].Success || words.NextWeek.IsMatch(text)) return Monday(day).AddDays(7 + ((wanted + 6) % 7));
        var ahead = (wanted - (int)day.DayOfWeek + 7) % 7;
        return day.AddDays(ahead == 0 ? 7 : ahead);
    }

    /// <summary>"In two weeks".</summary>
    private static DateOnly? After(string text, PromiseWords words, DateOnly day)
    {
        if (words.Span.Match(text) is not { Success: true } match) return null;
        var count = words.NumberOf(match.Groups["count"].Value);
        return count is < 1 or > 60 ? null : match.Groups["weeks"].Success ? day.AddDays(7 * count) : day.AddDays(count);
    }

    private static DateOnly? Near(string text, PromiseWords words, DateOnly day)
    {
        if (words.DayAfterTomorrow.IsMatch(text)) return day.AddDays(2);
        if (words.Tomorrow.IsMatch(text)) return day.AddDays(1);
        if (words.Today.IsMatch(text)) return day;
        if (words.NextWeek.IsMatch(text)) return Monday(day).AddDays(11);
        // At the weekend "this week" is over.
        if (words.ThisWeek.IsMatch(text)) return Monday(day).AddDays(4) is var friday && friday < day ? friday.AddDays(7) : friday;
        if (words.NextMonth.IsMatch(text)) return EndOfMonth(day.AddMonths(1));
        return words.ThisMonth.IsMatch(text) ? EndOfMonth(day) : null;
    }

    private static DateOnly? InMonth(string text, PromiseWords words, DateOnly day)
    {
        if (words.InMonth.Match(text) is not { Success: true } match || words.MonthOf(match.Groups["month"].Value) is not (> 0 and var month)) return null;
        return EndOfMonth(new DateOnly(month < day.Month ? day.Year + 1 : day.Year, month, 1));
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
