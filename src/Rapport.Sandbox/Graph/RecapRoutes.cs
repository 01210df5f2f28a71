using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>Recaps of online meetings (<c>aiInsights</c>): the list tells ids and dates, each recap is a call of its own.</summary>
internal static class RecapRoutes
{
    private static readonly string[] ListedProperties = ["id", "callId", "contentCorrelationId", "createdDateTime", "endDateTime"];

    public static IEnumerable<GraphRoute> All() =>
    [
        new("GET", "/copilot/users/{user}/onlineMeetings/{meeting}/aiInsights", GraphScopes.ReadRecaps, ["$select"], List),
        new("GET", "/copilot/users/{user}/onlineMeetings/{meeting}/aiInsights/{insight}", GraphScopes.ReadRecaps, ["$select"], Read),
    ];

    private static GraphAnswer List(GraphCall call) => GraphAnswer.Ok(new JsonObject
    {
        ["@odata.context"] = $"{call.BaseUrl}/$metadata#copilot/users('{call["user"]}')/onlineMeetings('{call["meeting"]}')/aiInsights",
        ["value"] = new JsonArray([.. Recaps(call).Select(recap => (JsonNode)new JsonObject(recap.Where(pair => ListedProperties.Contains(pair.Key)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))))]),
    });

    private static GraphAnswer Read(GraphCall call) =>
        Recaps(call).FirstOrDefault(recap => JsonRepair.TextOf(recap["id"]) == call["insight"]) is { } found ? GraphAnswer.Ok(found.DeepClone().AsObject()) : throw new GraphError(404, "NotFound", "The insight was not found.");

    private static IEnumerable<JsonObject> Recaps(GraphCall call)
    {
        if (!string.Equals(call["user"], call.User.Id, StringComparison.OrdinalIgnoreCase)) throw GraphError.AccessDenied();
        return MeetingRoutes.Sharing(call).SelectMany(item => call.Mailbox.PartsOf(item.Id, MeetingPart.Recap));
    }
}
