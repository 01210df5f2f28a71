using System.Text.Json;
using System.Text.Json.Nodes;
using Rapport.Api.Graph;

namespace Rapport.Sandbox.Mailbox;

/// <summary>Reads a folder of Graph-shaped JSON into a mailbox. Bad items are repaired or left out and always reported; only an unreadable file stops it.</summary>
internal sealed class MailboxLoader(string folder)
{
    private readonly List<MailboxProblem> problems = [];

    public (SandboxMailbox Mailbox, IReadOnlyList<MailboxProblem> Problems) Load()
    {
        if (!Directory.Exists(folder)) throw new MailboxFolderException($"There is no folder '{folder}'.");
        var messages = Rows("messages.json");
        var events = Rows("events.json");
        if (messages is null && events is null)
            throw new MailboxFolderException($"'{folder}' holds neither messages.json nor events.json.");

        var mailbox = new SandboxMailbox(ReadUser(messages ?? []), ReadFolders());
        Take("messages.json", ItemKind.Message, messages ?? [], mailbox, (row, report) => new MessageShape(mailbox, report).Take(row));
        Take("events.json", ItemKind.Event, events ?? [], mailbox, (row, report) => new EventShape(mailbox.User, report).Take(row));
        new SeriesRepair(mailbox).Run();
        ReadTranscripts(mailbox);
        ReadParts(mailbox, "recaps", MeetingPart.Recap);
        ReadParts(mailbox, "chats", MeetingPart.Chat);
        return (mailbox, problems);
    }

    private void Take(string file, ItemKind kind, JsonArray rows, SandboxMailbox mailbox, Func<JsonObject, Action<string>, JsonObject?> shape)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            var name = rows[i] is JsonObject named && JsonRepair.TextOf(named["id"]) is { Length: > 0 } id ? id : $"value[{i}]";
            void Report(string what) => problems.Add(new(file, name, what));
            if (rows[i] is not JsonObject row) Report("is not an object; left out");
            else if (!JsonRepair.IsWhole(row)) Report("holds a text that is no Unicode; left out");
            else if (!seen.Add(name)) Report("has an id that was used before; left out");
            else if (mailbox.ImmutableId(name) is not null) Report("has the id of another item; left out");
            else if (shape(row, Report) is { } json) mailbox.Store(kind, json);
        }
    }

    private JsonArray? Rows(string file) => ReadJson(file) switch
    {
        null => null,
        JsonArray rows => rows,
        JsonObject outer when outer["value"] is JsonArray rows => rows,
        _ => throw new MailboxFolderException($"{file}: expected a list, or an object with a list named 'value'."),
    };

    private JsonNode? ReadJson(string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) return null;
        try
        {
            using var stream = File.OpenRead(path);
            var node = JsonNode.Parse(stream, documentOptions: new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip })
                ?? throw new MailboxFolderException($"{file}: holds only null.");
            _ = Touch(node);
            return node;
        }
        catch (JsonException error)
        {
            throw new MailboxFolderException($"{file}: broken JSON at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.", error);
        }
        catch (ArgumentException error)
        {
            throw new MailboxFolderException($"{file}: a property is given twice ({error.Message}).", error);
        }
        catch (InvalidOperationException error)
        {
            throw new MailboxFolderException($"{file}: the name of a property is no Unicode.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new MailboxFolderException($"{file}: cannot be read ({error.Message}).", error);
        }
    }

    // JsonObject finds a property that is given twice only when it is first looked into.
    private static int Touch(JsonNode? node) => node switch
    {
        JsonObject outer => outer.Sum(pair => Touch(pair.Value)),
        JsonArray list => list.Sum(Touch),
        _ => 1,
    };

    private MailboxUser ReadUser(JsonArray messages)
    {
        var root = ReadJson("mailbox.json") as JsonObject;
        var user = root?["user"] as JsonObject ?? [];
        void Report(string what) => problems.Add(new("mailbox.json", "user", what));
        var read = new JsonRepair(user, Report);
        var mail = read.Text("mail") ?? read.Text("userPrincipalName") ?? MostFrequentReader(messages) ?? "user@sandbox.test";
        var zone = new JsonRepair(root ?? [], Report).Text("timeZone") ?? "UTC";
        if (GraphTime.FindZone(zone) is null)
        {
            Report($"timeZone '{zone}' is unknown; UTC was used");
            zone = "UTC";
        }
        return new(read.Text("displayName") ?? mail, mail, [.. read.Texts("otherMails").Select(other => (string)other!)], zone);
    }

    /// <summary>Without mailbox.json: the address that most mail was sent to or came from is the user's.</summary>
    private static string? MostFrequentReader(JsonArray messages) => messages.OfType<JsonObject>()
        .SelectMany(message => new JsonRepair(message, _ => { }).Recipients("toRecipients")
            .Append(new JsonRepair(message, _ => { }).Recipient("from")?.DeepClone())
            .Select(recipient => (string?)recipient?["emailAddress"]?["address"])
            .OfType<string>()
            .Select(address => address.Trim())
            .Distinct(StringComparer.OrdinalIgnoreCase))
        .CountBy(address => address, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => pair.Key).FirstOrDefault();

    private List<MailFolderEntry> ReadFolders()
    {
        var folders = new List<MailFolderEntry>();
        foreach (var row in (Rows("folders.json") ?? []).OfType<JsonObject>())
        {
            var read = new JsonRepair(row, what => problems.Add(new("folders.json", JsonRepair.TextOf(row["id"]) ?? "", what)));
            if (read.Text("id") is not { Length: > 0 } id || folders.Exists(folder => folder.Id == id)) continue;
            folders.Add(new(id, read.Text("displayName") ?? id, read.Text("wellKnownName")));
        }
        return folders;
    }

    private void ReadTranscripts(SandboxMailbox mailbox)
    {
        var path = Path.Combine(folder, "transcripts");
        if (!Directory.Exists(path)) return;
        var files = Directory.GetFiles(path, "*.vtt").Order(StringComparer.Ordinal)
            .GroupBy(file => Path.GetFileNameWithoutExtension(file).Split("__")[0]);
        foreach (var group in files)
        {
            if (mailbox.FindEvent(group.Key) is not { } item)
                problems.Add(new($"transcripts/{Path.GetFileName(group.First())}", group.Key, "no event has this id; left out"));
            else
                OnlineMeetings.Attach(mailbox, item, [.. group.Select(File.ReadAllText)]);
        }
    }

    private void ReadParts(SandboxMailbox mailbox, string subfolder, MeetingPart part)
    {
        var path = Path.Combine(folder, subfolder);
        if (!Directory.Exists(path)) return;
        foreach (var file in Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal))
        {
            var name = $"{subfolder}/{Path.GetFileName(file)}";
            var eventId = Path.GetFileNameWithoutExtension(file);
            if (mailbox.FindEvent(eventId) is not { } item)
            {
                problems.Add(new(name, eventId, "no event has this id; left out"));
                continue;
            }
            var rows = (Rows(name) ?? []).OfType<JsonObject>().Where(row => JsonRepair.TextOf(row["id"]) is { Length: > 0 } && JsonRepair.IsWhole(row)).ToList();
            if (rows.Count > 0) OnlineMeetings.Attach(mailbox, item, part, rows);
            else problems.Add(new(name, eventId, "a list of objects with ids was expected; left out"));
        }
    }
}
