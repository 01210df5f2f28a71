using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Api.Graph;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>How a stored item looks in an answer: chosen properties, the asked form of ids, bodies and zones.</summary>
internal static class ItemShape
{
    // Graph gives these only when they are named.
    private static readonly HashSet<string> OnlyNamed = ["uniqueBody", "internetMessageHeaders", "singleValueExtendedProperties", "cancelledOccurrences"];
    private static readonly string[] Contents = ["body", "bodyPreview", "uniqueBody"];

    public static JsonObject Message(GraphCall call, StoredItem item, Selection selection)
    {
        var json = Frame(call, item);
        foreach (var (name, value) in Source(call, item))
        {
            if (name is "@odata.type") json[name] = value?.DeepClone();
            else if (name is not "id" && selection.Wants(name, OnlyNamed)) json[name] = value?.DeepClone();
        }
        if (json["body"] is { } body) json["body"] = Body(call, item, body);
        if (selection.Wants("uniqueBody", OnlyNamed)) json["uniqueBody"] = AsAsked(call, item.Json["uniqueBody"] ?? BodyText.Unique(item.Json["body"]));
        if (selection.ExpandedProperty is { } property) AddExtended(json, item, property);
        return json;
    }

    public static JsonObject Event(GraphCall call, StoredItem item, Selection selection)
    {
        var json = Frame(call, item);
        foreach (var (name, value) in Source(call, item))
        {
            if (name is not "id" && selection.Wants(name, OnlyNamed)) json[name] = value?.DeepClone();
        }
        if (json["body"] is { } body) json["body"] = Body(call, item, body);
        SetTimes(call, item, json);
        if (item.Text("seriesMasterId") is { } master && json.ContainsKey("seriesMasterId")) json["seriesMasterId"] = call.IdOf(master);
        return json;
    }

    /// <summary>An occurrence as calendarView delta gives it: who and what has to be read from its master.</summary>
    public static JsonObject BareOccurrence(GraphCall call, StoredItem item)
    {
        var json = Frame(call, item);
        json["seriesMasterId"] = call.IdOf(item.Text("seriesMasterId")!);
        json["type"] = "occurrence";
        json["start"] = null;
        json["end"] = null;
        SetTimes(call, item, json);
        return json;
    }

    public static JsonObject Removed(GraphCall call, string immutableId) =>
        new() { ["id"] = call.IdOf(immutableId), ["@removed"] = new JsonObject { ["reason"] = "deleted" } };

    private static JsonObject Frame(GraphCall call, StoredItem item) => new()
    {
        ["@odata.etag"] = $"W/\"{item.ChangeKey}\"",
        ["id"] = call.IdOf(item),
    };

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Source(GraphCall call, StoredItem item)
    {
        // Mail.ReadBasic opens headers, never what was written.
        var hidesContent = item.Kind == ItemKind.Message && !call.HasAnyScope(GraphScopes.ReadMail);
        foreach (var pair in item.Json)
        {
            if (hidesContent && Array.IndexOf(Contents, pair.Key) >= 0) continue;
            yield return pair.Key == "webLink" && (string?)pair.Value is null or "" ? new(pair.Key, call.Tenant.Options.WebLinkBase + Uri.EscapeDataString(item.RestId)) : pair;
        }
        yield return new("changeKey", item.ChangeKey);
    }

    private static JsonObject Body(GraphCall call, StoredItem item, JsonNode body) =>
        // A draft keeps the form it was written in; everything else is HTML unless text is asked for.
        call.Prefer.BodyType is null && item.IsDraft ? body.DeepClone().AsObject() : AsAsked(call, body);

    private static JsonObject AsAsked(GraphCall call, JsonNode body) => call.Prefer.BodyType == "text"
        ? new() { ["contentType"] = "text", ["content"] = BodyText.ToText(body) }
        : new() { ["contentType"] = "html", ["content"] = BodyText.ToHtml(body) };

    private static void AddExtended(JsonObject json, StoredItem item, string id)
    {
        var found = (item.Json["singleValueExtendedProperties"] as JsonArray ?? []).OfType<JsonObject>().Where(property => ExtendedProperty.SameId((string?)property["id"], id));
        var values = new JsonArray([.. found.Select(property => property.DeepClone())]);
        // Without a value the property is absent, not an empty list.
        if (values.Count > 0) json["singleValueExtendedProperties"] = values;
    }

    private static void SetTimes(GraphCall call, StoredItem item, JsonObject json)
    {
        var name = call.Prefer.TimeZone ?? "UTC";
        var zone = GraphTime.FindZone(name)!;
        foreach (var boundary in (ReadOnlySpan<string>)["start", "end"])
        {
            if (!json.ContainsKey(boundary)) continue;
            var at = item.Boundary(boundary);
            var local = item.Flag("isAllDay") ? at.DateTime : TimeZoneInfo.ConvertTime(at, zone).DateTime;
            json[boundary] = new JsonObject { ["dateTime"] = local.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture), ["timeZone"] = name };
        }
    }
}
