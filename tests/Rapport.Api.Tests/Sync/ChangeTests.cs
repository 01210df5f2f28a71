using System.Text.Json.Nodes;
using Rapport.Api.Store;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.Sync;

public sealed class ChangeTests
{
    public static TheoryData<string, JsonObject> Changes => new()
    {
        { "cancelled", new JsonObject { ["isCancelled"] = true } },
        { "not-yet-held", new JsonObject { ["start"] = A.At("2026-03-20T10:00:00"), ["end"] = A.At("2026-03-20T11:00:00") } },
        { "declined-by-them", new JsonObject { ["attendees"] = new JsonArray(A.Attendee("Lena Lindgren", A.Lena, "declined")) } },
    };

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public async Task A_meeting_that_is_none_any_more_takes_its_follow_up_along(string reason, JsonObject change)
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena));
        var id = await product.FollowUpIdAsync();

        product.Mailbox.UpdateEvent(A.MeetingId, change);
        await product.SyncAsync();

        var list = await product.Pane.GetAsync("/api/first-meetings?include=excluded");
        Assert.Empty(list.List("items"));
        Assert.Equal(("Lena Lindgren", reason), list.List("excluded").Single() is var e ? ((string?)e["person"]!["name"], (string?)e["reason"]) : default);
        Assert.Equal(404, (await product.Pane.GetAsync($"/api/follow-ups/{id}")).Status);
        Assert.Empty((await product.Pane.GetAsync("/api/today")).List("followUps"));
    }

    [Fact]
    public async Task A_deleted_meeting_takes_its_follow_up_along()
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena));

        product.Mailbox.DeleteEvent(A.MeetingId);
        await product.SyncAsync();

        Assert.Empty((await product.Pane.GetAsync("/api/first-meetings")).List("items"));
        Assert.Equal(404, (await product.Pane.GetAsync($"/api/people/by-address/{A.Lena}")).Status);
    }

    [Fact]
    public async Task A_cancelled_meeting_whose_draft_lies_ready_stays_with_its_draft()
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena));
        await product.DraftAsync("""{"plain":true}""");

        product.Mailbox.UpdateEvent(A.MeetingId, new() { ["isCancelled"] = true });
        await product.SyncAsync();

        Assert.Equal("drafted", (string?)(await product.FollowUpAsync())["state"]);
        Assert.Single(product.Drafts);
    }

    [Fact]
    public async Task A_new_letter_brings_a_point()
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena));
        Assert.Empty((await product.FollowUpAsync()).List("points"));

        product.Mailbox.AddMessage(A.Letter());
        await product.SyncAsync();

        Assert.NotEmpty((await product.FollowUpAsync()).List("points"));
    }

    [Fact]
    public async Task An_earlier_meeting_that_turns_up_later_is_the_first()
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena));

        product.Mailbox.Met("Lena Lindgren", A.Lena, "2026-02-03", "AAEvEarlier01");
        await product.SyncAsync();

        Assert.Equal("AAEvEarlier01", (string?)(await product.FollowUpAsync())["meeting"]["graphEventId"]);
    }

    [Theory]
    [InlineData("tokens")]
    [InlineData("syncStateNotFound")]
    public async Task A_cursor_that_expired_leads_to_a_full_read_without_doubles(string how)
    {
        var mailbox = A.MailboxWithLetter().Met("Peer Olsen", "peer@north.test", "2026-03-04", "AAEvPeer01");
        await using var product = await Product.ConnectedAsync(mailbox);
        var before = (await product.Pane.GetAsync($"/api/people/by-address/{A.Lena}"))["counts"].ToJsonString();

        mailbox.DeleteEvent("AAEvPeer01");
        if (how == "tokens") product.Tenant.Faults.ExpireDeltaTokens();
        else product.Tenant.Faults.FailNext(r => r.Path.EndsWith("/delta", StringComparison.Ordinal) && r.Query.Contains("deltatoken", StringComparison.OrdinalIgnoreCase), 410, how, times: 3);
        await product.SyncAsync();

        Assert.Equal("Lena Lindgren", (string?)Assert.Single((await product.Pane.GetAsync("/api/first-meetings")).List("items"))["person"]!["name"]);
        Assert.Equal(before, (await product.Pane.GetAsync($"/api/people/by-address/{A.Lena}"))["counts"].ToJsonString());
    }

    [Fact]
    public async Task A_busy_service_delays_the_sync_and_says_so()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        product.Tenant.Faults.FailNext(r => r.Path.EndsWith("/calendarView/delta", StringComparison.Ordinal), 429, retryAfter: "120");

        await product.Pane.PostAsync("/api/sync");
        await product.WaitForAsync("throttled", m => m.Sync.State == SyncState.Throttled);
        var sync = await product.Pane.GetAsync("/api/sync");
        product.Clock.Move(TimeSpan.FromSeconds(121));
        await product.SyncAsync();

        Assert.Equal(("throttled", "throttled"), ((string?)sync["state"], (string?)sync["error"]));
        Assert.Equal("idle", (string?)(await product.Pane.GetAsync("/api/sync"))["state"]);
    }

    [Fact]
    public async Task A_revoked_grant_parks_the_mailbox_until_the_user_comes_back()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter(), tokenLifetime: TimeSpan.FromMinutes(4));
        product.Tenant.Faults.Authority = AuthorityFault.Revoked;

        await product.Pane.PostAsync("/api/sync");
        await product.WaitForAsync("parked", m => m.Sync.State == SyncState.Parked);
        var (connection, sync) = (await product.Pane.GetAsync("/api/connection"), await product.Pane.GetAsync("/api/sync"));
        product.Tenant.Faults.Clear();
        await product.ConnectAsync();

        Assert.Equal(("reauth-required", "parked", "sign-in-required"), ((string?)connection["state"], (string?)sync["state"], (string?)sync["error"]));
        Assert.Equal("connected", (string?)(await product.Pane.GetAsync("/api/connection"))["state"]);
    }

    [Theory]
    [InlineData("ConsentRequired", 401, "consent-required")]
    [InlineData("ClaimsChallenge", 401, "claims-challenge")]
    [InlineData("Blocked", 403, "blocked")]
    [InlineData("Revoked", 401, "sign-in-required")]
    [InlineData("Unavailable", 503, "throttled")]
    public async Task What_the_authority_refuses_reaches_the_pane_as_something_to_do(string fault, int status, string code)
    {
        await using var product = await Product.StartAsync();
        product.Tenant.Faults.Authority = Enum.Parse<AuthorityFault>(fault);

        var answer = await product.Pane.PostAsync("/api/connection", """{"background":true}""");

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal(code == "claims-challenge", answer.Headers.GetValueOrDefault("WWW-Authenticate")?.Contains("claims=", StringComparison.Ordinal) ?? false);
        Assert.Equal(code == "throttled", answer.Headers.ContainsKey("Retry-After"));
    }
}
