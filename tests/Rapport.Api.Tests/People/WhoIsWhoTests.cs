using Rapport.Api.Tests.Given;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.People;

public sealed class WhoIsWhoTests
{
    private const string Other = "m.berg@home.test";

    /// <summary>Lena on the fifth, and on the day before somebody of another name who will prove to be her.</summary>
    private static SandboxMailbox TwoPeople() => A.MailboxWithLetter().Met("Magdalena Berg", Other, "2026-03-04", "AAEvBerg01", subject: "Bakery");

    [Fact]
    public async Task Two_who_are_merged_have_one_first_meeting_and_one_card()
    {
        await using var product = await Product.ConnectedAsync(TwoPeople());
        var (lena, berg) = (await IdAsync(product, A.Lena), await IdAsync(product, Other));

        var merged = await product.Pane.PostAsync($"/api/people/{lena}/merge", $$"""{"otherId":"{{berg}}"}""");

        Assert.Equal(204, merged.Status);
        Assert.Equal("AAEvBerg01", (string?)(await product.FollowUpAsync())["meeting"]["graphEventId"]);
        var cards = new[] { await product.Pane.GetAsync($"/api/people/{lena}"), await product.Pane.GetAsync($"/api/people/{berg}"), await product.Pane.GetAsync($"/api/people/by-address/{Other}") };
        Assert.All(cards, card => Assert.Equal((200, cards[0].Text), (card.Status, card.Text)));
        Assert.Equal([A.Lena, Other], cards[0]["addresses"].AsArray().Select(a => (string?)a).Order(StringComparer.Ordinal));
        Assert.Equal(2, (int)cards[0]["counts"]["meetings"]!);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_merge_that_is_undone_leaves_no_trace(bool restart)
    {
        await using var product = await Product.ConnectedAsync(TwoPeople());
        var (lena, berg) = (await IdAsync(product, A.Lena), await IdAsync(product, Other));
        var before = await LookAsync(product, lena, berg);
        await product.Pane.PostAsync($"/api/people/{lena}/merge", $$"""{"otherId":"{{berg}}"}""");
        if (restart) await product.RestartAsync();

        var undone = await product.Pane.PostAsync($"/api/people/{berg}/merge/undo");
        await product.WaitUntilIdleAsync();

        Assert.Equal(204, undone.Status);
        Assert.Equal(before, await LookAsync(product, lena, berg));
        Assert.Equal((409, "wrong-state"), await product.Pane.PostAsync($"/api/people/{lena}/merge/undo") is var nothing ? (nothing.Status, nothing.Code) : default);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_merge_is_undone_by_naming_the_two(bool turned)
    {
        await using var product = await Product.ConnectedAsync(TwoPeople());
        var (lena, berg) = (await IdAsync(product, A.Lena), await IdAsync(product, Other));
        await product.Pane.PostAsync($"/api/people/{lena}/merge", $$"""{"otherId":"{{berg}}"}""");

        var undone = await product.Pane.PostAsync($"/api/people/{(turned ? berg : lena)}/merge/undo", $$"""{"otherId":"{{(turned ? lena : berg)}}"}""");

        Assert.Equal(204, undone.Status);
        Assert.Equal((lena, berg), (await IdAsync(product, A.Lena), await IdAsync(product, Other)));
    }

    [Theory]
    [InlineData(A.Lena)]
    [InlineData(Other)]
    public async Task A_draft_that_was_laid_is_kept_and_nothing_is_drafted_twice(string drafted)
    {
        await using var product = await Product.ConnectedAsync(TwoPeople());
        var (lena, berg) = (await IdAsync(product, A.Lena), await IdAsync(product, Other));
        var (mine, theirs) = (await FollowUpOfAsync(product, drafted), await FollowUpOfAsync(product, drafted == Other ? A.Lena : Other));
        await product.Pane.PostAsync($"/api/follow-ups/{mine}/draft", """{"plain":true}""");

        await product.Pane.PostAsync($"/api/people/{berg}/merge", $$"""{"otherId":"{{lena}}"}""");
        await product.WaitUntilIdleAsync();
        var again = await product.DraftAsync();
        var merged = await product.FollowUpAsync();
        var other = await product.Pane.GetAsync($"/api/follow-ups/{theirs}");
        await product.Pane.PostAsync($"/api/people/{berg}/merge/undo");
        await product.WaitUntilIdleAsync();

        Assert.Equal((200, "drafted", merged.Text), (again.Status, (string?)merged["state"], other.Text));
        Assert.Single(product.Drafts);
        Assert.Equal(("drafted", "ready"), (await StateAsync(product, mine), await StateAsync(product, theirs)));
    }

    [Fact]
    public async Task What_the_user_put_aside_of_one_is_put_aside_of_both_until_the_merge_is_undone()
    {
        await using var product = await Product.ConnectedAsync(TwoPeople());
        var (lena, berg) = (await IdAsync(product, A.Lena), await IdAsync(product, Other));
        var (of, other) = (await FollowUpOfAsync(product, A.Lena), await FollowUpOfAsync(product, Other));
        await product.Pane.PostAsync($"/api/follow-ups/{of}/dismiss");

        await product.Pane.PostAsync($"/api/people/{lena}/merge", $$"""{"otherId":"{{berg}}"}""");
        var merged = (string?)(await product.FollowUpAsync())["state"];
        await product.Pane.PostAsync($"/api/people/{lena}/merge/undo");

        Assert.Equal(("dismissed", "dismissed", "ready"), (merged, await StateAsync(product, of), await StateAsync(product, other)));
    }

    [Fact]
    public async Task A_letter_to_one_answers_both_only_while_they_are_one()
    {
        var mailbox = TwoPeople();
        mailbox.AddMessage(A.Message("AAMkOwn01", "Anna Adler", A.Owner, A.Lena, "Seeds", "Dear Lena, thank you for this morning.", "2026-03-05T17:00:00Z"));
        await using var product = await Product.ConnectedAsync(mailbox);
        var (lena, berg) = (await IdAsync(product, A.Lena), await IdAsync(product, Other));

        await product.Pane.PostAsync($"/api/people/{lena}/merge", $$"""{"otherId":"{{berg}}"}""");
        var merged = (string?)(await product.FollowUpAsync())["state"];
        await product.Pane.PostAsync($"/api/people/{lena}/merge/undo");

        Assert.Equal(("sent", "sent", "ready"), (merged, await StateAsync(product, await FollowUpOfAsync(product, A.Lena)), await StateAsync(product, await FollowUpOfAsync(product, Other))));
    }

    [Fact]
    public async Task Who_is_likely_the_same_is_proposed_on_both_cards()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter().Met("L. Lindgren", "l.lindgren@fabrikam.test", "2026-03-04", "AAEvInitial01"));

        var (card, other) = (await product.Pane.GetAsync($"/api/people/by-address/{A.Lena}"), await product.Pane.GetAsync("/api/people/by-address/l.lindgren@fabrikam.test"));

        var likely = Assert.Single(card.List("likely"));
        Assert.Equal((other["personId"].ToString(), "short-name", "l.lindgren@fabrikam.test"), (likely["personId"]!.ToString(), (string?)likely["why"], (string?)likely["addresses"]![0]));
        Assert.NotEmpty((string)likely["explanation"]!);
        Assert.Equal(card["personId"].ToString(), Assert.Single(other.List("likely"))["personId"]!.ToString());
    }

