using Rapport.Api.Identity;
using Rapport.Api.Store;

namespace Rapport.Api.Work;

/// <summary>Asks for a look at a mailbox. The wish stands in the mailbox's row before the bell rings, so a lost wake-up costs delay, not the wish.</summary>
internal sealed class WorkRequests(MailboxStore mailboxes, WorkBell bell, TimeProvider clock)
{
    /// <returns>The mailbox; nothing was asked for when it is not connected. Null when there is none.</returns>
    public async Task<MailboxRecord?> AskAsync(UserKey user, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var mailbox = await mailboxes.ChangeAsync(user, m => m is { Connection: ConnectionState.Connected } ? m with { Sync = m.Sync with { RequestedAt = now } } : m, cancellationToken);
        bell.Ring();
        return mailbox;
    }
}
