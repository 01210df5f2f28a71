using System.Text.Json.Serialization;
using Rapport.Api.Identity;
using Rapport.People;

namespace Rapport.Api.Store;

/// <summary>One connected mailbox: the row that the worker looks for work in.</summary>
/// <param name="TenantId">Tenant of the user.</param>
/// <param name="ObjectId">Object id of the user.</param>
/// <param name="Account">The name the user signs in with, for display.</param>
/// <param name="Background">Whether to keep working while the user is away.</param>
/// <param name="Connection">State of the connection.</param>
/// <param name="Sync">State of the sync.</param>
/// <param name="Owner">The user as the directory knows them; null before the first sync.</param>
internal sealed record MailboxRecord(Guid TenantId, Guid ObjectId, string Account, bool Background, ConnectionState Connection, SyncStatus Sync, OwnerRecord? Owner = null)
{
    [JsonIgnore]
    public UserKey User => new(TenantId, ObjectId);
}

/// <summary>The user as the directory knows them.</summary>
/// <param name="Name">Display name.</param>
/// <param name="GivenName">Name to sign with.</param>
/// <param name="Addresses">Own addresses, the primary one first.</param>
/// <param name="CalendarZone">Zone in which most recent entries were made; UTC when unknown.</param>
internal sealed record OwnerRecord(string Name, string? GivenName, IReadOnlyList<string> Addresses, string? CalendarZone)
{
    /// <param name="wished">The zone of the user's settings, which goes before the calendar's.</param>
    public MailboxOwner ToMailboxOwner(string? wished) =>
        new(Name, Addresses, new[] { wished, CalendarZone }.Where(z => !string.IsNullOrEmpty(z)).Select(z => TimeZoneInfo.TryFindSystemTimeZoneById(z!, out var zone) ? zone : null).FirstOrDefault(z => z is not null) ?? TimeZoneInfo.Utc);
}

internal enum ConnectionState
{
    Connected,
    ReauthRequired,
    Disconnected,
}

/// <summary>How far the mailbox is known.</summary>
/// <param name="State">What the worker is doing.</param>
/// <param name="Done">Items read in the running sync.</param>
/// <param name="Total">Items expected; grows when there are more.</param>
/// <param name="RequestedAt">When work was last asked for (product's clock).</param>
/// <param name="StartedAt">When the last run started; a request after that is still open.</param>
/// <param name="LastSyncedAt">When the last complete run ended.</param>
/// <param name="Horizon">From here on the calendar is known completely.</param>
/// <param name="NextAt">Not before this instant (product's clock).</param>
/// <param name="Error">Stable code of what stopped the last run.</param>
/// <param name="Unreadable">Items that Graph gave in a form that cannot be read; counted, never dropped in silence.</param>
internal sealed record SyncStatus(
    SyncState State,
    int Done,
    int Total,
    DateTimeOffset? RequestedAt = null,
    DateTimeOffset? StartedAt = null,
    DateTimeOffset? LastSyncedAt = null,
    DateTimeOffset? Horizon = null,
    DateTimeOffset? NextAt = null,
    string? Error = null,
    int Unreadable = 0);

internal enum SyncState
{
    Never,
    Running,
    Idle,
    Throttled,
    Parked,
}
