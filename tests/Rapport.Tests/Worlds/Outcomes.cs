using System.Globalization;
using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Worlds;

/// <summary>One thing that a report says of a name.</summary>
internal sealed record Outcome(string Name, string What, string On, string By)
{
    public override string ToString() => $"{Name}: {What} on {On}{(By.Length > 0 ? $" by {By}" : "")}";
}

/// <summary>A report as outcomes, and the words for them.</summary>
internal static class Outcomes
{
    public static HashSet<string> All { get; } =
        [.. Enum.GetNames<FirstMeetingVerdict>().Concat(Enum.GetNames<ExclusionReason>()).Select(Verdicts.Kebab), "met", "nothing"];

    public static IEnumerable<Outcome> Of(FirstMeetingReport report, TimeZoneInfo zone)
    {
        string Day(Meeting meeting) => TimeZoneInfo.ConvertTime(meeting.Start, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return report.FirstMeetings.Select(first => new Outcome(first.Person.Name, Verdicts.Kebab(first.Verdict.ToString()), Day(first.Meeting), Verdicts.Kebab(first.VisibleIn.ToString())))
            .Concat(report.Excluded.Select(exclusion => new Outcome(exclusion.Name, Verdicts.Kebab(exclusion.Reason.ToString()), Day(exclusion.Meeting), "")));
    }
}
