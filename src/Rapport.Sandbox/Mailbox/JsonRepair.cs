using System.Globalization;
using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Mailbox;

/// <summary>Reads values out of Graph-shaped JSON written by anybody, and says what had to be repaired.</summary>
internal sealed class JsonRepair(JsonObject source, Action<string> report)
{
    public string? Text(string name)
    {
        if (source[name] is not { } node) return null;
        if (node is JsonValue value && value.TryGetValue<string>(out var text)) return text;
        report($"{name} is not a text; its default was used");
        return null;
    }

    public bool? Flag(string name)
    {
        if (source[name] is not { } node) return null;
        if (node is JsonValue value && value.TryGetValue<bool>(out var flag)) return flag;
        report($"{name} is not true or false; its default was used");
        return null;
    }

    public JsonObject? Part(string name)
    {
        if (source[name] is not { } node) return null;
        if (node is JsonObject part) return part.DeepClone().AsObject();
        report($"{name} is not an object; its default was used");
        return null;
    }

    /// <summary>One of a closed set of words; anything else becomes the first of them.</summary>
    public string Word(string name, params ReadOnlySpan<string> allowed)
    {
        var text = Text(name);
        if (text is null) return allowed[0];
        foreach (var word in allowed)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase)) return word;
        }
        report($"{name} '{Short(text)}' is not one of Graph's values; '{allowed[0]}' was used");
        return allowed[0];
    }

    /// <summary>An instant in Graph's form, null when absent or unreadable. A time without a zone is taken as UTC.</summary>
    public string? Instant(string name)
    {
        var text = Text(name);
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time))
        {
            report($"{name} '{Short(text)}' is not a date");
            return null;
        }
        if (time.Kind == DateTimeKind.Unspecified) report($"{name} has no zone; taken as UTC");
        var utc = time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc);
        return utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
    }

    public JsonArray Texts(string name)
    {
        var texts = new JsonArray();
        foreach (var node in Array(name))
        {
            if (node is JsonValue value && value.TryGetValue<string>(out var text)) texts.Add((JsonNode)text);
            else report($"{name} holds something that is not a text; it was dropped");
        }
        return texts;
    }

    public JsonArray Recipients(string name)
    {
        var recipients = new JsonArray();
        foreach (var node in Array(name))
        {
            if (ReadRecipient(node, name) is { } recipient) recipients.Add((JsonNode)recipient);
        }
        return recipients;
    }

    public JsonObject? Recipient(string name) => source[name] is null ? null : ReadRecipient(source[name], name);

    public JsonArray Array(string name)
    {
        if (source[name] is null) return [];
        if (source[name] is JsonArray array) return array.DeepClone().AsArray();
        report($"{name} is not a list; it was left empty");
        return [];
    }

    public JsonObject Body(string name)
    {
        var part = Part(name);
        var content = part?["content"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
        return new() { ["contentType"] = BodyText.IsHtml(part) ? "html" : "text", ["content"] = content };
    }

    /// <summary>Exchange stores whatever it was given as an address, so an absurd one stays; only a wrong shape is dropped.</summary>
    public JsonObject? ReadRecipient(JsonNode? node, string name)
    {
        if (node is JsonObject outer && outer["emailAddress"] is JsonObject address)
        {
            var text = address["address"] is JsonValue a && a.TryGetValue<string>(out var found) ? found : null;
            var label = address["name"] is JsonValue n && n.TryGetValue<string>(out var called) ? called : null;
            if (text is not null || label is not null)
            {
                if (text is { Length: > 320 } || text?.Any(char.IsControl) == true) report($"{name} holds an address that no mail system accepts; kept as it is");
                return MailboxActs.Recipient(label ?? text ?? "", text ?? "");
            }
        }
        report($"{name} holds something that is not a recipient; it was dropped");
        return null;
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
