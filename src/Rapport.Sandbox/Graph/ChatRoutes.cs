using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>The chats of online meetings.</summary>
internal static class ChatRoutes
{
    private const int MostPerPage = 50;
    private const int UsualPerPage = 20;

    public static IEnumerable<GraphRoute> All() => [new("GET", "/me/chats/{chat}/messages", GraphScopes.ReadChats, ["$top", "$orderby"], Messages)];

    private static GraphAnswer Messages(GraphCall call)
    {
        if (call.Option("$orderby") is { } order && order is not ("createdDateTime desc" or "lastModifiedDateTime desc")) throw GraphError.BadRequest($"Ordering by '{order}' is not supported.");
        var top = UsualPerPage;
        if (call.Option("$top") is { } text && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out top) || top is < 1 or > MostPerPage))
            throw GraphError.BadRequest($"The limit of '{MostPerPage}' for Top query has been exceeded.");
        var events = call.Mailbox.Events().Where(item => OnlineMeetings.JoinUrl(item) is { } url && MeetingRoutes.ThreadId(url) == call["chat"]).ToList();
        if (events.Count == 0) throw new GraphError(404, "NotFound", "The chat was not found.");
        var messages = events.SelectMany(item => call.Mailbox.PartsOf(item.Id, MeetingPart.Chat)).OrderByDescending(message => JsonRepair.TextOf(message["createdDateTime"]), StringComparer.Ordinal).Take(top).ToList();
        return GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.BaseUrl}/$metadata#users('{call.User.Id}')/chats('{call["chat"]}')/messages",
            ["@odata.count"] = messages.Count,
            ["value"] = new JsonArray([.. messages.Select(message => (JsonNode)message.DeepClone())]),
        });
    }
}
