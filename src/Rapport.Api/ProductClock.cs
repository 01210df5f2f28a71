namespace Rapport.Api;

/// <summary>The product's clock: the system's, or one that started at a configured instant so that old data can be replayed.
/// Tokens and certificates always use the system's clock.</summary>
internal sealed class ProductClock : TimeProvider
{
    private readonly Lazy<TimeSpan> ahead;

    /// <param name="start">Instant at which the clock starts; null runs with the system's clock.</param>
    public ProductClock(DateTimeOffset? start)
        : this(() => start) => _ = ahead.Value;

    /// <param name="start">Read at the first look: the web server takes the clock before the settings are checked.</param>
    public ProductClock(Func<DateTimeOffset?> start) => ahead = new(() => start() is { } instant ? instant - System.GetUtcNow() : TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead.Value;
}

/// <summary>Section "Clock".</summary>
internal sealed class ClockOptions
{
    /// <summary>Instant at which the product's clock starts; refused in Production.</summary>
    public DateTimeOffset? Start { get; set; }
}
