using System.Text.Json;
using AngleSharp.Html.Parser;
using Rapport.Api.Graph;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Benchmarks.Quality;

/// <summary>A folder of Graph-shaped JSON, read as the product reads Graph.</summary>
internal static class MailboxFolder
{
    /// <summary>Reads a mailbox with the texts that the product would fetch.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="textsRead">How many texts were fetched.</param>
    public static MailboxHistory Read(string path, out int textsRead)
    {
        var owner = ReadOwner(path);
        using var messages = Parse(path, "messages.json");
        var folders = ReadFolders(path);
        var rows = messages.RootElement.GetProperty("value").EnumerateArray().ToList();
        var mails = new Dictionary<string, MailFacts>(StringComparer.Ordinal);
        var bodies = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var message = row.Deserialize(GraphJson.Default.MessageRow)!;
            if (!folders.TryGetValue(message.ParentFolderId ?? "", out var folder)) continue;
            if (GraphFacts.ReadMessage(message, folder) is not { Mail: { IsDraft: false } view }) continue;
            mails[view.Id] = MailEvidence.Read(view, owner);
            if (row.TryGetProperty("body", out var body)) bodies[view.Id] = body;
        }
        var events = ReadEvents(path);
        var instants = rows.Select(row => row.Deserialize(GraphJson.Default.MessageRow)!).Select(row => row.SentDateTime ?? row.ReceivedDateTime).OfType<DateTimeOffset>().ToList();
        var horizon = instants.Count > 0 ? instants.Min() : DateTimeOffset.MinValue;
        var now = instants.Concat(events.Select(entry => entry.End)).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max().AddMinutes(1);
        var history = new MailboxHistory(owner, horizon, now, events, mails.Values, MeetingSettings.Default, []);

        textsRead = 0;
        while (MailEvidence.TextsWanted(history) is { Count: > 0 } wanted)
        {
            foreach (var id in wanted) mails[id] = MailEvidence.Read(mails[id], bodies.TryGetValue(id, out var body) ? TextOf(body) : "", owner);
            textsRead += wanted.Count;
            history = history with { Mails = [.. mails.Values] };
        }
        return history;
    }

    private static MailboxOwner ReadOwner(string path)
    {
        using var document = Parse(path, "mailbox.json");
        var user = document.RootElement.GetProperty("user");
        var addresses = new List<string> { user.GetProperty("mail").GetString() ?? "" };
        if (user.TryGetProperty("otherMails", out var others)) addresses.AddRange(others.EnumerateArray().Select(other => other.GetString() ?? ""));
        var zone = document.RootElement.TryGetProperty("timeZone", out var name) ? GraphTime.FindZone(name.GetString()) : null;
        return new MailboxOwner(user.TryGetProperty("displayName", out var display) ? display.GetString() ?? "" : "", addresses, zone ?? TimeZoneInfo.Utc);
    }

    private static Dictionary<string, MailFolder> ReadFolders(string path)
    {
        using var document = Parse(path, "folders.json");
        var folders = new Dictionary<string, MailFolder>(StringComparer.Ordinal);
        foreach (var folder in document.RootElement.GetProperty("value").EnumerateArray())
        {
            var id = folder.GetProperty("id").GetString()!;
            switch (folder.GetProperty("wellKnownName").GetString())
            {
                case "inbox": folders[id] = MailFolder.Inbox; break;
                case "sentitems": folders[id] = MailFolder.SentItems; break;
            }
        }
        return folders;
    }

    private static List<EventFacts> ReadEvents(string path)
    {
        using var document = Parse(path, "events.json");
        var rows = document.RootElement.Deserialize(GraphJson.Default.GraphPageEventRow)!.Value ?? [];
        var masters = rows.Where(row => row.Type == "seriesMaster" && row.Id is not null).ToDictionary(row => row.Id!, StringComparer.Ordinal);
        return [.. rows.Where(row => row.Type != "seriesMaster")
            .Select(row => row.SeriesMasterId is { } series && masters.TryGetValue(series, out var master) ? GraphFacts.Hydrate(row, master) : row)
            .Select(row => GraphFacts.ReadEvent(row).Event).OfType<EventFacts>()];
    }

    // Graph turns HTML into text when asked with Prefer: outlook.body-content-type="text".
    private static string TextOf(JsonElement body)
    {
        var content = body.GetProperty("content").GetString() ?? "";
        if (!body.TryGetProperty("contentType", out var type) || type.GetString() != "html") return content;
        return new HtmlParser().ParseDocument(content.Replace("<br", "\n<br", StringComparison.OrdinalIgnoreCase).Replace("</p>", "</p>\n\n", StringComparison.OrdinalIgnoreCase)).Body?.TextContent ?? "";
    }

    private static JsonDocument Parse(string path, string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(path, file)));
}
