using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Graph;

public sealed class FaultTests
{
    [Fact]
    public async Task A_fifth_call_at_the_same_time_is_throttled_with_a_fractional_wait()
    {
        await using var tenant = await Tenant.StartAsync();
        var gates = Enumerable.Range(0, 4).Select(_ => tenant.Sandbox.Faults.Hold(request => request.Path == "/me")).ToList();
        var held = Enumerable.Range(0, 4).Select(_ => tenant.GetAsync("/me")).ToList();
        await Task.WhenAll(gates.Select(gate => gate.Reached));

        var fifth = await tenant.GetAsync("/me/messages");
        gates.ForEach(gate => gate.Release());

        Assert.Equal((429, "ApplicationThrottled"), (fifth.Status, fifth.Code));
        Assert.Matches(@"^\d+\.\d+$", fifth.Headers["Retry-After"]);
        Assert.All(await Task.WhenAll(held), reply => Assert.Equal(200, reply.Status));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_planned_failure_comes_before_or_after_the_work(bool afterDoingTheWork, int drafts)
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Sandbox.Faults.FailNext(request => request.Method == "POST", 504, afterDoingTheWork: afterDoingTheWork);

        var failed = await tenant.CallAsync("POST", "/me/messages", """{"subject":"x"}""");

        Assert.Equal(504, failed.Status);
        Assert.Equal(drafts, tenant.Mailbox.Messages("drafts").Count);
        Assert.Equal(201, (await tenant.CallAsync("POST", "/me/messages", """{"subject":"x"}""")).Status);
    }

    [Fact]
    public async Task A_dropped_connection_is_a_failure_of_the_network()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Sandbox.Faults.DropNext(request => request.Method == "POST", afterDoingTheWork: true);

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => tenant.CallAsync("POST", "/me/messages", """{"subject":"x"}"""));

        Assert.Single(tenant.Mailbox.Messages("drafts"));
    }

    [Fact]
    public async Task A_claims_challenge_carries_its_claims()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Sandbox.Faults.ChallengeNext(request => request.Path == "/me", """{"access_token":{}}""");

        var reply = await tenant.GetAsync("/me");

        Assert.Equal(401, reply.Status);
        Assert.Contains("claims=\"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\"", reply.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_throttled_step_leaves_its_batch_at_200()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Sandbox.Faults.FailNext(request => request.InBatch && request.Path == "/me/events", 429, retryAfter: "2.128");

        var reply = await tenant.CallAsync("POST", "/$batch", """{"requests":[{"id":"a","method":"GET","url":"/me"},{"id":"b","method":"GET","url":"/me/events"},{"id":"c","method":"GET","url":"/me","dependsOn":["b"]}]}""");

        var steps = reply.Json!["responses"]!.AsArray().ToDictionary(step => (string)step!["id"]!, step => step!);
        Assert.Equal((200, 200, 429, 424), (reply.Status, (int)steps["a"]["status"]!, (int)steps["b"]["status"]!, (int)steps["c"]["status"]!));
        Assert.Equal("2.128", (string?)steps["b"]["headers"]!["Retry-After"]);
    }

    [Fact]
    public async Task Every_answer_names_its_request_and_repeats_the_callers_name_for_it()
    {
        await using var tenant = await Tenant.StartAsync();

        var reply = await tenant.CallAsync("GET", "/me", header: ("client-request-id", "6f2f2f4e-0000-4000-8000-000000000001"));

        Assert.Equal("6f2f2f4e-0000-4000-8000-000000000001", reply.Headers["client-request-id"]);
        Assert.True(Guid.TryParse(reply.Headers["request-id"], out _));
    }

    [Fact]
    public async Task Two_users_of_one_tenant_see_only_their_own_mail()
    {
        await using var tenant = await Tenant.StartAsync();
        var second = tenant.Sandbox.AddUser(new(new("Ben Brandt", "ben@contoso.test", [], "UTC")));
        Rapport.Sandbox.Mailbox.MailboxActs.AddMessage(tenant.Mailbox, A.Message("message-lena"));

        var theirs = await tenant.CallAsync("GET", "/me/messages", token: tenant.Sandbox.IssueGraphToken("Mail.Read", second.Id));

        Assert.Empty(theirs.Value);
        Assert.Single((await tenant.GetAsync("/me/messages")).Value);
    }
}
