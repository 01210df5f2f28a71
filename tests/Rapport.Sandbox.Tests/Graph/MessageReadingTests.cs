using Rapport.Sandbox.Mailbox;
using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Graph;

public sealed class MessageReadingTests
{
    [Fact]
    public async Task A_list_is_newest_first_and_its_next_link_leads_on_over_the_same_host()
    {
        await using var tenant = await Tenant.StartAsync();
        for (var day = 1; day <= 5; day++) tenant.Mailbox.AddMessage(A.Message($"message-{day}", at: $"2026-03-0{day}T09:00:00Z"));

        var first = await tenant.GetAsync("/me/messages?$top=3&$select=id");
        var second = await tenant.GetAsync(first.NextLink!);

        Assert.Equal(["message-5", "message-4", "message-3"], first.Value.Select(Id));
        Assert.Equal(["message-2", "message-1"], second.Value.Select(Id));
        Assert.StartsWith(tenant.Sandbox.GraphUrl.ToString(), first.NextLink, StringComparison.Ordinal);
        Assert.Null(second.NextLink);
    }

    [Theory]
    [InlineData("$filter=from/emailAddress/address eq 'lena@fabrikam.test'", "message-lena")]
    [InlineData("%24filter=from%2FemailAddress%2Faddress%20eq%20%27LENA%40fabrikam.test%27", "message-lena")]
    [InlineData("$filter=subject eq 'It''s on'", "message-omar")]
    [InlineData("$filter=receivedDateTime ge 2026-03-03T00:00:00Z&$orderby=receivedDateTime desc", "message-omar")]
    [InlineData("$filter=receivedDateTime ge 2026-03-01T00:00:00Z and receivedDateTime lt 2026-03-03T00:00:00Z", "message-lena")]
    [InlineData("$filter=conversationId eq 'thread-1'", "message-lena")]
    [InlineData("$filter=startswith(subject,'it')", "message-omar")]
    [InlineData("$filter=not (isRead eq false) or subject eq 'It''s on'", "message-omar")]
    [InlineData("$filter=categories/any(c:c eq 'rapport')", "message-omar")]
    [InlineData("$search=\"participants:lena@fabrikam.test\"", "message-lena")]
    [InlineData("$search=\"from:omar\"", "message-omar")]
    [InlineData("$search=\"participants:anna AND sent<=2026-03-02\"", "message-lena")]
    [InlineData("$search=\"participants:lena@fabrikam.test AND sent<2026-03-03\"&$top=10&$select=id,sentDateTime,subject,from,toRecipients,ccRecipients", "message-lena")]
    [InlineData("$search=\"participants:anna AND sent<2026-03-03\"", "message-lena")]
    [InlineData("$search=\"subject:on OR subject:nothing\"", "message-omar")]
    public async Task Finds_what_the_service_would_find(string query, string id)
    {
        await using var tenant = await Tenant.StartAsync();
        var lena = A.Message("message-lena");
        lena["conversationId"] = "thread-1";
        var omar = A.Message("message-omar", from: "omar@fabrikam.test", subject: "It's on", at: "2026-03-03T09:00:00Z");
        omar["categories"] = new System.Text.Json.Nodes.JsonArray("Rapport");
        tenant.Mailbox.AddMessage(lena);
        tenant.Mailbox.AddMessage(omar);

        Assert.Equal([id], (await tenant.GetAsync($"/me/messages?{query}")).Value.Select(Id));
    }

    [Fact]
    public async Task A_search_finds_names_as_well_as_addresses()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-right"));
        tenant.Mailbox.AddMessage(A.Message("message-other", from: "lena@northwind.test"));

