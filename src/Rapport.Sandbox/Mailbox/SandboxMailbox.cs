using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Mailbox;

/// <summary>One user's mail and calendar, held in memory with a log of changes. Every member may be called from any thread.</summary>
internal sealed class SandboxMailbox
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, StoredItem> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> idsByRestId = new(StringComparer.Ordinal);
    private readonly List<MailFolderEntry> folders = [];
    private readonly List<MailboxChange> log = [];
    private readonly Dictionary<string, IReadOnlyList<string>> transcripts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string EventId, MeetingPart Part), IReadOnlyList<JsonObject>> parts = [];
    private long version;

    public SandboxMailbox(MailboxUser user, IEnumerable<MailFolderEntry>? folders = null)
    {
        User = user;
        this.folders.AddRange(folders ?? []);
        foreach (var (name, displayName) in MailFolderEntry.WellKnown)
        {
            if (!this.folders.Exists(folder => folder.WellKnownName == name))
                this.folders.Add(new($"F-{name}", displayName, name));
        }
    }

    /// <summary>Raised after every change, outside the mailbox's lock.</summary>
    public event Action<MailboxChange>? Changed;

    public MailboxUser User { get; }

    /// <summary>Gives the dates of items that are made, sent or changed. The tenant sets it.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>What the folder held that could not be taken as it stood. Empty for a mailbox built in memory.</summary>
    public IReadOnlyList<MailboxProblem> Problems { get; private set; } = [];

    /// <summary>Newest message, or the end of an event up to seven days later: a meeting at the end of the recorded time counts as held, next month's plans do not.</summary>
    /// <remarks>Without messages the last event's end. Without either: the Unix epoch.</remarks>
    public DateTimeOffset NewestInstant
    {
        get
        {
            var newest = NewestLetter;
            var ends = Events().Where(item => item.Text("type") != "seriesMaster").Select(item => item.Boundary("end"));
            var reach = newest == DateTimeOffset.UnixEpoch ? DateTimeOffset.MaxValue : newest.AddDays(7);
            return ends.Where(end => end <= reach).Append(newest).Max();
        }
    }

    /// <summary>When the newest message was received; the Unix epoch without messages.</summary>
    public DateTimeOffset NewestLetter => Messages().Select(message => message.Instant("receivedDateTime") ?? DateTimeOffset.UnixEpoch).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();

    public IReadOnlyList<MailFolderEntry> Folders => folders;

    public long Version
    {
        get { lock (gate) return version; }
    }

    /// <summary>Reads a folder of Graph-shaped JSON.</summary>
    /// <exception cref="MailboxFolderException">The folder or a file of it cannot be read at all.</exception>
    public static SandboxMailbox Load(string folder)
    {
        var (mailbox, problems) = new MailboxLoader(folder).Load();
        mailbox.Problems = problems;
        return mailbox;
    }

    /// <summary>Finds a folder by id or by well-known name; names ignore case, ids do not.</summary>
    public MailFolderEntry? FindFolder(string idOrName) =>
        folders.Find(folder => folder.Id == idOrName || string.Equals(folder.WellKnownName, idOrName, StringComparison.OrdinalIgnoreCase));

    public IReadOnlyList<StoredItem> Messages(string? folderIdOrName = null)
    {
        var folderId = folderIdOrName is null ? null : FindFolder(folderIdOrName)?.Id ?? folderIdOrName;
        return Snapshot(item => item.Kind == ItemKind.Message && (folderId is null || item.FolderId == folderId));
    }

    public IReadOnlyList<StoredItem> Events() => Snapshot(item => item.Kind == ItemKind.Event);

    /// <summary>Finds a message by its immutable id or by its present mutable id.</summary>
    public StoredItem? FindMessage(string id) => Find(id, ItemKind.Message);

    public StoredItem? FindEvent(string id) => Find(id, ItemKind.Event);

    /// <summary>The immutable id behind either form, null when the item is unknown or the mutable id is out of date.</summary>
    public string? ImmutableId(string id) => Find(id, null)?.Id;

    /// <summary>Transcripts of an event (or of a series, under its master's id), as WebVTT text.</summary>
    public IReadOnlyList<string> TranscriptsOf(string eventId)
    {
        lock (gate) return transcripts.GetValueOrDefault(eventId) ?? [];
    }

    public void AddTranscripts(string eventId, IReadOnlyList<string> texts)
    {
        lock (gate) transcripts[eventId] = [.. texts];
    }

    /// <summary>Recaps or chat messages of an event (or of a series, under its master's id), Graph-shaped, in the order they were given.</summary>
    public IReadOnlyList<JsonObject> PartsOf(string eventId, MeetingPart part)
    {
        lock (gate) return parts.GetValueOrDefault((eventId, part)) ?? [];
    }

    public void AddParts(string eventId, MeetingPart part, IReadOnlyList<JsonObject> items)
    {
        lock (gate) parts[(eventId, part)] = [.. items];
    }

    public IReadOnlyList<MailboxChange> ChangesSince(long since)
    {
        lock (gate) return [.. log.Where(change => change.Version > since)];
    }

    /// <summary>Puts an item in, whatever it holds. Callers outside the loader use <see cref="MailboxActs"/>.</summary>
    public StoredItem Store(ItemKind kind, JsonObject json)
    {
        MailboxChange change;
        StoredItem stored;
        lock (gate)
        {
            var id = (string)json["id"]!;
            var before = items.GetValueOrDefault(id);
            var folder = (string?)json["parentFolderId"];
            var moved = before is not null && before.FolderId != folder;
            version++;
            stored = new(id, kind, json, version, (before?.Moves ?? 0) + (moved ? 1 : 0));
            if (before is not null) idsByRestId.Remove(before.RestId);
            items[id] = stored;
            idsByRestId[stored.RestId] = id;
            change = new(version, kind, id, before?.FolderId, folder, stored.Text("seriesMasterId"), before is null ? "created" : "updated");
            log.Add(change);
        }
        Changed?.Invoke(change);
        return stored;
    }

    /// <summary>Takes an item out for good. False when it was not there.</summary>
    public bool Remove(string id)
    {
        MailboxChange change;
        lock (gate)
        {
            if (Find(id, null) is not { } before) return false;
            items.Remove(before.Id);
            idsByRestId.Remove(before.RestId);
            version++;
            change = new(version, before.Kind, before.Id, before.FolderId, null, before.Text("seriesMasterId"), "deleted");
            log.Add(change);
        }
        Changed?.Invoke(change);
        return true;
    }

    private StoredItem? Find(string id, ItemKind? kind)
    {
        lock (gate)
        {
            var found = items.GetValueOrDefault(id) ?? (idsByRestId.TryGetValue(id, out var immutable) ? items.GetValueOrDefault(immutable) : null);
            return found is not null && (kind is null || found.Kind == kind) ? found : null;
        }
    }

    private List<StoredItem> Snapshot(Func<StoredItem, bool> wanted)
    {
        lock (gate) return [.. items.Values.Where(wanted)];
    }
}
