using System.Globalization;

namespace Rapport.Api.Tests.Given;

/// <summary>A clock that stands unless it is moved, but for a millisecond at each look: no two instants are the same. Its timers are the system's.</summary>
internal sealed class TestClock(string start = A.Now) : TimeProvider
{
    private long ticks = DateTimeOffset.Parse(start, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Add(ref ticks, TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    public void Move(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
