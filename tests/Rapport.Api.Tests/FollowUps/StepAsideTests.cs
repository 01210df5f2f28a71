using System.Text.Json.Nodes;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.FollowUps;

public sealed class StepAsideTests
{
    [Fact]
    public async Task An_untouched_draft_is_rewritten_on_request_above_its_quotation()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var first = await product.DraftAsync();

        var second = await product.DraftAsync("""{"replace":true,"ownWords":"the brass key in the depot wall"}""");

        Assert.Equal((200, (string?)first["graphMessageId"]), (second.Status, (string?)second["graphMessageId"]));
        var body = (string)Assert.Single(product.Drafts).Json["body"]!["content"]!;
        Assert.InRange(body.IndexOf("the brass key in the depot wall", StringComparison.Ordinal), 1, body.IndexOf("Thank you for the conversation this morning", StringComparison.Ordinal) - 1);
        Assert.Equal(body.IndexOf("Hi Lena,", StringComparison.Ordinal), body.LastIndexOf("Hi Lena,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_that_the_user_edited_is_not_overwritten()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        await product.DraftAsync();
        var draft = product.Drafts.Single();
        var edited = ((string)draft.Json["body"]!["content"]!).Replace("Hi Lena,", "Dearest Lena,", StringComparison.Ordinal);
        product.Mailbox.UpdateMessage(draft.Id, new() { ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = edited } });

        var answer = await product.DraftAsync("""{"replace":true,"plain":true}""");

        Assert.Equal((409, "edited"), (answer.Status, answer.Code));
        Assert.Equal(edited, (string?)product.Drafts.Single().Json["body"]!["content"]);
        Assert.Equal(200, (await product.DraftAsync()).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_draft_that_the_user_deleted_is_never_made_again(bool forGood)
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        await product.DraftAsync();
        var draft = product.Drafts.Single();
        product.Mailbox.DeleteMessage(draft.Id);
        if (forGood) product.Mailbox.DeleteMessage(draft.Id);

        await product.SyncAsync();
        var state = (string?)(await product.FollowUpAsync())["state"];
        var answer = await product.DraftAsync();
        var replaced = await product.DraftAsync("""{"replace":true}""");

        Assert.Equal(("declined", 409, "declined", "declined"), (state, answer.Status, answer.Code, replaced.Code));
        Assert.Empty(product.Drafts);
    }

    [Fact]
    public async Task A_deletion_that_was_not_seen_yet_is_respected_by_a_rewrite()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        await product.DraftAsync();
        product.Mailbox.DeleteMessage(product.Drafts.Single().Id);

        var answer = await product.DraftAsync("""{"replace":true}""");

        Assert.Equal((409, "declined"), (answer.Status, answer.Code));
        Assert.Empty(product.Drafts);
    }

    [Fact]
    public async Task A_sent_draft_closes_the_follow_up()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        await product.DraftAsync();
        product.Mailbox.SendDraft(product.Drafts.Single().Id);

        await product.SyncAsync();
        var followUp = await product.FollowUpAsync();
        var answer = await product.DraftAsync();

