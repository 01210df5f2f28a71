using System.Diagnostics;
using System.Text;

namespace Rapport.Api.Tests.Given;

/// <summary>The product as it is deployed: <c>dotnet Rapport.Api.dll</c>, settings in the environment, killed without warning.</summary>
internal sealed class ApiProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ApiProcess(Process process) => this.process = process;

    public string Output
    {
        get { lock (output) return output.ToString(); }
    }

    /// <summary>The program beside this test's own folder of the build's output.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "..", "..", "Rapport.Api", Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')), "Rapport.Api.dll");

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="settings">Configuration keys with colons.</param>
    /// <param name="folder">The working directory.</param>
    /// <param name="environment">Name of the environment.</param>
    public static async Task<(ApiProcess Process, Uri Address)> StartAsync(IReadOnlyDictionary<string, string?> settings, string folder, string environment = "Staging")
    {
        var started = Launch(settings, folder, environment);
        var first = await Task.WhenAny(started.address.Task, started.process.WaitForExitAsync(), Task.Delay(Limit));
        Assert.True(first == started.address.Task, $"It does not listen:\n{started.Output}");
        return (started, await started.address.Task);
    }

    /// <summary>Starts it and waits until it gives up.</summary>
    /// <returns>Exit code and everything it said.</returns>
    public static async Task<(int Code, string Output)> RunToItsEndAsync(IReadOnlyDictionary<string, string?> settings, string folder, string environment = "Staging")
    {
        await using var started = Launch(settings, folder, environment);
        using var limit = new CancellationTokenSource(Limit);
        await started.process.WaitForExitAsync(limit.Token);
        return (started.process.ExitCode, started.Output);
    }

    /// <summary>SIGKILL: no farewell, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private static ApiProcess Launch(IReadOnlyDictionary<string, string?> settings, string folder, string environment)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList = { Path.GetFullPath(Program), "--urls", "http://127.0.0.1:0" },
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = environment;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        foreach (var (key, value) in settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        var started = new ApiProcess(new Process { StartInfo = start });
        started.process.OutputDataReceived += (_, line) => started.Hear(line.Data);
        started.process.ErrorDataReceived += (_, line) => started.Hear(line.Data);
        started.process.Start();
        started.process.BeginOutputReadLine();
        started.process.BeginErrorReadLine();
        return started;
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (output) output.AppendLine(line);
        const string Listening = "Now listening on: ";
        var at = line.IndexOf(Listening, StringComparison.Ordinal);
        if (at >= 0) address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
    }
}
