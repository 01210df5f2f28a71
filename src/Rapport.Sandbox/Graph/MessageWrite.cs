using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Graph;

/// <summary>Which properties of a message a caller may write, and in which shape.</summary>
internal static class MessageWrite
{
    private const int MostHeaders = 5;

    private static readonly HashSet<string> OnlyOnDrafts = ["subject", "body", "replyTo", "internetMessageId", "from", "sender", "internetMessageHeaders"];
    private static readonly HashSet<string> Always =
        ["toRecipients", "ccRecipients", "bccRecipients", "categories", "flag", "isRead", "importance", "inferenceClassification", "isDeliveryReceiptRequested", "isReadReceiptRequested", "singleValueExtendedProperties"];
    private static readonly HashSet<string> Lists = ["toRecipients", "ccRecipients", "bccRecipients", "replyTo"];

    /// <exception cref="GraphError">The body holds something that Graph refuses.</exception>
    public static void Check(JsonObject body, bool isDraft)
    {
        foreach (var (name, value) in body)
        {
            if (name.StartsWith("@odata.", StringComparison.Ordinal)) continue;
            if (!GraphModel.Message.Contains(name) && name != "singleValueExtendedProperties")
                throw new GraphError(400, "RequestBodyRead", $"The property '{name}' does not exist on type 'microsoft.graph.message'. Make sure to only use property names that are defined by the type.");
            if (!OnlyOnDrafts.Contains(name) && !Always.Contains(name)) throw new GraphError(400, "ErrorInvalidPropertySet", $"Set action is invalid for property '{name}'.");
            if (OnlyOnDrafts.Contains(name) && !isDraft) throw new GraphError(400, "ErrorInvalidPropertySet", $"The property '{name}' can be set only on a draft.");
            CheckShape(name, value);
        }
    }

    /// <summary>Writes the checked properties over what is there. Extended properties are merged by id, all else is replaced.</summary>
    public static void Apply(JsonObject body, JsonObject target)
    {
        foreach (var (name, value) in body)
        {
            if (name.StartsWith("@odata.", StringComparison.Ordinal)) continue;
            if (name == "singleValueExtendedProperties") target[name] = Merge(target[name] as JsonArray, value!.AsArray());
            else if (name == "body") target[name] = new JsonObject { ["contentType"] = Mailbox.BodyText.IsHtml(value) ? "html" : "text", ["content"] = (string?)value?["content"] ?? "" };
            else if (name == "flag") target[name] = value?.DeepClone() ?? new JsonObject { ["flagStatus"] = "notFlagged" };
            else target[name] = value?.DeepClone() ?? (Lists.Contains(name) || name == "categories" ? new JsonArray() : null);
        }
    }

    private static void CheckShape(string name, JsonNode? value)
    {
        if (value is null) return;
        var isRight = name switch
        {
            _ when Lists.Contains(name) => value is JsonArray list && list.All(IsRecipient),
            "from" or "sender" => IsRecipient(value),
            "categories" => value is JsonArray list && list.All(IsText),
            "body" => value is JsonObject part && (part["content"] is null || IsText(part["content"])) && Word(part["contentType"]) is "text" or "html" or "Text" or "HTML" or null,
            "flag" => value is JsonObject part && Word(part["flagStatus"]) is "notFlagged" or "flagged" or "complete" or null,
            "importance" => Word(value) is "low" or "normal" or "high",
            "isRead" or "isDeliveryReceiptRequested" or "isReadReceiptRequested" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "singleValueExtendedProperties" => value is JsonArray list && list.All(property => property is JsonObject part && Word(part["id"]) is not null && Word(part["value"]) is not null),
            "internetMessageHeaders" => value is JsonArray list && list.All(header => header is JsonObject part && Word(part["name"]) is not null && Word(part["value"]) is not null),
            _ => IsText(value),
        };
        if (!isRight) throw new GraphError(400, "RequestBodyRead", $"The value of property '{name}' is not of the expected type.");
        if (name == "flag" && value["dueDateTime"] is not null && value["startDateTime"] is null) throw new GraphError(400, "ErrorInvalidRequest", "dueDateTime of a flag needs a startDateTime.");
        if (name == "singleValueExtendedProperties")
        {
            foreach (var property in value.AsArray())
            {
                var id = (string)property!["id"]!;
                if (!ExtendedProperty.IsId(id)) throw ExtendedProperty.Malformed(id);
            }
        }
        if (name != "internetMessageHeaders") return;
        if (value.AsArray().Count > MostHeaders) throw new GraphError(400, "InvalidInternetMessageHeaderCollection", $"At most {MostHeaders} internet message headers may be set.");
        foreach (var header in value.AsArray())
        {
            if (!((string)header!["name"]!).StartsWith("x-", StringComparison.OrdinalIgnoreCase)) throw new GraphError(400, "InvalidInternetMessageHeader", "The internet message header name should start with 'x-' or 'X-'.");
        }
    }

    private static JsonArray Merge(JsonArray? present, JsonArray given)
    {
        var kept = (present ?? []).Where(property => !given.Any(other => ExtendedProperty.SameId((string?)property!["id"], (string)other!["id"]!)));
        return new([.. kept.Concat(given).Select(property => property!.DeepClone())]);
    }

    private static bool IsRecipient(JsonNode? node) =>
        node is JsonObject recipient && recipient["emailAddress"] is JsonObject address && (address["address"] is null || IsText(address["address"])) && (address["name"] is null || IsText(address["name"]));

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    private static string? Word(JsonNode? node) => IsText(node) ? (string?)node : null;
}
