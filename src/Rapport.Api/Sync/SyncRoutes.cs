using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Api.Work;

namespace Rapport.Api.Sync;

/// <summary>How far the mailbox is known, and the wish to look again.</summary>
internal static class SyncRoutes
{
    public static void MapSync(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/sync").WithTags("Sync");
        group.MapPost("", RequestAsync).Produces(StatusCodes.Status202Accepted);
        group.MapGet("", ReadAsync);
    }

    private static async Task<Results<Accepted, ProblemHttpResult>> RequestAsync(Caller caller, WorkRequests work, CancellationToken cancellationToken) =>
        await work.AskAsync(caller.User, cancellationToken) is { Connection: ConnectionState.Connected } ? TypedResults.Accepted((string?)null) : Problems.NotConnected();

    private static async Task<Ok<SyncView>> ReadAsync(Caller caller, MailboxStore mailboxes, CancellationToken cancellationToken) =>
        TypedResults.Ok(SyncView.From((await mailboxes.FindAsync(caller.User, cancellationToken))?.Sync));
}

/// <summary>State of the sync on the wire.</summary>
internal sealed record SyncView(SyncState State, SyncProgressView Progress, DateTimeOffset? LastSyncedAt, DateTimeOffset? Horizon, string? Error, int? Unreadable)
{
    public static SyncView From(SyncStatus? sync) => sync is null
        ? new SyncView(SyncState.Never, new SyncProgressView(0, 0), null, null, null, null)
        : new SyncView(sync.State, new SyncProgressView(sync.Done, sync.Total), sync.LastSyncedAt, sync.Horizon, sync.Error, sync.Unreadable > 0 ? sync.Unreadable : null);
}

/// <summary>Items read, of items expected.</summary>
internal sealed record SyncProgressView(int Done, int Total);
