using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>One subscription to changes.</summary>
/// <param name="Resource">As the caller wrote it.</param>
/// <param name="FolderId">The one folder it watches, null for all.</param>
internal sealed record Subscription(
    string Id,
    string UserId,
    string ApplicationId,
    string Resource,
    ItemKind Kind,
    string? FolderId,
    string ChangeType,
    Uri NotificationUrl,
    Uri? LifecycleUrl,
    string? ClientState,
    bool ImmutableIds,
    DateTimeOffset ExpiresAt)
{
    public bool Wants(MailboxChange change)
    {
        if (change.Kind != Kind || WordFor(change) is not { } word) return false;
        return ChangeType.Split(',').Contains(word);
    }

    /// <summary>What the change is to this subscription: leaving a watched folder is <c>deleted</c>, coming into it <c>created</c>. Null: nothing.</summary>
    public string? WordFor(MailboxChange change)
    {
        if (FolderId is null || change.Kind == ItemKind.Event) return change.What;
        var wasHere = change.FolderBefore == FolderId;
        var isHere = change.FolderAfter == FolderId;
        return (wasHere, isHere) switch { (true, true) => "updated", (false, true) => "created", (true, false) => "deleted", _ => null };
    }

    public JsonObject ToJson(GraphCall call) => new()
    {
        ["@odata.context"] = $"{call.BaseUrl}/$metadata#subscriptions/$entity",
        ["id"] = Id,
        ["resource"] = Resource,
        ["applicationId"] = ApplicationId,
        ["changeType"] = ChangeType,
        ["clientState"] = null,
        ["notificationUrl"] = NotificationUrl.ToString(),
        ["lifecycleNotificationUrl"] = LifecycleUrl?.ToString(),
        ["expirationDateTime"] = ExpiresAt.UtcDateTime.ToString("o", CultureInfo.InvariantCulture),
        ["creatorId"] = UserId,
        ["latestSupportedTlsVersion"] = "v1_2",
        ["includeResourceData"] = null,
    };
}
