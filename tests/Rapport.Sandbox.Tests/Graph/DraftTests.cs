using Rapport.Sandbox.Mailbox;
using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Graph;

public sealed class DraftTests
{
    [Fact]
    public async Task A_draft_lies_in_Drafts_and_says_so()
    {
        await using var tenant = await Tenant.StartAsync();

        var reply = await tenant.CallAsync("POST", "/me/messages", """{"subject":"Tuesday","body":{"contentType":"text","content":"Hi Lena"},"toRecipients":[{"emailAddress":{"address":"lena@fabrikam.test"}}]}""");

        Assert.Equal(201, reply.Status);
        Assert.True((bool)reply.Json!["isDraft"]!);
        Assert.Equal((string?)reply.Json["id"], Assert.Single(tenant.Mailbox.Messages("drafts")).Id);
    }

    [Theory]
    [InlineData("text", "text")]
    [InlineData("html", "html")]
    public async Task A_reply_quotes_in_the_form_of_the_mail_it_answers(string contentType, string expected)
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena", body: "See you soon", contentType: contentType));

        var reply = await tenant.CallAsync("POST", "/me/messages/message-lena/createReply", prefer: "outlook.timezone=\"Europe/Berlin\"");

        var body = reply.Json!["body"]!;
        Assert.Equal(expected, (string?)body["contentType"]);
        Assert.Contains("Monday, March 2, 2026 10:00 AM", (string?)body["content"], StringComparison.Ordinal);
        Assert.Contains("See you soon", (string?)body["content"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_stays_in_its_thread_and_goes_to_where_replies_were_wanted()
    {
        await using var tenant = await Tenant.StartAsync();
        var original = A.Message("message-lena");
        original["replyTo"] = new System.Text.Json.Nodes.JsonArray(A.Recipient("desk@fabrikam.test"));
        tenant.Mailbox.AddMessage(original);

        var reply = await tenant.CallAsync("POST", "/me/messages/message-lena/createReply", "{}");

        Assert.Equal("RE: Hello", (string?)reply.Json!["subject"]);
        Assert.Equal(tenant.Mailbox.FindMessage("message-lena")!.Text("conversationId"), (string?)reply.Json["conversationId"]);
        Assert.Equal("desk@fabrikam.test", (string?)reply.Json["toRecipients"]![0]!["emailAddress"]!["address"]);
    }

    [Fact]
    public async Task A_comment_is_missing_from_the_answer_but_not_from_the_draft()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena"));

        var reply = await tenant.CallAsync("POST", "/me/messages/message-lena/createReply", """{"comment":"Gladly"}""");
        var read = await tenant.GetAsync($"/me/messages/{reply.Json!["id"]}");

        Assert.DoesNotContain("Gladly", (string?)reply.Json["body"]!["content"], StringComparison.Ordinal);
        Assert.StartsWith("Gladly", (string?)read.Json!["body"]!["content"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_body_erases_the_quotation()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena", body: "See you soon"));
        var draft = (string)(await tenant.CallAsync("POST", "/me/messages/message-lena/createReply")).Json!["id"]!;

        var changed = await tenant.CallAsync("PATCH", $"/me/messages/{draft}", """{"body":{"contentType":"text","content":"Gladly"}}""");

        Assert.Equal("Gladly", (string?)changed.Json!["body"]!["content"]);
    }

    [Fact]
    public async Task Categories_of_a_received_mail_may_change()
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena"));

        var changed = await tenant.CallAsync("PATCH", "/me/messages/message-lena", """{"categories":["Rapport"],"isRead":true,"flag":{"flagStatus":"flagged"}}""");

        Assert.Equal((200, "Rapport"), (changed.Status, (string?)changed.Json!["categories"]![0]));
    }

    [Theory]
    [InlineData("k1", 1)]
    [InlineData("K1", 1)]
    [InlineData("k2", 0)]
    public async Task An_extended_property_is_found_by_its_exact_name_and_any_case_of_its_value(string value, int found)
    {
        const string property = "String {4f1b6a52-7a3d-4a0e-9d53-0c7f1d2e3a4b} Name RapportKey";
        await using var tenant = await Tenant.StartAsync();
        await tenant.CallAsync("POST", "/me/messages", $$"""{"singleValueExtendedProperties":[{"id":"{{property}}","value":"k1"}]}""");

        var hits = await tenant.GetAsync($"/me/mailFolders/drafts/messages?$filter=singleValueExtendedProperties/Any(ep: ep/id eq '{property}' and ep/value eq '{value}')&$select=id");
        var misses = await tenant.GetAsync($"/me/mailFolders/drafts/messages?$filter=singleValueExtendedProperties/Any(ep:ep/id eq '{property.Replace("RapportKey", "rapportkey", StringComparison.Ordinal)}' and ep/value eq '{value}')");

        Assert.Equal((found, 0), (hits.Value.Count, misses.Value.Count));
        Assert.All(hits.Value, hit => Assert.False(hit.ContainsKey("singleValueExtendedProperties")));
    }

    [Fact]
    public async Task A_deleted_draft_goes_to_Deleted_Items_first()
    {
        await using var tenant = await Tenant.StartAsync();
        var id = (string)(await tenant.CallAsync("POST", "/me/messages", """{"subject":"x"}""")).Json!["id"]!;

        Assert.Equal(204, (await tenant.CallAsync("DELETE", $"/me/messages/{id}")).Status);
        Assert.Equal(id, Assert.Single(tenant.Mailbox.Messages("deleteditems")).Id);
        Assert.Equal(204, (await tenant.CallAsync("DELETE", $"/me/messages/{id}")).Status);
        Assert.Null(tenant.Mailbox.FindMessage(id));
    }

    [Fact]
    public async Task A_draft_that_the_user_sends_keeps_its_immutable_id()
    {
        await using var tenant = await Tenant.StartAsync();
        var id = (string)(await tenant.CallAsync("POST", "/me/messages", """{"subject":"x"}""")).Json!["id"]!;

        tenant.Mailbox.SendDraft(id);

        var sent = await tenant.GetAsync($"/me/mailFolders/sentitems/messages/{id}");
        Assert.False((bool)sent.Json!["isDraft"]!);
        Assert.DoesNotContain(tenant.Sandbox.Requests, request => request.WouldSend);
    }

    [Fact]
    public async Task An_attempt_to_send_is_on_record()
    {
        await using var tenant = await Tenant.StartAsync();

        await tenant.CallAsync("POST", "/me/sendMail", "{}");

        Assert.Equal("/me/sendMail", Assert.Single(tenant.Sandbox.Requests, request => request.WouldSend).Path);
    }
}
