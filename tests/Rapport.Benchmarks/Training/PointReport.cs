using System.Globalization;
using Rapport.Points;

namespace Rapport.Benchmarks.Training;

/// <summary>An example with the score of each of its candidates.</summary>
internal sealed record Scored(PointExample Example, double[] Scores)
{
    /// <summary>The three that would be offered.</summary>
    public Chosen Choose(Spread spread)
    {
        var chosen = Selection.Take(Example.Text, Example.Candidates, Scores, 3, spread, static _ => true);
        return new(Example.Group, chosen.Count > 0 && Example.Good[chosen[0]], chosen.Any(i => Example.Good[i]));
    }
}

/// <summary>Whether what was chosen for an example is good.</summary>
internal sealed record Chosen(string Group, bool IsFirstGood, bool IsOneGood);

/// <summary>Prints, by source and over all, in how many of a hundred examples the first candidate is good, and one of three.</summary>
internal static class PointReport
{
    public static void Print(string name, IEnumerable<Chosen> results)
    {
        var all = results.ToList();
        Console.Write(name);
        foreach (var (group, members) in all.GroupBy(s => s.Group).Select(g => (g.Key, g.ToList())).Append(("primary", all)))
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"  {group} {100.0 * members.Count(m => m.IsFirstGood) / members.Count:F1} / {100.0 * members.Count(m => m.IsOneGood) / members.Count:F1}"));
        Console.WriteLine();
    }
}
