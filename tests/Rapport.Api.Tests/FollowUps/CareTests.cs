using Rapport.Api.Tests.Given;

namespace Rapport.Api.Tests.FollowUps;

/// <summary>One place in care: Lena has it, Peer waits.</summary>
public sealed class CareTests
{
    [Theory]
    [InlineData("rest", "{}")]
    [InlineData("dismiss", "{}")]
    [InlineData("snooze", """{"until":"2026-03-09T07:00:00Z"}""")]
    public async Task A_place_that_becomes_free_goes_to_who_waits_at_once(string act, string body)
    {
        await using var product = await ConnectedAsync();

        await product.Pane.PostAsync($"/api/follow-ups/{await ReadyAsync(product)}/{act}", body);

        var today = await product.Pane.GetAsync("/api/today");
        Assert.Equal(("Peer Olsen", "ready"), Assert.Single(today.List("followUps")) is var f ? ((string?)f["person"]!["name"], (string?)f["state"]) : default);
        Assert.Empty(today.List("waitingRoom"));
    }

    [Fact]
    public async Task Who_is_resumed_has_their_place_again()
    {
        await using var product = await ConnectedAsync();
        var path = $"/api/follow-ups/{await ReadyAsync(product)}";

        await product.Pane.PostAsync($"{path}/rest");
        await product.Pane.PostAsync($"{path}/resume");

        var today = await product.Pane.GetAsync("/api/today");
        Assert.Equal("Lena Lindgren", (string?)Assert.Single(today.List("followUps"))["person"]!["name"]);
        Assert.Equal("Peer Olsen", (string?)Assert.Single(today.List("waitingRoom"))["person"]!["name"]);
    }

    [Fact]
    public async Task Somebody_who_is_resumed_before_the_meeting_was_confirmed_waits_for_the_answer_again()
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena, response: "none"));
        var path = $"/api/follow-ups/{await product.FollowUpIdAsync()}";

        await product.Pane.PostAsync($"{path}/dismiss");
        await product.Pane.PostAsync($"{path}/resume");

        Assert.Equal("detected", (string?)(await product.Pane.GetAsync(path))["state"]);
    }

    [Fact]
    public async Task An_act_asks_for_a_look_at_the_mailbox()
    {
        await using var product = await ConnectedAsync();
        var before = product.Tenant.Requests.Count;

        await product.Pane.PostAsync($"/api/follow-ups/{await ReadyAsync(product)}/rest");
        await product.WaitUntilIdleAsync();

        Assert.Contains(product.Tenant.Requests.Skip(before), r => r.Path.EndsWith("/calendarView/delta", StringComparison.Ordinal));
    }

    private static async Task<Product> ConnectedAsync()
    {
        var product = await Product.StartAsync(A.MailboxWithLetter().Met("Peer Olsen", "peer@north.test", "2026-03-04", "AAEvPeer01"));
        await product.Pane.PutAsync("/api/settings", """{"capacity":1}""");
        await product.ConnectAsync();
        return product;
    }

    private static async Task<string> ReadyAsync(Product product) => (string)Assert.Single((await product.Pane.GetAsync("/api/today")).List("followUps"))["followUpId"]!;
}
