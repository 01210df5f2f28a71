using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Rapport.Sandbox.Graph;

namespace Rapport.Sandbox.Authority;

/// <summary>The token endpoint: on-behalf-of and refresh grants for Graph, refused as Entra refuses them.</summary>
internal sealed class TokenGrants(SandboxTenant tenant, SigningKeys keys, AuthorityServer authority)
{
    private const string GraphPrefix = "https://graph.microsoft.com/";
    private static readonly string[] SignInScopes = ["openid", "profile", "email", "offline_access"];

    private readonly ConcurrentDictionary<string, string> usersByRefreshToken = new(StringComparer.Ordinal);

    public async Task<IResult> AnswerAsync(string tenantInPath, HttpContext context)
    {
        if (!context.Request.HasFormContentType) return Refuse(400, "invalid_request", 900144, "The request body must be form encoded.");
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (tenant.Faults.Authority != AuthorityFault.None) return Fail(context, tenant.Faults.Authority);
        if (!authority.Knows(tenantInPath)) return Refuse(400, "invalid_tenant", 90002, $"Tenant '{tenantInPath}' not found.");
        if (form["client_id"] != tenant.ApiClientId) return Refuse(400, "unauthorized_client", 700016, "Application was not found in the directory.");
        if (!SameSecret(form["client_secret"])) return Refuse(401, "invalid_client", 7000215, "Invalid client secret provided.");

        switch ((string?)form["grant_type"])
        {
            case "urn:ietf:params:oauth:grant-type:jwt-bearer":
                if (form["requested_token_use"] != "on_behalf_of") return Refuse(400, "invalid_request", 900144, "The request must contain 'requested_token_use=on_behalf_of'.");
                var (userId, why) = await ReadAssertionAsync(form["assertion"].ToString());
                return userId is null ? Refuse(400, "invalid_grant", 50013, $"Assertion failed validation: {why}") : Grant(form, userId);
            case "refresh_token":
                return usersByRefreshToken.TryGetValue(form["refresh_token"].ToString(), out var owner)
                    ? Grant(form, owner)
                    : Refuse(400, "invalid_grant", 9002313, "The refresh token is unknown.", "bad_token");
            default:
                return Refuse(400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type.");
        }
    }

    /// <summary>An error in Entra's shape; MSAL reads <c>error</c>, <c>suberror</c> and the number in the description.</summary>
    public static IResult Refuse(int status, string error, int code, string message, string? suberror = null, string? claims = null)
    {
        var json = new JsonObject
        {
            ["error"] = error,
            ["error_description"] = $"AADSTS{code}: {message}",
            ["error_codes"] = new JsonArray(code),
            ["timestamp"] = DateTimeOffset.UtcNow.ToString("u", System.Globalization.CultureInfo.InvariantCulture),
            ["trace_id"] = Guid.NewGuid().ToString(),
            ["correlation_id"] = Guid.NewGuid().ToString(),
        };
        if (suberror is not null) json["suberror"] = suberror;
        if (claims is not null) json["claims"] = claims;
        return Results.Json(json, statusCode: status);
    }

    private static IResult Fail(HttpContext context, AuthorityFault fault)
    {
        if (fault == AuthorityFault.Unavailable) context.Response.Headers.RetryAfter = "1";
        return fault switch
        {
            AuthorityFault.Revoked => Refuse(400, "invalid_grant", 50173, "The provided grant has expired due to it being revoked.", "bad_token"),
            AuthorityFault.ConsentRequired => Refuse(400, "invalid_grant", 65001, "The user or administrator has not consented to use the application.", "consent_required"),
            AuthorityFault.ClaimsChallenge => Refuse(400, "interaction_required", 50076, "You must use multi-factor authentication.", "basic_action", """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"""),
            AuthorityFault.Blocked => Refuse(400, "invalid_grant", 50105, "The signed in user is not assigned to a role for the application.", "message_only"),
            AuthorityFault.SecretExpired => Refuse(401, "invalid_client", 7000222, "The provided client secret keys are expired."),
            _ => Refuse(503, "temporarily_unavailable", 90033, "A transient error has occurred. Please try again."),
        };
    }

    private IResult Grant(IFormCollection form, string userId)
    {
        if (tenant.FindUser(userId) is null) return Refuse(400, "invalid_grant", 50034, "The user account does not exist in the directory.");
        var asked = form["scope"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var consented = tenant.Options.ConsentedScopes ?? GraphScopes.All;
        var granted = new List<string>();
        foreach (var scope in asked.Where(scope => !SignInScopes.Contains(scope)))
        {
            var name = scope.StartsWith(GraphPrefix, StringComparison.OrdinalIgnoreCase) ? scope[GraphPrefix.Length..] : scope;
            if (name == ".default") granted.AddRange(consented);
            else if (!GraphScopes.All.Contains(name, StringComparer.OrdinalIgnoreCase)) return Refuse(400, "invalid_scope", 70011, $"The provided value for the input parameter 'scope' is not valid: '{scope}'.");
            else if (!consented.Contains(name, StringComparer.OrdinalIgnoreCase)) return Refuse(400, "invalid_grant", 65001, "The user or administrator has not consented to use the application.", "consent_required");
            else granted.Add(name);
        }
        if (granted.Count == 0) return Refuse(400, "invalid_scope", 70011, "The request names no scope of a resource.");

        var refreshToken = "SBXR." + Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        usersByRefreshToken[refreshToken] = userId;
        var json = new JsonObject
        {
            ["token_type"] = "Bearer",
            ["scope"] = string.Join(' ', asked.Union(granted.Select(name => GraphPrefix + name)).Except(["offline_access"])),
            ["expires_in"] = (int)tenant.Options.TokenLifetime.TotalSeconds,
            ["ext_expires_in"] = (int)tenant.Options.TokenLifetime.TotalSeconds,
            ["access_token"] = tenant.Tokens.Issue(userId, granted, tenant.Options.TokenLifetime),
        };
        if (asked.Contains("offline_access")) json["refresh_token"] = refreshToken;
        if (asked.Contains("openid")) json["id_token"] = authority.IssueIdToken(userId, tenant.ApiClientId, null);
        if (form["client_info"] == "1") json["client_info"] = Base64UrlEncoder.Encode($$"""{"uid":"{{userId}}","utid":"{{tenant.TenantId}}"}""");
        return Results.Json(json);
    }

    private async Task<(string? UserId, string? Why)> ReadAssertionAsync(string assertion)
    {
        var result = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(assertion, new()
        {
            ValidAudience = tenant.ApiClientId,
            ValidIssuer = authority.IssuerOf(tenant.TenantId),
            IssuerSigningKey = keys.PublicKey,
            ValidAlgorithms = ["RS256"],
            ClockSkew = TimeSpan.FromMinutes(1),
        });
        if (!result.IsValid) return (null, result.Exception.GetType().Name);
        // An id token or an application's token has no scope: neither may be exchanged.
        if (!result.Claims.ContainsKey("scp")) return (null, "it is not a user's access token");
        return result.Claims.TryGetValue("oid", out var userId) ? ((string)userId, null) : (null, "it names no user");
    }

    private bool SameSecret(string? given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given ?? ""), Encoding.UTF8.GetBytes(tenant.ClientSecret));
}
