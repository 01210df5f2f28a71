using Rapport.Api.Graph;
using Rapport.Api.Store;

namespace Rapport.Api.Sync;

/// <summary>Follows a delta stream page by page to its end; with each page its rows are saved, the cursor last.</summary>
internal sealed partial class DeltaReader(FactStore store, ILogger<DeltaReader> logger)
{
    /// <summary>A window is fixed in the link: a new one is opened when the old one ends this much sooner than it would now.</summary>
    private static readonly TimeSpan Renewal = TimeSpan.FromDays(31);

    /// <summary>Reads what changed since the cursor, or everything in the window.</summary>
    /// <returns>The window that is now known.</returns>
    public async Task<DeltaWindow> ReadAsync<TRow>(DeltaRound<TRow> round, DeltaWindow wished, SyncProgress progress, CancellationToken cancellationToken)
        where TRow : IDeltaRow
    {
        var cursor = await store.FindCursorAsync(round.User, round.Name, cancellationToken);
        if (cursor is { IsComplete: true, To: { } end } && end < wished.To - Renewal)
        {
            await FollowAsync(round, wished, null, [], progress, cancellationToken);
            return wished;
        }
        var window = cursor is null ? wished : new DeltaWindow(cursor.From, cursor.To);
        try
        {
            await FollowAsync(round, window, cursor?.Link, null, progress, cancellationToken);
        }
        catch (GraphException error) when (error.Kind == GraphFailureKind.ResyncRequired && cursor is not null)
        {
            LogResync(logger, round.Name);
            await FollowAsync(round, window, null, [], progress, cancellationToken);
        }
        return window;
    }

    /// <param name="round">The stream.</param>
    /// <param name="window">The window, for a first page.</param>
    /// <param name="link">Where to go on; null starts the window.</param>
    /// <param name="seen">Null for a read that may stop and go on at any page. A repeated one sweeps at its end, so it counts only as a whole.</param>
    /// <param name="progress">Told of every page.</param>
    /// <param name="cancellationToken">Stops it.</param>
    private async Task FollowAsync<TRow>(DeltaRound<TRow> round, DeltaWindow window, string? link, HashSet<string>? seen, SyncProgress progress, CancellationToken cancellationToken)
        where TRow : IDeltaRow
    {
        for (var isLast = false; !isLast;)
        {
            var page = link is null ? await round.StartAsync(window, cancellationToken) : await round.ContinueAsync(link, cancellationToken);
            var rows = page.Value ?? [];
            FactPage changes = new(round.Facts);
            var unreadable = await round.ApplyAsync(rows, changes, cancellationToken);
            foreach (var row in unreadable) LogUnreadable(logger, round.Name, row.Id, row.Problem);
            seen?.UnionWith(rows.Select(r => r.Id).OfType<string>());

            isLast = page.NextLink is null;
            link = page.NextLink ?? page.DeltaLink ?? throw new GraphException(GraphFailureKind.Unavailable, code: "noLink");
            if (isLast && seen is not null) round.Sweep(changes, seen);
            if (isLast || seen is null) changes.Cursor = new Cursor(round.Name, link, isLast, window.From, window.To);
            await store.SaveAsync(round.User, changes, cancellationToken);
            await progress.AddAsync(rows.Count, unreadable.Count, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Id} of stream {Stream} cannot be read: {Problem}")]
    private static partial void LogUnreadable(ILogger logger, string stream, string? id, string? problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "The delta link of stream {Stream} is no longer valid; reading its window anew")]
    private static partial void LogResync(ILogger logger, string stream);
}
