namespace Rapport.Api.Graph;

/// <summary>A call to Graph (or to the authority before it) failed; turned once, here, from what the SDK throws into what to do next.</summary>
/// <param name="kind">What to do next.</param>
/// <param name="retryAfter">The wait that was asked for, when one was.</param>
/// <param name="code">Graph's error code, for logs and rare decisions; never shown.</param>
internal sealed class GraphException(GraphFailureKind kind, TimeSpan? retryAfter = null, string? code = null, Exception? inner = null)
    : Exception($"Graph: {kind} ({code ?? "no code"}).", inner)
{
    public GraphFailureKind Kind { get; } = kind;

    public TimeSpan? RetryAfter { get; } = retryAfter;

    public string? Code { get; } = code;
}

/// <summary>What to do next.</summary>
internal enum GraphFailureKind
{
    /// <summary>Wait as told, then try again; nothing was carried out.</summary>
    Throttled,

    /// <summary>Try again later; a write may or may not have been carried out.</summary>
    Unavailable,

    /// <summary>The item is gone.</summary>
    NotFound,

    /// <summary>Refused by policy or licence.</summary>
    Forbidden,

    /// <summary>The delta link is no longer valid: read anew.</summary>
    ResyncRequired,

    /// <summary>The request was wrong: a fault of ours.</summary>
    Rejected,
}
