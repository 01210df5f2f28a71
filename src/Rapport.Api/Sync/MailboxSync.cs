using Microsoft.Extensions.Options;
using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Mail;

namespace Rapport.Api.Sync;

/// <summary>Brings what is known of a mailbox up to date: calendar, Inbox and Sent Items, page by page, cursor last.</summary>
internal sealed class MailboxSync(GraphAccount account, GraphMail mail, GraphCalendar calendar, DeltaReader reader, FactStore factStore, MailboxStore mailboxes, GraphCalls graph, IOptions<SyncOptions> options, TimeProvider clock)
{
    /// <summary>One complete run.</summary>
    /// <returns>The facts as they now stand.</returns>
    /// <exception cref="GraphException">Graph cannot be read now; what was read so far is kept.</exception>
    /// <exception cref="SignInException">The user has to act first.</exception>
    public async Task<FactSet> RunAsync(UserKey user, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var facts = await factStore.LoadAsync(user, cancellationToken);
        var me = await account.ReadAsync(user, cancellationToken);
        var progress = new SyncProgress(user, mailboxes, await ExpectAsync(user, cancellationToken));
        await progress.StartAsync(now, cancellationToken);

        var entries = new CalendarRound(calendar, user, facts);
        var known = await reader.ReadAsync(entries, new DeltaWindow(now.AddMonths(-options.Value.CalendarMonthsBack), now.AddMonths(options.Value.CalendarMonthsAhead)), progress, cancellationToken);
        var owner = (await mailboxes.ChangeAsync(user, mailbox => mailbox! with
        {
            Owner = new OwnerRecord(me.Name, me.GivenName, me.Addresses, entries.Zone ?? mailbox.Owner?.CalendarZone),
            Sync = mailbox.Sync with { Horizon = known.From },
        }, cancellationToken))!.Owner!.ToMailboxOwner(null);

        if (graph.Options.CanReadMail)
        {
            foreach (var folder in new[] { MailFolder.SentItems, MailFolder.Inbox })
                await reader.ReadAsync(new MailRound(mail, user, owner, folder, facts), new DeltaWindow(now.AddMonths(-options.Value.MailMonthsBack), null), progress, cancellationToken);
        }
        return facts;
    }

    /// <summary>How many items the folders hold, for progress; only before the first complete run.</summary>
    private async Task<int> ExpectAsync(UserKey user, CancellationToken cancellationToken)
    {
        if (!graph.Options.CanReadMail || (await mailboxes.FindAsync(user, cancellationToken))?.Sync.LastSyncedAt is not null) return 0;
        return await mail.CountAsync(user, MailFolder.Inbox, cancellationToken) + await mail.CountAsync(user, MailFolder.SentItems, cancellationToken);
    }
}
