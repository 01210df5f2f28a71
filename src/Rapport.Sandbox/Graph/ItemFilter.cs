using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>A <c>$filter</c> that Graph would carry out. What it would not is refused with its own code.</summary>
/// <param name="Properties">Compared properties in order of first appearance.</param>
internal sealed record ItemFilter(Func<StoredItem, bool> Holds, IReadOnlyList<string> Properties, bool UsesExtendedProperties)
{
    private static readonly HashSet<string> MessageProperties =
    [
        "receivedDateTime", "sentDateTime", "createdDateTime", "lastModifiedDateTime", "subject", "importance", "isRead", "isDraft", "hasAttachments", "conversationId", "internetMessageId",
        "inferenceClassification", "parentFolderId", "flag/flagStatus", "from/emailAddress/address", "from/emailAddress/name", "sender/emailAddress/address", "sender/emailAddress/name",
    ];

    private static readonly HashSet<string> EventProperties =
        ["start/dateTime", "end/dateTime", "createdDateTime", "lastModifiedDateTime", "subject", "importance", "isAllDay", "isCancelled", "isOrganizer", "iCalUId", "type", "showAs", "sensitivity"];

    public static ItemFilter Parse(string text, ItemKind kind) => new FilterParser(text, kind).Parse();

    public static bool IsKnown(string property, ItemKind kind) => (kind == ItemKind.Message ? MessageProperties : EventProperties).Contains(property);

    /// <summary>The value behind a path: a text, an instant, a flag, or null.</summary>
    public static object? Read(StoredItem item, string property)
    {
        if (item.Kind == ItemKind.Event && property is "start/dateTime" or "end/dateTime") return item.Boundary(property.Split('/')[0]);
        JsonNode? node = item.Json;
        foreach (var part in property.Split('/')) node = (node as JsonObject)?[part];
        if (node is not JsonValue value) return null;
        if (value.TryGetValue<bool>(out var flag)) return flag;
        if (!value.TryGetValue<string>(out var text)) return null;
        return property.EndsWith("DateTime", StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : text;
    }
}
