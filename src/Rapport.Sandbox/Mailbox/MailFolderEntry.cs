using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Mailbox;

/// <summary>One mail folder.</summary>
/// <param name="WellKnownName">Graph's name for it (<c>inbox</c>), null for a folder the user made.</param>
internal sealed record MailFolderEntry(string Id, string DisplayName, string? WellKnownName)
{
    /// <summary>The folders that every mailbox has.</summary>
    public static readonly IReadOnlyList<(string Name, string DisplayName)> WellKnown =
    [
        ("inbox", "Inbox"),
        ("drafts", "Drafts"),
        ("sentitems", "Sent Items"),
        ("deleteditems", "Deleted Items"),
        ("archive", "Archive"),
        ("junkemail", "Junk Email"),
        ("outbox", "Outbox"),
    ];

    public JsonObject ToJson(int total, int unread, string rootId) => new()
    {
        ["id"] = Id,
        ["displayName"] = DisplayName,
        ["parentFolderId"] = rootId,
        ["childFolderCount"] = 0,
        ["unreadItemCount"] = unread,
        ["totalItemCount"] = total,
        ["isHidden"] = false,
    };
}
