using System.Collections.Frozen;

namespace Rapport.People;

/// <summary>Given names that are cities too: before a common noun they may be a place ("Florence Office", "Victoria Station").</summary>
internal static class CityNames
{
    private static readonly FrozenSet<string> All =
        FrozenSet.Create(StringComparer.Ordinal, "adelaide", "alexandria", "austin", "berlin", "brooklyn", "carmen", "charlotte", "chelsea", "dallas", "denver", "dolores", "florence", "georgia", "houston", "israel", "jackson", "jordan", "lincoln", "lourdes", "madison", "merida", "milan", "orlando", "paris", "phoenix", "regina", "santiago", "sydney", "valencia", "valentia", "victoria", "vienna", "washington");

    /// <summary>Whether a folded given name is a city's too.</summary>
    public static bool Contains(string folded) => All.Contains(folded);
}
