namespace Rapport.Meetings;

/// <summary>Days of the user's zone as instants.</summary>
internal static class Days
{
    /// <value>A quarter of an hour: every change of clocks so far is a whole number of them.</value>
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    /// <summary>The instant (UTC) at which a day begins. Where the clocks skip midnight, or the whole day (Samoa, 30 December 2011), it is the first that they show after it.</summary>
    public static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        var at = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        // The offset of a skipped midnight is told as either of the two, so the clocks themselves decide.
        while (Of(at, zone) < day) at += Step;
        return at;
    }

    /// <summary>The day that the clocks of a zone show at an instant.</summary>
    public static DateOnly Of(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
}
