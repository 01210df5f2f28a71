using Microsoft.Extensions.Options;

namespace Rapport.Api.Identity;

/// <summary>Names every wrong setting of section "AzureAd" at start-up.</summary>
internal sealed class AzureAdOptionsValidator(IHostEnvironment environment) : IValidateOptions<AzureAdOptions>
{
    public ValidateOptionsResult Validate(string? name, AzureAdOptions options)
    {
        List<string> wrong = [];
        if (!Uri.TryCreate(options.Instance, UriKind.Absolute, out var instance) || instance.Scheme != Uri.UriSchemeHttps)
            wrong.Add("AzureAd:Instance must be an https address, such as https://login.microsoftonline.com/.");
        if (!options.IsMultiTenant && !Guid.TryParse(options.TenantId, out _))
            wrong.Add("AzureAd:TenantId must be the tenant's GUID, or 'organizations' together with AzureAd:AllowedTenants.");
        if (options.IsMultiTenant && options.AllowedTenants.Count == 0)
            wrong.Add("AzureAd:AllowedTenants must name at least one tenant when AzureAd:TenantId is 'organizations'.");
        wrong.AddRange(options.AllowedTenants.Where(t => !Guid.TryParse(t, out _)).Select(t => $"AzureAd:AllowedTenants holds '{t}', which is not a GUID."));
        if (!Guid.TryParse(options.ClientId, out _)) wrong.Add("AzureAd:ClientId must be the application (client) id of this API, a GUID.");

        var secret = options.ClientSecret is { Length: > 0 } || options.ClientCredentials.Any(c => c.SourceType == "ClientSecret");
        if (!secret && options.ClientCredentials.Count == 0)
            wrong.Add("AzureAd:ClientCredentials (or, for development, AzureAd:ClientSecret) must be set: Graph is called on behalf of the user.");
        if (secret && environment.IsProduction() && !options.AllowSecretInProduction)
            wrong.Add("AzureAd:ClientSecret is for development. In Production use ClientCredentials with a managed identity or certificate, or set AzureAd:AllowSecretInProduction.");
        if (options.ClientCredentials.FirstOrDefault(c => c.SourceType is not ("SignedAssertionFromManagedIdentity" or "Path" or "ClientSecret")) is { } odd)
            wrong.Add($"AzureAd:ClientCredentials has the SourceType '{odd.SourceType}'; supported are SignedAssertionFromManagedIdentity, Path and ClientSecret.");

        if (options.TrustedCertificatePath is { Length: > 0 } pem)
        {
            if (environment.IsProduction()) wrong.Add("AzureAd:TrustedCertificatePath is not accepted in Production.");
            if (instance is { IsLoopback: false }) wrong.Add("AzureAd:TrustedCertificatePath is accepted only when AzureAd:Instance is a loopback address.");
            if (!File.Exists(pem)) wrong.Add($"AzureAd:TrustedCertificatePath names a file that does not exist: {pem}");
        }
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
