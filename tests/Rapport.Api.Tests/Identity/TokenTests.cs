using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Rapport.Api.Identity;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox;
using Rapport.Sandbox.Authority;

namespace Rapport.Api.Tests.Identity;

/// <summary>The negative table of a trustworthy API, against the running host.</summary>
public sealed class TokenTests(TokenTests.World world) : IClassFixture<TokenTests.World>
{
    public sealed class World : IAsyncLifetime
    {
        internal Product Product { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Product = await Product.StartAsync();

        public ValueTask DisposeAsync() => Product.DisposeAsync();
    }

    private static PaneTokenOptions Claim(string name, object value) => new() { With = new Dictionary<string, object> { [name] = value } };

    internal static Dictionary<string, Func<SandboxTenant, string>> Bad => new()
    {
        ["garbage"] = _ => "garbage",
        ["no signature"] = t => Part(t.IssuePaneToken(), 0) + "." + Part(t.IssuePaneToken(), 1) + ".",
        ["alg none"] = t => Join("""{"alg":"none","typ":"JWT"}""", t.IssuePaneToken()) + ".",
        ["alg None with the old signature"] = t => Join("""{"alg":"None","typ":"JWT"}""", t.IssuePaneToken()) + "." + Part(t.IssuePaneToken(), 2),
        ["payload tampered"] = t => t.IssuePaneToken(options: new() { UserId = "5a9d0b1e-0000-4000-8000-05e400000002" }) is var other ? Part(t.IssuePaneToken(), 0) + "." + Part(other, 1) + "." + Part(t.IssuePaneToken(), 2) : "",
        ["foreign key under a known id"] = t => t.IssuePaneToken(options: new() { ForeignKey = true }),
        ["audience Graph"] = t => t.IssuePaneToken(options: new() { Audience = "https://graph.microsoft.com" }),
        ["audience api://"] = t => t.IssuePaneToken(options: new() { Audience = $"api://{t.ApiClientId}" }),
        ["no audience"] = t => t.IssuePaneToken(options: new() { Without = ["aud"] }),
        ["other tenant"] = t => t.IssuePaneToken(options: new() { TenantId = "11111111-0000-4000-8000-000000000001" }),
        ["tid of another tenant"] = t => t.IssuePaneToken(options: Claim("tid", "11111111-0000-4000-8000-000000000001")),
        ["issuer of another tenant"] = t => t.IssuePaneToken(options: new() { Issuer = $"{t.AuthorityInstance}11111111-0000-4000-8000-000000000001/v2.0" }),
        ["look-alike issuer"] = t => t.IssuePaneToken(options: new() { Issuer = $"https://localhost.evil.test/{t.TenantId}/v2.0" }),
        ["no tid"] = t => t.IssuePaneToken(options: new() { Without = ["tid"] }),
        ["no issuer"] = t => t.IssuePaneToken(options: new() { Without = ["iss"] }),
        ["expired"] = t => t.IssuePaneToken(options: new() { Age = TimeSpan.FromHours(2) }),
        ["not yet valid"] = t => t.IssuePaneToken(options: new() { Age = TimeSpan.FromMinutes(-10) }),
        ["no expiry"] = t => t.IssuePaneToken(options: new() { Without = ["exp"] }),
        ["version 1"] = t => t.IssuePaneToken(options: new() { Version = "1.0" }),
        ["no oid"] = t => t.IssuePaneToken(options: new() { Without = ["oid"] }),
        ["oid that is no GUID"] = t => t.IssuePaneToken(options: Claim("oid", "anna")),
        ["two oids"] = t => t.IssuePaneToken(options: Claim("oid", new[] { t.UserId, "5a9d0b1e-0000-4000-8000-05e400000002" })),
        ["two tids"] = t => t.IssuePaneToken(options: Claim("tid", new[] { t.TenantId, "11111111-0000-4000-8000-000000000001" })),
        ["no scope"] = t => t.IssuePaneToken(scope: null),
        ["id token"] = t => t.IssueIdToken(),
        ["id token for the API"] = t => t.IssuePaneToken(scope: null, options: Claim("nonce", "n")),
        ["application"] = t => t.IssuePaneToken(options: new() { AppOnly = true }),
        ["application without idtyp"] = t => t.IssuePaneToken(options: new() { AppOnly = true, Without = ["idtyp"] }),
        ["another client"] = t => t.IssuePaneToken(options: new() { Caller = "22222222-0000-4000-8000-000000000001" }),
        ["a token for Graph"] = t => t.IssueGraphToken("User.Read"),
    };

