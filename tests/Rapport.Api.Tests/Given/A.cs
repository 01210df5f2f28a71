using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Api.Tests.Given;

/// <summary>Small worlds: Anna's mailbox at contoso.test, and whom she met on the fifth of March.</summary>
internal static class A
{
    public const string Now = "2026-03-06T09:00:00Z";
    public const string Owner = "anna@contoso.test";
    public const string Lena = "lena.lindgren@fabrikam.test";
    public const string MeetingId = "AAEvLena01";
    public const string LetterId = "AAMkLetter01";
    public const string Thread = "AAQkThread01";
    public const string Point = "We're moving our whole seed library into an old tram depot this summer, and the neighbours will carry the first boxes by hand.";

    public static SandboxMailbox Mailbox(string name = "Anna Adler", string address = Owner) => new(new(name, address, [], "Europe/Berlin"));

    /// <summary>Anna met Lena, who wrote to her in the afternoon.</summary>
    public static SandboxMailbox MailboxWithLetter()
    {
        var mailbox = Mailbox().Met("Lena Lindgren", Lena);
        mailbox.AddMessage(Letter());
        return mailbox;
    }

    public static JsonObject Letter(string id = LetterId, string text = Point, string at = "2026-03-05T15:20:00Z") =>
        Message(id, "Lena Lindgren", Lena, Owner, "Seeds", $"Hi Anna,\n\nThank you for the conversation this morning. {text}\n\nBest wishes,\nLena", at);

    /// <summary>A meeting of an hour that Anna organised and the other accepted.</summary>
    public static SandboxMailbox Met(this SandboxMailbox mailbox, string name, string address, string day = "2026-03-05", string id = MeetingId, string response = "accepted", string subject = "Seed library")
    {
        mailbox.AddEvent(new JsonObject
        {
            ["id"] = id,
            ["subject"] = subject,
            ["start"] = At($"{day}T10:00:00"),
            ["end"] = At($"{day}T11:00:00"),
            ["createdDateTime"] = "2026-02-20T08:00:00Z",
            ["lastModifiedDateTime"] = "2026-02-20T08:00:00Z",
            ["organizer"] = MailboxActs.Recipient(mailbox.User.DisplayName, mailbox.User.Mail),
            ["attendees"] = new JsonArray(Attendee(name, address, response)),
        });
        return mailbox;
    }

    public static JsonObject Attendee(string name, string address, string response = "accepted")
    {
        var attendee = MailboxActs.Recipient(name, address);
        attendee["type"] = "required";
        attendee["status"] = new JsonObject { ["response"] = response, ["time"] = "2026-02-21T08:00:00Z" };
        return attendee;
    }

    public static JsonObject At(string local, string zone = "Europe/Berlin") => new() { ["dateTime"] = local, ["timeZone"] = zone };

    public static JsonObject Message(string id, string fromName, string from, string to, string subject, string text, string at, string thread = Thread) => new()
    {
        ["id"] = id,
        ["conversationId"] = thread,
        ["subject"] = subject,
        ["receivedDateTime"] = at,
        ["sentDateTime"] = at,
        ["createdDateTime"] = at,
        ["lastModifiedDateTime"] = at,
        ["from"] = MailboxActs.Recipient(fromName, from),
        ["toRecipients"] = new JsonArray(MailboxActs.Recipient(to, to)),
        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = $"<html><body><p>{text.Replace("\n\n", "</p><p>", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal)}</p></body></html>" },
    };
}
