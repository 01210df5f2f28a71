namespace Rapport.Sandbox.Authority;

/// <summary>How a pane token differs from a good one. Null keeps the good value.</summary>
internal sealed record PaneTokenOptions
{
    public string? TenantId { get; init; }

    public string? UserId { get; init; }

    public string? Audience { get; init; }

    /// <summary>The calling application, <c>azp</c>.</summary>
    public string? Caller { get; init; }

    public string? Issuer { get; init; }

    public string? Name { get; init; }

    public string? Address { get; init; }

    /// <summary>Value of <c>ver</c>.</summary>
    public string Version { get; init; } = "2.0";

    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long ago it was issued; more than <see cref="Lifetime"/> makes an expired one, less than zero one of the future.</summary>
    public TimeSpan Age { get; init; }

    /// <summary>A token of an application without a user: roles instead of scopes.</summary>
    public bool AppOnly { get; init; }

    /// <summary>Signed by a key that is not published, under the published key's id.</summary>
    public bool ForeignKey { get; init; }

    /// <summary>Claims to leave out, by name.</summary>
    public IReadOnlyCollection<string> Without { get; init; } = [];

    /// <summary>Claims to add or replace.</summary>
    public IReadOnlyDictionary<string, object> With { get; init; } = new Dictionary<string, object>();
}
