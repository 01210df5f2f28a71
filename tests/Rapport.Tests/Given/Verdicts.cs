using System.Text.RegularExpressions;
using Rapport.Meetings;

namespace Rapport.Tests.Given;

/// <summary>Reports in one word, as they stand on the wire.</summary>
internal static partial class Verdicts
{
    public static string Of(FirstMeetingReport report, string name)
    {
        if (report.FirstMeetings.FirstOrDefault(first => first.Person.Name == name) is { } met) return Kebab(met.Verdict.ToString());
        return report.Excluded.FirstOrDefault(exclusion => exclusion.Name == name) is { } exclusion ? Kebab(exclusion.Reason.ToString()) : "nothing";
    }

    public static string Kebab(string name) => Capital().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<=.)[A-Z]")]
    private static partial Regex Capital();
}
