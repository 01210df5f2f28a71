using System.Text;
using System.Text.Json.Nodes;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.Hosting;

/// <summary>A folder of bad items through loader, Graph and product: nothing crashes, the good ones are found, the bad ones are named.</summary>
public sealed class BadMailboxTests
{
    [Fact]
    public async Task Bad_items_are_named_and_everything_else_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("rapport-mailbox-").FullName;
        var good = A.MailboxWithLetter();
        await WriteAsync(folder, "mailbox.json", new JsonObject { ["user"] = new JsonObject { ["displayName"] = "Anna Adler", ["mail"] = A.Owner }, ["timeZone"] = "Europe/Berlin" });
        await WriteAsync(folder, "events.json", new JsonArray(
            good.Events().Single().Json.DeepClone(),
            Event("no-attendees", e => e.Remove("attendees")),
            Event("no-start", e => e.Remove("start")),
            Event("odd-zone", e => e["start"] = A.At("2026-03-02T10:00:00", "Middle-earth Standard Time")),
            Event("odd-time", e => e["end"] = A.At("tea time")),
            Event("odd-address", e => e["attendees"] = new JsonArray(A.Attendee("Ö'Dd \"Quote\" <x>", "o'dd+tag@[192.0.2.1]"), A.Attendee("", ""), "nonsense", null)),
            Event("wrong-types", e => (e["subject"], e["isAllDay"], e["sensitivity"]) = (42, "perhaps", "very")),
            JsonValue.Create("not an object")));
        await WriteAsync(folder, "messages.json", new JsonArray(
            A.Letter(),
            Message("no-sender", m => m.Remove("from")),
            Message("no-date", m => { m.Remove("receivedDateTime"); m.Remove("sentDateTime"); }),
            Message("no-id", m => m.Remove("id")),
            Message("odd-sender", m => m["from"] = MailboxActs.Recipient("\u202eevil\u0000", "a@b@c <script>")),
            Message("ten-megabytes", m => m["body"] = new JsonObject { ["contentType"] = "html", ["content"] = Big() }),
            Message("wrong-types", m => (m["subject"], m["toRecipients"], m["body"]) = (new JsonArray(), "everybody", 7))));
        var mailbox = SandboxMailbox.Load(folder);
        Directory.Delete(folder, recursive: true);

        await using var product = await Product.ConnectedAsync(mailbox);
        // One that only Graph could have made: it passes no loader.
        mailbox.Store(ItemKind.Event, Timeless(good));
        await product.SyncAsync();

        var bad = mailbox.Problems.Select(p => p.Item).ToHashSet();
        Assert.Superset(new HashSet<string> { "no-start", "odd-zone", "odd-time", "odd-address", "no-sender", "no-date" }, bad);
        Assert.Contains((await product.Pane.GetAsync("/api/first-meetings")).List("items"), i => (string?)i["person"]!["name"] == "Lena Lindgren");
        Assert.Equal("idle", (string?)(await product.Pane.GetAsync("/api/sync"))["state"]);
        foreach (var item in (await product.Pane.GetAsync("/api/first-meetings")).List("items"))
            Assert.Equal(200, (await product.Pane.GetAsync($"/api/follow-ups/{item["followUpId"]}")).Status);
    }

    [Fact]
    public async Task A_letter_of_ten_megabytes_gives_its_points_all_the_same()
    {
        var mailbox = A.Mailbox().Met("Lena Lindgren", A.Lena);
        var letter = A.Letter();
        letter["body"]!["content"] = ((string)letter["body"]!["content"]!).Replace("</body>", Big() + "</body>", StringComparison.Ordinal);
        mailbox.AddMessage(letter);
        await using var product = await Product.ConnectedAsync(mailbox);

        Assert.NotEmpty((await product.FollowUpAsync()).List("points"));
    }

    [Fact]
    public async Task What_Graph_gives_in_a_form_that_cannot_be_read_is_counted()
    {
        // Ends before it starts: no loader makes it, the product must not trust that.
        var mailbox = A.MailboxWithLetter();
        mailbox.Store(ItemKind.Event, Timeless(mailbox));
        await using var product = await Product.ConnectedAsync(mailbox);

        Assert.Equal(1, (int)(await product.Pane.GetAsync("/api/sync"))["unreadable"]);
        Assert.Equal("Lena Lindgren", (string?)(await product.FollowUpAsync())["person"]["name"]);
    }

    private static JsonObject Timeless(SandboxMailbox mailbox)
    {
        var row = mailbox.FindEvent(A.MeetingId)!.Json.DeepClone().AsObject();
        (row["id"], row["start"], row["end"]) = ("AAEvBackwards01", A.At("2026-03-03T10:00:00.0000000", "UTC"), A.At("2026-03-03T09:00:00.0000000", "UTC"));
        return row;
    }

    private static JsonObject Event(string id, Action<JsonObject> change)
    {
        var row = new JsonObject { ["id"] = id, ["subject"] = id, ["start"] = A.At("2026-03-03T10:00:00"), ["end"] = A.At("2026-03-03T11:00:00"), ["attendees"] = new JsonArray() };
        change(row);
        return row;
    }

    private static JsonObject Message(string id, Action<JsonObject> change)
    {
        var row = A.Message(id, "Somebody", "somebody@elsewhere.test", A.Owner, id, "Hello", "2026-03-03T10:00:00Z", "AAQk" + id);
        change(row);
        return row;
    }

    /// <summary>A thousand pages of what a newsletter would write.</summary>
    private static string Big()
    {
        StringBuilder html = new();
        while (html.Length < 10_000_000) html.Append("<p>&nbsp;lorem &amp; ipsum, lorem &lt; ipsum, and once more lorem and ipsum without an end<br></p>\n");
        return html.ToString();
    }

    private static Task WriteAsync(string folder, string file, JsonNode json) => File.WriteAllTextAsync(Path.Combine(folder, file), json.ToJsonString(), TestContext.Current.CancellationToken);
}
