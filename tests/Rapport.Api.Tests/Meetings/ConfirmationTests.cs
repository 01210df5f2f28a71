using System.Text.Json.Nodes;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.Meetings;

public sealed class ConfirmationTests
{
    [Fact]
    public async Task A_meeting_known_only_by_mail_is_confirmed_and_denied_like_any_other()
    {
        var mailbox = A.Mailbox();
        mailbox.AddMessage(A.Message("AAMkMet01", "Peer Olsen", "peer@north.test", A.Owner, "Hello", "Dear Anna, it was great to meet you yesterday. Best wishes, Peer", "2026-03-05T08:00:00Z"));
        await using var product = await Product.ConnectedAsync(mailbox);
        var followUp = await product.FollowUpAsync();

        await ConfirmAsync(product, followUp, happened: false);
        var denied = await product.Pane.GetAsync("/api/first-meetings?include=excluded");
        await ConfirmAsync(product, followUp, happened: true);

        Assert.Equal("mail", (string?)followUp["visibleIn"]);
        Assert.Empty(denied.List("items"));
        Assert.Equal("removed-by-you", (string?)Assert.Single(denied.List("excluded"))["reason"]);
        Assert.Equal((string?)followUp["followUpId"], await product.FollowUpIdAsync());
    }

    [Theory]
    [InlineData(true, false, true, "first")]
    [InlineData(false, true, false, null)]
    public async Task The_last_answer_counts(bool one, bool two, bool three, string? verdict)
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena, response: "none"));
        var followUp = await product.FollowUpAsync();

        foreach (var happened in new[] { one, two, three }) await ConfirmAsync(product, followUp, happened);

        Assert.Equal(verdict, (string?)(await product.Pane.GetAsync("/api/first-meetings")).List("items").SingleOrDefault()?["verdict"]);
    }

    [Fact]
    public async Task An_answer_may_be_about_one_person_of_the_meeting()
    {
        await using var product = await Product.ConnectedAsync(TwoAtOneTable());
        var lena = await MeetingOfAsync(product, "Lena Lindgren");

        var answer = await product.Pane.PostAsync($"/api/meetings/{lena["meeting"]!["meetingId"]}/confirmation", $$"""{"happened":true,"personId":"{{lena["person"]!["personId"]}}"}""");

        Assert.Equal(204, answer.Status);
        Assert.Equal(("first", "unconfirmed"), ((string?)(await MeetingOfAsync(product, "Lena Lindgren"))["verdict"], (string?)(await MeetingOfAsync(product, "Peer Olsen"))["verdict"]));
    }

    [Fact]
    public async Task A_later_answer_for_everybody_takes_the_one_about_a_person_along()
    {
        await using var product = await Product.ConnectedAsync(TwoAtOneTable());
        var lena = await MeetingOfAsync(product, "Lena Lindgren");
        var path = $"/api/meetings/{lena["meeting"]!["meetingId"]}/confirmation";

        await product.Pane.PostAsync(path, $$"""{"happened":false,"personId":"{{lena["person"]!["personId"]}}"}""");
        await product.Pane.PostAsync(path, """{"happened":true}""");

        Assert.Equal(["first", "first"], (await product.Pane.GetAsync("/api/first-meetings")).List("items").Select(i => (string?)i["verdict"]));
    }

    [Fact]
    public async Task An_answer_about_somebody_who_was_not_there_is_not_found()
    {
        var mailbox = TwoAtOneTable().Met("Rosa Ek", "rosa@west.test", "2026-03-04", "AAEvRosa01");
        await using var product = await Product.ConnectedAsync(mailbox);
        var (lena, rosa) = (await MeetingOfAsync(product, "Lena Lindgren"), await MeetingOfAsync(product, "Rosa Ek"));

        var answer = await product.Pane.PostAsync($"/api/meetings/{lena["meeting"]!["meetingId"]}/confirmation", $$"""{"happened":true,"personId":"{{rosa["person"]!["personId"]}}"}""");

        Assert.Equal((404, "not-found"), (answer.Status, answer.Code));
    }

    private static SandboxMailbox TwoAtOneTable()
    {
        var mailbox = A.Mailbox().Met("Lena Lindgren", A.Lena);
        mailbox.UpdateEvent(A.MeetingId, new() { ["attendees"] = new JsonArray(A.Attendee("Lena Lindgren", A.Lena, "none"), A.Attendee("Peer Olsen", "peer@north.test", "none")) });
        return mailbox;
    }

    private static async Task<JsonNode> MeetingOfAsync(Product product, string name) =>
        (await product.Pane.GetAsync("/api/first-meetings")).List("items").Single(i => (string?)i["person"]!["name"] == name);

    private static async Task ConfirmAsync(Product product, Answer followUp, bool happened) =>
        Assert.Equal(204, (await product.Pane.PostAsync($"/api/meetings/{followUp["meeting"]["meetingId"]}/confirmation", happened ? """{"happened":true}""" : """{"happened":false}""")).Status);
}
