using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;
using Rapport.Sandbox.Authority;
using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Authority;

public sealed class PaneTokenTests
{
    [Theory]
    [InlineData("own tenant")]
    [InlineData("organizations")]
    public async Task A_pane_token_holds_before_Microsofts_own_validators(string authority)
    {
        await using var tenant = await Tenant.StartAsync();

        var result = await ValidateAsync(tenant, authority, tenant.Sandbox.IssuePaneToken());

        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal((tenant.Sandbox.UserId, tenant.Sandbox.TenantId, "access_as_user", tenant.Sandbox.PaneClientId), (result.Claims["oid"], result.Claims["tid"], result.Claims["scp"], result.Claims["azp"]));
    }

    public static TheoryData<string> Flaws => ["expired", "not yet valid", "foreign key", "other audience", "other tenant", "issuer of another tenant", "no audience", "no end"];

    [Theory]
    [MemberData(nameof(Flaws))]
    public async Task A_bad_pane_token_does_not(string flaw)
    {
        await using var tenant = await Tenant.StartAsync();
        const string otherTenant = "5a9d0b1e-0000-4000-8000-7e4a4700ffff";
        PaneTokenOptions options = flaw switch
        {
            "expired" => new() { Age = TimeSpan.FromHours(2) },
            "not yet valid" => new() { Age = TimeSpan.FromHours(-2) },
            "foreign key" => new() { ForeignKey = true },
            "other audience" => new() { Audience = "00000003-0000-0000-c000-000000000000" },
            "other tenant" => new() { TenantId = otherTenant },
            "issuer of another tenant" => new() { Issuer = $"{tenant.Sandbox.AuthorityInstance}{otherTenant}/v2.0" },
            "no audience" => new() { Without = ["aud"] },
            _ => new() { Without = ["exp"] },
        };

        Assert.False((await ValidateAsync(tenant, "own tenant", tenant.Sandbox.IssuePaneToken(options: options))).IsValid);
    }

    private static async Task<TokenValidationResult> ValidateAsync(Tenant tenant, string authority, string token)
    {
        using var msal = new PinnedMsal(tenant.Sandbox);
        var address = $"{tenant.Sandbox.AuthorityInstance}{(authority == "organizations" ? authority : tenant.Sandbox.TenantId)}/v2.0";
        var manager = new ConfigurationManager<OpenIdConnectConfiguration>($"{address}/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(msal.Http));
        var parameters = new TokenValidationParameters
        {
            ConfigurationManager = manager,
            ValidAudience = tenant.Sandbox.ApiClientId,
            ValidAlgorithms = ["RS256"],
            ClockSkew = TimeSpan.FromMinutes(2),
            IssuerValidator = AadIssuerValidator.GetAadIssuerValidator(address, msal.Http).Validate,
        };
        parameters.EnableAadSigningKeyIssuerValidation();
        return await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, parameters);
    }
}