    [Fact]
    public async Task A_proposal_that_the_user_denies_is_not_made_again()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter().Met("L. Lindgren", "l.lindgren@fabrikam.test", "2026-03-04", "AAEvInitial01"));
        var (lena, other) = (await IdAsync(product, A.Lena), await IdAsync(product, "l.lindgren@fabrikam.test"));

        var denied = await product.Pane.PostAsync($"/api/people/{lena}/merge/undo", $$"""{"otherId":"{{other}}"}""");
        await product.SyncAsync();

        Assert.Equal(204, denied.Status);
        Assert.Empty((await product.Pane.GetAsync($"/api/people/{lena}")).List("likely"));
        Assert.Equal(2, (await product.Pane.GetAsync("/api/first-meetings")).List("items").Count);
    }

    [Fact]
    public async Task What_the_user_says_is_no_person_is_gone_with_its_reason_until_it_is_one_again()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var (lena, before) = (await IdAsync(product, A.Lena), await product.FollowUpIdAsync());

        var said = await product.Pane.PostAsync($"/api/people/{lena}/not-a-person", """{"value":true}""");
        var (list, card) = (await product.Pane.GetAsync("/api/first-meetings?include=excluded"), await product.Pane.GetAsync($"/api/people/{lena}"));
        var takenBack = await product.Pane.PostAsync($"/api/people/{lena}/not-a-person", """{"value":false}""");

        Assert.Equal((204, 404, 204), (said.Status, card.Status, takenBack.Status));
        Assert.Empty(list.List("items"));
        Assert.Equal("not-a-person", (string?)Assert.Single(list.List("excluded"))["reason"]);
        Assert.Equal(before, await product.FollowUpIdAsync());
    }

    [Fact]
    public async Task What_the_rules_take_for_no_person_is_one_on_the_users_word()
    {
        await using var product = await Product.ConnectedAsync(A.Mailbox().Met("Info", "info@north.test"));
        var excluded = Assert.Single((await product.Pane.GetAsync("/api/first-meetings?include=excluded")).List("excluded"));

        var said = await product.Pane.PostAsync($"/api/people/{excluded["person"]!["personId"]}/not-a-person", """{"value":false}""");

        Assert.Equal(204, said.Status);
        Assert.Equal("info@north.test", (string?)(await product.FollowUpAsync())["person"]["addresses"]![0]);
    }

    [Theory]
    [InlineData(null, """{"value":false}""", "addresses", A.Lena)]
    [InlineData("""{"domain":true}""", """{"value":false,"domain":true}""", "domains", "fabrikam.test")]
    public async Task Never_means_never_until_it_is_taken_back(string? never, string again, string list, string entry)
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var lena = await IdAsync(product, A.Lena);

        var said = await product.Pane.PostAsync($"/api/people/{lena}/never", never);
        var meetings = await product.Pane.GetAsync("/api/first-meetings?include=excluded");
        var kept = (await product.Pane.GetAsync("/api/settings"))["excluded"][list]!.ToJsonString();
        var takenBack = await product.Pane.PostAsync($"/api/people/{lena}/never", again);

        Assert.Equal((204, $"[\"{entry}\"]", 204), (said.Status, kept, takenBack.Status));
        Assert.Empty(meetings.List("items"));
        Assert.Equal("never", (string?)Assert.Single(meetings.List("excluded"))["reason"]);
        Assert.Equal("[]", (await product.Pane.GetAsync("/api/settings"))["excluded"][list]!.ToJsonString());
        Assert.NotEmpty(await product.FollowUpIdAsync());
    }

    [Fact]
    public async Task Never_does_not_take_back_a_draft_that_lies_ready()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        await product.DraftAsync();

        await product.Pane.PostAsync($"/api/people/{await IdAsync(product, A.Lena)}/never", null);

        Assert.Equal("drafted", (string?)(await product.FollowUpAsync())["state"]);
        Assert.Single(product.Drafts);
    }

    private static async Task<string> IdAsync(Product product, string address) => (string)(await product.Pane.GetAsync($"/api/people/by-address/{address}"))["personId"]!;

    private static async Task<string> FollowUpOfAsync(Product product, string address) =>
        (string)(await product.Pane.GetAsync("/api/first-meetings")).List("items").Single(i => i["person"]!["addresses"]!.AsArray().Any(a => (string?)a == address))["followUpId"]!;

    private static async Task<string?> StateAsync(Product product, string followUp) => (string?)(await product.Pane.GetAsync($"/api/follow-ups/{followUp}"))["state"];

    /// <summary>Everything that is shown of two people.</summary>
    private static async Task<string> LookAsync(Product product, params string[] people)
    {
        List<string> texts = [(await product.Pane.GetAsync("/api/first-meetings?include=excluded")).Text];
        foreach (var id in people) texts.Add((await product.Pane.GetAsync($"/api/people/{id}")).Text);
        return string.Join('\n', texts);
    }
}
