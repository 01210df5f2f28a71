using Microsoft.Extensions.Logging;
using Rapport.Api.Tests.Given;

namespace Rapport.Api.Tests.Work;

public sealed class StopTests
{
    [Fact]
    public async Task A_stop_in_the_middle_of_a_run_is_no_failure()
    {
        using CapturedLog log = new();
        await using var product = await Product.ConnectedAsync(A.MailboxWithLetter(), builder => builder.Logging.AddProvider(log));
        using var gate = product.Tenant.Faults.Hold(r => r.Path.EndsWith("/calendarView/delta", StringComparison.Ordinal));
        await product.Pane.PostAsync("/api/sync");
        await gate.Reached.WaitAsync(TestContext.Current.CancellationToken);

        await product.RestartAsync();
        gate.Release();
        await product.SyncAsync();

        Assert.DoesNotContain(log.Lines, line => line.StartsWith("Critical", StringComparison.Ordinal) || line.StartsWith("Error", StringComparison.Ordinal));
    }
}
