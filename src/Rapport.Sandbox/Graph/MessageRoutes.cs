using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>Reading mail: lists, single messages, changes of a folder.</summary>
internal static class MessageRoutes
{
    private static readonly string[] ListOptions = ["$select", "$filter", "$orderby", "$top", "$skip", "$search", "$expand", "$count"];

    public static IEnumerable<GraphRoute> All(DeltaRounds delta) =>
    [
        new("GET", "/me/messages", GraphScopes.ReadHeaders, ListOptions, call => List(call, null)),
        new("GET", "/me/mailFolders/{folder}/messages", GraphScopes.ReadHeaders, ListOptions, call => List(call, FolderRoutes.Find(call))),
        new("GET", "/me/messages/{message}", GraphScopes.ReadHeaders, ["$select", "$expand"], Read),
        new("GET", "/me/mailFolders/{folder}/messages/{message}", GraphScopes.ReadHeaders, ["$select", "$expand"], Read),
        new("GET", "/me/messages/delta", GraphScopes.ReadHeaders, ListOptions, _ => throw new GraphError(400, "ErrorInvalidRequest", "Change tracking is not supported against the whole mailbox; use a folder.")),
        // Listed wide on purpose: the round itself says which option delta refuses, and how.
        new("GET", "/me/mailFolders/{folder}/messages/delta", GraphScopes.ReadHeaders, [.. ListOptions, "changeType", "$skiptoken", "$deltatoken"], delta.Messages),
    ];

    /// <summary>The message of the path, in either id form, in the folder of the path when it names one.</summary>
    public static StoredItem Find(GraphCall call)
    {
        var id = call["message"];
        // A folder of one's own may name its items as briefly as it likes.
        if (call.Mailbox.FindMessage(id) is not { } message) throw id.Length < 8 ? GraphError.InvalidId() : GraphError.NotFound();
        if (call.Places.ContainsKey("folder") && message.FolderId != FolderRoutes.Find(call).Id) throw GraphError.NotFound();
        return message;
    }

    /// <summary>With a single item Graph sends the context it was read in.</summary>
    public static JsonObject Single(GraphCall call, JsonObject item)
    {
        var json = new JsonObject { ["@odata.context"] = $"{call.BaseUrl}/$metadata#users('{call.User.Id}')/{(call.Path.Contains("events") ? "events" : "messages")}/$entity" };
        foreach (var (name, value) in item) json[name] = value?.DeepClone();
        return json;
    }

    private static GraphAnswer Read(GraphCall call) =>
        GraphAnswer.Ok(Single(call, ItemShape.Message(call, Find(call), Selection.Parse(call, GraphModel.Message, "message"))));

    private static GraphAnswer List(GraphCall call, MailFolderEntry? folder)
    {
        var selection = Selection.Parse(call, GraphModel.Message, "message");
        var messages = call.Mailbox.Messages(folder?.Id);
        if (call.Option("$search") is { } search)
        {
            if (call.Option("$orderby") is not null) throw new GraphError(400, "SearchWithOrderBy", "The query parameter '$orderby' is not supported with '$search'.");
            if (call.Option("$filter") is not null) throw new GraphError(400, "SearchWithFilter", "The query parameter '$filter' is not supported with '$search'.");
            if (!call.HasAnyScope(GraphScopes.ReadMail)) throw GraphError.AccessDenied();
            return Paging.Page(call, MessageSearch.Find(messages, search), message => ItemShape.Message(call, message, selection));
        }
        var filter = call.Option("$filter") is { } text ? ItemFilter.Parse(text, ItemKind.Message) : null;
        if (filter?.UsesExtendedProperties == true && !call.HasAnyScope(GraphScopes.ReadMail)) throw GraphError.AccessDenied();
        var order = MessageOrder.Parse(call.Option("$orderby"), filter);
        return Paging.Page(call, order.Apply(filter is null ? messages : messages.Where(filter.Holds)), message => ItemShape.Message(call, message, selection));
    }
}
