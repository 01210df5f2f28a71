using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Mailbox;

/// <summary>Brings a message into Graph's full shape: known properties only, defaults for the rest.</summary>
internal sealed class MessageShape(SandboxMailbox mailbox, Action<string>? report = null)
{
    private readonly Action<string> report = report ?? (_ => { });

    /// <summary>Null when Graph could hold no such message; the reason has been reported.</summary>
    public JsonObject? Take(JsonObject source)
    {
        var read = new JsonRepair(source, report);
        if (string.IsNullOrWhiteSpace(read.Text("id"))) return Refuse("has no id; left out");
        var received = read.Instant("receivedDateTime");
        var sent = read.Instant("sentDateTime");
        if ((received ?? sent) is not { } at) return Refuse("has neither a received nor a sent date; left out");
        var isDraft = read.Flag("isDraft") ?? false;
        var from = read.Recipient("from") ?? read.Recipient("sender");
        var isOwn = from is not null && mailbox.User.Owns((string?)from["emailAddress"]!["address"]);
        var folder = FolderOf(read.Text("parentFolderId"), isDraft, isOwn);
        if (from is null)
        {
            if (!isDraft && folder.WellKnownName != "sentitems") return Refuse("has no sender; left out");
            from = MailboxActs.Recipient(mailbox.User.DisplayName, mailbox.User.Mail);
        }

        var body = read.Body("body");
        var subject = read.Text("subject") ?? "";
        var json = new JsonObject();
        if (read.Text("@odata.type") is { } type && type.StartsWith("#microsoft.graph.eventMessage", StringComparison.Ordinal))
        {
            json["@odata.type"] = type;
            json["meetingMessageType"] = read.Word("meetingMessageType", "none", "meetingRequest", "meetingCancelled", "meetingAccepted", "meetingTenativelyAccepted", "meetingDeclined");
        }
        json["id"] = read.Text("id");
        json["createdDateTime"] = read.Instant("createdDateTime") ?? at;
        json["lastModifiedDateTime"] = read.Instant("lastModifiedDateTime") ?? at;
        json["receivedDateTime"] = received ?? at;
        json["sentDateTime"] = sent ?? at;
        json["categories"] = read.Texts("categories");
        json["hasAttachments"] = read.Flag("hasAttachments") ?? false;
        json["internetMessageId"] = read.Text("internetMessageId") ?? $"<{Hash(read.Text("id")!)}@sandbox.test>";
        json["subject"] = subject;
        json["bodyPreview"] = read.Text("bodyPreview") is { Length: > 0 } preview ? Cut(preview) : BodyText.Preview(body);
        json["importance"] = read.Word("importance", "normal", "low", "high");
        json["parentFolderId"] = folder.Id;
        json["conversationId"] = read.Text("conversationId") ?? "AAQk" + Hash(Conversation(subject));
        json["conversationIndex"] = read.Text("conversationIndex") ?? Convert.ToBase64String(Encoding.UTF8.GetBytes(Hash(Conversation(subject))[..22]));
        json["isDeliveryReceiptRequested"] = read.Flag("isDeliveryReceiptRequested") ?? false;
        json["isReadReceiptRequested"] = read.Flag("isReadReceiptRequested") ?? false;
        json["isRead"] = read.Flag("isRead") ?? isOwn;
        json["isDraft"] = isDraft;
        json["webLink"] = read.Text("webLink") ?? "";
        json["inferenceClassification"] = read.Word("inferenceClassification", "focused", "other");
        json["body"] = body;
        json["sender"] = read.Recipient("sender") ?? from.DeepClone();
        json["from"] = from;
        json["toRecipients"] = read.Recipients("toRecipients");
        json["ccRecipients"] = read.Recipients("ccRecipients");
        json["bccRecipients"] = read.Recipients("bccRecipients");
        json["replyTo"] = read.Recipients("replyTo");
        json["flag"] = read.Part("flag") ?? new JsonObject { ["flagStatus"] = "notFlagged" };
        if (read.Array("singleValueExtendedProperties") is { Count: > 0 } properties) json["singleValueExtendedProperties"] = properties;
        if (read.Array("internetMessageHeaders") is { Count: > 0 } headers) json["internetMessageHeaders"] = headers;
        if (read.Part("uniqueBody") is not null) json["uniqueBody"] = read.Body("uniqueBody");
        return json;
    }

    private MailFolderEntry FolderOf(string? given, bool isDraft, bool isOwn)
    {
        if (given is not null && mailbox.FindFolder(given) is { } folder) return folder;
        var name = isDraft ? "drafts" : isOwn ? "sentitems" : "inbox";
        if (given is not null) report($"parentFolderId is not in folders.json; put into {name}");
        return mailbox.FindFolder(name)!;
    }

    private JsonObject? Refuse(string why)
    {
        report(why);
        return null;
    }

    /// <summary>Outlook's thread of a message without a given one: the subject without its prefixes.</summary>
    private static string Conversation(string subject)
    {
        var rest = subject.Trim();
        for (var colon = rest.IndexOf(':', StringComparison.Ordinal); colon is > 0 and <= 3; colon = rest.IndexOf(':', StringComparison.Ordinal))
            rest = rest[(colon + 1)..].Trim();
        return rest.ToUpperInvariant();
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..40];

    private static string Cut(string preview) => preview.Length <= 255 ? preview : preview[..255];
}
