using Rapport.People;
using Rapport.Tests.Given;

namespace Rapport.Tests.Properties;

/// <summary>A user in a zone, and the instants that clocks there show.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Begin">The day on which the deeds begin; all of them lie in the eight weeks from there.</param>
internal sealed record WallClock(TimeZoneInfo Zone, DateOnly Begin)
{
    public static WallClock Utc { get; } = new(TimeZoneInfo.Utc, new DateOnly(2026, 3, 2));

    public MailboxOwner Owner { get; } = MailboxBuilder.Owner with { Zone = Zone };

    /// <summary>The instant at which the clocks of the zone show a time; where they skip it, the same time an hour later.</summary>
    public DateTimeOffset At(DateOnly day, TimeSpan time)
    {
        var local = day.ToDateTime(TimeOnly.MinValue) + time;
        while (Zone.IsInvalidTime(local)) local = local.AddMinutes(30);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>Whether the clocks of the zone show a time exactly once.</summary>
    public bool Shows(DateOnly day, TimeSpan time) =>
        day.ToDateTime(TimeOnly.MinValue) + time is var local && !Zone.IsInvalidTime(local) && !Zone.IsAmbiguousTime(local) && Show(At(day, time)) == local;

    /// <summary>What the clocks of the zone show.</summary>
    public DateTime Show(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).DateTime;

    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Show(at));
}
