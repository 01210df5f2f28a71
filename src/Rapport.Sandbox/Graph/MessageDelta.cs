using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>What a folder's delta allows and tells.</summary>
internal static class MessageDelta
{
    // Message delta with a filter tells no more than this in one round.
    private const int MostFiltered = 5000;

    public static void CheckOptions(GraphCall call)
    {
        foreach (var option in (ReadOnlySpan<string>)["$search", "$skip", "$count"])
        {
            if (call.Option(option) is not null) throw GraphError.BadRequest($"The query parameter '{option}' is not supported with change tracking over 'messages'.");
        }
        _ = Selection.Parse(call, GraphModel.Message, "message");
        _ = Paging.Number(call, "$top", 1, 1000);
        if (call.Option("$orderby") is { } order && order is not "receivedDateTime desc")
            throw GraphError.BadRequest("Change tracking over 'messages' supports only $orderby=receivedDateTime desc.");
        if (call.Option("$filter") is { } filter && !IsAllowed(filter))
            throw GraphError.BadRequest("Change tracking over 'messages' supports only $filter=receivedDateTime ge or gt a value.");
        if (call.Option("changeType") is not (null or "created" or "updated" or "deleted"))
            throw GraphError.BadRequest("changeType must be created, updated or deleted.");
    }

    public static IReadOnlyList<DeltaEntry> Entries(GraphCall call, MailFolderEntry folder, long? since)
    {
        var filter = call.Option("$filter") is { } text ? ItemFilter.Parse(text, ItemKind.Message) : null;
        if (since is null)
        {
            var present = call.Mailbox.Messages(folder.Id).Where(message => filter?.Holds(message) ?? true)
                .OrderByDescending(message => message.Instant("receivedDateTime")).ThenBy(message => message.Id, StringComparer.Ordinal);
            return [.. (filter is null ? present : present.Take(MostFiltered)).Select(message => new DeltaEntry(message.Id, false))];
        }

        var entries = new List<DeltaEntry>();
        var touched = call.Mailbox.ChangesSince(since.Value).Where(change => change.Kind == ItemKind.Message && (change.FolderBefore == folder.Id || change.FolderAfter == folder.Id));
        foreach (var changes in touched.GroupBy(change => change.Id))
        {
            var present = call.Mailbox.FindMessage(changes.Key);
            var isHere = present?.FolderId == folder.Id;
            if (isHere && filter?.Holds(present!) == false) continue;
            var what = !isHere ? "deleted" : changes.First().FolderBefore == folder.Id ? "updated" : "created";
            if (what == "deleted" && changes.First().FolderBefore != folder.Id) continue;
            if (call.Option("changeType") is not { } wanted || wanted == what) entries.Add(new(changes.Key, !isHere));
        }
        return entries;
    }

    public static JsonObject Shape(GraphCall call, DeltaEntry entry) =>
        entry.Removed || call.Mailbox.FindMessage(entry.Id) is not { } message
            ? ItemShape.Removed(call, entry.Id)
            : ItemShape.Message(call, message, Selection.Parse(call, GraphModel.Message, "message"));

    private static bool IsAllowed(string filter)
    {
        var tokens = FilterTokens.Split(filter);
        return tokens is ["receivedDateTime", "ge" or "gt", _];
    }
}
