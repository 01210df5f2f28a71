using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Rapport.Browser.Tests.Given;
using static Microsoft.Playwright.Assertions;

namespace Rapport.Browser.Tests;

public sealed partial class CareTests
{
    private const string Unsure = "Tobias Rehm";

    [Theory]
    [InlineData("Yes, we met", 1)]
    [InlineData("No", 0)]
    public async Task The_answer_to_did_it_happen_decides_whether_they_met(string answer, int listed)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");
        var question = pane.GetByRole(AriaRole.Article, new() { Name = Unsure, Exact = true });

        await Expect(question.Locator(".evidence > p")).Not.ToBeEmptyAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).ClickAsync();
        await Expect(pane.GetByRole(AriaRole.Heading, new() { Name = "Did it happen?" })).ToHaveCountAsync(0);

        await pane.GetByRole(AriaRole.Tab, new() { Name = "People met" }).ClickAsync();
        await Expect(pane.Locator(".row").First).ToBeVisibleAsync();
        var row = pane.Locator(".row").Filter(new() { HasText = Unsure });
        await Expect(row).ToHaveCountAsync(listed);
        await Expect(row.GetByText("not sure it took place")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_open_follow_up_that_is_not_sure_can_be_answered_there()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");

        await pane.GetByRole(AriaRole.Tab, new() { Name = "People met" }).ClickAsync();
        await pane.Locator(".row").Filter(new() { HasText = Unsure }).ClickAsync();
        await pane.GetByRole(AriaRole.Button, new() { Name = "Yes, we met" }).ClickAsync();
        await Expect(pane.GetByRole(AriaRole.Button, new() { Name = "Yes, we met" })).ToHaveCountAsync(0);
        await Expect(pane.GetByText("does not say for sure")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_rests_leaves_a_place_to_the_first_in_the_waiting_room_and_can_be_taken_up_again()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");
        var write = pane.GetByRole(AriaRole.Button, new() { NameRegex = WriteTo() });
        var waiting = pane.GetByRole(AriaRole.Region, new() { Name = "Waiting room" }).Locator(".row-name");

        await write.First.ClickAsync();
        var name = await pane.Locator("h1").InnerTextAsync();
        await pane.GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();
        var next = await waiting.First.InnerTextAsync();
        var before = await write.CountAsync();
        await write.First.ClickAsync();
        await pane.GetByRole(AriaRole.Button, new() { Name = $"Let {name} rest" }).ClickAsync();
        await Expect(pane.GetByText($"{name} is resting for now.")).ToBeVisibleAsync();
        await pane.GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();

        await Expect(pane.GetByRole(AriaRole.Button, new() { Name = $"Write to {next}" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(pane.GetByRole(AriaRole.Button, new() { Name = $"Write to {name}" })).ToHaveCountAsync(0);
        await Expect(write).ToHaveCountAsync(before);

        await pane.GetByRole(AriaRole.Tab, new() { Name = "People met" }).ClickAsync();
        await pane.Locator(".row").Filter(new() { HasText = name }).First.ClickAsync();
        await pane.GetByRole(AriaRole.Button, new() { Name = "Resume" }).ClickAsync();
        await Expect(pane.GetByRole(AriaRole.Button, new() { Name = $"Let {name} rest" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task With_drafts_for_three_who_waits_says_that_three_are_in_care()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");
        var write = pane.GetByRole(AriaRole.Button, new() { NameRegex = WriteTo() });

        await Expect(write).ToHaveCountAsync(3);
        for (var left = 2; left >= 0; left--)
        {
            await write.First.ClickAsync();
            await pane.GetByRole(AriaRole.Button, new() { Name = "Put into Drafts" }).ClickAsync();
            await Expect(pane.GetByRole(AriaRole.Heading, new() { Name = "It is in Drafts" })).ToBeVisibleAsync();
            await pane.GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();
            await Expect(write).ToHaveCountAsync(left);
        }
        await Expect(pane.GetByText("You have 3 new people in care").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Everything_on_the_way_to_a_draft_is_reached_with_the_keyboard()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync();
        var pane = page.FrameLocator("#pane");
        var focused = pane.Locator(":focus");

        await Expect(pane.Locator(".card").First).ToBeVisibleAsync();
        await pane.GetByRole(AriaRole.Tab, new() { Name = "Today" }).FocusAsync();
        await TabToAsync(page, focused, "Write to ");
        await page.Keyboard.PressAsync("Enter");
        await Expect(pane.Locator(".option").First).ToBeVisibleAsync();
        await TabToAsync(page, focused, "Put into Drafts");
        await page.Keyboard.PressAsync("Enter");
        await Expect(pane.GetByRole(AriaRole.Heading, new() { Name = "It is in Drafts" })).ToBeVisibleAsync();
        await TabToAsync(page, focused, " rest");
    }

    /// <summary>Presses Tab until what has the focus carries the words; at every stop the focus can be seen.</summary>
    private static async Task TabToAsync(IPage page, ILocator focused, string words)
    {
        for (var stop = 0; stop < 20; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var text = await focused.EvaluateAsync<string>("element => element.textContent || element.type");
            var isSeen = await focused.EvaluateAsync<bool>("""
                element => [element, element.closest('.option')].some((shown) => {
                  if (!shown) return false;
                  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown);
                  const after = getComputedStyle(shown, '::after');
                  return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none' || (after.outlineStyle !== 'none' && parseFloat(after.outlineWidth) > 0);
                })
                """);
            Assert.True(isSeen, $"The focus on \"{text}\" cannot be seen.");
            if (text.Contains(words, StringComparison.Ordinal)) return;
        }
        Assert.Fail($"\"{words}\" is not reached.");
    }

    [GeneratedRegex("^Write to ")]
    private static partial Regex WriteTo();
}
