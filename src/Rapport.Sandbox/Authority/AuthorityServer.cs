using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Rapport.Sandbox.Authority;

/// <summary>The part of Entra that the product talks to: discovery, keys, and tokens on behalf of a user. HTTPS on localhost.</summary>
internal sealed class AuthorityServer : IAsyncDisposable
{
    private static readonly string[] SharedAuthorities = ["organizations", "common"];

    private readonly SandboxTenant tenant;
    private readonly SigningKeys keys = new();
    private readonly X509Certificate2 certificate = LocalCertificate.Create();
    private readonly WebApplication app;

    private AuthorityServer(SandboxTenant tenant)
    {
        this.tenant = tenant;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, tenant.Options.AuthorityPort, listen => listen.UseHttps(certificate)));
        app = builder.Build();
        app.Use(RecordAsync);
        app.MapGet("/{authority}/v2.0/.well-known/openid-configuration", Discover);
        app.MapGet("/{authority}/.well-known/openid-configuration", Discover);
        app.MapGet("/{authority}/discovery/v2.0/keys", (string authority) => Results.Json(keys.ToJwks(IssuerOf(authority))));
        var grants = new TokenGrants(tenant, keys, this);
        app.MapPost("/{tenantInPath}/oauth2/v2.0/token", grants.AnswerAsync);
    }

    public Uri Instance { get; private set; } = new("https://localhost/");

    public static async Task<AuthorityServer> StartAsync(SandboxTenant tenant, CancellationToken cancellationToken)
    {
        var server = new AuthorityServer(tenant);
        await File.WriteAllTextAsync(tenant.CertificatePath, server.certificate.ExportCertificatePem(), cancellationToken);
        await server.app.StartAsync(cancellationToken);
        var address = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Instance = new($"https://localhost:{new Uri(address).Port}/");
        return server;
    }

    /// <summary>The concrete issuer of the tenant, or the template of the shared authorities.</summary>
    public string IssuerOf(string authority) =>
        $"{Instance}{(SharedAuthorities.Contains(authority, StringComparer.OrdinalIgnoreCase) ? "{tenantid}" : tenant.TenantId)}/v2.0";

    public bool Knows(string authority) =>
        SharedAuthorities.Contains(authority, StringComparer.OrdinalIgnoreCase) || string.Equals(authority, tenant.TenantId, StringComparison.OrdinalIgnoreCase);

    public string IssuePaneToken(string? scope, PaneTokenOptions options)
    {
        var tenantId = options.TenantId ?? tenant.TenantId;
        var userId = options.UserId ?? tenant.UserId;
        var user = tenant.FindUser(userId)?.Mailbox.User;
        var issuedAt = DateTimeOffset.UtcNow - options.Age;
        var claims = Times(issuedAt, options.Lifetime);
        claims["aud"] = options.Audience ?? tenant.ApiClientId;
        claims["iss"] = options.Issuer ?? (options.Version == "1.0" ? $"{Instance}{tenantId}/" : $"{Instance}{tenantId}/v2.0");
        claims["tid"] = tenantId;
        claims["oid"] = userId;
        claims["sub"] = $"sub-{userId}";
        claims["ver"] = options.Version;
        claims[options.Version == "1.0" ? "appid" : "azp"] = options.Caller ?? tenant.PaneClientId;
        claims["azpacr"] = "0";
        if (options.AppOnly)
        {
            claims["roles"] = new[] { "access_as_user" };
            claims["idtyp"] = "app";
        }
        else
        {
            claims["name"] = options.Name ?? user?.DisplayName ?? "Somebody";
            claims["preferred_username"] = options.Address ?? user?.Mail ?? "somebody@sandbox.test";
            if (scope is not null) claims["scp"] = scope;
        }
        foreach (var (name, value) in options.With) claims[name] = value;
        foreach (var name in options.Without) claims.Remove(name);
        return keys.Sign(claims, options.ForeignKey);
    }

    public string IssueIdToken(string userId, string audience, string? nonce)
    {
        var user = tenant.FindUser(userId)?.Mailbox.User;
        var claims = Times(DateTimeOffset.UtcNow, TimeSpan.FromHours(1));
        claims["aud"] = audience;
        claims["iss"] = IssuerOf(tenant.TenantId);
        claims["tid"] = tenant.TenantId;
        claims["oid"] = userId;
        claims["sub"] = $"sub-{userId}";
        claims["ver"] = "2.0";
        claims["name"] = user?.DisplayName ?? "Somebody";
        claims["preferred_username"] = user?.Mail ?? "somebody@sandbox.test";
        if (nonce is not null) claims["nonce"] = nonce;
        return keys.Sign(claims);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        keys.Dispose();
        certificate.Dispose();
    }

    private static Dictionary<string, object> Times(DateTimeOffset issuedAt, TimeSpan lifetime) => new()
    {
        ["iat"] = issuedAt.ToUnixTimeSeconds(),
        ["nbf"] = issuedAt.ToUnixTimeSeconds(),
        ["exp"] = (issuedAt + lifetime).ToUnixTimeSeconds(),
        ["jti"] = Guid.NewGuid().ToString("N"),
    };

    private async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        var recorded = new RecordedRequest(context.Request.Method, context.Request.Path, context.Request.QueryString.Value?.TrimStart('?') ?? "", new Dictionary<string, string>(), null, DateTimeOffset.UtcNow, false);
        tenant.RecordToken(recorded);
        await next(context);
        recorded.Status = context.Response.StatusCode;
    }

    private IResult Discover(string authority)
    {
        if (!Knows(authority)) return TokenGrants.Refuse(400, "invalid_tenant", 90002, $"Tenant '{authority}' not found.");
        return Results.Json(new JsonObject
        {
            ["issuer"] = IssuerOf(authority),
            ["token_endpoint"] = $"{Instance}{authority}/oauth2/v2.0/token",
            ["authorization_endpoint"] = $"{Instance}{authority}/oauth2/v2.0/authorize",
            ["jwks_uri"] = $"{Instance}{authority}/discovery/v2.0/keys",
            ["response_types_supported"] = new JsonArray("code", "id_token", "code id_token"),
            ["subject_types_supported"] = new JsonArray("pairwise"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post", "client_secret_basic"),
            ["scopes_supported"] = new JsonArray("openid", "profile", "email", "offline_access"),
        });
    }
}
