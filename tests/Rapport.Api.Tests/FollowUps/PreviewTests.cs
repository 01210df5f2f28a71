using Rapport.Api.Tests.Given;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.FollowUps;

public sealed class PreviewTests
{
    [Fact]
    public async Task A_first_meeting_is_listed_with_the_evidence_for_it()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        var list = await product.Pane.GetAsync("/api/first-meetings");

        var item = Assert.Single(list.List("items"));
        Assert.Equal(("Lena Lindgren", A.Lena), ((string?)item["person"]!["name"], (string?)Assert.Single(item["person"]!["addresses"]!.AsArray())));
        Assert.Equal((A.MeetingId, "2026-03-05T09:00:00Z", "2026-03-05T10:00:00Z", "exact"), ((string?)item["meeting"]!["graphEventId"], (string?)item["meeting"]!["start"], (string?)item["meeting"]!["end"], (string?)item["meeting"]!["precision"]));
        Assert.Equal(("first", "attendee"), ((string?)item["verdict"], (string?)item["visibleIn"]));
        Assert.Contains(item["evidence"]!["sources"]!.AsArray(), source => (string?)source!["graphId"] == A.MeetingId);
        Assert.Equal(list["horizon"].ToString(), item["evidence"]!["horizon"]!.ToString());
    }

    [Fact]
    public async Task Todays_list_offers_the_follow_up()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        var today = await product.Pane.GetAsync("/api/today");

        Assert.Equal(await product.FollowUpIdAsync(), (string?)Assert.Single(today.List("followUps"))["followUpId"]);
        Assert.Equal("""{"inCare":0,"limit":3}""", today["capacity"].ToJsonString());
        Assert.Equal("idle", (string?)today["sync"]["state"]);
    }

    [Fact]
    public async Task A_point_is_an_exact_quote_of_the_letter_it_names()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        var point = (await product.FollowUpAsync()).List("points")[0];

        var letter = product.Mailbox.FindMessage((string)point["source"]!["graphId"]!)!;
        Assert.Equal(("mail", A.LetterId), ((string?)point["source"]!["kind"], letter.Id));
        Assert.Contains((string)point["quote"]!, (string)letter.Json["body"]!["content"]!, StringComparison.Ordinal);
        Assert.Equal("Lena Lindgren", (string?)point["saidBy"]);
    }

    [Fact]
    public async Task The_preview_is_there_without_a_click()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        var followUp = await product.FollowUpAsync();

        Assert.Equal("ready", (string?)followUp["state"]);
        Assert.StartsWith("Hi Lena,", (string)followUp["preview"]["text"]!, StringComparison.Ordinal);
        Assert.Contains((string)followUp.List("points")[0]["phrase"]!, (string)followUp["preview"]["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_to_the_mailbox_before_the_click()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        await product.FollowUpAsync();
        await product.SyncAsync();

        Assert.All(product.Tenant.Requests, request => Assert.Equal("GET", request.Method));
        Assert.Empty(product.Drafts);
    }

    [Fact]
    public async Task Who_was_left_out_is_listed_with_a_reason()
    {
        var mailbox = A.Mailbox().Met("Lena Lindgren", A.Lena).Met("Lena Lindgren", A.Lena, "2026-02-03", "AAEvEarlier01");
        mailbox.Met("Tom Brandt", "tom.brandt@contoso.test", "2026-03-04", "AAEvColleague01", subject: "Budget");
        await using var product = await Product.ConnectedAsync(mailbox);

        var list = await product.Pane.GetAsync("/api/first-meetings?include=excluded");

        Assert.Equal("2026-02-03T09:00:00Z", (string?)list.List("items").Single(i => (string?)i["person"]!["name"] == "Lena Lindgren")["meeting"]!["start"]);
        Assert.Contains(list.List("excluded"), e => ((string?)e["person"]!["name"], (string?)e["reason"]) == ("Lena Lindgren", "met-before") && ((string)e["explanation"]!).Length > 0);
    }

    [Theory]
    [InlineData("from=2026-03-05&to=2026-03-06", 1)]
    [InlineData("from=2026-03-06", 0)]
    [InlineData("to=2026-03-05", 0)]
    public async Task The_list_takes_half_open_dates_in_the_users_zone(string query, int meetings)
    {
        var mailbox = A.Mailbox().Met("Lena Lindgren", A.Lena);
        // Half past midnight in Berlin: still the fourth in UTC.
        mailbox.UpdateEvent(A.MeetingId, new() { ["start"] = A.At("2026-03-05T00:30:00"), ["end"] = A.At("2026-03-05T01:30:00") });
        await using var product = await Product.ConnectedAsync(mailbox);

        Assert.Equal(meetings, (await product.Pane.GetAsync($"/api/first-meetings?{query}")).List("items").Count);
    }

    [Fact]
    public async Task The_card_is_found_by_address_whatever_its_case()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        var card = await product.Pane.GetAsync("/api/people/by-address/LENA.Lindgren@Fabrikam.TEST");

        Assert.Equal("Lena Lindgren", (string?)card["name"]);
        Assert.Equal("""{"meetings":1,"sent":0,"received":1}""", card["counts"].ToJsonString());
        Assert.Equal(card.Text, (await product.Pane.GetAsync($"/api/people/{card["personId"]}")).Text);
        Assert.Equal(card["personId"].ToString(), Assert.Single((await product.Pane.PostAsync("/api/people/lookup", $$"""{"addresses":["{{A.Lena}}","nobody@nowhere.test"]}""")).List("items"))["personId"]!.ToString());
    }
}
