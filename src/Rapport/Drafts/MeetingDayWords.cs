using System.Globalization;
using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>Says when a meeting was, as people say it: "yesterday", "on Friday", "last week", "on 9 March".</summary>
internal static class MeetingDayWords
{
    /// <value>Three weeks: after that nobody says "it was good to meet you on 9 March" as if it were news.</value>
    private const int FreshDays = 21;

    /// <summary>Whether the meeting is near enough, and its day sure enough, to be named by its day.</summary>
    public static bool IsFresh(DraftWish wish) => wish.MeetingDay is { } day && wish.Today.DayNumber - day.DayNumber <= FreshDays;

    public static string Fill(string sentence, DraftLanguage language, DraftWish wish)
    {
        var day = wish.MeetingDay is { } met ? Of(language, met, wish.Today) : "";
        if (language.CountsCharacters && day.Length > 0) day += "、";
        var filled = sentence.Replace("{day}", day, StringComparison.Ordinal);
        return day.Length > 0 ? filled : filled.Replace("  ", " ", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Replace(" ،", "،", StringComparison.Ordinal);
    }

    /// <returns>Empty for a day that has not come.</returns>
    public static string Of(DraftLanguage language, DateOnly day, DateOnly today)
    {
        var ago = today.DayNumber - day.DayNumber;
        if (ago < 0) return "";
        if (ago == 0) return language.Today;
        if (ago == 1) return language.Yesterday;
        if (ago < 7) return language.Weekdays[(int)day.DayOfWeek];
        return Monday(day) + 7 == Monday(today) ? language.LastWeek : Date(language, day);
    }

    private static string Date(DraftLanguage language, DateOnly day)
    {
        var month = language.Months[day.Month - 1];
        // "le 1er mars"; "l'8 marzo" and "l'11 marzo", because the number begins with a vowel.
        if (language.Code == "fr" && day.Day == 1) return "le 1er " + month;
        if (language.Code == "it" && day.Day is 8 or 11) return string.Create(CultureInfo.InvariantCulture, $"l'{day.Day} {month}");
        return string.Format(CultureInfo.InvariantCulture, language.OnDate, day.Day, month);
    }

    private static int Monday(DateOnly day) => day.DayNumber - (((int)day.DayOfWeek + 6) % 7);
}
