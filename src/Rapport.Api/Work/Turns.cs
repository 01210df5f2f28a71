namespace Rapport.Api.Work;

/// <summary>One at a time under a name, within this process; between processes versions and claims decide.</summary>
internal sealed class Turns
{
    // Two names may share a turn: whoever holds one must not ask for another of the same kind.
    private readonly SemaphoreSlim[] turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    /// <returns>Ends the turn when disposed.</returns>
    public async Task<IDisposable> TakeAsync(string name, CancellationToken cancellationToken)
    {
        var turn = turns[(uint)string.GetHashCode(name, StringComparison.Ordinal) % turns.Length];
        await turn.WaitAsync(cancellationToken);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
