using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>Drafts: made, replied with, changed, moved, thrown away. Nothing here sends.</summary>
internal static class DraftRoutes
{
    public static IEnumerable<GraphRoute> All() =>
    [
        new("POST", "/me/messages", GraphScopes.WriteMail, [], call => Create(call, "drafts")),
        new("POST", "/me/mailFolders/{folder}/messages", GraphScopes.WriteMail, [], call => Create(call, FolderRoutes.Find(call).Id)),
        new("PATCH", "/me/messages/{message}", GraphScopes.WriteMail, [], Change),
        new("PATCH", "/me/mailFolders/{folder}/messages/{message}", GraphScopes.WriteMail, [], Change),
        new("DELETE", "/me/messages/{message}", GraphScopes.WriteMail, [], Delete),
        new("DELETE", "/me/mailFolders/{folder}/messages/{message}", GraphScopes.WriteMail, [], Delete),
        new("POST", "/me/messages/{message}/move", GraphScopes.WriteMail, [], Move),
        new("POST", "/me/messages/{message}/createReply", GraphScopes.WriteMail, [], call => Reply(call, toAll: false)),
        new("POST", "/me/messages/{message}/createReplyAll", GraphScopes.WriteMail, [], call => Reply(call, toAll: true)),
        new("POST", "/me/mailFolders/{folder}/messages/{message}/createReply", GraphScopes.WriteMail, [], call => Reply(call, toAll: false)),
    ];

    private static GraphAnswer Create(GraphCall call, string folder)
    {
        RefuseMime(call);
        var body = call.ReadBody();
        MessageWrite.Check(body, isDraft: true);
        var json = NewDraft(call, folder);
        MessageWrite.Apply(body, json);
        return Laid(call, call.Mailbox.AddMessage(json));
    }

    private static GraphAnswer Change(GraphCall call)
    {
        var message = MessageRoutes.Find(call);
        CheckEtag(call, message);
        var body = call.ReadBody();
        MessageWrite.Check(body, message.IsDraft);
        var changes = new JsonObject();
        if (body.ContainsKey("singleValueExtendedProperties")) changes["singleValueExtendedProperties"] = message.Json["singleValueExtendedProperties"]?.DeepClone();
        MessageWrite.Apply(body, changes);
        var changed = call.Mailbox.UpdateMessage(message.Id, changes);
        return GraphAnswer.Ok(MessageRoutes.Single(call, ItemShape.Message(call, changed, Selection.Everything)));
    }

    private static GraphAnswer Delete(GraphCall call)
    {
        var message = MessageRoutes.Find(call);
        CheckEtag(call, message);
        call.Mailbox.DeleteMessage(message.Id);
        return GraphAnswer.NoContent();
    }

    private static GraphAnswer Move(GraphCall call)
    {
        var message = MessageRoutes.Find(call);
        var destination = new ActionBody(call.ReadBody(), "destinationId").Word("destinationId") ?? throw GraphError.BadRequest("The parameter 'destinationId' is missing.");
        var folder = call.Mailbox.FindFolder(destination) ?? throw GraphError.NotFound();
        return Laid(call, call.Mailbox.MoveMessage(message.Id, folder.Id));
    }

    private static GraphAnswer Reply(GraphCall call, bool toAll)
    {
        RefuseMime(call);
        var original = MessageRoutes.Find(call);
        if (original.IsDraft) throw new GraphError(400, "ErrorInvalidReferenceItem", "A reply to a draft cannot be made.");
        var action = new ActionBody(call.Body is null ? [] : call.ReadBody(), "comment", "message");
        var comment = action.Word("comment");
        if (action["message"] is not (null or JsonObject)) throw GraphError.BadRequest("The parameter 'message' must be an object.");
        var given = action["message"] as JsonObject ?? [];
        if (comment is not null && given.ContainsKey("body")) throw GraphError.BadRequest("Either comment or the message's body may be given, not both.");
        MessageWrite.Check(given, isDraft: true);

        var json = NewDraft(call, "drafts");
        ReplyDraft.Fill(call, original, json, toAll);
        MessageWrite.Apply(given, json);
        var draft = call.Mailbox.AddMessage(json);
        var answer = Laid(call, draft);
        // A comment is in the draft, but not in the answer: a known issue of the service.
        if (!string.IsNullOrEmpty(comment)) call.Mailbox.UpdateMessage(draft.Id, new() { ["body"] = ReplyDraft.WithComment(draft.Json["body"]!, comment) });
        return answer;
    }

    private static JsonObject NewDraft(GraphCall call, string folder)
    {
        var now = MailboxActs.Now(call.Mailbox);
        return new()
        {
            ["id"] = MailboxActs.NewId("AAMk"),
            ["createdDateTime"] = now,
            ["lastModifiedDateTime"] = now,
            ["receivedDateTime"] = now,
            ["sentDateTime"] = now,
            ["isDraft"] = true,
            ["isRead"] = true,
            ["parentFolderId"] = call.Mailbox.FindFolder(folder)!.Id,
            ["conversationId"] = MailboxActs.NewId("AAQk"),
        };
    }

    private static GraphAnswer Laid(GraphCall call, StoredItem item)
    {
        var answer = GraphAnswer.Created(MessageRoutes.Single(call, ItemShape.Message(call, item, Selection.Everything)));
        answer.Headers["Location"] = $"{call.BaseUrl}/users('{call.User.Id}')/messages('{Uri.EscapeDataString(call.IdOf(item))}')";
        return answer;
    }

    private static void RefuseMime(GraphCall call)
    {
        if (call.Headers.GetValueOrDefault("Content-Type")?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) != true) return;
        if (!Convert.TryFromBase64String(call.Body ?? "", new byte[(call.Body ?? "").Length + 4], out _))
            throw new GraphError(400, "ErrorMimeContentInvalidBase64String", "Invalid base64 string for MIME content.");
        throw GraphError.BadRequest("MIME content is not served by this stand-in.");
    }

    private static void CheckEtag(GraphCall call, StoredItem item)
    {
        if (call.Headers.GetValueOrDefault("If-Match") is { } etag && etag != "*" && etag != $"W/\"{item.ChangeKey}\"")
            throw new GraphError(412, "ErrorIrresolvableConflict", "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.");
    }
}
