using Rapport.People;
using Rapport.Tests.Given;

namespace Rapport.Tests.Properties;

/// <summary>A user in a zone, and the instants that clocks there show.</summary>
internal sealed record WallClock(TimeZoneInfo Zone)
{
    public static WallClock Utc { get; } = new(TimeZoneInfo.Utc);

    public MailboxOwner Owner { get; } = MailboxBuilder.Owner with { Zone = Zone };

    /// <summary>The instant at which the clocks of the zone show a time; where they skip it, the same time an hour later.</summary>
    public DateTimeOffset At(DateOnly day, TimeSpan time)
    {
        var local = day.ToDateTime(TimeOnly.MinValue) + time;
        while (Zone.IsInvalidTime(local)) local = local.AddMinutes(30);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);
}
