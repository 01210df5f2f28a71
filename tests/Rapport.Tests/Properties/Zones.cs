namespace Rapport.Tests.Properties;

/// <summary>Forty zones in which days are unlike ours, and the days on which their clocks change.</summary>
internal static class Zones
{
    private static readonly string[] Names =
    [
        // The date line, the farthest ends, and a day that never was (Samoa, 30 December 2011).
        "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Pacific/Chatham", "Pacific/Auckland", "Pacific/Marquesas",
        // Half and quarter hours, and a clock that changes by thirty minutes.
        "Australia/Lord_Howe", "Australia/Adelaide", "Australia/Darwin", "Australia/Eucla", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Yangon", "Asia/Kabul", "Asia/Tehran", "America/St_Johns",
        // Clocks that change at midnight.
        "America/Santiago", "America/Asuncion", "America/Havana", "Asia/Beirut", "Africa/Cairo", "Asia/Amman", "Atlantic/Azores", "America/Nuuk", "America/Scoresbysund",
        // Summer time that stops for a month, or is winter time by law, or jumps two hours.
        "Africa/Casablanca", "Africa/El_Aaiun", "Europe/Dublin", "Antarctica/Troll",
        "Europe/London", "Europe/Berlin", "Europe/Istanbul", "Asia/Jerusalem", "Asia/Tokyo", "Australia/Sydney", "Africa/Johannesburg", "America/Sao_Paulo", "America/New_York", "America/Los_Angeles", "America/Phoenix",
    ];

    private static readonly (TimeZoneInfo Zone, DateOnly[] Edges)[] All = [.. Names.Select(TimeZoneInfo.FindSystemTimeZoneById).Select(zone => (zone, Edges(zone)))];

    /// <summary>A zone and a day in it, mostly one next to a change of its clocks.</summary>
    public static (TimeZoneInfo Zone, DateOnly Day) Choose(Random dice)
    {
        var (zone, edges) = All[dice.Next(All.Length)];
        var near = edges.Length > 0 && dice.Next(4) > 0 ? edges[dice.Next(edges.Length)] : new DateOnly(2025, 1, 1).AddDays(dice.Next(700));
        return (zone, near.AddDays(dice.Next(-1, 2)));
    }

    private static DateOnly[] Edges(TimeZoneInfo zone)
    {
        static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var years = new[] { 2011, 2019, 2024, 2025, 2026 };
        return [.. years.SelectMany(year => Enumerable.Range(0, 366).Select(day => new DateOnly(year, 1, 1).AddDays(day))).Where(day => zone.GetUtcOffset(At(day)) != zone.GetUtcOffset(At(day.AddDays(1))))];
    }
}
