using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Rapport.Api.Store;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.Sync;

/// <summary>A meeting that was held is changed afterwards, and changed back.</summary>
public sealed class MeetingLifeTests
{
    private static readonly JsonObject Original = new() { ["start"] = A.At("2026-03-05T10:00:00"), ["end"] = A.At("2026-03-05T11:00:00"), ["isCancelled"] = false, ["attendees"] = new JsonArray(A.Attendee("Lena Lindgren", A.Lena)) };

    [Theory]
    [InlineData("moved", "not-yet-held")]
    [InlineData("cancelled", "cancelled")]
    [InlineData("declined", "declined-by-them")]
    [InlineData("deleted", null)]
    public async Task A_change_takes_the_follow_up_and_its_return_brings_it_back(string change, string? reason)
    {
        await using var product = await Product.ConnectedAsync(Two());
        var before = await LookAsync(product);

        Do(product, change);
        await product.SyncAsync();
        var meanwhile = await product.Pane.GetAsync("/api/first-meetings?include=excluded");
        Do(product, "restored");
        await product.SyncAsync();

        Assert.Equal("Peer Olsen", (string?)Assert.Single(meanwhile.List("items"))["person"]!["name"]);
        Assert.Equal(reason, (string?)meanwhile.List("excluded").SingleOrDefault(e => (string?)e["person"]!["name"] == "Lena Lindgren")?["reason"]);
        Assert.Equal(before, await LookAsync(product));
    }

    [Theory]
    [InlineData("moved")]
    [InlineData("cancelled")]
    [InlineData("declined")]
    [InlineData("deleted")]
    public async Task A_change_writes_no_row_of_anybody_else(string change)
    {
        await using var product = await Product.ConnectedAsync(Two());
        var lena = await product.Pane.GetAsync($"/api/people/by-address/{A.Lena}");
        var keys = await product.App.Services.GetRequiredService<SystemKeys>().GetAsync(TestContext.Current.CancellationToken);
        HashSet<string> theirs = [$"person-{lena["personId"]}", $"follow-{lena["followUp"]["followUpId"]}", $"event-{keys.Id(product.User, "event", A.MeetingId)}"];
        var before = await RowsAsync(product);

        Do(product, change);
        await product.SyncAsync();

        var changed = before.Except(await RowsAsync(product)).Concat((await RowsAsync(product)).Except(before)).Select(row => row.Key).Where(key => !key.StartsWith("cursor-", StringComparison.Ordinal)).Distinct();
        Assert.Subset(theirs, changed.ToHashSet());
    }

    [Theory]
    [InlineData("moved")]
    [InlineData("cancelled")]
    [InlineData("declined")]
    [InlineData("deleted")]
    public async Task A_draft_that_was_laid_outlasts_every_change(string change)
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var draft = (await product.DraftAsync()).Text;
        var id = await product.FollowUpIdAsync();

        Do(product, change);
        await product.SyncAsync();
        var meanwhile = await product.Pane.GetAsync($"/api/follow-ups/{id}");
        Do(product, "restored");
        await product.SyncAsync();
        var again = await product.DraftAsync();

        Assert.Equal(("drafted", 200, draft), ((string?)meanwhile["state"], again.Status, again.Text));
        Assert.Equal(id, await product.FollowUpIdAsync());
        Assert.Single(product.Drafts);
    }

    [Theory]
    [InlineData("dismiss", "dismissed")]
    [InlineData("rest", "resting")]
    public async Task What_the_user_put_aside_is_still_put_aside_when_the_meeting_comes_back(string act, string state)
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var path = $"/api/follow-ups/{await product.FollowUpIdAsync()}";
        await product.Pane.PostAsync($"{path}/{act}");

        Do(product, "cancelled");
        await product.SyncAsync();
        var meanwhile = await product.Pane.GetAsync(path);
        Do(product, "restored");
        await product.SyncAsync();

        Assert.Equal((404, state), (meanwhile.Status, (string?)(await product.Pane.GetAsync(path))["state"]));
    }

    [Theory]
    [InlineData("cancelled moved restored declined")]
    [InlineData("declined restored cancelled moved")]
    [InlineData("deleted restored moved cancelled declined")]
    public async Task What_is_shown_depends_on_where_a_life_ends_and_not_on_its_way(string life)
    {
        await using var product = await Product.ConnectedAsync(Two());
        foreach (var change in life.Split(' '))
        {
            Do(product, change);
            await product.SyncAsync();
        }
        var slowly = await LookAsync(product);

        Do(product, "restored");
        await product.SyncAsync();
        foreach (var change in life.Split(' ')) Do(product, change);
        await product.SyncAsync();

        Assert.Equal(slowly, await LookAsync(product));
    }

    private static SandboxMailbox Two() => A.MailboxWithLetter().Met("Peer Olsen", "peer@north.test", "2026-03-04", "AAEvPeer01");

    private static void Do(Product product, string change)
    {
        // Of two versions the later wins: the sandbox dates them by the second.
        product.Clock.Move(TimeSpan.FromMinutes(1));
        var mailbox = product.Mailbox;
        switch (change)
        {
            case "moved": mailbox.UpdateEvent(A.MeetingId, new() { ["start"] = A.At("2026-03-20T10:00:00"), ["end"] = A.At("2026-03-20T11:00:00") }); break;
            case "cancelled": mailbox.UpdateEvent(A.MeetingId, new() { ["isCancelled"] = true }); break;
            case "declined": mailbox.UpdateEvent(A.MeetingId, new() { ["attendees"] = new JsonArray(A.Attendee("Lena Lindgren", A.Lena, "declined")) }); break;
            case "deleted": mailbox.DeleteEvent(A.MeetingId); break;
            case "restored" when mailbox.FindEvent(A.MeetingId) is null: mailbox.Met("Lena Lindgren", A.Lena); break;
            case "restored": mailbox.UpdateEvent(A.MeetingId, Original); break;
            default: throw new ArgumentOutOfRangeException(nameof(change), change, "No such change.");
        }
    }

    /// <summary>Everything that is shown.</summary>
    private static async Task<string> LookAsync(Product product)
    {
        var list = await product.Pane.GetAsync("/api/first-meetings?include=excluded");
        List<string> texts = [list.Text];
        foreach (var item in list.List("items")) texts.Add((await product.Pane.GetAsync($"/api/follow-ups/{item["followUpId"]}")).Text);
        foreach (var address in new[] { A.Lena, "peer@north.test" }) texts.Add((await product.Pane.GetAsync($"/api/people/by-address/{address}")).Text);
        return string.Join('\n', texts);
    }

    private static async Task<HashSet<(string Key, string Version)>> RowsAsync(Product product)
    {
        HashSet<(string, string)> rows = [];
        await foreach (var row in product.App.Services.GetRequiredService<TableServiceClient>().GetTableClient("relationships").QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken))
            rows.Add((row.RowKey, row.ETag.ToString()));
        return rows;
    }
}
