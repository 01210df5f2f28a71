using Microsoft.Playwright;
using Rapport.Browser.Tests.Given;
using static Microsoft.Playwright.Assertions;

namespace Rapport.Browser.Tests;

public sealed class LooksTests
{
    [Fact]
    public async Task No_view_scrolls_sideways_at_320_pixels()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync();
        var frame = page.FrameLocator("#pane");
        await page.AddStyleTagAsync(new() { Content = "#side { width: 320px !important; border: 0 !important; }" });

        await Expect(frame.Locator(".card").First).ToBeVisibleAsync();
        await AssertNarrowAsync(frame, "today");
        await frame.Locator(".card .fui-Button").First.ClickAsync();
        await Expect(frame.Locator(".mail")).ToBeVisibleAsync();
        await AssertNarrowAsync(frame, "follow-up");
        await frame.GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();
        await frame.GetByRole(AriaRole.Tab, new() { Name = "People met" }).ClickAsync();
        await Expect(frame.Locator(".row").First).ToBeVisibleAsync();
        await AssertNarrowAsync(frame, "people met");
        await page.Locator("#list button").First.ClickAsync();
        await Expect(frame.Locator(".card").First).ToBeVisibleAsync();
        await AssertNarrowAsync(frame, "person");
    }

    [Theory]
    [InlineData(ColorScheme.Light, "light")]
    [InlineData(ColorScheme.Dark, "dark")]
    public async Task The_pane_is_as_light_or_dark_as_Outlook(ColorScheme scheme, string theme)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var page = await sandbox.OpenOutlookAsync(scheme);
        var frame = page.FrameLocator("#pane");
        await Expect(frame.Locator("html")).ToHaveAttributeAsync("data-theme", theme);

        await page.Locator("#theme").ClickAsync();
        await Expect(frame.Locator("html")).ToHaveAttributeAsync("data-theme", theme == "dark" ? "light" : "dark");
    }

    private static async Task AssertNarrowAsync(IFrameLocator frame, string view)
    {
        var widths = await frame.Locator("html").EvaluateAsync<int[]>("html => [html.scrollWidth, html.clientWidth, window.innerWidth]");
        Assert.True(widths[0] <= widths[1] && widths[2] == 320, $"{view}: {widths[0]} wide in {widths[1]} of {widths[2]}");
    }
}
