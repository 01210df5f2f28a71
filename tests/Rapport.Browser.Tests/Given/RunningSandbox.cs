using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Rapport.Api;
using Rapport.Sandbox;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Browser.Tests.Given;

/// <summary>The product on the sample mailbox, without automatic drafts, and a Chromium to look at it. Each test has a mailbox of its own.</summary>
internal sealed class RunningSandbox : IAsyncDisposable
{
    private readonly SandboxTenant tenant;
    private readonly WebApplication app;
    private readonly DirectoryInfo state;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private RunningSandbox(SandboxTenant tenant, WebApplication app, DirectoryInfo state, IPlaywright playwright, IBrowser browser) =>
        (this.tenant, this.app, this.state, this.playwright, this.browser) = (tenant, app, state, playwright, browser);

    public SandboxMailbox Mailbox => tenant.Mailbox;

    private string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <param name="connected">False leaves the user before the first visit.</param>
    public static async Task<RunningSandbox> StartAsync(bool connected = true)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var mailbox = SandboxMailbox.Load(Path.Combine(AppContext.BaseDirectory, "Sample"));
        var clock = new ProductClock(mailbox.NewestLetter.AddMinutes(1));
        var tenant = await SandboxTenant.StartAsync(new SandboxTenantOptions { Mailbox = mailbox, Clock = clock }, cancellationToken);
        var state = Directory.CreateTempSubdirectory("rapport-browser-");
        var app = SandboxRun.Build(tenant, clock, new SandboxWish(Urls: "http://127.0.0.1:0"), state.FullName);
        await app.StartAsync(cancellationToken);
        var playwright = await Playwright.CreateAsync();
        // CI runs as root, where Chromium has no sandbox of its own.
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox"] });
        var running = new RunningSandbox(tenant, app, state, playwright, browser);
        if (connected)
        {
            using var client = new SandboxClient(new Uri(running.Address), () => tenant.IssuePaneToken());
            await new SandboxAccount(client, TextWriter.Null, clock).PrintAsync(autoDraft: false, cancellationToken);
        }
        return running;
    }

    /// <summary>The simulated Outlook.</summary>
    public async Task<IPage> OpenOutlookAsync(ColorScheme scheme = ColorScheme.Light) => await OpenAsync("/", 1366, scheme);

    /// <summary>Any address of the sandbox in a window of its own.</summary>
    public async Task<IPage> OpenAsync(string path, int width, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 768 }, ColorScheme = scheme, Locale = "en-US" });
        page.SetDefaultTimeout(20_000);
        await page.RouteAsync("https://**", route => route.AbortAsync());
        await page.GotoAsync(Address + path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await app.DisposeAsync();
        await tenant.DisposeAsync();
        state.Delete(recursive: true);
    }
}
