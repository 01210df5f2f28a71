using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Store;

namespace Rapport.Api.Sync;

/// <summary>What one run reads of one delta stream: how its pages are asked for, and what they say about the mailbox.</summary>
internal abstract class DeltaRound<TRow>(string name, UserKey user, FactSet facts)
    where TRow : IDeltaRow
{
    /// <summary>The stream's name, under which its cursor is kept.</summary>
    public string Name => name;

    public UserKey User => user;

    public FactSet Facts => facts;

    /// <summary>The first page of a window; the window stays in the links that follow.</summary>
    public abstract Task<GraphPage<TRow>> StartAsync(DeltaWindow window, CancellationToken cancellationToken);

    /// <summary>The page behind a next or delta link.</summary>
    public abstract Task<GraphPage<TRow>> ContinueAsync(string link, CancellationToken cancellationToken);

    /// <summary>Turns rows into changes of the facts.</summary>
    /// <returns>The rows that cannot be read, each with its reason.</returns>
    public abstract Task<IReadOnlyList<UnreadableRow>> ApplyAsync(IReadOnlyList<TRow> rows, FactPage changes, CancellationToken cancellationToken);

    /// <summary>After everything was read anew: what was not named any more is gone.</summary>
    public abstract void Sweep(FactPage changes, IReadOnlySet<string> seen);
}

/// <summary>From when to when a stream is read; mail has no end.</summary>
internal sealed record DeltaWindow(DateTimeOffset From, DateTimeOffset? To);

/// <summary>A row that Graph gave in a form that cannot be used.</summary>
internal sealed record UnreadableRow(string? Id, string? Problem);
