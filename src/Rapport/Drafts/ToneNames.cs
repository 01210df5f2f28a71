using System.Collections.Frozen;
using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>What is and what is not a person's name, from <c>ToneWords/names.txt</c> and the product's other lists.</summary>
internal static class ToneNames
{
    private static readonly Dictionary<string, FrozenSet<string>> Lists = Load();

    private static readonly FrozenSet<string> Calendar = DraftLanguages.All.SelectMany(language => language.Months.Concat(language.Weekdays))
        .Select(words => words[(words.LastIndexOf(' ') + 1)..]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A given name that is hardly anything else.</summary>
    public static bool IsGiven(string word) => Lists["given"].Contains(word) || GivenNames.IsCommon(word);

    /// <summary>An Arabic given name that is an everyday word, too.</summary>
    public static bool IsGivenAfterRole(string word) => IsGiven(word) || Lists["afterrole"].Contains(word);

    /// <summary>Two capitalised words that name a place or a thing: "Lake Garda", "Clifton Bridge".</summary>
    public static bool IsPlace(string first, string second) => Lists["place"].Contains(first) || Lists["thing"].Contains(second);

    /// <summary>A Japanese word that takes さん without naming anybody: the landlord, the bookshop.</summary>
    public static bool IsNobody(string word) => Lists["nobody"].Contains(word);

    /// <summary>A weekday or month of any of the languages.</summary>
    public static bool IsOfTheCalendar(string word) => Calendar.Contains(word);

    private static Dictionary<string, FrozenSet<string>> Load()
    {
        using var stream = typeof(ToneNames).Assembly.GetManifestResourceStream("tone-names.txt")!;
        using var reader = new StreamReader(stream);
        var (words, current) = (new Dictionary<string, List<string>>(), new List<string>());
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            if (line.StartsWith('[')) words[line[1..^1]] = current = [];
            else current.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return words.ToDictionary(list => list.Key, list => list.Value.ToFrozenSet(StringComparer.Ordinal));
    }
}
