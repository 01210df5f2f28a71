using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Sandbox;
using Rapport.Sandbox.Authority;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.Given;

/// <summary>The running product on a pretend tenant: the real host, the real store in a folder of its own, a clock that is moved by hand.</summary>
internal sealed class Product : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private readonly Action<WebApplicationBuilder>? replace;

    private Product(SandboxTenant tenant, TestClock clock, Action<WebApplicationBuilder>? replace) => (Tenant, Clock, this.replace) = (tenant, clock, replace);

    public SandboxTenant Tenant { get; }

    public TestClock Clock { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("rapport-test-").FullName;

    public WebApplication App { get; private set; } = null!;

    public PaneClient Pane { get; private set; } = null!;

    public SandboxMailbox Mailbox => Tenant.Mailbox;

    public UserKey User => new(Guid.Parse(Tenant.TenantId), Guid.Parse(Tenant.UserId));

    public IReadOnlyList<StoredItem> Drafts => Mailbox.Messages("drafts");

    public static async Task<Product> StartAsync(SandboxMailbox? mailbox = null, Action<WebApplicationBuilder>? replace = null, TimeSpan? tokenLifetime = null)
    {
        var clock = new TestClock();
        var tenant = await SandboxTenant.StartAsync(new SandboxTenantOptions { Mailbox = mailbox ?? A.Mailbox(), Clock = clock, TokenLifetime = tokenLifetime ?? TimeSpan.FromHours(1) }, TestContext.Current.CancellationToken);
        var product = new Product(tenant, clock, replace);
        await product.StartAsync();
        return product;
    }

    /// <summary>Started, connected, and everything read.</summary>
    public static async Task<Product> ConnectedAsync(SandboxMailbox? mailbox = null, Action<WebApplicationBuilder>? replace = null, TimeSpan? tokenLifetime = null)
    {
        var product = await StartAsync(mailbox, replace, tokenLifetime);
        await product.ConnectAsync();
        return product;
    }

    public async Task ConnectAsync()
    {
        Assert.Equal(202, (await Pane.PostAsync("/api/connection", """{"background":true}""")).Status);
        await WaitUntilIdleAsync();
    }

    /// <summary>Asks for a sync and waits for its end.</summary>
    public async Task SyncAsync()
    {
        Assert.Equal(202, (await Pane.PostAsync("/api/sync")).Status);
        await WaitUntilIdleAsync();
    }

    /// <summary>Stops the program and starts it again on the same storage.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    /// <summary>Waits until all work that was asked for is done.</summary>
    public async Task WaitUntilIdleAsync(UserKey? user = null)
    {
        await WaitForAsync("idle", m => m.Sync is { State: SyncState.Idle } sync && sync.StartedAt > sync.RequestedAt && sync.LastSyncedAt > sync.StartedAt, user);
        var mailbox = await MailboxAsync(user);
        Assert.Null(mailbox!.Sync.Error);
    }

    public async Task WaitForAsync(string what, Func<MailboxRecord, bool> isSo, UserKey? user = null)
    {
        var end = DateTime.UtcNow + Limit;
        while (await MailboxAsync(user) is var mailbox && (mailbox is null || !isSo(mailbox)))
        {
            Assert.True(DateTime.UtcNow < end && mailbox?.Sync.Error != "internal", $"Not {what}: {mailbox?.Connection}, {mailbox?.Sync}");
            await Task.Delay(Look, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The only follow-up there is.</summary>
    public async Task<Answer> FollowUpAsync() => await Pane.GetAsync($"/api/follow-ups/{await FollowUpIdAsync()}");

    public async Task<string> FollowUpIdAsync() => (string)Assert.Single((await Pane.GetAsync("/api/first-meetings")).List("items"))["followUpId"]!;

    public async Task<Answer> DraftAsync(string body = "{}") => await Pane.PostAsync($"/api/follow-ups/{await FollowUpIdAsync()}/draft", body);

    /// <summary>The pane of somebody else, or with another token.</summary>
    public PaneClient PaneOf(string userId) => new(Address, () => Tenant.IssuePaneToken(options: new PaneTokenOptions { UserId = userId }));

    public PaneClient PaneWith(string? token) => new(Address, () => token);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Tenant.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private Uri Address => new(App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private Task<MailboxRecord?> MailboxAsync(UserKey? user) => App.Services.GetRequiredService<MailboxStore>().FindAsync(user ?? User, TestContext.Current.CancellationToken);

    private async Task StartAsync()
    {
        App = RapportHost.Build(["--environment", "Staging"], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection(SandboxRun.Settings(Tenant, new SandboxWish(), Folder));
            // Work happens when it is asked for.
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Sync:Interval"] = "1.00:00:00" });
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddSingleton<TimeProvider>(Clock);
            replace?.Invoke(builder);
        });
        await App.StartAsync(TestContext.Current.CancellationToken);
        Pane = new PaneClient(Address, () => Tenant.IssuePaneToken());
    }

    private async Task StopAsync()
    {
        Pane.Dispose();
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
    }
}
