using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Tests.Given;

/// <summary>Small worlds for tests: Anna's mailbox, and what lies in it.</summary>
internal static class A
{
    public const string Owner = "anna@contoso.test";
    public const string Lena = "lena@fabrikam.test";

    public static SandboxMailbox Mailbox() => new(new("Anna Adler", Owner, [], "Europe/Berlin"));

    public static JsonObject Message(string id, string from = Lena, string to = Owner, string subject = "Hello", string at = "2026-03-02T09:00:00Z", string body = "How are you?", string contentType = "text") => new()
    {
        ["id"] = id,
        ["subject"] = subject,
        ["receivedDateTime"] = at,
        ["from"] = Recipient(from),
        ["toRecipients"] = new JsonArray(Recipient(to)),
        ["body"] = new JsonObject { ["contentType"] = contentType, ["content"] = body },
    };

    public static JsonObject Event(string id, string start = "2026-03-02T10:00:00", string end = "2026-03-02T11:00:00", string subject = "Coffee", string zone = "Europe/Berlin") => new()
    {
        ["id"] = id,
        ["subject"] = subject,
        ["start"] = new JsonObject { ["dateTime"] = start, ["timeZone"] = zone },
        ["end"] = new JsonObject { ["dateTime"] = end, ["timeZone"] = zone },
        ["organizer"] = Recipient(Owner),
        ["attendees"] = new JsonArray(new JsonObject { ["type"] = "required", ["emailAddress"] = Recipient(Lena)["emailAddress"]!.DeepClone(), ["status"] = new JsonObject { ["response"] = "accepted", ["time"] = "2026-02-20T08:00:00Z" } }),
    };

    /// <summary>A weekly meeting of three, the last one with another subject.</summary>
    public static IEnumerable<JsonObject> Series(string master)
    {
        var root = Event(master, "2026-03-03T14:00:00", "2026-03-03T14:30:00", "Weekly");
        root["type"] = "seriesMaster";
        root["recurrence"] = new JsonObject
        {
            ["pattern"] = new JsonObject { ["type"] = "weekly", ["interval"] = 1, ["daysOfWeek"] = new JsonArray("tuesday") },
            ["range"] = new JsonObject { ["type"] = "numbered", ["startDate"] = "2026-03-03", ["numberOfOccurrences"] = 3 },
        };
        yield return root;
        foreach (var (day, subject) in new[] { ("03", "Weekly"), ("10", "Weekly"), ("17", "Weekly, special guest") })
        {
            var row = Event($"{master}-{day}", $"2026-03-{day}T14:00:00", $"2026-03-{day}T14:30:00", subject);
            row["type"] = subject == "Weekly" ? "occurrence" : "exception";
            row["seriesMasterId"] = master;
            yield return row;
        }
    }

    public static JsonObject Recipient(string address) =>
        new() { ["emailAddress"] = new JsonObject { ["name"] = char.ToUpperInvariant(address[0]) + address.Split('@')[0][1..], ["address"] = address } };
}
