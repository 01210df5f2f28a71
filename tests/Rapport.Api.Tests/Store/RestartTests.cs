using Rapport.Api.Tests.FollowUps;
using Rapport.Api.Tests.Given;

namespace Rapport.Api.Tests.Store;

public sealed class RestartTests
{
    [Fact]
    public async Task A_restart_keeps_people_follow_ups_notes_settings_and_drafts()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        await product.Pane.PutAsync("/api/settings", """{"capacity":7,"timeZone":"Europe/Lisbon"}""");
        await DraftTests.AddNoteAsync(product, "She showed me the brass key that opens the depot's third gate.");
        await product.DraftAsync();
        var person = (string?)(await product.FollowUpAsync())["person"]["personId"];
        string[] paths = [$"/api/follow-ups/{await product.FollowUpIdAsync()}", $"/api/people/{person}", "/api/settings", "/api/first-meetings", "/api/connection"];
        var before = await ReadAsync(product, paths);

        await product.RestartAsync();

        Assert.Equal(before, await ReadAsync(product, paths));
        Assert.Equal(200, (await product.DraftAsync()).Status);
        Assert.Single(product.Drafts);
    }

    [Fact]
    public async Task Work_goes_on_after_a_restart_without_the_user()
    {
        // MSAL refreshes tokens with less than five minutes to live: every call needs the stored grant.
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter(), tokenLifetime: TimeSpan.FromMinutes(4));
        await product.RestartAsync();
        product.Mailbox.Met("Peer Olsen", "peer@north.test", "2026-03-04", "AAEvPeer01");

        await product.SyncAsync();

        Assert.Equal(2, (await product.Pane.GetAsync("/api/first-meetings")).List("items").Count);
    }

    [Fact]
    public async Task A_restart_reads_only_what_changed()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var before = product.Tenant.Requests.Count;
        await product.RestartAsync();

        await product.SyncAsync();

        // The new process looks once by itself, and once because it was asked to; the two may become one.
        var deltas = product.Tenant.Requests.Skip(before).Where(r => r.Path.EndsWith("/delta", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, deltas.DistinctBy(r => r.Path).Count());
        Assert.All(deltas, request => Assert.Contains("deltatoken", request.Query, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Ids_are_the_same_after_everything_was_read_anew()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var before = await IdsAsync(product);

        product.Tenant.Faults.ExpireDeltaTokens();
        await product.SyncAsync();

        Assert.Equal(before, await IdsAsync(product));
    }

    private static async Task<(string?, string?, string?)> IdsAsync(Product product) =>
        await product.FollowUpAsync() is var followUp ? ((string?)followUp["followUpId"], (string?)followUp["person"]["personId"], (string?)followUp["meeting"]["meetingId"]) : default;

    private static async Task<List<string>> ReadAsync(Product product, string[] paths)
    {
        List<string> texts = [];
        foreach (var path in paths) texts.Add((await product.Pane.GetAsync(path)).Text);
        return texts;
    }
}
