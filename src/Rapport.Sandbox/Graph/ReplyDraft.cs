using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Rapport.Api.Graph;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>What Outlook puts into a reply: recipients, subject, thread, and the quoted mail in the form it was written in.</summary>
internal static class ReplyDraft
{
    public static void Fill(GraphCall call, StoredItem original, JsonObject draft, bool toAll)
    {
        var subject = original.Text("subject") ?? "";
        draft["subject"] = subject.StartsWith("RE:", StringComparison.OrdinalIgnoreCase) ? subject : $"RE: {subject}";
        draft["conversationId"] = original.Text("conversationId");
        draft["importance"] = original.Text("importance");
        draft["toRecipients"] = Recipients(call.Mailbox.User, original, toAll);
        draft["ccRecipients"] = toAll ? WithoutOwner(call.Mailbox.User, original.Json["ccRecipients"] as JsonArray ?? []) : [];
        draft["body"] = Quote(call, original);
    }

    public static JsonObject WithComment(JsonNode body, string comment)
    {
        var content = (string)body["content"]!;
        if (!BodyText.IsHtml(body)) return new() { ["contentType"] = "text", ["content"] = comment + "\r\n" + content };
        var open = content.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        var after = open < 0 ? 0 : content.IndexOf('>', open) + 1;
        return new() { ["contentType"] = "html", ["content"] = content.Insert(after, $"{WebUtility.HtmlEncode(comment)}<br>") };
    }

    private static JsonArray Recipients(MailboxUser user, StoredItem original, bool toAll)
    {
        var replyTo = original.Json["replyTo"] as JsonArray ?? [];
        var isOwn = user.Owns((string?)original.Json["from"]?["emailAddress"]?["address"]);
        var others = WithoutOwner(user, original.Json["toRecipients"] as JsonArray ?? []);
        if (isOwn) return others;
        JsonArray answered = replyTo.Count > 0 ? replyTo.DeepClone().AsArray() : new(original.Json["from"]!.DeepClone());
        if (toAll)
        {
            foreach (var other in others) answered.Add(other?.DeepClone());
        }
        return answered;
    }

    private static JsonArray WithoutOwner(MailboxUser user, JsonArray recipients) =>
        new([.. recipients.Where(recipient => !user.Owns((string?)recipient?["emailAddress"]?["address"])).Select(recipient => recipient!.DeepClone())]);

    private static JsonObject Quote(GraphCall call, StoredItem original)
    {
        var zone = GraphTime.FindZone(call.Prefer.TimeZone)!;
        var sent = TimeZoneInfo.ConvertTime(original.Instant("sentDateTime")!.Value, zone).ToString("dddd, MMMM d, yyyy h:mm tt", CultureInfo.InvariantCulture);
        var from = People(new JsonArray(original.Json["from"]!.DeepClone()));
        var to = People(original.Json["toRecipients"] as JsonArray ?? []);
        var subject = original.Text("subject") ?? "";
        var body = original.Json["body"]!;
        if (!BodyText.IsHtml(body))
        {
            return new()
            {
                ["contentType"] = "text",
                ["content"] = $"\r\n\r\n________________________________\r\nFrom: {from}\r\nSent: {sent}\r\nTo: {to}\r\nSubject: {subject}\r\n\r\n{(string)body["content"]!}",
            };
        }
        var head = $"<b>From:</b> {Html(from)}<br>\r\n<b>Sent:</b> {Html(sent)}<br>\r\n<b>To:</b> {Html(to)}<br>\r\n<b>Subject:</b> {Html(subject)}";
        return new()
        {
            ["contentType"] = "html",
            ["content"] = "<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body>\r\n"
                + "<hr tabindex=\"-1\" style=\"display:inline-block; width:98%\">\r\n"
                + $"<div id=\"divRplyFwdMsg\" dir=\"ltr\"><font face=\"Calibri, sans-serif\" color=\"#000000\" style=\"font-size:11pt\">{head}</font>\r\n<div>&nbsp;</div>\r\n</div>\r\n"
                + $"{Inner((string)body["content"]!)}\r\n</body></html>",
        };
    }

    /// <summary>What stands inside the original's body element.</summary>
    private static string Inner(string html)
    {
        var open = html.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        if (open < 0) return html;
        var start = html.IndexOf('>', open) + 1;
        var end = html.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        return html[start..(end < start ? html.Length : end)];
    }

    private static string People(JsonArray recipients) =>
        string.Join("; ", recipients.Select(recipient => $"{(string?)recipient?["emailAddress"]?["name"]} <{(string?)recipient?["emailAddress"]?["address"]}>"));

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
