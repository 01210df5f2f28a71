using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapport.Promises.Languages;

/// <summary>How one language promises, and how it names a day. Patterns ignore case; where a word is optional in speech the pattern says so.</summary>
internal sealed record PromiseWords
{
    public required string Code { get; init; }

    /// <summary>The act stands at the end of the sentence, and what it is about before it.</summary>
    public bool IsVerbLast { get; init; }

    /// <summary>One of these stands in every sentence that promises; looked for first, because it is quick.</summary>
    public required string[] Hints { get; init; }

    /// <summary>The announcement of an act for the reader, from its first word to the word that makes it one.</summary>
    public required Regex Promise { get; init; }

    /// <summary>What makes it none: a condition, a denial, a doubt, somebody else as its aim, the running of the meeting.</summary>
    public required Regex Refusal { get; init; }

    /// <summary>Groups <c>day</c>, <c>month</c> and perhaps <c>year</c>.</summary>
    public required Regex Date { get; init; }

    /// <summary>Group <c>weekday</c>, and <c>next</c> where the week after is meant.</summary>
    public required Regex Weekday { get; init; }

    /// <summary>Groups <c>count</c>, and <c>weeks</c> or <c>days</c>.</summary>
    public required Regex Span { get; init; }

    public required Regex Today { get; init; }

    public required Regex Tomorrow { get; init; }

    public required Regex DayAfterTomorrow { get; init; }

    public required Regex ThisWeek { get; init; }

    public required Regex NextWeek { get; init; }

    public required Regex ThisMonth { get; init; }

    public required Regex NextMonth { get; init; }

    /// <summary>Group <c>month</c>, with the preposition that makes it a time.</summary>
    public required Regex InMonth { get; init; }

    /// <summary>Beginnings of the days' names, lower case, Sunday first; forms of one day parted by <c>|</c>.</summary>
    public required string[] Weekdays { get; init; }

    /// <summary>Beginnings of the months' names, lower case, January first; forms of one month parted by <c>|</c>.</summary>
    public required string[] Months { get; init; }

    /// <summary>From "one" on, lower case; forms of one number parted by <c>|</c>.</summary>
    public required string[] Numbers { get; init; }

    public bool MayPromise(string sentence) => Array.Exists(Hints, hint => sentence.Contains(hint, StringComparison.OrdinalIgnoreCase));

    /// <summary>0 is Sunday; -1 is none.</summary>
    public int WeekdayOf(string word) => IndexOf(Weekdays, word);

    /// <summary>1 is January; 0 is none.</summary>
    public int MonthOf(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 ? number : IndexOf(Months, word) + 1;

    /// <summary>0 is none.</summary>
    public int NumberOf(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Array.FindIndex(Numbers, forms => forms.Split('|').Contains(word, StringComparer.OrdinalIgnoreCase)) + 1;

    public static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>One of some names, as a group that is kept.</summary>
    public static string Named(string group, string[] names) => $"(?<{group}>{string.Join('|', names)})";

    private static int IndexOf(string[] names, string word) => Array.FindIndex(names, forms => forms.Split('|').Any(form => word.StartsWith(form, StringComparison.OrdinalIgnoreCase)));
}
