using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;

[assembly: AssemblyFixture(typeof(Rapport.AzureStorage.Tests.Contract.Azurite))]

namespace Rapport.AzureStorage.Tests.Contract;

/// <summary>The service's emulator, started from node_modules for the time of the tests, in memory and on a free port.</summary>
public sealed class Azurite : IAsyncLifetime
{
    // Published with the emulator; it protects nothing.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly int port = FreePort();
    private Process? process;

    public Uri Endpoint => new($"http://127.0.0.1:{port}/{Account}");

    public string ConnectionString => $"AccountName={Account};AccountKey={Key};TableEndpoint={Endpoint}";

    public TableServiceClient Service => new(Endpoint, new TableSharedKeyCredential(Account, Key));

    public async ValueTask InitializeAsync()
    {
        var program = Path.Combine(Root(), "node_modules", "azurite", "dist", "src", "table", "main.js");
        if (!File.Exists(program)) throw new InvalidOperationException("Azurite is missing. Run 'npm ci' in the root of the repository, then the tests again.");
        var start = new ProcessStartInfo("node")
        {
            ArgumentList = { program, "--silent", "--disableTelemetry", "--inMemoryPersistence", "--tableHost", "127.0.0.1", "--tablePort", $"{port}" },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        var began = Stopwatch.GetTimestamp();
        while (!await AnswersAsync())
        {
            if (process.HasExited) throw new InvalidOperationException($"Azurite ended at once: {await errors}");
            if (Stopwatch.GetElapsedTime(began) > Patience) throw new TimeoutException("Azurite did not begin to listen within a minute.");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null) return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AddIn.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run from within the repository.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
