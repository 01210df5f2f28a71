using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Mailbox;

/// <summary>What an online meeting leaves beside transcripts.</summary>
internal enum MeetingPart
{
    Recap,
    Chat,
}

/// <summary>The Teams side of events: where one joins, and what was transcribed.</summary>
internal static class OnlineMeetings
{
    /// <summary>Gives an event its transcripts, and a place to join when it had none. A series shares one online meeting.</summary>
    public static void Attach(SandboxMailbox mailbox, StoredItem item, IReadOnlyList<string> transcripts)
    {
        mailbox.AddTranscripts(item.Id, transcripts);
        MakeJoinable(mailbox, item);
    }

    /// <summary>Gives an event recaps or chat messages, and a place to join when it had none.</summary>
    public static void Attach(SandboxMailbox mailbox, StoredItem item, MeetingPart part, IReadOnlyList<JsonObject> items)
    {
        mailbox.AddParts(item.Id, part, items);
        MakeJoinable(mailbox, item);
    }

    private static void MakeJoinable(SandboxMailbox mailbox, StoredItem item)
    {
        if (JoinUrl(item) is not null) return;
        var meetingKey = item.Text("seriesMasterId") ?? item.Id;
        foreach (var sharer in mailbox.Events().Where(other => other.Id == meetingKey || other.Text("seriesMasterId") == meetingKey || other.Id == item.Id))
        {
            var json = sharer.Json.DeepClone().AsObject();
            json["isOnlineMeeting"] = true;
            json["onlineMeetingProvider"] = "teamsForBusiness";
            // Like a real one it holds escapes of its own, which a caller has to escape again in a filter.
            json["onlineMeeting"] = new JsonObject { ["joinUrl"] = $"https://teams.sandbox.test/l/meetup-join/19%3ameeting_{Uri.EscapeDataString(meetingKey)}%40thread.v2/0" };
            mailbox.Store(ItemKind.Event, json);
        }
    }

    public static string? JoinUrl(StoredItem item) =>
        item.Json["onlineMeeting"] is JsonObject meeting && meeting["joinUrl"] is JsonValue value && value.TryGetValue<string>(out var url) && url.Length > 0 ? url : null;

    /// <summary>The events that share one join address, oldest first.</summary>
    public static IReadOnlyList<StoredItem> SharingUrl(SandboxMailbox mailbox, string joinUrl) =>
        [.. mailbox.Events().Where(item => JoinUrl(item) == joinUrl).OrderBy(item => item.Boundary("start"))];
}
