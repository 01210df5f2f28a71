using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;

namespace Rapport.Api.Identity;

/// <summary>Who may call: all use of JwtBearer is in this file.</summary>
internal static class ApiAuthentication
{
    private const string Scope = "access_as_user";

    public static IServiceCollection AddApiAuthentication(this IServiceCollection services)
    {
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<IOptions<AzureAdOptions>, IOptions<PaneOptions>, AuthorityHttp>(Configure)
            .PostConfigure(options =>
            {
                if (options.ConfigurationManager is not BaseConfigurationManager manager) return;
                // A withdrawn key must stop working: without this the last good metadata would keep it for an hour.
                manager.UseLastKnownGoodConfiguration = false;
                manager.AutomaticRefreshInterval = TimeSpan.FromHours(1);
            });
        // The fallback holds for every endpoint that does not say AllowAnonymous, so that none can be forgotten.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .RequireAssertion(context => Scopes(context.User).Contains(Scope))
            .Build());
        return services;
    }

    private static void Configure(JwtBearerOptions jwt, IOptions<AzureAdOptions> azureAd, IOptions<PaneOptions> pane, AuthorityHttp http)
    {
        var options = azureAd.Value;
        jwt.Authority = options.Authority.ToString();
        jwt.BackchannelHttpHandler = AuthorityHttp.Handler(options);
        jwt.MapInboundClaims = false;
        jwt.SaveToken = false;
        jwt.IncludeErrorDetails = false;

        var rules = jwt.TokenValidationParameters;
        rules.ValidAudience = options.Audience is { Length: > 0 } audience ? audience : options.ClientId;
        rules.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
        rules.RequireSignedTokens = true;
        rules.RequireExpirationTime = true;
        rules.ValidateIssuerSigningKey = true;
        rules.ClockSkew = TimeSpan.FromMinutes(2);
        rules.RoleClaimType = "roles";
        rules.IssuerValidator = AadIssuerValidator.GetAadIssuerValidator(options.Authority.ToString(), http.GetHttpClient()).Validate;
        rules.EnableAadSigningKeyIssuerValidation();

        jwt.Events = new JwtBearerEvents
        {
            OnTokenValidated = context =>
            {
                if (Objection(context.Principal!, options, pane.Value) is { } objection) context.Fail(objection);
                return Task.CompletedTask;
            },
        };
    }

    /// <summary>What the library does not check: version, user, tenant list, calling client, and that a user stands behind the token.</summary>
    private static string? Objection(ClaimsPrincipal user, AzureAdOptions options, PaneOptions pane)
    {
        if (user.FindFirstValue("ver") != "2.0") return "Only v2.0 tokens are accepted.";
        if (Caller.Read(user) is not { } key) return "The token names no single user.";
        if (options.IsMultiTenant && !options.AllowedTenants.Any(t => Guid.Parse(t) == key.TenantId)) return "The tenant is not allowed.";
        if (user.FindFirstValue("idtyp") == "app" || Scopes(user).Length == 0) return "The token was not issued for a user.";
        if (pane.ClientId is { Length: > 0 } client && user.FindFirstValue("azp") != client) return "The token was issued to another client.";
        return null;
    }

    private static string[] Scopes(ClaimsPrincipal user) =>
        (user.FindFirstValue("scp") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
