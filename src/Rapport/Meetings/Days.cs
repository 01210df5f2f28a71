namespace Rapport.Meetings;

/// <summary>Days of the user's zone as instants.</summary>
internal static class Days
{
    /// <summary>The instant (UTC) at which a day begins; an hour later where the clocks change at midnight.</summary>
    public static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
