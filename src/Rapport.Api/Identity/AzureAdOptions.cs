namespace Rapport.Api.Identity;

/// <summary>Section "AzureAd", with the names and meaning of Microsoft.Identity.Web.</summary>
internal sealed class AzureAdOptions
{
    /// <summary>Cloud base address.</summary>
    public string Instance { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>A tenant's GUID, or <c>organizations</c> together with <see cref="AllowedTenants"/>.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>This API's application id; also the audience its tokens must name.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Secret for development; refused in Production unless <see cref="AllowSecretInProduction"/>.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Credentials in order; the first usable one is taken.</summary>
    public IList<ClientCredential> ClientCredentials { get; } = [];

    /// <summary>Audience, where it is not <see cref="ClientId"/>.</summary>
    public string? Audience { get; set; }

    /// <summary>Tenants that may use a multi-tenant deployment.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>Overrides the refusal of a secret in Production.</summary>
    public bool AllowSecretInProduction { get; set; }

    /// <summary>PEM trusted for the authority only; accepted only for a loopback authority outside Production.</summary>
    public string? TrustedCertificatePath { get; set; }

    /// <summary>The v2.0 authority.</summary>
    public Uri Authority => new($"{Instance.TrimEnd('/')}/{TenantId}/v2.0");

    /// <summary>Whether several tenants share this deployment.</summary>
    public bool IsMultiTenant => TenantId.Equals("organizations", StringComparison.OrdinalIgnoreCase);
}

/// <summary>One entry of <c>AzureAd:ClientCredentials</c>.</summary>
internal sealed class ClientCredential
{
    /// <summary><c>SignedAssertionFromManagedIdentity</c>, <c>Path</c> or <c>ClientSecret</c>.</summary>
    public string SourceType { get; set; } = "";

    /// <summary>Client id of a user-assigned managed identity.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <summary>PFX or PEM file of a certificate.</summary>
    public string? CertificateDiskPath { get; set; }

    /// <summary>Password of the PFX.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>Secret, for development.</summary>
    public string? ClientSecret { get; set; }
}

/// <summary>Section "Pane".</summary>
internal sealed class PaneOptions
{
    /// <summary>The pane's own registration; when set, the only client whose tokens are accepted.</summary>
    public string? ClientId { get; set; }

    /// <summary>Where the pane is served, for manifests.</summary>
    public Uri? PublicUrl { get; set; }
}