        Assert.Equal(("sent", 409, "already-wrote"), ((string?)followUp["state"], answer.Status, answer.Code));
        Assert.Empty((await product.Pane.GetAsync("/api/today")).List("followUps"));
    }

    [Fact]
    public async Task The_user_who_wrote_first_is_not_helped_again()
    {
        var mailbox = A.MailboxWithLetter();
        mailbox.AddMessage(A.Message("AAMkOwn01", "Anna Adler", A.Owner, A.Lena, "Seeds", "Dear Lena, thank you for this morning.", "2026-03-05T17:00:00Z"));
        await using var product = await Product.ConnectedAsync(mailbox);

        var followUp = await product.FollowUpAsync();
        var answer = await product.DraftAsync();

        Assert.Equal(("sent", 409, "already-wrote"), ((string?)followUp["state"], answer.Status, answer.Code));
        Assert.Empty(product.Drafts);
    }

    [Fact]
    public async Task A_letter_of_the_user_before_the_meeting_is_no_follow_up()
    {
        var mailbox = A.MailboxWithLetter();
        mailbox.AddMessage(A.Message("AAMkOwn01", "Anna Adler", A.Owner, A.Lena, "Seeds", "Dear Lena, shall we say ten o'clock?", "2026-03-01T17:00:00Z"));
        await using var product = await Product.ConnectedAsync(mailbox);

        Assert.Equal("ready", (string?)(await product.FollowUpAsync())["state"]);
    }

    [Fact]
    public async Task A_meeting_that_may_not_have_happened_asks_first()
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena, response: "none"));
        var followUp = await product.FollowUpAsync();

        var refused = await product.DraftAsync();
        var reminder = Assert.Single((await product.Pane.GetAsync("/api/today")).List("reminders"));
        var confirmed = await product.Pane.PostAsync($"/api/meetings/{followUp["meeting"]["meetingId"]}/confirmation", """{"happened":true}""");

        Assert.Equal(("unconfirmed", "detected", 409, "unconfirmed"), ((string?)followUp["verdict"], (string?)followUp["state"], refused.Status, refused.Code));
        Assert.Equal("confirm", (string?)reminder["kind"]);
        Assert.Equal((204, "ready"), (confirmed.Status, (string?)(await product.FollowUpAsync())["state"]));
        Assert.Equal(201, (await product.DraftAsync("""{"plain":true}""")).Status);
    }

    [Fact]
    public async Task A_meeting_that_did_not_happen_goes_with_its_reason()
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena, response: "none"));
        var meetingId = (string?)(await product.FollowUpAsync())["meeting"]["meetingId"];

        await product.Pane.PostAsync($"/api/meetings/{meetingId}/confirmation", """{"happened":false}""");

        var list = await product.Pane.GetAsync("/api/first-meetings?include=excluded");
        Assert.Empty(list.List("items"));
        Assert.Equal("removed-by-you", (string?)Assert.Single(list.List("excluded"))["reason"]);
    }

    [Theory]
    [InlineData(true, 1, "drafted")]
    [InlineData(false, 0, "ready")]
    public async Task Drafts_lie_ready_by_themselves_only_where_the_user_wants_that(bool autoDraft, int drafts, string state)
    {
        await using var product = await Product.StartAsync(A.MailboxWithLetter());
        await product.Pane.PutAsync("/api/settings", $$"""{"autoDraft":{{(autoDraft ? "true" : "false")}}}""");

        await product.ConnectAsync();
        await product.SyncAsync();

        Assert.Equal((drafts, state), (product.Drafts.Count, (string?)(await product.FollowUpAsync())["state"]));
    }

    [Theory]
    [InlineData("dismiss", "{}", "dismissed")]
    [InlineData("rest", "{}", "resting")]
    [InlineData("snooze", """{"until":"2026-03-09T07:00:00Z"}""", "snoozed")]
    public async Task What_the_user_put_aside_is_not_drafted_until_it_is_resumed(string act, string body, string state)
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var path = $"/api/follow-ups/{await product.FollowUpIdAsync()}";

        Assert.Equal(204, (await product.Pane.PostAsync($"{path}/{act}", body)).Status);
        await product.SyncAsync();
        Assert.Equal(state, (string?)(await product.FollowUpAsync())["state"]);
        Assert.Equal((409, "wrong-state"), await product.DraftAsync() is var refused ? (refused.Status, refused.Code) : default);
        Assert.Equal(204, (await product.Pane.PostAsync($"{path}/resume")).Status);
        Assert.Equal(201, (await product.DraftAsync()).Status);
    }

    [Fact]
    public async Task A_snoozed_follow_up_comes_back_at_its_time()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        await product.Pane.PostAsync($"/api/follow-ups/{await product.FollowUpIdAsync()}/snooze", """{"until":"2026-03-09T08:00:00+01:00"}""");

        product.Clock.Move(TimeSpan.FromDays(3));
        await product.SyncAsync();

        Assert.Equal("ready", (string?)(await product.FollowUpAsync())["state"]);
    }

    [Fact]
    public async Task Beyond_the_users_number_the_earlier_people_wait()
    {
        var mailbox = A.MailboxWithLetter().Met("Peer Olsen", "peer@north.test", "2026-03-04", "AAEvPeer01");
        await using var product = await Product.StartAsync(mailbox);
        await product.Pane.PutAsync("/api/settings", """{"capacity":1}""");
        await product.ConnectAsync();

        var today = await product.Pane.GetAsync("/api/today");
        var waiting = Assert.Single(today.List("waitingRoom"));
        var refused = await product.Pane.PostAsync($"/api/follow-ups/{waiting["followUpId"]}/draft");

        Assert.Equal(("Peer Olsen", "waiting"), ((string?)waiting["person"]!["name"], (string?)waiting["state"]));
        Assert.Equal("Lena Lindgren", (string?)Assert.Single(today.List("followUps"))["person"]!["name"]);
        Assert.Equal((409, "capacity"), (refused.Status, refused.Code));
    }
}
