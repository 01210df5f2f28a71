using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Finds names of people in a text, to keep third persons out of a mail: common given names (<c>third-persons.txt</c>), and the ways in which people are spoken of.</summary>
internal static partial class GivenNames
{
    private static readonly FrozenSet<string> Common = Load();

    /// <summary>Whether a word, written as names are, is on the list.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>Names in <paramref name="text"/> that are neither the reader's nor the writer's.</summary>
    public static IReadOnlyList<string> ThirdPersons(string text, DraftWish wish)
    {
        var own = $"{wish.RecipientName} {wish.RecipientGivenName} {wish.SenderGivenName}";
        var found = Capitalised().Matches(text).Select(match => match.Value).Where(Common.Contains).Concat(PersonWords.Named(text));
        return [.. found.Where(name => !own.Contains(name, StringComparison.OrdinalIgnoreCase)).Distinct()];
    }

    private static FrozenSet<string> Load()
    {
        using var reader = new StreamReader(typeof(GivenNames).Assembly.GetManifestResourceStream("third-persons.txt")!);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
    }

    // Not "San Diego" or "Saint Martin".
    [GeneratedRegex(@"(?<!\b(San|Santa|Santo|São|Saint|St\.?|Sankt)[ -])\b\p{Lu}\p{Ll}+\b")]
    private static partial Regex Capitalised();
}
