using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Rapport.Api.Graph;

namespace Rapport.Sandbox.Mailbox;

/// <summary>Brings an event into Graph's full shape: times in UTC, known properties only, defaults for the rest.</summary>
internal sealed class EventShape(MailboxUser user, Action<string>? report = null)
{
    private readonly Action<string> report = report ?? (_ => { });

    /// <summary>Null when Graph could hold no such event; the reason has been reported.</summary>
    public JsonObject? Take(JsonObject source)
    {
        var read = new JsonRepair(source, report);
        if (string.IsNullOrWhiteSpace(read.Text("id"))) return Refuse("has no id; left out");
        var isAllDay = read.Flag("isAllDay") ?? false;
        if (Time(read, "start", isAllDay) is not { } start || Time(read, "end", isAllDay) is not { } end) return null;
        if (end < start) return Refuse("ends before it starts; left out");

        var organizer = read.Recipient("organizer") ?? MailboxActs.Recipient(user.DisplayName, user.Mail);
        var isOrganizer = read.Flag("isOrganizer") ?? user.Owns((string?)organizer["emailAddress"]!["address"]);
        var body = read.Body("body");
        var at = read.Instant("lastModifiedDateTime") ?? read.Instant("createdDateTime") ?? Iso(start);
        var location = read.Part("location") ?? new JsonObject { ["displayName"] = "" };
        location["locationType"] ??= "default";
        location["displayName"] ??= "";
        var seriesMasterId = read.Text("seriesMasterId");
        var type = read.Text("type") is not null ? read.Word("type", "singleInstance", "occurrence", "exception", "seriesMaster")
            : seriesMasterId is not null ? "occurrence" : source["recurrence"] is JsonObject ? "seriesMaster" : "singleInstance";
        var json = new JsonObject
        {
            ["id"] = read.Text("id"),
            ["createdDateTime"] = read.Instant("createdDateTime") ?? at,
            ["lastModifiedDateTime"] = at,
            ["categories"] = read.Texts("categories"),
            ["transactionId"] = read.Text("transactionId"),
            ["originalStartTimeZone"] = read.Text("originalStartTimeZone") ?? (string?)source["start"]?["timeZone"] ?? "UTC",
            ["originalEndTimeZone"] = read.Text("originalEndTimeZone") ?? (string?)source["end"]?["timeZone"] ?? "UTC",
            ["iCalUId"] = read.Text("iCalUId") ?? "040000008200E00074C5B7101A82E008" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(read.Text("id")!)))[..32],
            ["reminderMinutesBeforeStart"] = 15,
            ["isReminderOn"] = read.Flag("isReminderOn") ?? true,
            ["hasAttachments"] = read.Flag("hasAttachments") ?? false,
            ["subject"] = read.Text("subject") ?? "",
            ["bodyPreview"] = read.Text("bodyPreview") is { Length: > 0 and <= 255 } preview ? preview : BodyText.Preview(body),
            ["importance"] = read.Word("importance", "normal", "low", "high"),
            ["sensitivity"] = read.Word("sensitivity", "normal", "personal", "private", "confidential"),
            ["isAllDay"] = isAllDay,
            ["isCancelled"] = read.Flag("isCancelled") ?? false,
            ["isOrganizer"] = isOrganizer,
            ["isDraft"] = read.Flag("isDraft") ?? false,
            ["responseRequested"] = read.Flag("responseRequested") ?? true,
            ["allowNewTimeProposals"] = read.Flag("allowNewTimeProposals") ?? true,
            ["hideAttendees"] = read.Flag("hideAttendees") ?? false,
            ["seriesMasterId"] = type is "occurrence" or "exception" ? seriesMasterId : null,
            ["showAs"] = read.Word("showAs", "busy", "free", "tentative", "oof", "workingElsewhere", "unknown"),
            ["type"] = type,
            ["webLink"] = read.Text("webLink") ?? "",
            ["isOnlineMeeting"] = read.Flag("isOnlineMeeting") ?? source["onlineMeeting"] is JsonObject,
            ["onlineMeetingProvider"] = read.Word("onlineMeetingProvider", "unknown", "teamsForBusiness", "skypeForBusiness", "skypeForConsumer"),
            ["onlineMeeting"] = read.Part("onlineMeeting"),
            ["responseStatus"] = read.Part("responseStatus") ?? Silent(isOrganizer ? "organizer" : "none"),
            ["body"] = body,
            ["start"] = Boundary(start),
            ["end"] = Boundary(end),
            ["location"] = location,
            ["locations"] = (string)location["displayName"]! is { Length: > 0 } ? new JsonArray(location.DeepClone()) : [],
            ["recurrence"] = type == "seriesMaster" ? read.Part("recurrence") : null,
            ["attendees"] = Attendees(read),
            ["organizer"] = organizer,
        };
        if (type is "occurrence" or "exception") json["originalStart"] = read.Instant("originalStart") ?? Iso(start);
        return json;
    }

    public static JsonObject Boundary(DateTimeOffset at) =>
        new() { ["dateTime"] = at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture), ["timeZone"] = "UTC" };

    private static JsonObject Silent(string response) => new() { ["response"] = response, ["time"] = "0001-01-01T00:00:00Z" };

    private static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private JsonArray Attendees(JsonRepair read)
    {
        var attendees = new JsonArray();
        foreach (var node in read.Array("attendees"))
        {
            if (read.ReadRecipient(node, "attendees") is not { } attendee) continue;
            var rest = new JsonRepair(node!.AsObject(), report);
            attendee["type"] = rest.Word("type", "required", "optional", "resource");
            attendee["status"] = rest.Part("status") ?? Silent("none");
            attendees.Add((JsonNode)attendee);
        }
        return attendees;
    }

    /// <summary>All-day events are dates, not instants: their zone is not applied.</summary>
    private DateTimeOffset? Time(JsonRepair read, string name, bool isAllDay)
    {
        var part = read.Part(name);
        if (part is null || new JsonRepair(part, report).Text("dateTime") is not { Length: > 0 } text)
        {
            report($"has no {name}; left out");
            return null;
        }
        var zone = new JsonRepair(part, report).Text("timeZone");
        if (zone is null && !text.EndsWith('Z')) report($"{name} has no zone; taken as UTC");
        var time = GraphTime.Parse(new(text, isAllDay ? "UTC" : zone));
        if (time is null) report($"{name} '{text}' in zone '{zone}' cannot be read; left out");
        return time;
    }

    private JsonObject? Refuse(string why)
    {
        report(why);
        return null;
    }
}
