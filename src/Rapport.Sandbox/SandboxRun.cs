using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Rapport.Api;
using Rapport.Api.Store;
using Rapport.Sandbox.Mailbox;
using Rapport.Sandbox.Outlook;

namespace Rapport.Sandbox;

/// <summary>The whole product on a pretend tenant, in one process.</summary>
internal static class SandboxRun
{
    private const int UsualPort = 5180;

    /// <summary>Everything a sandboxed mailbox has to offer is asked for.</summary>
    private const string Scopes = "User.Read Calendars.Read Mail.ReadWrite OnlineMeetings.Read OnlineMeetingTranscript.Read.All OnlineMeetingAiInsight.Read.All Chat.Read";

    /// <summary>Starts everything, prints what was found, and runs until it is stopped.</summary>
    public static async Task RunAsync(SandboxWish wish, TextWriter output, CancellationToken cancellationToken)
    {
        var folder = wish.Mailbox ?? Path.Combine(AppContext.BaseDirectory, "Sample");
        await output.WriteLineAsync(wish.Mailbox is null ? "Rapport sandbox: the invented sample mailbox" : $"Rapport sandbox: {folder}");
        var mailbox = SandboxMailbox.Load(folder);
        await ReportAsync(mailbox, output);

        if (wish.Azurite is { } connection) await RemoveEarlierTablesAsync(connection);

        // The sample looks ahead: its calendar goes on after its last letter.
        var newest = wish.Mailbox is null ? mailbox.NewestLetter : mailbox.NewestInstant;
        var clock = new ProductClock(wish.Now ?? newest.AddMinutes(1));
        await using var tenant = await SandboxTenant.StartAsync(new SandboxTenantOptions { Mailbox = mailbox, Clock = clock }, cancellationToken);
        var state = Directory.CreateTempSubdirectory("rapport-state-");
        try
        {
            await using var app = Build(tenant, clock, wish, state.FullName);
            await app.StartAsync(cancellationToken);
            var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("[::]", "localhost", StringComparison.Ordinal));

            using var client = new SandboxClient(address, () => tenant.IssuePaneToken());
            await new SandboxAccount(client, output, clock).PrintAsync(autoDraft: wish.Mailbox is null || wish.Draft, cancellationToken);
            await output.WriteLineAsync($"\nOpen {address} (stop with Ctrl+C)");
            await app.WaitForShutdownAsync(cancellationToken);
        }
        finally
        {
            state.Delete(recursive: true);
        }
    }

    /// <summary>The product's own host, told where the pretend tenant is.</summary>
    internal static WebApplication Build(SandboxTenant tenant, TimeProvider clock, SandboxWish wish, string state)
    {
        var app = RapportHost.Build(["--environment", Environments.Development], builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            // The key ring lives in a folder that goes with the run.
            builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
            builder.Configuration.AddInMemoryCollection(Settings(tenant, wish, state));
            builder.WebHost.UseUrls(wish.Urls ?? UsualUrl());
            builder.Services.AddSingleton(clock);
        });
        OutlookPage.Map(app, tenant);
        return app;
    }

    /// <summary>The settings with which the product finds the pretend tenant; the same keys as in a real deployment.</summary>
    internal static Dictionary<string, string?> Settings(SandboxTenant tenant, SandboxWish wish, string state)
    {
        Dictionary<string, string?> settings = new()
        {
            ["Graph:BaseUrl"] = tenant.GraphUrl.ToString(),
            ["Graph:Scopes"] = Scopes,
            ["AzureAd:Instance"] = tenant.AuthorityInstance.ToString(),
            ["AzureAd:TenantId"] = tenant.TenantId,
            ["AzureAd:ClientId"] = tenant.ApiClientId,
            ["AzureAd:ClientSecret"] = tenant.ClientSecret,
            ["AzureAd:TrustedCertificatePath"] = tenant.CertificatePath,
            ["Pane:ClientId"] = tenant.PaneClientId,
            ["Storage:Path"] = Path.Combine(state, "rapport.db"),
            ["DataProtection:Path"] = Path.Combine(state, "keys"),
            ["Sync:Interval"] = "00:00:10",
        };
        if (wish.Azurite is { } connection) settings["Storage:ConnectionString"] = connection;
        return settings;
    }

    /// <summary>The pretend mailbox starts afresh each time, so its state does too. Only on this machine: never on a real account.</summary>
    private static async Task RemoveEarlierTablesAsync(string connection)
    {
        TableServiceClient tables;
        try
        {
            tables = new TableServiceClient(connection);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or FormatException)
        {
            throw new SandboxException($"--azurite: {error.Message}");
        }
        if (!tables.Uri.IsLoopback) throw new SandboxException("--azurite takes the connection string of an Azurite on this machine, such as UseDevelopmentStorage=true.");
        try
        {
            await tables.DeleteTableAsync(TableNames.Relationships);
            await tables.DeleteTableAsync(TableNames.Mailboxes);
        }
        catch (Azure.RequestFailedException error) when (error.Status != 404)
        {
            throw new SandboxException($"--azurite: no Azurite answers at {tables.Uri} ({error.ErrorCode ?? "no answer"}).");
        }
        catch (Azure.RequestFailedException)
        {
            // Nothing of an earlier run.
        }
    }

    private static async Task ReportAsync(SandboxMailbox mailbox, TextWriter output)
    {
        await output.WriteLineAsync($"  {mailbox.User.DisplayName}: {mailbox.Messages().Count:N0} messages, {mailbox.Events().Count:N0} calendar entries");
        if (mailbox.Problems.Count == 0) return;
        await output.WriteLineAsync($"  {mailbox.Problems.Count:N0} items could not be taken as they stand:");
        foreach (var problem in mailbox.Problems.Take(20)) await output.WriteLineAsync($"    {problem.File}, {problem.Item}: {problem.What}");
        if (mailbox.Problems.Count > 20) await output.WriteLineAsync($"    and {mailbox.Problems.Count - 20:N0} more");
    }

    private static string UsualUrl()
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, UsualPort);
            probe.Start();
            return $"http://localhost:{UsualPort}";
        }
        catch (SocketException)
        {
            // Another sandbox runs: take any free port.
            return "http://127.0.0.1:0";
        }
    }
}
