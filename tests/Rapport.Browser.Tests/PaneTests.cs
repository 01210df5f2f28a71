using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Rapport.Browser.Tests.Given;
using static Microsoft.Playwright.Assertions;

namespace Rapport.Browser.Tests;

public sealed partial class PaneTests
{
    [Fact]
    public async Task A_follow_up_goes_from_the_list_into_drafts()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var before = sandbox.Mailbox.Messages("drafts").Count;
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");

        await pane.GetByRole(AriaRole.Button, new() { NameRegex = WriteTo() }).First.ClickAsync();
        await Expect(pane.Locator(".option .quote").First).ToBeVisibleAsync();
        await Expect(pane.Locator(".option .option-words .quiet").First).ToHaveTextAsync(new Regex(" · .* · "));
        await Expect(pane.Locator(".mail")).ToBeVisibleAsync();
        Assert.Equal(before, sandbox.Mailbox.Messages("drafts").Count);

        await pane.GetByRole(AriaRole.Button, new() { Name = "Put into Drafts" }).ClickAsync();
        await Expect(pane.GetByRole(AriaRole.Heading, new() { Name = "It is in Drafts" })).ToBeVisibleAsync();
        Assert.Equal(before + 1, sandbox.Mailbox.Messages("drafts").Count);

        await pane.GetByRole(AriaRole.Button, new() { Name = "Open in Outlook" }).ClickAsync();
        await Expect(page.Locator("#list-title")).ToHaveTextAsync("Drafts");
        await Expect(page.Locator("#list button")).ToHaveCountAsync(before + 1);
        var name = await pane.Locator("h1").InnerTextAsync();
        await Expect(page.Locator("#reading")).ToContainTextAsync(name);
    }

    [Fact]
    public async Task The_people_met_are_listed_with_day_and_company()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");

        await pane.GetByRole(AriaRole.Tab, new() { Name = "People met" }).ClickAsync();
        await Expect(pane.Locator(".row").Nth(9)).ToBeVisibleAsync();
        await Expect(pane.Locator("h2.group").First).ToHaveTextAsync(new Regex(@"^\w+ \d{4}$"));
    }

    [Fact]
    public async Task Another_message_brings_another_person_into_the_pane()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");
        await Expect(pane.GetByRole(AriaRole.Tab, new() { Name = "Today" })).ToBeVisibleAsync();

        foreach (var row in new[] { 0, 1, 0 })
        {
            var message = page.Locator("#list button").Nth(row);
            await message.ClickAsync();
            await Expect(pane.Locator(".card h2").First).ToHaveTextAsync(await message.Locator(".who").InnerTextAsync());
        }
        await Expect(pane.Locator(".facts")).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_appointment_shows_who_takes_part()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");
        await Expect(pane.GetByRole(AriaRole.Tab, new() { Name = "Today" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Calendar" }).ClickAsync();
        await Expect(page.Locator("#list-title")).ToHaveTextAsync("Calendar");
        var withPeople = page.Locator("#list button").Filter(new() { Has = page.Locator(".what:not(:empty)") }).First;
        var subject = await withPeople.Locator(".who").InnerTextAsync();
        await withPeople.ClickAsync();
        await Expect(pane.Locator(".subject")).ToContainTextAsync(subject);
        await Expect(pane.Locator(".card").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_first_visit_explains_and_then_fills_by_itself()
    {
        await using var sandbox = await RunningSandbox.StartAsync(connected: false);
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");

        await pane.GetByRole(AriaRole.Button, new() { Name = "Read my calendar and mail" }).ClickAsync();
        await Expect(pane.GetByRole(AriaRole.Button, new() { NameRegex = WriteTo() }).First).ToBeVisibleAsync(new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task A_server_that_is_away_is_said_calmly_and_asked_again()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");
        await Expect(pane.GetByRole(AriaRole.Tab, new() { Name = "Today" })).ToBeVisibleAsync();

        await page.RouteAsync("**/api/first-meetings*", route => route.AbortAsync());
        await pane.GetByRole(AriaRole.Tab, new() { Name = "People met" }).ClickAsync();
        await Expect(pane.GetByText("Rapport cannot be reached right now")).ToBeVisibleAsync();
        await page.UnrouteAsync("**/api/first-meetings*");
        await pane.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(pane.Locator(".row").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_slow_server_is_explained()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");
        var answer = new TaskCompletionSource();
        await page.RouteAsync("**/api/first-meetings*", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });

        await pane.GetByRole(AriaRole.Tab, new() { Name = "People met" }).ClickAsync();
        await Expect(pane.GetByText("a little longer than usual")).ToBeVisibleAsync();
        answer.SetResult();
        await Expect(pane.Locator(".row").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Outside_Outlook_the_pane_says_where_it_belongs()
    {
        await using var sandbox = await RunningSandbox.StartAsync(connected: false);
        var page = await sandbox.OpenAsync("/pane/", 320);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Rapport lives in Outlook" })).ToBeVisibleAsync();
    }

    [GeneratedRegex("^Write to ")]
    private static partial Regex WriteTo();
}
