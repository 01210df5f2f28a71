using System.Text.Json.Nodes;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.FollowUps;

public sealed class DraftTests
{
    [Fact]
    public async Task A_click_lays_a_reply_above_the_quotation()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var preview = (string)(await product.FollowUpAsync())["preview"]["text"]!;

        var answer = await product.DraftAsync();

        Assert.Equal(201, answer.Status);
        Assert.Equal($"/api/follow-ups/{await product.FollowUpIdAsync()}", answer.Headers["Location"]);
        var draft = Assert.Single(product.Drafts);
        Assert.Equal((draft.Id, preview), ((string?)answer["graphMessageId"], (string?)answer["text"]));
        Assert.Equal((A.Thread, "RE: Seeds"), (draft.Text("conversationId"), draft.Text("subject")));
        var body = (string)draft.Json["body"]!["content"]!;
        Assert.InRange(body.IndexOf("Hi Lena,", StringComparison.Ordinal), 1, body.IndexOf("Thank you for the conversation this morning", StringComparison.Ordinal) - 1);
    }

    [Fact]
    public async Task The_draft_goes_to_that_one_person_under_our_key()
    {
        var mailbox = A.MailboxWithLetter();
        mailbox.UpdateMessage(A.LetterId, new() { ["ccRecipients"] = new JsonArray(MailboxActs.Recipient("Ben Brandt", "ben@fabrikam.test")) });
        await using var product = await Product.ConnectedAsync(mailbox);

        await product.DraftAsync();

        var draft = Assert.Single(product.Drafts);
        Assert.Equal(A.Lena, (string?)Assert.Single(draft.Json["toRecipients"]!.AsArray())!["emailAddress"]!["address"]);
        Assert.Empty(draft.Json["ccRecipients"]!.AsArray());
        var property = Assert.Single(draft.Json["singleValueExtendedProperties"]!.AsArray());
        Assert.EndsWith("Name RapportKey", (string?)property!["id"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_click_finds_the_same_draft()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        var first = await product.DraftAsync();
        var second = await product.DraftAsync();

        Assert.Equal((201, 200, first.Text), (first.Status, second.Status, second.Text));
        Assert.Single(product.Drafts);
    }

    [Fact]
    public async Task Clicks_at_the_same_moment_make_one_draft()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var path = $"/api/follow-ups/{await product.FollowUpIdAsync()}/draft";

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => product.Pane.PostAsync(path)));

        Assert.Equal([200, 200, 200, 200, 200, 201], answers.Select(a => a.Status).Order());
        Assert.Single(product.Drafts);
    }

    [Fact]
    public async Task Nothing_is_ever_sent()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        await product.DraftAsync();
        await product.DraftAsync("""{"replace":true,"plain":true}""");
        await product.SyncAsync();

        Assert.DoesNotContain(product.Tenant.Requests, request => request.WouldSend || request.Path.Contains("send", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Without_a_thread_it_is_a_new_message()
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena));
        await AddNoteAsync(product, "She told me that they are moving the seed library into an old tram depot.");

        var point = (await product.FollowUpAsync()).List("points")[0];
        var answer = await product.DraftAsync();

        Assert.Equal("note", (string?)point["source"]!["kind"]);
        Assert.Equal((201, (string?)point["pointId"]), (answer.Status, (string?)answer["pointId"]));
        var draft = Assert.Single(product.Drafts);
        Assert.Equal((string?)answer["subject"], draft.Text("subject"));
        Assert.DoesNotContain(product.Tenant.Requests, request => request.Path.EndsWith("/createReply", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_invitation_is_never_replied_to()
    {
        var mailbox = A.Mailbox().Met("Lena Lindgren", A.Lena);
        var invitation = A.Message("AAMkInvite01", "Lena Lindgren", A.Lena, A.Owner, "Seed library", "You are invited.", "2026-02-20T08:00:00Z");
        invitation["@odata.type"] = "#microsoft.graph.eventMessageRequest";
        invitation["meetingMessageType"] = "meetingRequest";
        mailbox.AddMessage(invitation);
        await using var product = await Product.ConnectedAsync(mailbox);

        Assert.Equal(201, (await product.DraftAsync("""{"plain":true}""")).Status);

        Assert.DoesNotContain(product.Tenant.Requests, request => request.Path.EndsWith("/createReply", StringComparison.Ordinal));
        Assert.NotEqual(A.Thread, Assert.Single(product.Drafts).Text("conversationId"));
    }

    [Fact]
    public async Task The_users_own_words_take_the_points_place()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        var answer = await product.DraftAsync("""{"ownWords":"your story about the brass key in the depot wall"}""");

        Assert.Equal(201, answer.Status);
        Assert.Contains("your story about the brass key in the depot wall", (string)answer["text"]!, StringComparison.Ordinal);
        Assert.False(answer.Json.AsObject().ContainsKey("pointId"));
    }

    [Fact]
    public async Task Without_a_point_the_product_says_so_and_offers_the_short_one()
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena));

        var refused = await product.DraftAsync();
        var plain = await product.DraftAsync("""{"plain":true}""");

        Assert.Equal((422, "nothing-discussed"), (refused.Status, refused.Code));
        Assert.Equal(201, plain.Status);
        Assert.InRange((int)plain["words"], 25, 50);
        Assert.Single(product.Drafts);
    }

    [Theory]
    [InlineData("coffee")]
    [InlineData("lunch")]
    [InlineData("call")]
    public async Task An_invitation_can_be_added(string invitation)
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        var answer = await product.DraftAsync($$"""{"invitation":"{{invitation}}"}""");

        Assert.Equal(201, answer.Status);
        Assert.Contains(invitation, (string)answer["text"]!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_users_words_in_the_letter_cannot_become_markup()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        await product.DraftAsync("""{"ownWords":"the <img src=x onerror=alert(1)> sign you showed me"}""");

        Assert.DoesNotContain("<img", (string)Assert.Single(product.Drafts).Json["body"]!["content"]!, StringComparison.Ordinal);
    }

    internal static async Task AddNoteAsync(Product product, string text)
    {
        var followUp = await product.FollowUpAsync();
        var body = new JsonObject { ["personId"] = followUp["person"]["personId"]!.DeepClone(), ["text"] = text };
        Assert.Equal(204, (await product.Pane.PutAsync($"/api/meetings/{followUp["meeting"]["meetingId"]}/note", body.ToJsonString())).Status);
        await product.WaitUntilIdleAsync();
    }
}
