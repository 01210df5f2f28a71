using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Api.Work;

namespace Rapport.Api.Connection;

/// <summary>Connecting a mailbox and letting it go.</summary>
internal static class ConnectionRoutes
{
    public static void MapConnection(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/connection").WithTags("Connection");
        group.MapPost("", ConnectAsync).Produces(StatusCodes.Status202Accepted);
        group.MapGet("", ReadAsync);
        group.MapDelete("", DisconnectAsync);
    }

    private static async Task<Accepted> ConnectAsync(ConnectionRequest request, Caller caller, GraphTokens tokens, MailboxStore mailboxes, WorkBell bell, TimeProvider clock, CancellationToken cancellationToken)
    {
        await tokens.StartAsync(caller.User, caller.Token, request.Background, cancellationToken);
        var now = clock.GetUtcNow();
        await mailboxes.ChangeAsync(caller.User, known => known is null
            ? new MailboxRecord(caller.User.TenantId, caller.User.ObjectId, caller.Account, request.Background, ConnectionState.Connected, new SyncStatus(SyncState.Never, 0, 0, RequestedAt: now))
            : known with
            {
                Account = caller.Account,
                Background = request.Background,
                Connection = ConnectionState.Connected,
                Sync = known.Sync with { State = known.Sync.State == SyncState.Parked ? SyncState.Idle : known.Sync.State, RequestedAt = now, NextAt = null, Error = null },
            }, cancellationToken);
        bell.Ring();
        return TypedResults.Accepted((string?)null);
    }

    private static async Task<Ok<ConnectionView>> ReadAsync(Caller caller, MailboxStore mailboxes, IOptions<GraphOptions> graph, CancellationToken cancellationToken)
    {
        var mailbox = await mailboxes.FindAsync(caller.User, cancellationToken);
        return TypedResults.Ok(new ConnectionView(
            mailbox?.Connection ?? ConnectionState.Disconnected,
            mailbox?.Background ?? false,
            graph.Value.ScopeList,
            Missing(graph.Value),
            mailbox?.Account ?? caller.Account));
    }

    private static async Task<NoContent> DisconnectAsync(Caller caller, GraphTokens tokens, MailboxStore mailboxes, CancellationToken cancellationToken)
    {
        await mailboxes.ChangeAsync(caller.User, known => known is null ? null : known with { Connection = ConnectionState.Disconnected }, cancellationToken);
        await tokens.StopAsync(caller.User, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>What this deployment does not offer, because its scopes are not asked for.</summary>
    private static List<string> Missing(GraphOptions graph)
    {
        List<string> missing = [];
        if (!graph.CanReadMail) missing.Add("mail");
        if (!graph.CanWriteDrafts) missing.Add("drafts");
        if (!graph.CanReadTranscripts) missing.Add("transcripts");
        if (!graph.CanReadRecaps) missing.Add("recaps");
        if (!graph.CanReadChats) missing.Add("chats");
        return missing;
    }
}

/// <summary>The wish to connect.</summary>
/// <param name="Background">Keep working while the user is away: the grant is kept, encrypted.</param>
internal sealed record ConnectionRequest(bool Background = false);

/// <summary>The connection on the wire.</summary>
internal sealed record ConnectionView(ConnectionState State, bool Background, IReadOnlyList<string> Scopes, IReadOnlyList<string> Missing, string Account);
