using Microsoft.Identity.Client;
using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Authority;

public sealed class OnBehalfOfTests
{
    private static readonly string[] Scopes = ["User.Read", "Mail.ReadWrite"];

    [Fact]
    public async Task A_pane_token_is_exchanged_for_a_token_that_Graph_takes()
    {
        await using var tenant = await Tenant.StartAsync();
        using var msal = new PinnedMsal(tenant.Sandbox);

        var result = await msal.App.AcquireTokenOnBehalfOf(Scopes, new UserAssertion(tenant.Sandbox.IssuePaneToken())).ExecuteAsync(TestContext.Current.CancellationToken);
        var me = await tenant.CallAsync("GET", "/me", token: result.AccessToken);

        Assert.Equal((tenant.Sandbox.TenantId, tenant.Sandbox.UserId), (result.TenantId, result.UniqueId));
        Assert.Equal(A.Owner, (string?)me.Json!["mail"]);
    }

    [Fact]
    public async Task A_scope_that_was_not_asked_for_is_not_in_the_token()
    {
        await using var tenant = await Tenant.StartAsync();
        using var msal = new PinnedMsal(tenant.Sandbox);

        var result = await msal.App.AcquireTokenOnBehalfOf(Scopes, new UserAssertion(tenant.Sandbox.IssuePaneToken())).ExecuteAsync(TestContext.Current.CancellationToken);

        Assert.Equal("ErrorAccessDenied", (await tenant.CallAsync("GET", "/me/events", token: result.AccessToken)).Code);
    }

    [Fact]
    public async Task A_long_running_session_is_refreshed_without_the_user()
    {
        await using var tenant = await Tenant.StartAsync();
        using var msal = new PinnedMsal(tenant.Sandbox);
        var app = (ILongRunningWebApi)msal.App;
        var key = "v1:session";
        var first = await app.InitiateLongRunningProcessInWebApi(Scopes, tenant.Sandbox.IssuePaneToken(), ref key).ExecuteAsync(TestContext.Current.CancellationToken);

        var second = await app.AcquireTokenInLongRunningProcess(Scopes, key).WithForceRefresh(true).ExecuteAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(first.AccessToken, second.AccessToken);
        Assert.Equal(first.UniqueId, second.UniqueId);
    }

    [Theory]
    [InlineData("Revoked", UiRequiredExceptionClassification.None)]
    [InlineData("ConsentRequired", UiRequiredExceptionClassification.ConsentRequired)]
    [InlineData("ClaimsChallenge", UiRequiredExceptionClassification.BasicAction)]
    [InlineData("Blocked", UiRequiredExceptionClassification.MessageOnly)]
    public async Task A_refusal_that_needs_the_user_reaches_MSAL_as_such(string faultName, UiRequiredExceptionClassification classification)
    {
        await using var tenant = await Tenant.StartAsync();
        using var msal = new PinnedMsal(tenant.Sandbox);
        tenant.Sandbox.Faults.Authority = Enum.Parse<AuthorityFault>(faultName);

        var error = await Assert.ThrowsAnyAsync<MsalUiRequiredException>(() => msal.App.AcquireTokenOnBehalfOf(Scopes, new UserAssertion(tenant.Sandbox.IssuePaneToken())).ExecuteAsync(TestContext.Current.CancellationToken));

        Assert.Equal(classification, error.Classification);
        Assert.Equal(faultName == "ClaimsChallenge", !string.IsNullOrEmpty(error.Claims));
    }

    [Theory]
    [InlineData("Unavailable", 503, true)]
    [InlineData("SecretExpired", 401, false)]
    public async Task A_refusal_that_is_nobodys_fault_is_told_from_the_operators(string faultName, int status, bool retryable)
    {
        await using var tenant = await Tenant.StartAsync();
        using var msal = new PinnedMsal(tenant.Sandbox);
        tenant.Sandbox.Faults.Authority = Enum.Parse<AuthorityFault>(faultName);

        var error = await Assert.ThrowsAsync<MsalServiceException>(() => msal.App.AcquireTokenOnBehalfOf(Scopes, new UserAssertion(tenant.Sandbox.IssuePaneToken())).ExecuteAsync(TestContext.Current.CancellationToken));

        Assert.Equal((status, retryable), (error.StatusCode, error.IsRetryable));
    }

    public static TheoryData<string> BadAssertions => ["expired", "foreign key", "other audience", "other tenant", "without scope", "application", "unknown user", "id token"];

    [Theory]
    [MemberData(nameof(BadAssertions))]
    public async Task A_bad_assertion_is_not_exchanged(string flaw)
    {
        await using var tenant = await Tenant.StartAsync();
        using var msal = new PinnedMsal(tenant.Sandbox);
        var sandbox = tenant.Sandbox;
        var token = flaw switch
        {
            "expired" => sandbox.IssuePaneToken(options: new() { Age = TimeSpan.FromHours(3) }),
            "foreign key" => sandbox.IssuePaneToken(options: new() { ForeignKey = true }),
            "other audience" => sandbox.IssuePaneToken(options: new() { Audience = "https://graph.microsoft.com" }),
            "other tenant" => sandbox.IssuePaneToken(options: new() { TenantId = "5a9d0b1e-0000-4000-8000-7e4a4700ffff" }),
            "without scope" => sandbox.IssuePaneToken(scope: null),
            "application" => sandbox.IssuePaneToken(options: new() { AppOnly = true }),
            "unknown user" => sandbox.IssuePaneToken(options: new() { UserId = "5a9d0b1e-0000-4000-8000-05e40000ffff" }),
            _ => sandbox.IssueIdToken(),
        };

        var error = await Assert.ThrowsAsync<MsalUiRequiredException>(() => msal.App.AcquireTokenOnBehalfOf(Scopes, new UserAssertion(token)).ExecuteAsync(TestContext.Current.CancellationToken));

        Assert.Equal("invalid_grant", error.ErrorCode);
    }

    [Fact]
    public async Task A_client_that_does_not_pin_the_certificate_does_not_trust_the_authority()
    {
        await using var tenant = await Tenant.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });

        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetStringAsync(new Uri(tenant.Sandbox.AuthorityInstance, "common/v2.0/.well-known/openid-configuration"), TestContext.Current.CancellationToken));
    }
}
