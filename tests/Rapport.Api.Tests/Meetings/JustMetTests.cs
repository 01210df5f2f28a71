using Rapport.Api.Tests.Given;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.Meetings;

public sealed class JustMetTests
{
    private const string Peer = """{"person":{"name":"Peer Olsen","address":"peer@north.test"},"at":"2026-03-05T16:00:00Z"}""";

    [Fact]
    public async Task A_meeting_that_the_user_adds_is_a_first_meeting()
    {
        await using var product = await Product.ConnectedAsync();

        var added = await product.Pane.PostAsync("/api/meetings", Peer);

        Assert.Equal((201, "manual"), (added.Status, (string?)added["visibleIn"]));
        Assert.Equal(("Peer Olsen", "peer@north.test"), ((string?)added["person"]["name"], (string?)Assert.Single(added["person"]["addresses"]!.AsArray())));
        Assert.Equal("manual", (string?)Assert.Single(added["evidence"]["sources"]!.AsArray())!["kind"]);
        var followUp = await product.Pane.GetAsync(added.Headers["Location"]);
        Assert.Equal((200, "ready", (string?)added["followUpId"]), (followUp.Status, (string?)followUp["state"], (string?)followUp["followUpId"]));
    }

    [Fact]
    public async Task A_name_is_enough()
    {
        await using var product = await Product.ConnectedAsync();

        var added = await product.Pane.PostAsync("/api/meetings", """{"person":{"name":"Peer Olsen"},"at":"2026-03-05T16:00:00Z"}""");

        Assert.Equal((201, "Peer Olsen"), (added.Status, (string?)added["person"]["name"]));
        Assert.Empty(added["person"]["addresses"]!.AsArray());
    }

    [Fact]
    public async Task The_note_is_the_best_source_of_the_follow_up()
    {
        await using var product = await Product.ConnectedAsync();

        var added = await product.Pane.PostAsync("/api/meetings", """{"person":{"name":"Peer Olsen","address":"peer@north.test"},"at":"2026-03-05T16:00:00Z","note":"He is restoring a wooden weather station on the north pier."}""");
        await product.WaitUntilIdleAsync();

        var point = (await product.Pane.GetAsync(added.Headers["Location"])).List("points")[0];
        Assert.Equal(("note", "He is restoring a wooden weather station on the north pier."), ((string?)point["source"]!["kind"], (string?)point["quote"]));
    }

    [Theory]
    [InlineData("""{"person":{"name":"Peer Olsen","address":"peer@north.test"},"at":"2026-03-05T16:00:00Z"}""")]
    [InlineData("""{"person":{"name":"Olsen, Peer","address":"SMTP:Peer@North.test"},"at":"2026-03-05T17:00:00+01:00"}""")]
    public async Task The_same_person_at_the_same_instant_is_added_once(string again)
    {
        await using var product = await Product.ConnectedAsync();
        var first = await product.Pane.PostAsync("/api/meetings", Peer);

        var second = await product.Pane.PostAsync("/api/meetings", again);

        Assert.Equal((201, 200), (first.Status, second.Status));
        Assert.Equal(first.Text, second.Text);
        Assert.Single((await product.Pane.GetAsync("/api/first-meetings")).List("items"));
    }

    [Fact]
    public async Task An_added_meeting_outlasts_a_restart()
    {
        await using var product = await Product.ConnectedAsync();
        var added = await product.Pane.PostAsync("/api/meetings", Peer);

        await product.RestartAsync();
        await product.SyncAsync();

        Assert.Equal((string?)added["followUpId"], await product.FollowUpIdAsync());
    }

    [Fact]
    public async Task Somebody_met_before_keeps_the_earlier_first_meeting()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        var added = await product.Pane.PostAsync("/api/meetings", $$"""{"person":{"address":"{{A.Lena}}"},"at":"2026-03-06T08:00:00Z"}""");

        Assert.Equal((201, A.MeetingId, "attendee"), (added.Status, (string?)added["meeting"]["graphEventId"], (string?)added["visibleIn"]));
        Assert.Equal(await product.FollowUpIdAsync(), (string?)added["followUpId"]);
    }

    [Fact]
    public async Task What_was_added_can_be_taken_back_by_its_answer_and_said_again()
    {
        await using var product = await Product.ConnectedAsync();
        var meeting = (string?)(await product.Pane.PostAsync("/api/meetings", Peer))["meeting"]["meetingId"];

        Assert.Equal(204, (await product.Pane.PostAsync($"/api/meetings/{meeting}/confirmation", """{"happened":false}""")).Status);
        var gone = await product.Pane.GetAsync("/api/first-meetings?include=excluded");
        var again = await product.Pane.PostAsync("/api/meetings", Peer);

        Assert.Empty(gone.List("items"));
        Assert.Equal("removed-by-you", (string?)Assert.Single(gone.List("excluded"))["reason"]);
        Assert.Equal((200, meeting), (again.Status, (string?)again["meeting"]["meetingId"]));
    }

    [Theory]
    [InlineData("2026-03-05T15:00:00Z", "ready")]
    [InlineData("2026-03-05T18:00:00Z", "sent")]
    public async Task A_letter_of_the_same_day_answers_what_was_added_before_it(string sentAt, string state)
    {
        var mailbox = A.Mailbox();
        mailbox.AddMessage(A.Message("AAMkOwn01", "Anna Adler", A.Owner, "peer@north.test", "Harbour", "Dear Peer, see you at four.", sentAt));
        await using var product = await Product.ConnectedAsync(mailbox);

        await product.Pane.PostAsync("/api/meetings", Peer);

        Assert.Equal(state, (string?)(await product.FollowUpAsync())["state"]);
    }

    [Fact]
    public async Task Somebody_on_the_never_list_is_refused_with_the_reason()
    {
        await using var product = await Product.ConnectedAsync();
        await product.Pane.PutAsync("/api/settings", """{"excluded":{"addresses":["peer@north.test"],"domains":[]}}""");

        var refused = await product.Pane.PostAsync("/api/meetings", Peer);
        await product.Pane.PutAsync("/api/settings", """{"excluded":{"addresses":[],"domains":[]}}""");
        await product.WaitUntilIdleAsync();

        Assert.Equal((409, "wrong-state", "On your never-list."), (refused.Status, refused.Code, (string?)refused["detail"]));
        Assert.Empty((await product.Pane.GetAsync("/api/first-meetings")).List("items"));
    }

    [Theory]
    [InlineData("2026-03-06T09:04:00Z", 201)]
    [InlineData("2026-03-06T09:10:00Z", 400)]
    [InlineData("2024-03-07T09:00:00Z", 201)]
    [InlineData("2024-03-05T09:00:00Z", 400)]
    public async Task It_lies_neither_in_the_future_nor_before_what_is_read(string at, int status)
    {
        await using var product = await Product.ConnectedAsync();

        Assert.Equal(status, (await product.Pane.PostAsync("/api/meetings", $$"""{"person":{"name":"Peer Olsen"},"at":"{{at}}"}""")).Status);
    }
}
