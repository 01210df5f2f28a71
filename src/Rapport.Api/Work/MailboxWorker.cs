using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Rapport.Api.FollowUps;
using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Api.Sync;

namespace Rapport.Api.Work;

/// <summary>Reads the mailboxes that are due and keeps their follow-ups. What is due stands in the mailbox row, so a lost wake-up costs delay, not data.</summary>
internal sealed partial class MailboxWorker(MailboxStore mailboxes, MailboxSync sync, FollowUpUpkeep upkeep, WorkBell bell, IOptions<SyncOptions> options, IOptions<StoreOptions> storage, TimeProvider clock, ILogger<MailboxWorker> logger) : BackgroundService
{
    private const int AtOnce = 4;

    /// <value>How long a failure of ours waits before the next try.</value>
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan AfterOutage = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<UserKey, byte> running = new();

    /// <summary>Mailboxes this process has looked after. Where it is the only one, the others may hold a draft that a former process left half made.</summary>
    private readonly ConcurrentDictionary<UserKey, byte> known = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await LookAsync(stoppingToken);
                await bell.WaitAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops, perhaps in the middle of a run: what is due stands in the rows.
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            var due = new List<UserKey>();
            await foreach (var mailbox in mailboxes.ListAsync(cancellationToken))
            {
                var isFirstLook = storage.Value.IsEmbedded && !known.ContainsKey(mailbox.User);
                if (!running.ContainsKey(mailbox.User) && IsDue(mailbox, clock.GetUtcNow(), isFirstLook ? TimeSpan.Zero : options.Value.Interval)) due.Add(mailbox.User);
            }
            await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (user, token) => await RunAsync(user, token));
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            LogUnreachable(logger, error);
        }
    }

    /// <summary>Due: asked for since the last start, interrupted, waited long enough after a failure, or simply time again.</summary>
    internal static bool IsDue(MailboxRecord mailbox, DateTimeOffset now, TimeSpan interval)
    {
        if (mailbox.Connection != ConnectionState.Connected || mailbox.Sync.NextAt > now) return false;
        var sync = mailbox.Sync;
        return sync.State switch
        {
            // This process is not at it (the caller asked), so a former one was stopped in the middle.
            SyncState.Running => true,
            SyncState.Throttled => true,
            _ => sync.NextAt is not null || sync.RequestedAt > (sync.StartedAt ?? DateTimeOffset.MinValue) || sync.LastSyncedAt is null || sync.LastSyncedAt + interval <= now,
        };
    }

    private async Task RunAsync(UserKey user, CancellationToken cancellationToken)
    {
        if (!running.TryAdd(user, 0)) return;
        known.TryAdd(user, 0);
        try
        {
            var facts = await sync.RunAsync(user, cancellationToken);
            await upkeep.RunAsync(user, facts, cancellationToken);
            await mailboxes.ChangeSyncAsync(user, s => s with { State = SyncState.Idle, Total = s.Done, LastSyncedAt = clock.GetUtcNow(), Error = null, NextAt = null }, cancellationToken);
        }
        catch (SignInException error)
        {
            LogParked(logger, error.Code);
            await mailboxes.ChangeAsync(user, m => m is null ? null : m with { Connection = ConnectionState.ReauthRequired, Sync = m.Sync with { State = SyncState.Parked, Error = error.Code } }, cancellationToken);
        }
        catch (GraphException error) when (error.Kind is GraphFailureKind.Throttled or GraphFailureKind.Unavailable)
        {
            await mailboxes.ChangeSyncAsync(user, s => s with { State = SyncState.Throttled, Error = ProblemCodes.Throttled, NextAt = clock.GetUtcNow() + (error.RetryAfter ?? AfterOutage) }, cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(logger, error);
            await mailboxes.ChangeSyncAsync(user, s => s with { State = SyncState.Idle, Error = "internal", NextAt = clock.GetUtcNow() + AfterFailure }, cancellationToken);
        }
        finally
        {
            running.TryRemove(user, out _);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A mailbox is parked until its user acts: {Code}")]
    private static partial void LogParked(ILogger logger, string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "A run over a mailbox failed; it is tried again")]
    private static partial void LogFailed(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The list of mailboxes cannot be read; trying again")]
    private static partial void LogUnreachable(ILogger logger, Exception error);
}
