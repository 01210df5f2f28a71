using System.Text;
using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>Online meetings and what was transcribed in them.</summary>
internal static class MeetingRoutes
{
    public static IEnumerable<GraphRoute> All() =>
    [
        new("GET", "/me/onlineMeetings", GraphScopes.ReadMeetings, ["$filter"], Lookup),
        new("GET", "/me/onlineMeetings/{meeting}", GraphScopes.ReadMeetings, [], call => GraphAnswer.Ok(MeetingOf(call, Sharing(call)))),
        new("GET", "/me/onlineMeetings/{meeting}/transcripts", GraphScopes.ReadTranscripts, [], Transcripts),
        new("GET", "/me/onlineMeetings/{meeting}/transcripts/{transcript}", GraphScopes.ReadTranscripts, [], call => GraphAnswer.Ok(Find(call).Json)),
        new("GET", "/me/onlineMeetings/{meeting}/transcripts/{transcript}/content", GraphScopes.ReadTranscripts, ["$format"], Content),
    ];

    private static GraphAnswer Lookup(GraphCall call)
    {
        var tokens = call.Option("$filter") is { } filter ? FilterTokens.Split(filter) : [];
        if (tokens.Count != 3 || !string.Equals(tokens[0], "JoinWebUrl", StringComparison.OrdinalIgnoreCase) || tokens[1] != "eq" || tokens[2][0] != '\'')
            throw new GraphError(400, "InvalidArgument", "Filter expression expected - /onlineMeetings?$filter=JoinWebUrl eq '{joinWebUrl}'.");
        var url = tokens[2][1..^1];
        var events = OnlineMeetings.SharingUrl(call.Mailbox, url);
        if (events.Count == 0) throw new GraphError(404, "NotFound", "No meeting has this join address; its own escapes have to be escaped again in a query.");
        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.BaseUrl}/$metadata#users('{call.User.Id}')/onlineMeetings",
            ["value"] = new JsonArray(MeetingOf(call, events)),
        });
    }

    private static GraphAnswer Transcripts(GraphCall call) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = $"{call.BaseUrl}/$metadata#users('{call.User.Id}')/onlineMeetings('{call["meeting"]}')/transcripts",
        ["@odata.count"] = All(call).Count,
        ["value"] = new JsonArray([.. All(call).Select(transcript => (JsonNode)transcript.Json)]),
    });

    private static GraphAnswer Content(GraphCall call)
    {
        if (call.Option("$format") is { } format && format != "text/vtt") throw GraphError.BadRequest($"The format '{format}' is not supported. Supported: text/vtt.");
        return new(200, Text: Find(call).Text, ContentType: "text/vtt");
    }

    private static (JsonObject Json, string Text) Find(GraphCall call) =>
        All(call).Find(transcript => (string)transcript.Json["id"]! == call["transcript"]) is { Json: not null } found ? found : throw new GraphError(404, "NotFound", "The transcript was not found.");

    private static List<(JsonObject Json, string Text)> All(GraphCall call)
    {
        var transcripts = new List<(JsonObject Json, string Text)>();
        foreach (var item in Sharing(call))
        {
            var texts = call.Mailbox.TranscriptsOf(item.Id);
            for (var i = 0; i < texts.Count; i++)
            {
                var id = Encode($"{item.Id}#{i}");
                transcripts.Add((new JsonObject
                {
                    ["id"] = id,
                    ["meetingId"] = call["meeting"],
                    ["callId"] = new Guid(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(item.Id)).AsSpan(0, 16)).ToString(),
                    ["contentCorrelationId"] = $"{id[..8]}-0",
                    ["createdDateTime"] = item.Boundary("start").AddMinutes(i + 1).UtcDateTime.ToString("o"),
                    ["endDateTime"] = item.Boundary("end").UtcDateTime.ToString("o"),
                    ["transcriptContentUrl"] = $"{call.BaseUrl}/me/onlineMeetings/{call["meeting"]}/transcripts/{id}/content",
                }, texts[i]));
            }
        }
        return transcripts;
    }

    internal static List<StoredItem> Sharing(GraphCall call)
    {
        var events = call.Mailbox.Events().Where(item => OnlineMeetings.JoinUrl(item) is { } url && MeetingId(call, url) == call["meeting"]).OrderBy(item => item.Boundary("start")).ToList();
        return events.Count > 0 ? events : throw new GraphError(404, "NotFound", "The meeting was not found.");
    }

    private static JsonObject MeetingOf(GraphCall call, IReadOnlyList<StoredItem> events) => new()
    {
        ["id"] = MeetingId(call, OnlineMeetings.JoinUrl(events[0])!),
        ["creationDateTime"] = events[0].Text("createdDateTime"),
        ["startDateTime"] = events[0].Boundary("start").UtcDateTime.ToString("o"),
        ["endDateTime"] = events[^1].Boundary("end").UtcDateTime.ToString("o"),
        ["joinWebUrl"] = OnlineMeetings.JoinUrl(events[0]),
        ["subject"] = events[0].Text("subject"),
        ["allowTranscription"] = true,
        ["isBroadcast"] = false,
        ["chatInfo"] = new JsonObject { ["threadId"] = ThreadId(OnlineMeetings.JoinUrl(events[0])!), ["messageId"] = "0" },
    };

    /// <summary>The chat of an online meeting, as its join address names it.</summary>
    internal static string ThreadId(string joinUrl) => $"19:meeting_{Encode(joinUrl)}@thread.v2";

    private static string MeetingId(GraphCall call, string joinUrl) => Encode($"1*{call.User.Id}*0**{joinUrl}");

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('/', '_').Replace('+', '-');
}
