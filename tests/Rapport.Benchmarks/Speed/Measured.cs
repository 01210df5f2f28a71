using System.Diagnostics;

namespace Rapport.Benchmarks.Speed;

/// <summary>What one piece of work cost.</summary>
/// <param name="Elapsed">By the clock on the wall.</param>
/// <param name="Processor">Of all cores, the runtime's own compiling and collecting included.</param>
/// <param name="Allocated">Bytes, dead or alive.</param>
/// <param name="Peak">Bytes by which the live heap grew at most; looked at every 5 ms, so a shorter peak may be missed.</param>
internal sealed record Measured(TimeSpan Elapsed, TimeSpan Processor, long Allocated, long Peak)
{
    /// <summary>Does a piece of work once and measures it.</summary>
    public static (T Result, Measured Cost) Of<T>(Func<T> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var (heap, allocated, processor) = (GC.GetTotalMemory(false), GC.GetTotalAllocatedBytes(true), Environment.CpuUsage.TotalTime);
        var peak = heap;
        using var watch = new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(false)), null, 0, 5);
        var clock = Stopwatch.StartNew();
        var result = work();
        clock.Stop();
        peak = Math.Max(peak, GC.GetTotalMemory(false));
        return (result, new Measured(clock.Elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes(true) - allocated, peak - heap));
    }
}
