using System.Text.Json.Nodes;
using Rapport.Api.Tests.Given;

namespace Rapport.Api.Tests.Hosting;

public sealed class BadRequestTests(BadRequestTests.World world) : IClassFixture<BadRequestTests.World>
{
    /// <summary>One mailbox with one follow-up, shared: a refused request changes nothing.</summary>
    public sealed class World : IAsyncLifetime
    {
        internal Product Product { get; private set; } = null!;

        internal IReadOnlyDictionary<string, string> Ids { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Product = await Product.ConnectedAsync(A.MailboxWithLetter());
            var followUp = await Product.FollowUpAsync();
            Ids = new Dictionary<string, string>
            {
                ["{followUp}"] = (string)followUp["followUpId"]!,
                ["{meeting}"] = (string)followUp["meeting"]["meetingId"]!,
                ["{person}"] = (string)followUp["person"]["personId"]!,
            };
        }

        public ValueTask DisposeAsync() => Product.DisposeAsync();
    }

    private static string Long(int length) => new('x', length);

    public static TheoryData<string, string, string?> Wrong => new()
    {
        { "POST", "/api/follow-ups/{followUp}/draft", "{" },
        { "POST", "/api/follow-ups/{followUp}/draft", "[]" },
        { "POST", "/api/follow-ups/{followUp}/draft", "\"plain\"" },
        { "POST", "/api/follow-ups/{followUp}/draft", """{"plain":"yes"}""" },
        { "POST", "/api/follow-ups/{followUp}/draft", """{"invitation":"dinner"}""" },
        { "POST", "/api/follow-ups/{followUp}/draft", """{"invitation":1}""" },
        { "POST", "/api/follow-ups/{followUp}/draft", """{"pointId":"no-point-of-this"}""" },
        { "POST", "/api/follow-ups/{followUp}/draft", """{"pointId":"a","ownWords":"b"}""" },
        { "POST", "/api/follow-ups/{followUp}/draft", $$"""{"ownWords":"{{Long(601)}}"}""" },
        { "POST", "/api/follow-ups/{followUp}/snooze", "{}" },
        { "POST", "/api/follow-ups/{followUp}/snooze", """{"until":"tomorrow"}""" },
        { "POST", "/api/follow-ups/{followUp}/snooze", null },
        { "POST", "/api/meetings/{meeting}/confirmation", null },
        { "POST", "/api/meetings/{meeting}/confirmation", "{}" },
        { "POST", "/api/meetings/{meeting}/confirmation", """{"happened":"maybe"}""" },
        { "POST", "/api/meetings/{meeting}/confirmation", """{"happened":null}""" },
        { "POST", "/api/meetings", null },
        { "POST", "/api/meetings", "{}" },
        { "POST", "/api/meetings", """{"person":{"name":"Peer Olsen"}}""" },
        { "POST", "/api/meetings", """{"person":{},"at":"2026-03-05T16:00:00Z"}""" },
        { "POST", "/api/meetings", """{"person":{"name":" ","address":""},"at":"2026-03-05T16:00:00Z"}""" },
        { "POST", "/api/meetings", """{"person":{"name":"Peer Olsen","address":"north"},"at":"2026-03-05T16:00:00Z"}""" },
        { "POST", "/api/meetings", """{"person":{"name":"Anna","address":"anna@contoso.test"},"at":"2026-03-05T16:00:00Z"}""" },
        { "POST", "/api/meetings", """{"person":"Peer Olsen","at":"2026-03-05T16:00:00Z"}""" },
        { "POST", "/api/meetings", """{"person":{"name":"Peer Olsen"},"at":"yesterday"}""" },
        { "POST", "/api/meetings", """{"person":{"name":"Peer Olsen"},"at":"2026-03-07T16:00:00Z"}""" },
        { "POST", "/api/meetings", $$"""{"person":{"name":"{{Long(201)}}"},"at":"2026-03-05T16:00:00Z"}""" },
        { "POST", "/api/meetings", $$"""{"person":{"address":"{{Long(320)}}@b.test"},"at":"2026-03-05T16:00:00Z"}""" },
        { "POST", "/api/meetings", $$"""{"person":{"name":"Peer Olsen"},"at":"2026-03-05T16:00:00Z","note":"{{Long(20_001)}}"}""" },
        { "POST", "/api/people/{person}/merge", null },
        { "POST", "/api/people/{person}/merge", "{}" },
        { "POST", "/api/people/{person}/merge", """{"otherId":"{person}"}""" },
        { "POST", "/api/people/{person}/merge/undo", """{"otherId":"{person}"}""" },
        { "POST", "/api/people/{person}/not-a-person", null },
        { "POST", "/api/people/{person}/not-a-person", "{}" },
        { "POST", "/api/people/{person}/not-a-person", """{"value":"yes"}""" },
        { "POST", "/api/people/{person}/never", """{"value":"yes"}""" },
        { "PUT", "/api/meetings/{meeting}/note", """{"personId":"{person}"}""" },
        { "PUT", "/api/meetings/{meeting}/note", $$"""{"personId":"{person}","text":"{{Long(20_001)}}"}""" },
        { "GET", "/api/first-meetings?from=yesterday", null },
        { "GET", "/api/first-meetings?to=2026-13-01", null },
        { "GET", "/api/first-meetings?include=everything", null },
        { "POST", "/api/people/lookup", "{}" },
        { "POST", "/api/people/lookup", """{"addresses":null}""" },
        { "POST", "/api/people/lookup", """{"addresses":[null]}""" },
        { "POST", "/api/people/lookup", """{"addresses":"lena@fabrikam.test"}""" },
        { "POST", "/api/people/lookup", $$"""{"addresses":[{{string.Join(',', Enumerable.Repeat("\"a@b.test\"", 51))}}]}""" },
        { "POST", "/api/tone-check", "{}" },
        { "POST", "/api/tone-check", """{"text":42}""" },
        { "POST", "/api/tone-check", $$"""{"text":"{{Long(20_001)}}"}""" },
        { "PUT", "/api/settings", """{"capacity":0}""" },
        { "PUT", "/api/settings", """{"capacity":"many"}""" },
        { "PUT", "/api/settings", """{"capacity":3000000000}""" },
        { "PUT", "/api/settings", """{"maxPeople":-1}""" },
        { "PUT", "/api/settings", """{"freshDays":1000}""" },
        { "PUT", "/api/settings", """{"retentionMonths":0}""" },
        { "PUT", "/api/settings", """{"remindAt":"25:00"}""" },
        { "PUT", "/api/settings", """{"timeZone":"Middle/Earth"}""" },
        { "PUT", "/api/settings", """{"workingDays":["caturday"]}""" },
        { "PUT", "/api/settings", """{"workingDays":[null]}""" },
        { "PUT", "/api/settings", """{"excluded":{"addresses":["a@b.test"]}}""" },
        { "PUT", "/api/settings", """{"excluded":{"addresses":[null],"domains":[null]}}""" },
        { "PUT", "/api/settings", """{"excluded":{"addresses":[],"domains":["LONG.test"]}}""".Replace("LONG", Long(70_000), StringComparison.Ordinal) },
        { "PUT", "/api/settings", $$"""{"language":"{{Long(70_000)}}"}""" },
        { "POST", "/api/connection", "{" },
        { "POST", "/api/connection", """{"background":"yes"}""" },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task A_request_against_the_contract_is_refused_in_words_for_programs(string method, string path, string? body)
    {
        var before = (await world.Product.FollowUpAsync()).Text;

        var answer = await world.Product.Pane.SendAsync(method, Fill(path), body is null ? null : Fill(body));

        Assert.Equal((400, "bad-request"), (answer.Status, answer.Code));
        Assert.Equal(400, (int)answer["status"]);
        Assert.Equal(before, (await world.Product.FollowUpAsync()).Text);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("9999999999999")]
    public async Task A_cursor_that_is_not_ours_is_said_to_be_one(string cursor)
    {
        var answer = await world.Product.Pane.GetAsync($"/api/first-meetings?cursor={cursor}");

        Assert.Equal((400, "bad-cursor"), (answer.Status, answer.Code));
    }

    public static TheoryData<string, string, string?> Unknown => new()
    {
        { "GET", "/api/follow-ups/0123456789abcdef0123456789abcdef", null },
        { "GET", "/api/follow-ups/..%2F..%2Fsettings", null },
        { "GET", "/api/follow-ups/nobody's", null },
        { "GET", $"/api/follow-ups/{Long(3000)}", null },
        { "POST", "/api/follow-ups/0123456789abcdef0123456789abcdef/draft", "{}" },
        { "POST", "/api/follow-ups/0123456789abcdef0123456789abcdef/dismiss", "{}" },
        { "POST", "/api/meetings/0123456789abcdef0123456789abcdef/confirmation", """{"happened":true}""" },
        { "PUT", "/api/meetings/0123456789abcdef0123456789abcdef/note", """{"personId":"{person}","text":"x"}""" },
        { "PUT", "/api/meetings/{meeting}/note", """{"personId":"0123456789abcdef0123456789abcdef","text":"x"}""" },
        { "GET", "/api/people/0123456789abcdef0123456789abcdef", null },
        { "POST", "/api/meetings/{meeting}/confirmation", """{"happened":true,"personId":"0123456789abcdef0123456789abcdef"}""" },
        { "POST", "/api/people/0123456789abcdef0123456789abcdef/merge", """{"otherId":"{person}"}""" },
        { "POST", "/api/people/{person}/merge", """{"otherId":"0123456789abcdef0123456789abcdef"}""" },
        { "POST", "/api/people/{person}/merge/undo", """{"otherId":"nobody's"}""" },
        { "POST", "/api/people/0123456789abcdef0123456789abcdef/merge/undo", "{}" },
        { "POST", "/api/people/0123456789abcdef0123456789abcdef/not-a-person", """{"value":true}""" },
        { "POST", "/api/people/0123456789abcdef0123456789abcdef/never", null },
        { "GET", "/api/people/by-address/nobody@nowhere.test", null },
        { "GET", "/api/people/by-address/%20", null },
        { "GET", "/api/nothing-of-ours", null },
    };

    [Theory]
    [MemberData(nameof(Unknown), DisableDiscoveryEnumeration = true)]
    public async Task What_does_not_exist_is_not_found(string method, string path, string? body)
    {
        var answer = await world.Product.Pane.SendAsync(method, Fill(path), body is null ? null : Fill(body));

        Assert.Equal((404, "not-found"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("GET", "/api/today")]
    [InlineData("GET", "/api/first-meetings")]
    [InlineData("POST", "/api/sync")]
    [InlineData("POST", "/api/meetings", """{"person":{"name":"Peer Olsen"},"at":"2026-03-05T16:00:00Z"}""")]
    public async Task A_mailbox_that_was_never_connected_is_named_as_the_reason(string method, string path, string? body = null)
    {
        using var pane = world.Product.PaneOf("5a9d0b1e-0000-4000-8000-05e400000099");

        var answer = await pane.SendAsync(method, path, body);

        Assert.Equal((409, "not-connected"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_mailbox_that_was_never_connected_has_a_state_all_the_same()
    {
        using var pane = world.Product.PaneOf("5a9d0b1e-0000-4000-8000-05e400000099");

        Assert.Equal("disconnected", (string?)(await pane.GetAsync("/api/connection"))["state"]);
        Assert.Equal("""{"state":"never","progress":{"done":0,"total":0}}""", (await pane.GetAsync("/api/sync")).Text);
    }

    private string Fill(string text) => world.Ids.Aggregate(text, (filled, id) => filled.Replace(id.Key, id.Value, StringComparison.Ordinal));
}

public sealed class LongTextTests
{
    [Fact]
    public async Task A_long_note_in_any_script_is_kept()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var followUp = await product.FollowUpAsync();
        var random = new Random(7);
        var text = new string([.. Enumerable.Range(0, 20_000).Select(_ => (char)random.Next(0x4e00, 0x9fff))]);

        var answer = await product.Pane.PutAsync($"/api/meetings/{followUp["meeting"]["meetingId"]}/note", new JsonObject { ["personId"] = (string?)followUp["person"]["personId"], ["text"] = text }.ToJsonString());

        Assert.Equal(204, answer.Status);
        await product.WaitUntilIdleAsync();
    }

    [Fact]
    public async Task A_disconnected_mailbox_takes_no_draft()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var id = await product.FollowUpIdAsync();
        Assert.Equal(204, (await product.Pane.DeleteAsync("/api/connection")).Status);

        var draft = await product.Pane.PostAsync($"/api/follow-ups/{id}/draft");
        var sync = await product.Pane.PostAsync("/api/sync");

        Assert.Equal((409, "not-connected", 409, "not-connected"), (draft.Status, draft.Code, sync.Status, sync.Code));
        Assert.Equal("ready", (string?)(await product.Pane.GetAsync($"/api/follow-ups/{id}"))["state"]);
    }
}
