using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>The list of mail folders.</summary>
internal static class FolderRoutes
{
    private const string Root = "F-msgfolderroot";

    public static IEnumerable<GraphRoute> All() =>
    [
        new("GET", "/me/mailFolders", GraphScopes.ReadHeaders, ["$top", "$skip", "$select", "$count", "includeHiddenFolders"], call =>
        {
            var names = Selection.ParseSelect(call.Option("$select"), GraphModel.Folder, "mailFolder");
            return Paging.Page(call, call.Mailbox.Folders, folder => Shape(call, folder, names));
        }),
        new("GET", "/me/mailFolders/{folder}", GraphScopes.ReadHeaders, ["$select"], call =>
            GraphAnswer.Ok(Shape(call, Find(call), Selection.ParseSelect(call.Option("$select"), GraphModel.Folder, "mailFolder")))),
    ];

    public static MailFolderEntry Find(GraphCall call) => call.Mailbox.FindFolder(call["folder"])
        ?? throw (call["folder"].Length < 10 ? GraphError.InvalidId() : GraphError.NotFound());

    private static JsonObject Shape(GraphCall call, MailFolderEntry folder, IReadOnlySet<string>? names)
    {
        var messages = call.Mailbox.Messages(folder.Id);
        var json = folder.ToJson(messages.Count, messages.Count(message => !message.Flag("isRead")), Root);
        foreach (var name in json.Select(pair => pair.Key).Where(name => name != "id" && names?.Contains(name) == false).ToList()) json.Remove(name);
        return json;
    }
}