        Assert.Equal(2, (await tenant.GetAsync("/me/messages?$search=\"from:lena\"")).Value.Count);
    }

    [Fact]
    public async Task A_mutable_id_changes_with_a_move_and_the_immutable_one_stays()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena"));
        var mutable = Id((await tenant.GetAsync("/me/messages", prefer: null)).Value.Single());

        tenant.Mailbox.MoveMessage("message-lena", "archive");

        Assert.NotEqual("message-lena", mutable);
        Assert.Equal("ErrorItemNotFound", (await tenant.GetAsync($"/me/messages/{Uri.EscapeDataString(mutable)}")).Code);
        Assert.Equal(200, (await tenant.GetAsync("/me/messages/message-lena")).Status);
    }

    [Fact]
    public async Task Ids_are_translated_between_their_forms()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena"));
        var mutable = Id((await tenant.GetAsync("/me/messages", prefer: null)).Value.Single());

        var reply = await tenant.CallAsync("POST", "/me/translateExchangeIds", $$"""{"InputIds":["{{mutable}}","unknown"],"SourceIdType":"restId","TargetIdType":"restImmutableEntryId"}""");

        Assert.Equal("message-lena", (string?)reply.Value[0]["targetId"]);
        Assert.NotNull(reply.Value[1]["errorDetails"]);
    }

    [Fact]
    public async Task A_body_comes_as_HTML_unless_text_is_preferred()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena", body: "<p>One &amp; <b>two</b></p><p>three</p>", contentType: "html"));

        var html = await tenant.GetAsync("/me/messages/message-lena?$select=body");
        var text = await tenant.GetAsync("/me/messages/message-lena?$select=body", "outlook.body-content-type=\"text\"");

        Assert.Equal("html", (string?)html.Json!["body"]!["contentType"]);
        Assert.Equal("One & two\r\nthree", (string?)text.Json!["body"]!["content"]);
        Assert.Equal("outlook.body-content-type=\"text\"", text.Headers["Preference-Applied"]);
    }

    [Fact]
    public async Task The_unquoted_part_comes_only_when_it_is_named()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena", body: "Yes, gladly.\r\n\r\n-----Original Message-----\r\nFrom: Anna\r\nLunch?"));

        var plain = await tenant.GetAsync("/me/messages/message-lena");
        var named = await tenant.GetAsync("/me/messages/message-lena?$select=uniqueBody", "outlook.body-content-type=\"text\"");

        Assert.Null(plain.Json!["uniqueBody"]);
        Assert.Equal("Yes, gladly.", (string?)named.Json!["uniqueBody"]!["content"]);
    }

    [Fact]
    public async Task Headers_alone_are_open_to_the_basic_scope()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena"));

        var reply = await tenant.CallAsync("GET", "/me/messages/message-lena", token: tenant.Sandbox.IssueGraphToken("Mail.ReadBasic"));

        Assert.Equal("Hello", (string?)reply.Json!["subject"]);
        Assert.False(reply.Json.AsObject().ContainsKey("body") || reply.Json.AsObject().ContainsKey("bodyPreview"));
    }

    [Fact]
    public async Task The_users_own_address_in_the_path_means_me()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena"));

        Assert.Equal("message-lena", Id((await tenant.GetAsync($"/users/{A.Owner}/messages")).Value.Single()));
    }

    [Fact]
    public async Task Folders_count_what_lies_in_them()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena"));

        var inbox = (await tenant.GetAsync("/me/mailFolders('inbox')")).Json!;

        Assert.Equal(("Inbox", 1, 1), ((string?)inbox["displayName"], (int)inbox["totalItemCount"]!, (int)inbox["unreadItemCount"]!));
    }

    [Fact]
    public async Task Profile_settings_and_calendar_keep_to_the_contract()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddEvent(A.Event("event-one"));
        foreach (var row in A.Series("series-of-three")) tenant.Mailbox.AddEvent(row);

        foreach (var target in new[] { "/me", "/me/mailboxSettings", "/me/mailFolders", "/me/events", "/me/events/event-one", "/me/events/series-of-three/instances?startDateTime=2026-03-01&endDateTime=2026-04-01" })
            Assert.Equal(200, (await tenant.GetAsync(target)).Status);
    }

    private static string Id(System.Text.Json.Nodes.JsonObject item) => (string)item["id"]!;
}
