using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Mailbox;

/// <summary>Makes every series whole: each occurrence has a master, each master has occurrences, and what differs from its master is an exception.</summary>
internal sealed class SeriesRepair(SandboxMailbox mailbox)
{
    // Graph's bare occurrences are read as copies of their master, so a row that says something else must be an exception.
    private static readonly string[] Telling =
        ["subject", "attendees", "organizer", "isCancelled", "isOrganizer", "isAllDay", "responseStatus", "sensitivity", "showAs", "location", "body", "categories", "importance"];

    public void Run()
    {
        var events = mailbox.Events();
        foreach (var series in events.Where(item => item.Text("seriesMasterId") is not null).GroupBy(item => item.Text("seriesMasterId")!))
        {
            var rows = series.OrderBy(item => item.Boundary("start")).ToList();
            var master = mailbox.FindEvent(series.Key) ?? MakeMaster(series.Key, rows);
            foreach (var row in rows.Where(row => row.Text("type") != "exception" && Differs(row, master))) Retype(row, "exception");
        }
        foreach (var master in events.Where(item => item.Text("type") == "seriesMaster" && item.Json["recurrence"] is JsonObject))
        {
            if (events.Any(item => item.Text("seriesMasterId") == master.Id)) continue;
            foreach (var occurrence in Recurrence.Occurrences(master)) mailbox.Store(ItemKind.Event, occurrence);
        }
    }

    private static bool Differs(StoredItem row, StoredItem master) =>
        Array.Exists(Telling, property => !JsonNode.DeepEquals(row.Json[property], master.Json[property]));

    private StoredItem MakeMaster(string id, List<StoredItem> rows)
    {
        var json = rows[0].Json.DeepClone().AsObject();
        json["id"] = id;
        json["type"] = "seriesMaster";
        json["seriesMasterId"] = null;
        json.Remove("originalStart");
        json["recurrence"] = Recurrence.Covering(rows[0].Boundary("start"), rows[^1].Boundary("start"), rows.Count);
        return mailbox.Store(ItemKind.Event, json);
    }

    private void Retype(StoredItem row, string type)
    {
        var json = row.Json.DeepClone().AsObject();
        json["type"] = type;
        mailbox.Store(ItemKind.Event, json);
    }
}
