using System.Collections.Frozen;

namespace Rapport.People;

/// <summary>Common given names: they tell "Lunch Anna Berg" from "Lunch Four Seasons". A missing name costs a question to the user, never a wrong claim.</summary>
/// <remarks>The names stand in <c>given-names.txt</c>, one language a line.</remarks>
internal static class GivenNames
{
    private static readonly FrozenSet<string> All = Read();

    /// <summary>Whether a word is a common given name, in any spelling of case and marks.</summary>
    public static bool Contains(string word) => All.Contains(PersonName.Fold(word));

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(GivenNames).Assembly.GetManifestResourceStream("given-names.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(PersonName.Fold).ToFrozenSet(StringComparer.Ordinal);
    }
}
