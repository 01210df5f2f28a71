using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;
using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Graph;

/// <summary>Whoever follows the links, page by page, while the user goes on working, ends with what is there.</summary>
public sealed class DeltaConvergenceTests
{
    private const string Window = "startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-04-01T00:00:00Z";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Following_a_folder_gives_the_folder(int seed)
    {
        await using var tenant = await Tenant.StartAsync();
        var chance = new Random(seed);
        for (var i = 0; i < 15; i++) Work(tenant.Mailbox, chance);
        var known = new Dictionary<string, string>();

        var link = await FollowAsync(tenant, "/me/mailFolders/inbox/messages/delta?$select=subject", known, () => Work(tenant.Mailbox, chance));
        for (var round = 0; round < 4; round++) link = await FollowAsync(tenant, link, known, () => Work(tenant.Mailbox, chance));
        await FollowAsync(tenant, link, known, () => { });

        var present = tenant.Mailbox.Messages("inbox").ToDictionary(message => message.Id, message => $"W/\"{message.ChangeKey}\"");
        Assert.Equal(present.OrderBy(pair => pair.Key), known.OrderBy(pair => pair.Key));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Following_a_calendar_window_gives_its_view(int seed)
    {
        await using var tenant = await Tenant.StartAsync();
        var chance = new Random(seed);
        for (var i = 0; i < 10; i++) Plan(tenant.Mailbox, chance);
        var known = new Dictionary<string, string>();

        var link = await FollowAsync(tenant, $"/me/calendarView/delta?{Window}", known, () => Plan(tenant.Mailbox, chance));
        for (var round = 0; round < 4; round++) link = await FollowAsync(tenant, link, known, () => Plan(tenant.Mailbox, chance));
        await FollowAsync(tenant, link, known, () => { });

        var view = await tenant.GetAsync($"/me/calendarView?{Window}&$top=500");
        var masters = tenant.Mailbox.Events().Where(item => item.Text("type") == "seriesMaster").Select(item => item.Id).ToHashSet();
        Assert.Equal(
            view.Value.Select(item => $"{item["id"]} {item["@odata.etag"]}").Order(),
            known.Where(pair => !masters.Contains(pair.Key)).Select(pair => $"{pair.Key} {pair.Value}").Order());
    }

    /// <summary>Reads one round in pages of four, something happening between the pages; gives the link of the next.</summary>
    private static async Task<string> FollowAsync(Tenant tenant, string link, Dictionary<string, string> known, Action meanwhile)
    {
        while (true)
        {
            var page = await tenant.GetAsync(link, "IdType=\"ImmutableId\", odata.maxpagesize=4");
            foreach (var item in page.Value) Apply(tenant, item, known);
            meanwhile();
            if (page.DeltaLink is { } next) return next;
            link = page.NextLink!;
        }
    }

    private static void Apply(Tenant tenant, JsonObject item, Dictionary<string, string> known)
    {
        var id = (string)item["id"]!;
        if (item.ContainsKey("@removed"))
        {
            known.Remove(id);
            return;
        }
        // A master that comes again comes with all occurrences that are left: those not told again are gone.
        if ((string?)item["type"] == "seriesMaster")
        {
            foreach (var gone in known.Keys.Where(key => key.StartsWith(id + "-", StringComparison.Ordinal) && tenant.Mailbox.FindEvent(key) is null).ToList()) known.Remove(gone);
        }
        known[id] = (string)item["@odata.etag"]!;
    }

    private static void Work(SandboxMailbox mailbox, Random chance)
    {
        var messages = mailbox.Messages().OrderBy(message => message.Id, StringComparer.Ordinal).ToList();
        var any = messages.Count == 0 ? null : messages[chance.Next(messages.Count)];
        switch (chance.Next(any is null ? 1 : 6))
        {
            case 0 or 1:
                mailbox.AddMessage(A.Message($"message-{mailbox.Version:0000}"));
                break;
            case 2:
                mailbox.UpdateMessage(any!.Id, new() { ["isRead"] = !any.Flag("isRead") });
                break;
            case 3:
                mailbox.MoveMessage(any!.Id, chance.Next(2) == 0 ? "inbox" : "archive");
                break;
            case 4:
                mailbox.DeleteMessage(any!.Id);
                break;
            default:
                mailbox.Remove(any!.Id);
                break;
        }
    }

    private static void Plan(SandboxMailbox mailbox, Random chance)
    {
        var events = mailbox.Events().OrderBy(item => item.Id, StringComparer.Ordinal).ToList();
        var any = events.Count == 0 ? null : events[chance.Next(events.Count)];
        var day = new DateTime(2026, 2, 20).AddDays(chance.Next(50));
        switch (chance.Next(any is null ? 2 : 5))
        {
            case 0:
                mailbox.AddEvent(A.Event($"event-{mailbox.Version:0000}", Text(day.AddHours(9)), Text(day.AddHours(10))));
                break;
            case 1:
                foreach (var row in A.Series($"series-{mailbox.Version:0000}")) mailbox.AddEvent(row);
                break;
            case 2 when any!.Text("type") is "singleInstance" or "exception":
                mailbox.UpdateEvent(any.Id, new() { ["start"] = EventShape.Boundary(day.AddHours(14)), ["end"] = EventShape.Boundary(day.AddHours(15)) });
                break;
            case 3:
                mailbox.DeleteEvent(any!.Id);
                break;
            default:
                mailbox.UpdateEvent(any!.Id, new() { ["subject"] = $"Changed {mailbox.Version}" });
                break;
        }
    }

    private static string Text(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
