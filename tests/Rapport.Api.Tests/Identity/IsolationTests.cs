using Rapport.Api.Identity;
using Rapport.Api.Tests.Given;

namespace Rapport.Api.Tests.Identity;

public sealed class IsolationTests
{
    [Fact]
    public async Task Another_user_of_the_tenant_finds_nothing_under_our_ids()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var (id, ben) = (await product.FollowUpAsync(), product.Tenant.AddUser(A.Mailbox("Ben Brandt", "ben@contoso.test")));
        using var pane = product.PaneOf(ben.Id);
        await pane.PostAsync("/api/connection", """{"background":true}""");
        await product.WaitUntilIdleAsync(new UserKey(product.User.TenantId, Guid.Parse(ben.Id)));
        var (followUp, meeting, person) = (id["followUpId"], id["meeting"]["meetingId"], id["person"]["personId"]);

        Answer[] answers =
        [
            await pane.GetAsync($"/api/follow-ups/{followUp}"),
            await pane.PostAsync($"/api/follow-ups/{followUp}/draft"),
            await pane.PostAsync($"/api/follow-ups/{followUp}/dismiss"),
            await pane.PostAsync($"/api/meetings/{meeting}/confirmation", """{"happened":false}"""),
            await pane.PutAsync($"/api/meetings/{meeting}/note", $$"""{"personId":"{{person}}","text":"mine"}"""),
            await pane.GetAsync($"/api/people/{person}"),
            await pane.GetAsync($"/api/people/by-address/{A.Lena}"),
            await pane.PostAsync($"/api/people/{person}/merge", $$"""{"otherId":"{{person}}"}"""),
            await pane.PostAsync($"/api/people/{person}/merge/undo"),
            await pane.PostAsync($"/api/people/{person}/not-a-person", """{"value":true}"""),
            await pane.PostAsync($"/api/people/{person}/never", null),
        ];

        Assert.All(answers, answer => Assert.Equal((404, "not-found"), (answer.Status, answer.Code)));
        Assert.Empty((await pane.GetAsync("/api/first-meetings")).List("items"));
        Assert.Empty(product.Drafts);
        Assert.Equal(id.Text, (await product.FollowUpAsync()).Text);
    }

    [Fact]
    public async Task Two_users_who_met_the_same_person_have_a_follow_up_each()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        var ben = product.Tenant.AddUser(A.Mailbox("Ben Brandt", "ben@contoso.test").Met("Lena Lindgren", A.Lena));
        using var pane = product.PaneOf(ben.Id);
        await pane.PostAsync("/api/connection", """{"background":true}""");
        await product.WaitUntilIdleAsync(new UserKey(product.User.TenantId, Guid.Parse(ben.Id)));

        var theirs = Assert.Single((await pane.GetAsync("/api/first-meetings")).List("items"));
        await pane.PostAsync($"/api/follow-ups/{theirs["followUpId"]}/draft", """{"plain":true}""");

        Assert.NotEqual(await product.FollowUpIdAsync(), (string?)theirs["followUpId"]);
        Assert.NotEqual((string?)(await product.FollowUpAsync())["person"]["personId"], (string?)theirs["person"]!["personId"]);
        Assert.Single(ben.Mailbox.Messages("drafts"));
        Assert.Empty(product.Drafts);
    }
}