    public static TheoryData<string> BadNames => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task A_token_that_is_not_ours_is_refused(string name)
    {
        using var pane = world.Product.PaneWith(Bad[name](world.Product.Tenant));

        var answer = await pane.GetAsync("/api/connection");

        Assert.Equal((401, "sign-in-required"), (answer.Status, answer.Code));
        Assert.DoesNotContain("IDX", answer.Text + answer.Headers.GetValueOrDefault("WWW-Authenticate"), StringComparison.Ordinal);
        Assert.DoesNotContain("eyJ", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("User.Read")]
    [InlineData("access_as_user_evil")]
    [InlineData("ACCESS_AS_USER")]
    [InlineData("xaccess_as_user")]
    public async Task Another_scope_opens_nothing(string scope)
    {
        using var pane = world.Product.PaneWith(world.Product.Tenant.IssuePaneToken(scope));

        var answer = await pane.GetAsync("/api/connection");

        Assert.Equal((403, "blocked"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("access_as_user")]
    [InlineData("openid access_as_user")]
    public async Task The_panes_token_opens_the_API(string scope)
    {
        using var pane = world.Product.PaneWith(world.Product.Tenant.IssuePaneToken(scope));

        Assert.Equal(200, (await pane.GetAsync("/api/connection")).Status);
    }

    [Theory]
    [InlineData(SecurityAlgorithms.HmacSha256, "modulus")]
    [InlineData(SecurityAlgorithms.HmacSha256, "pem")]
    public async Task The_public_key_is_not_a_password(string algorithm, string form)
    {
        var tenant = world.Product.Tenant;
        using var http = new AuthorityHttp(Options.Create(new AzureAdOptions { TrustedCertificatePath = tenant.CertificatePath }));
        var jwks = JsonNode.Parse(await http.GetHttpClient().GetStringAsync(new Uri(tenant.AuthorityInstance, $"{tenant.TenantId}/discovery/v2.0/keys"), TestContext.Current.CancellationToken))!["keys"]![0]!;
        using var rsa = RSA.Create(new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes((string)jwks["n"]!), Exponent = Base64UrlEncoder.DecodeBytes((string)jwks["e"]!) });
        var secret = form == "modulus" ? Base64UrlEncoder.DecodeBytes((string)jwks["n"]!) : Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem());
        var claims = new JsonWebTokenHandler().ReadJsonWebToken(tenant.IssuePaneToken()).Claims.ToDictionary(c => c.Type, c => (object)(long.TryParse(c.Value, out var number) ? number : c.Value));
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Claims = claims, SigningCredentials = new(new SymmetricSecurityKey(secret) { KeyId = (string?)jwks["kid"] }, algorithm) });
        using var pane = world.Product.PaneWith(token);

        Assert.Equal(401, (await pane.GetAsync("/api/connection")).Status);
    }

    [Fact]
    public async Task Two_tokens_in_one_request_are_none()
    {
        var token = "Bearer " + world.Product.Tenant.IssuePaneToken();

        var answer = await world.Product.Pane.SendAsync("GET", "/api/connection", null, token, token);

        Assert.Equal(401, answer.Status);
    }

    [Theory]
    [InlineData("access_token")]
    [InlineData("token")]
    public async Task A_token_in_the_address_is_ignored(string name)
    {
        using var nobody = world.Product.PaneWith(null);

        Assert.Equal(401, (await nobody.GetAsync($"/api/connection?{name}={world.Product.Tenant.IssuePaneToken()}")).Status);
    }

    [Fact]
    public async Task Every_endpoint_wants_a_token_but_the_few_that_say_otherwise()
    {
        using var nobody = world.Product.PaneWith(null);
        var endpoints = ((IEndpointRouteBuilder)world.Product.App).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToList();
        var open = endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'));
        Assert.All(open, path => Assert.Matches("^/(health|openapi|pane|notifications)/", path));

        var closed = endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null).ToList();
        Assert.True(closed.Count > 15);
        foreach (var endpoint in closed)
        {
            var path = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(s => s.Parts is [RoutePatternLiteralPart literal] ? literal.Content : "x"));
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
                Assert.True((await nobody.SendAsync(method, path, method is "GET" or "DELETE" ? null : "{}")).Status == 401, $"{method} {path}");
        }
    }

    private static string Part(string token, int index) => token.Split('.')[index];

    private static string Join(string header, string token) => $"{Base64UrlEncoder.Encode(header)}.{Part(token, 1)}";
}
