using Rapport.Sandbox.Mailbox;
using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Graph;

public sealed class DeltaTests
{
    private const string March = "/me/calendarView/delta?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-04-01T00:00:00Z";

    [Fact]
    public async Task A_first_round_gives_every_message_of_the_folder_once_over_its_pages()
    {
        await using var tenant = await Tenant.StartAsync();
        for (var i = 0; i < 25; i++) tenant.Mailbox.AddMessage(A.Message($"message-{i:00}"));
        tenant.Mailbox.AddMessage(A.Message("message-sent", from: A.Owner, to: A.Lena));

        var (ids, _) = await ReadRoundAsync(tenant, "/me/mailFolders/inbox/messages/delta()?$select=subject,receivedDateTime");

        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"message-{i:00}"), ids.Order());
    }

    [Fact]
    public async Task A_later_round_tells_what_came_changed_left_or_went()
    {
        await using var tenant = await Tenant.StartAsync();
        foreach (var id in new[] { "message-kept", "message-read", "message-moved", "message-gone" }) tenant.Mailbox.AddMessage(A.Message(id));
        var (_, link) = await ReadRoundAsync(tenant, "/me/mailFolders/inbox/messages/delta");

        tenant.Mailbox.AddMessage(A.Message("message-new"));
        tenant.Mailbox.UpdateMessage("message-read", new() { ["isRead"] = true });
        tenant.Mailbox.MoveMessage("message-moved", "archive");
        tenant.Mailbox.Remove("message-gone");
        var page = await tenant.GetAsync(link);

        Assert.Equal(["message-gone removed", "message-moved removed", "message-new", "message-read"], page.Value.Select(Line).Order());
    }

    [Fact]
    public async Task Occurrences_come_bare_and_an_exception_comes_whole()
    {
        await using var tenant = await Tenant.StartAsync();
        foreach (var row in A.Series("series-of-three")) tenant.Mailbox.AddEvent(row);

        var page = await tenant.GetAsync(March, "IdType=\"ImmutableId\", odata.maxpagesize=50");

        var occurrence = page.Value.Single(item => (string?)item["id"] == "series-of-three-10");
        Assert.Equal(["@odata.etag", "id", "seriesMasterId", "type", "start", "end"], occurrence.Select(pair => pair.Key));
        Assert.Equal("2026-03-10T13:00:00.0000000", (string?)occurrence["start"]!["dateTime"]);
        Assert.Equal("Weekly, special guest", (string?)page.Value.Single(item => (string?)item["id"] == "series-of-three-17")["subject"]);
        Assert.Contains(page.Value, item => (string?)item["type"] == "seriesMaster");
    }

    [Fact]
    public async Task A_change_outside_the_window_is_told_as_removed()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddEvent(A.Event("event-of-may", "2026-05-02T10:00:00", "2026-05-02T11:00:00"));
        var (_, link) = await ReadRoundAsync(tenant, March);

        tenant.Mailbox.UpdateEvent("event-of-may", new() { ["subject"] = "Changed" });

        Assert.Equal(["event-of-may removed"], (await tenant.GetAsync(link)).Value.Select(Line));
    }

    [Fact]
    public async Task A_single_deleted_occurrence_is_seen_only_as_a_changed_series()
    {
        await using var tenant = await Tenant.StartAsync();
        foreach (var row in A.Series("series-of-three")) tenant.Mailbox.AddEvent(row);
        var (_, link) = await ReadRoundAsync(tenant, March);

        tenant.Mailbox.DeleteEvent("series-of-three-10");

        Assert.Equal(["series-of-three", "series-of-three-03", "series-of-three-17"], (await tenant.GetAsync(link)).Value.Select(Line).Order());
    }

    [Fact]
    public async Task An_expired_link_answers_410_with_the_way_to_a_full_sync()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddEvent(A.Event("event-one"));
        var (_, link) = await ReadRoundAsync(tenant, March);

        tenant.Sandbox.Faults.ExpireDeltaTokens();
        var refused = await tenant.GetAsync(link);
        var (ids, _) = await ReadRoundAsync(tenant, refused.Headers["Location"]);

        Assert.Equal((410, "SyncStateNotFound"), (refused.Status, refused.Code));
        Assert.Equal(["event-one"], ids);
    }

    private static string Line(System.Text.Json.Nodes.JsonObject item) => (string?)item["id"] + (item.ContainsKey("@removed") ? " removed" : "");

    private static async Task<(List<string> Ids, string DeltaLink)> ReadRoundAsync(Tenant tenant, string target)
    {
        var ids = new List<string>();
        for (var page = await tenant.GetAsync(target); ; page = await tenant.GetAsync(page.NextLink!))
        {
            ids.AddRange(page.Value.Select(item => (string)item["id"]!));
            if (page.DeltaLink is { } link) return (ids, link);
        }
    }
}
