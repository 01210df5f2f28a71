using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rapport.Api.Tests.Given;

namespace Rapport.Api.Tests.Hosting;

public sealed partial class ContractTests
{
    [Fact]
    public async Task The_API_document_lists_every_route_of_the_contract()
    {
        await using var product = await Product.StartAsync();
        using var nobody = product.PaneWith(null);

        var document = await nobody.GetAsync("/openapi/v1.json");

        var calls = document["paths"].AsObject().SelectMany(path => path.Value!.AsObject().Select(call => $"{call.Key.ToUpperInvariant()} {path.Key}")).ToList();
        Assert.Superset(new HashSet<string>(
        [
            "POST /api/connection", "GET /api/connection", "DELETE /api/connection",
            "POST /api/sync", "GET /api/sync",
            "GET /api/today", "GET /api/first-meetings",
            "POST /api/meetings", "POST /api/meetings/{meetingId}/confirmation", "PUT /api/meetings/{meetingId}/note",
            "GET /api/follow-ups/{followUpId}", "POST /api/follow-ups/{followUpId}/draft",
            "POST /api/follow-ups/{followUpId}/dismiss", "POST /api/follow-ups/{followUpId}/snooze", "POST /api/follow-ups/{followUpId}/rest", "POST /api/follow-ups/{followUpId}/resume",
            "POST /api/tone-check",
            "POST /api/people/lookup", "GET /api/people/by-address/{address}", "GET /api/people/{personId}",
            "POST /api/people/{personId}/merge", "POST /api/people/{personId}/merge/undo", "POST /api/people/{personId}/not-a-person", "POST /api/people/{personId}/never",
            "GET /api/settings", "PUT /api/settings",
            "GET /health/live", "GET /health/ready",
        ]), calls.ToHashSet());
    }

    [Fact]
    public async Task Answers_are_camelCase_with_UTC_instants_and_hold_no_null()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var id = await product.FollowUpIdAsync();
        var draft = await product.DraftAsync();
        string[] paths = ["/api/connection", "/api/sync", "/api/today", "/api/first-meetings?include=excluded", $"/api/follow-ups/{id}", $"/api/people/by-address/{A.Lena}", "/api/settings"];

        List<Answer> answers = [draft];
        foreach (var path in paths) answers.Add(await product.Pane.GetAsync(path));

        Assert.All(answers, answer => Check(answer.Json));
    }

    [Fact]
    public async Task A_draft_has_the_fields_of_the_contract()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        var draft = await product.DraftAsync();

        Assert.Equal(["graphMessageId", "pointId", "restId", "subject", "text", "tone", "webLink", "words"], draft.Json.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal("""{"ok":true,"findings":[]}""", draft["tone"].ToJsonString());
        Assert.Equal(product.Drafts.Single().RestId, (string?)draft["restId"]);
    }

    [Fact]
    public async Task The_tone_guard_points_at_the_words_it_means()
    {
        await using var product = await Product.StartAsync();
        const string Text = "Hi Lena, can we schedule a quick call next week to discuss our offer?";

        var answer = await product.Pane.PostAsync("/api/tone-check", new JsonObject { ["text"] = Text }.ToJsonString());

        Assert.False((bool)answer["ok"]);
        Assert.All(answer.List("findings"), f => Assert.InRange((int)f["start"]! + (int)f["length"]!, 1, Text.Length));
    }

    [Theory]
    [InlineData("🐝🐝 Could you send me the deck? Jonas", null, "ask", 5, 27)]
    [InlineData("It was good to meet you.", "Quick question", "ask", 0, 0)]
    [InlineData("Hi [First name],", null, "placeholder", 3, 12)]
    public async Task A_finding_says_what_and_where_in_units_of_UTF16(string text, string? subject, string kind, int start, int length)
    {
        await using var product = await Product.StartAsync();

        var answer = await product.Pane.PostAsync("/api/tone-check", new JsonObject { ["text"] = text, ["subject"] = subject }.ToJsonString());

        var finding = Assert.Single(answer.List("findings"), finding => (string?)finding["kind"] == kind);
        Assert.Equal((start, length), ((int)finding["start"]!, (int)finding["length"]!));
        Assert.NotEmpty((string)finding["reason"]!);
    }

    [Fact]
    public async Task A_follow_up_shows_what_the_tone_guard_says_of_its_draft()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        await product.DraftAsync();

        var followUp = await product.FollowUpAsync();

        Assert.Equal("""{"ok":true,"findings":[]}""", followUp["draft"]["tone"]!.ToJsonString());
    }

    [Fact]
    public async Task Probes_answer_without_a_token()
    {
        await using var product = await Product.StartAsync();
        using var nobody = product.PaneWith(null);

        Assert.Equal(200, (await nobody.GetAsync("/health/live")).Status);
        Assert.Equal(200, (await nobody.GetAsync("/health/ready")).Status);
    }

    private static void Check(JsonNode? node)
    {
        Assert.NotNull(node);
        switch (node)
        {
            case JsonObject outer:
                Assert.All(outer, property => Assert.Matches("^[a-z][A-Za-z0-9]*$", property.Key));
                foreach (var (_, value) in outer) Check(value);
                break;
            case JsonArray list:
                foreach (var item in list) Check(item);
                break;
            case JsonValue value when value.TryGetValue<string>(out var text) && Instant().IsMatch(text):
                Assert.EndsWith("Z", text, StringComparison.Ordinal);
                break;
        }
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")]
    private static partial Regex Instant();
}
