using Rapport.Api.Identity;
using Rapport.Api.Store;

namespace Rapport.Api.Sync;

/// <summary>How far a run is; written with every page, so that the pane has something true to show.</summary>
/// <param name="user">The user.</param>
/// <param name="mailboxes">Where it is written.</param>
/// <param name="expected">Items expected.</param>
internal sealed class SyncProgress(UserKey user, MailboxStore mailboxes, int expected)
{
    private int done;
    private int unreadable;

    public Task StartAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        mailboxes.ChangeSyncAsync(user, sync => sync with { State = SyncState.Running, Done = 0, Total = expected, StartedAt = now, Error = null, NextAt = null, Unreadable = 0 }, cancellationToken);

    /// <param name="items">Items of the page.</param>
    /// <param name="bad">Of these, the ones that could not be read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task AddAsync(int items, int bad, CancellationToken cancellationToken)
    {
        done += items;
        unreadable += bad;
        return items == 0 ? Task.CompletedTask
            : mailboxes.ChangeSyncAsync(user, sync => sync with { Done = done, Total = Math.Max(expected, done), Unreadable = unreadable }, cancellationToken);
    }
}
