using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.Meetings;

/// <summary>What is known here begins in January: two months before the meeting in March.</summary>
public sealed class ProbeTests
{
    [Fact]
    public async Task A_meeting_held_before_the_horizon_is_the_first()
    {
        await using var product = await ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena).Met("Lena Lindgren", A.Lena, "2025-10-01", "AAEvEarlier01"));

        var list = await product.Pane.GetAsync("/api/first-meetings?include=excluded");

        var item = Assert.Single(list.List("items"));
        Assert.Equal("AAEvEarlier01", (string?)item["meeting"]!["graphEventId"]);
        Assert.DoesNotContain("either", (string?)item["evidence"]!["summary"], StringComparison.Ordinal);
        Assert.Equal(("2026-03-05T09:00:00Z", "met-before"), Assert.Single(list.List("excluded")) is var e ? ((string?)e["at"], (string?)e["reason"]) : default);
        Assert.Empty((await product.Pane.GetAsync("/api/today")).List("followUps"));
    }

    [Fact]
    public async Task A_meeting_before_the_horizon_that_they_declined_changes_nothing()
    {
        await using var product = await ConnectedAsync(A.Mailbox().Met("Lena Lindgren", A.Lena).Met("Lena Lindgren", A.Lena, "2025-10-01", "AAEvEarlier01", response: "declined"));

        Assert.Equal((A.MeetingId, "possibly-first"), await product.FollowUpAsync() is var f ? ((string?)f["meeting"]["graphEventId"], (string?)f["verdict"]) : default);
    }

    [Fact]
    public async Task A_letter_from_before_the_horizon_is_contact_and_no_meeting()
    {
        var mailbox = A.Mailbox().Met("Lena Lindgren", A.Lena);
        mailbox.AddMessage(A.Letter("AAMkEarlier01", "Here is the catalogue.", "2024-06-01T08:00:00Z"));
        await using var product = await ConnectedAsync(mailbox);

        var followUp = await product.FollowUpAsync();

        Assert.Equal("possibly-first", (string?)followUp["verdict"]);
        Assert.EndsWith("; mails from before January 2026 exist", (string?)followUp["evidence"]["summary"], StringComparison.Ordinal);
        Assert.Contains(followUp["evidence"]["sources"]!.AsArray(), s => ((string?)s!["kind"], (string?)s["graphId"]) == ("mail", "AAMkEarlier01"));
    }

    [Fact]
    public async Task Nothing_found_before_the_horizon_is_said()
    {
        await using var product = await ConnectedAsync(A.MailboxWithLetter());

        var followUp = await product.FollowUpAsync();

        Assert.Equal("possibly-first", (string?)followUp["verdict"]);
        Assert.EndsWith("; nothing found before January 2026 either", (string?)followUp["evidence"]["summary"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_looked_for_twice()
    {
        await using var product = await ConnectedAsync(A.MailboxWithLetter());
        await product.SyncAsync();
        await product.RestartAsync();
        await product.SyncAsync();

        Assert.Equal((1, 1), (Searches(product), Views(product)));
    }

    [Fact]
    public async Task A_run_looks_for_five_people_at_most()
    {
        var mailbox = A.Mailbox();
        foreach (var i in Enumerable.Range(1, 7)) mailbox.Met($"{(char)('A' + i)}nna Olsen", $"person{i}@north{i}.test", $"2026-02-1{i}", $"AAEvMany0{i}");
        await using var product = await ConnectedAsync(mailbox);
        var first = Searches(product);

        await product.SyncAsync();
        await product.SyncAsync();

        Assert.Equal((5, 7), (first, Searches(product)));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task While_the_service_is_busy_the_verdict_stands_and_the_next_run_asks(int status)
    {
        await using var product = await Product.StartAsync(A.MailboxWithLetter(), ShortHistory);
        product.Tenant.Faults.FailNext(IsSearch, status, retryAfter: "120");
        await product.ConnectAsync();
        var busy = await product.FollowUpAsync();

        await product.SyncAsync();

        Assert.Equal(("possibly-first", "ready"), ((string?)busy["verdict"], (string?)busy["state"]));
        Assert.DoesNotContain("either", (string?)busy["evidence"]["summary"], StringComparison.Ordinal);
        Assert.EndsWith("either", (string?)(await product.FollowUpAsync())["evidence"]["summary"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mailbox_that_cannot_be_searched_is_not_asked_again()
    {
        await using var product = await Product.StartAsync(A.MailboxWithLetter(), ShortHistory);
        product.Tenant.Faults.FailNext(IsSearch, 400, "ErrorInvalidSearchQuery");
        await product.ConnectAsync();

        await product.SyncAsync();

        Assert.Equal(1, Searches(product));
        Assert.DoesNotContain("either", (string?)(await product.FollowUpAsync())["evidence"]["summary"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_history_needs_no_look()
    {
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter());

        Assert.Equal((0, 0), (Searches(product), Views(product)));
    }

    private static Task<Product> ConnectedAsync(SandboxMailbox mailbox) => Product.ConnectedAsync(mailbox, ShortHistory);

    private static void ShortHistory(WebApplicationBuilder builder) => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Sync:CalendarMonthsBack"] = "2" });

    private static int Searches(Product product) => product.Tenant.Requests.Count(IsSearch);

    private static int Views(Product product) => product.Tenant.Requests.Count(r => r.Path.EndsWith("/calendarView", StringComparison.Ordinal));

    private static bool IsSearch(RecordedRequest request) => request.Path.EndsWith("/messages", StringComparison.Ordinal) && request.Query.Contains("search", StringComparison.Ordinal);
}
