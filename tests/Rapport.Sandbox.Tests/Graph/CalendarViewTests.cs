using Rapport.Sandbox.Mailbox;
using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Graph;

public sealed class CalendarViewTests
{
    private const string March = "/me/calendarView?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-04-01T00:00:00Z";

    [Fact]
    public async Task A_view_expands_a_series_and_leaves_its_master_out()
    {
        await using var tenant = await Tenant.StartAsync();
        foreach (var row in A.Series("series-of-three")) tenant.Mailbox.AddEvent(row);

        var page = await tenant.GetAsync(March);

        Assert.Equal(["occurrence", "occurrence", "exception"], page.Value.Select(item => (string?)item["type"]));
        Assert.All(page.Value, item => Assert.NotNull(item["subject"]));
    }

    [Theory]
    [InlineData("IdType=\"ImmutableId\"", "2026-03-02T09:00:00.0000000", "UTC")]
    [InlineData("outlook.timezone=\"Pacific Standard Time\"", "2026-03-02T01:00:00.0000000", "Pacific Standard Time")]
    [InlineData("outlook.timezone=\"Asia/Tokyo\"", "2026-03-02T18:00:00.0000000", "Asia/Tokyo")]
    public async Task Times_come_in_UTC_or_in_the_preferred_zone(string prefer, string start, string zone)
    {
        await using var tenant = await Tenant.StartAsync();
        tenant.Mailbox.AddEvent(A.Event("event-one", zone: "W. Europe Standard Time"));

        var item = (await tenant.GetAsync(March, prefer)).Value.Single();

        Assert.Equal((start, zone), ((string?)item["start"]!["dateTime"], (string?)item["start"]!["timeZone"]));
    }

    [Fact]
    public async Task An_all_day_event_keeps_its_date_in_every_zone()
    {
        await using var tenant = await Tenant.StartAsync();
        var holiday = A.Event("event-holiday", "2026-03-05T00:00:00", "2026-03-06T00:00:00");
        holiday["isAllDay"] = true;
        tenant.Mailbox.AddEvent(holiday);

        var item = (await tenant.GetAsync(March, "outlook.timezone=\"Pacific Standard Time\"")).Value.Single();

        Assert.Equal("2026-03-05T00:00:00.0000000", (string?)item["start"]!["dateTime"]);
    }

    [Fact]
    public async Task A_window_of_1825_days_is_just_allowed()
    {
        await using var tenant = await Tenant.StartAsync();

        Assert.Equal(200, (await tenant.GetAsync("/me/calendarView?startDateTime=2021-01-01T00:00:00Z&endDateTime=2025-12-31T00:00:00Z")).Status);
    }

    [Fact]
    public async Task A_view_comes_in_pages_in_the_order_that_was_asked_for()
    {
        await using var tenant = await Tenant.StartAsync();
        for (var day = 1; day <= 3; day++) tenant.Mailbox.AddEvent(A.Event($"event-{day}", $"2026-03-0{day}T10:00:00", $"2026-03-0{day}T11:00:00"));

        var first = await tenant.GetAsync($"{March}&$orderby=start/dateTime desc&$top=2&$select=id,subject,start,end,attendees,organizer");
        var second = await tenant.GetAsync(first.NextLink!);

        Assert.Equal(["event-3", "event-2", "event-1"], first.Value.Concat(second.Value).Select(item => (string?)item["id"]));
        Assert.Null(second.NextLink);
        Assert.All(first.Value, item => Assert.False(item.ContainsKey("showAs")));
    }

    [Theory]
    [InlineData("$select=id,lastModifiedDateTime")]
    [InlineData("$select=id,nothing")]
    [InlineData("$orderby=attendees")]
    [InlineData("$top=1001")]
    [InlineData("$search=\"lena\"")]
    public async Task A_view_refuses_what_the_service_refuses(string option)
    {
        await using var tenant = await Tenant.StartAsync();

        Assert.Equal(400, (await tenant.GetAsync($"{March}&{option}")).Status);
    }
}
