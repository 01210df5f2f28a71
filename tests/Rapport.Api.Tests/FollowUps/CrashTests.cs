using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox;

namespace Rapport.Api.Tests.FollowUps;

/// <summary>The program is killed in the middle of laying a draft, and started again.</summary>
public sealed class CrashTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Each place where the program can die, once; ten times with <c>./test.sh --long</c>.</summary>
    public static TheoryData<int, string, string, string, bool> Places()
    {
        TheoryData<int, string, string, string, bool> places = [];
        for (var round = 1; round <= (Environment.GetEnvironmentVariable("RAPPORT_LONG") == "1" ? 10 : 1); round++)
        {
            foreach (var (kind, method, path) in new[] { ("new", "POST", "/me/messages"), ("reply", "POST", "/createReply"), ("reply", "PATCH", "") })
            {
                places.Add(round, kind, method, path, false);
                places.Add(round, kind, method, path, true);
            }
        }
        return places;
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_crash_while_a_draft_is_laid_leaves_exactly_one(int round, string kind, string method, string path, bool afterTheWork)
    {
        var clock = new ProductClock(DateTimeOffset.Parse(A.Now, CultureInfo.InvariantCulture));
        var mailbox = kind == "reply" ? A.MailboxWithLetter() : A.Mailbox().Met("Lena Lindgren", A.Lena);
        await using var tenant = await SandboxTenant.StartAsync(new SandboxTenantOptions { Mailbox = mailbox, Clock = clock }, TestContext.Current.CancellationToken);
        var folder = Directory.CreateTempSubdirectory($"rapport-crash-{round}-").FullName;

        string followUp;
        {
            var (process, address) = await StartAsync(tenant, clock, folder);
            await using var running = process;
            using var pane = new PaneClient(address, () => tenant.IssuePaneToken());
            await pane.PostAsync("/api/connection", """{"background":true}""");
            await WaitAsync("read", async () => (await pane.GetAsync("/api/first-meetings")) is { Status: 200 } list && list.List("items").Count == 1 && (string?)(await pane.GetAsync("/api/sync"))["state"] == "idle");
            followUp = $"/api/follow-ups/{(await pane.GetAsync("/api/first-meetings")).List("items")[0]["followUpId"]}";

            using var gate = tenant.Faults.Hold(request => request.Method == method && request.Path.EndsWith(path, StringComparison.Ordinal), afterTheWork);
            var click = pane.PostAsync($"{followUp}/draft", """{"plain":true}""");
            await gate.Reached.WaitAsync(Limit, TestContext.Current.CancellationToken);
            await running.KillAsync();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => click);
            // The request that stood at the gate goes with its connection.
            if (method == "POST" && !afterTheWork) Assert.Empty(mailbox.Messages("drafts"));
        }

        {
            var (process, address) = await StartAsync(tenant, clock, folder);
            await using var running = process;
            using var pane = new PaneClient(address, () => tenant.IssuePaneToken());
            await WaitAsync("drafted", async () => (string?)(await pane.GetAsync(followUp))["state"] == "drafted");

            var again = await pane.PostAsync($"{followUp}/draft", """{"plain":true}""");

            var draft = Assert.Single(mailbox.Messages("drafts"));
            Assert.Equal((200, draft.Id), (again.Status, (string?)again["graphMessageId"]));
            Assert.Single(draft.Json["singleValueExtendedProperties"]!.AsArray());
            var body = (string)draft.Json["body"]!["content"]!;
            Assert.Equal((true, 1), (body.Contains("Hi Lena,", StringComparison.Ordinal), body.Split("Hi Lena,").Length - 1));
            Assert.Equal(kind == "reply", draft.Text("conversationId") == A.Thread);
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_users_own_reply_in_the_thread_is_not_taken_for_ours()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());
        product.Mailbox.Store(Sandbox.Mailbox.ItemKind.Message, OwnReply(product.Clock.GetUtcNow().AddMinutes(-20)));

        await product.DraftAsync();

        Assert.Equal(2, product.Drafts.Count);
        Assert.Equal("My own words.", (string?)product.Mailbox.FindMessage("AAMkOwnReply01")!.Json["body"]!["content"]);
    }

    private static JsonObject OwnReply(DateTimeOffset at)
    {
        var reply = A.Message("AAMkOwnReply01", "Anna Adler", A.Owner, A.Lena, "RE: Seeds", "", at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        reply["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "My own words." };
        reply["isDraft"] = true;
        reply["parentFolderId"] = "F-drafts";
        return reply;
    }

    private static Task<(ApiProcess Process, Uri Address)> StartAsync(SandboxTenant tenant, ProductClock clock, string folder)
    {
        var settings = SandboxRun.Settings(tenant, new SandboxWish(), folder);
        settings["Sync:Interval"] = "00:00:05";
        settings["Clock:Start"] = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        return ApiProcess.StartAsync(settings, folder);
    }

    private static async Task WaitAsync(string what, Func<Task<bool>> isSo)
    {
        var end = DateTime.UtcNow + Limit;
        while (!await isSo())
        {
            Assert.True(DateTime.UtcNow < end, $"Not {what} in time.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
