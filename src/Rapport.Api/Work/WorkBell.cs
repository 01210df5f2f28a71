namespace Rapport.Api.Work;

/// <summary>Wakes the worker of this process at once; without it the next look at the rows finds the work.</summary>
internal sealed class WorkBell : IDisposable
{
    private static readonly TimeSpan NextLook = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim bell = new(0, 1);

    public void Ring()
    {
        try
        {
            bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // Rung already.
        }
    }

    /// <summary>Waits for the bell, or for the time of the next look.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => bell.WaitAsync(NextLook, cancellationToken);

    public void Dispose() => bell.Dispose();
}
