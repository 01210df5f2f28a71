using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox;

/// <summary>What a pretend tenant starts with.</summary>
internal sealed class SandboxTenantOptions
{
    public required SandboxMailbox Mailbox { get; init; }

    /// <summary>Dates of items. Tokens and certificates always use the system's clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Fixed port, 0 for a free one.</summary>
    public int GraphPort { get; init; }

    public int AuthorityPort { get; init; }

    /// <summary>Where the public certificate is written; null for a fresh folder that goes when the tenant stops.</summary>
    public string? Folder { get; init; }

    /// <summary>Life of tokens for Graph. Short ones make MSAL refresh.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Scopes the tenant has consented to; asking for another answers AADSTS65001. Null: every scope that the pretend Graph knows.</summary>
    public IReadOnlyCollection<string>? ConsentedScopes { get; init; }

    /// <summary>Address that <c>webLink</c> starts with, for items whose file gives none. The item's id is appended.</summary>
    public string WebLinkBase { get; init; } = "https://outlook.office365.com/owa/?exvsurl=1&viewmodel=ReadMessageItem&ItemID=";

    /// <summary>Requests one mailbox serves at a time; the next answers 429. The service's own limit is 4.</summary>
    public int MostInFlight { get; init; } = 4;
}
