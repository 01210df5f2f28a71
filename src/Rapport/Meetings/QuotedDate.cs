using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>Dates as the headers of quoted letters write them.</summary>
internal static partial class QuotedDate
{
    private static readonly string[] Written = ["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "d. MMMM yyyy"];
    private static readonly CultureInfo[] Cultures = [.. new[] { "", "de", "fr", "es", "pt", "it", "nl" }.Select(CultureInfo.GetCultureInfo)];

    /// <summary>Reads one; the time of day and its zone are left out, since only the day matters.</summary>
    /// <param name="text">The header's date.</param>
    /// <param name="sentAt">The mail that quotes it: the letter is not younger, which decides between day/month and month/day.</param>
    /// <returns>Noon (UTC) of that day; null when the text holds no date.</returns>
    public static DateTimeOffset? Parse(string text, DateTimeOffset sentAt)
    {
        var numeric = Numeric().Match(text);
        if (numeric.Success)
        {
            int a = Number(numeric, "a"), b = Number(numeric, "b"), year = Number(numeric, "year");
            if (a > 31) (a, b, year) = (b, year, a);
            if (year < 100) year += year < 70 ? 2000 : 1900;
            return new[] { Noon(year, a, b), Noon(year, b, a) }.Where(day => day is not null && day <= sentAt.AddDays(1)).Max();
        }
        var words = Words().Match(text);
        if (!words.Success) return null;
        foreach (var culture in Cultures)
            if (DateTime.TryParseExact(words.Value.Replace(" de ", " ", StringComparison.Ordinal), Written, culture, DateTimeStyles.AllowInnerWhite, out var day))
                return new DateTimeOffset(day.Date.AddHours(12), TimeSpan.Zero);
        return null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static DateTimeOffset? Noon(int year, int month, int day) =>
        year is > 1970 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.Zero) : null;

    [GeneratedRegex(@"\b(?<a>\d{1,4})[/.-](?<b>\d{1,2})[/.-](?<year>\d{2,4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\p{L}{3,10}\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.? (?:de )?\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
