using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Outlook;

/// <summary>Messages and events as the simulated Outlook shows them.</summary>
internal static class OutlookItems
{
    public static JsonObject Overview(SandboxMailbox mailbox, DateTimeOffset now, IEnumerable<string> folders) => new()
    {
        ["user"] = new JsonObject { ["name"] = mailbox.User.DisplayName, ["address"] = mailbox.User.Mail },
        ["now"] = Text(now),
        ["folders"] = new JsonArray([.. folders.Select(mailbox.FindFolder).OfType<MailFolderEntry>().Select(folder => new JsonObject
        {
            ["id"] = folder.WellKnownName,
            ["name"] = folder.DisplayName,
            ["count"] = mailbox.Messages(folder.Id).Count,
        })]),
    };

    /// <summary>Newest first, without bodies.</summary>
    public static JsonArray Messages(SandboxMailbox mailbox, string folder, int most) =>
        new([.. mailbox.Messages(folder).OrderByDescending(At).ThenBy(item => item.Id, StringComparer.Ordinal).Take(most).Select(Row)]);

    /// <summary>A message with its text.</summary>
    public static JsonObject Message(StoredItem item)
    {
        var message = Row(item);
        message["text"] = BodyText.ToText(item.Json["body"]);
        return message;
    }

    /// <summary>Newest first; masters of series stand for their occurrences and are not shown.</summary>
    public static JsonArray Events(SandboxMailbox mailbox) =>
        new([.. mailbox.Events().Where(item => item.Text("type") != "seriesMaster").OrderByDescending(item => item.Boundary("start")).Select(Event)]);

    public static JsonObject Event(StoredItem item) => new()
    {
        ["id"] = item.RestId,
        ["kind"] = "event",
        ["subject"] = item.Text("subject"),
        ["start"] = Text(item.Boundary("start")),
        ["end"] = Text(item.Boundary("end")),
        ["isAllDay"] = item.Flag("isAllDay"),
        ["isCancelled"] = item.Flag("isCancelled"),
        ["place"] = (string?)item.Json["location"]?["displayName"],
        ["organizer"] = Person(item.Json["organizer"]),
        ["attendees"] = People(item.Json["attendees"]),
        ["text"] = BodyText.ToText(item.Json["body"]),
    };

    private static JsonObject Row(StoredItem item) => new()
    {
        ["id"] = item.RestId,
        ["kind"] = "message",
        ["subject"] = item.Text("subject"),
        ["at"] = Text(At(item)),
        ["from"] = Person(item.Json["from"]),
        ["to"] = People(item.Json["toRecipients"]),
        ["cc"] = People(item.Json["ccRecipients"]),
        ["preview"] = item.Text("bodyPreview"),
        ["isDraft"] = item.IsDraft,
        ["isRead"] = item.Flag("isRead"),
        ["conversationId"] = item.Text("conversationId"),
        ["internetMessageId"] = item.Text("internetMessageId"),
    };

    private static DateTimeOffset At(StoredItem item) =>
        (item.IsDraft ? item.Instant("lastModifiedDateTime") : null) ?? item.Instant("receivedDateTime") ?? item.Instant("createdDateTime") ?? DateTimeOffset.UnixEpoch;

    private static JsonArray People(JsonNode? list) => new([.. (list as JsonArray ?? []).Select(Person).OfType<JsonObject>()]);

    private static JsonObject? Person(JsonNode? recipient) => recipient?["emailAddress"] is { } address
        ? new JsonObject { ["name"] = (string?)address["name"] ?? (string?)address["address"], ["address"] = (string?)address["address"] }
        : null;

    private static string Text(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
