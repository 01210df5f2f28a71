using System.Globalization;
using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Mailbox;

/// <summary>What the user, or the world, does to a mailbox: the acts of the simulated Outlook and of tests. None of them is reachable over Graph except where Graph has the same act.</summary>
internal static class MailboxActs
{
    /// <summary>A message arrives or is laid somewhere. Fields it lacks take Graph's defaults; <c>id</c> and dates are made when absent.</summary>
    /// <exception cref="ArgumentException">The message cannot exist in Graph.</exception>
    public static StoredItem AddMessage(this SandboxMailbox mailbox, JsonObject message)
    {
        var json = message.DeepClone().AsObject();
        json["id"] ??= NewId("AAMk");
        var now = Now(mailbox);
        json["receivedDateTime"] ??= json["sentDateTime"]?.DeepClone() ?? now;
        json["createdDateTime"] ??= now;
        json["lastModifiedDateTime"] ??= now;
        return mailbox.Store(ItemKind.Message, new MessageShape(mailbox).Take(json) ?? throw new ArgumentException("The message has no usable id, date or sender.", nameof(message)));
    }

    /// <summary>Changes the given properties; the rest stays.</summary>
    /// <exception cref="ArgumentException">No such item, in either id form.</exception>
    public static StoredItem UpdateMessage(this SandboxMailbox mailbox, string id, JsonObject changes)
    {
        var json = Existing(mailbox.FindMessage(id), id).Json.DeepClone().AsObject();
        foreach (var (name, value) in changes) json[name] = value?.DeepClone();
        if (changes.ContainsKey("body") && !changes.ContainsKey("bodyPreview")) json["bodyPreview"] = BodyText.Preview(json["body"]);
        json["lastModifiedDateTime"] = Now(mailbox);
        return mailbox.Store(ItemKind.Message, json);
    }

    /// <summary>Moves a message to a folder given by id or well-known name. The immutable id stays, the mutable one changes.</summary>
    public static StoredItem MoveMessage(this SandboxMailbox mailbox, string id, string folder) =>
        mailbox.UpdateMessage(id, new() { ["parentFolderId"] = (mailbox.FindFolder(folder) ?? throw new ArgumentException($"No folder '{folder}'.", nameof(folder))).Id });

    /// <summary>As the Delete key does: to Deleted Items, and from there for good.</summary>
    public static void DeleteMessage(this SandboxMailbox mailbox, string id)
    {
        var message = Existing(mailbox.FindMessage(id), id);
        var bin = mailbox.FindFolder("deleteditems")!;
        if (message.FolderId == bin.Id) mailbox.Remove(message.Id);
        else mailbox.MoveMessage(message.Id, bin.Id);
    }

    /// <summary>The user presses Send on a draft in Outlook: it lies in Sent Items under the same immutable id. Graph itself offers no such call here.</summary>
    public static StoredItem SendDraft(this SandboxMailbox mailbox, string id)
    {
        var draft = Existing(mailbox.FindMessage(id), id);
        if (!draft.IsDraft) throw new ArgumentException("It is not a draft.", nameof(id));
        var owner = Recipient(mailbox.User.DisplayName, mailbox.User.Mail);
        return mailbox.UpdateMessage(draft.Id, new()
        {
            ["isDraft"] = false,
            ["isRead"] = true,
            ["from"] = owner,
            ["sender"] = owner.DeepClone(),
            ["sentDateTime"] = Now(mailbox),
            ["receivedDateTime"] = Now(mailbox),
            ["parentFolderId"] = mailbox.FindFolder("sentitems")!.Id,
        });
    }

    /// <summary>An event appears. Start and end may be in any known zone.</summary>
    /// <exception cref="ArgumentException">The event cannot exist in Graph.</exception>
    public static StoredItem AddEvent(this SandboxMailbox mailbox, JsonObject calendarEvent)
    {
        var json = calendarEvent.DeepClone().AsObject();
        json["id"] ??= NewId("AAEv");
        json["createdDateTime"] ??= Now(mailbox);
        json["lastModifiedDateTime"] ??= Now(mailbox);
        return mailbox.Store(ItemKind.Event, new EventShape(mailbox.User).Take(json) ?? throw new ArgumentException("The event has no usable id, start or end.", nameof(calendarEvent)));
    }

    /// <summary>Changes the given properties of an event; the rest stays.</summary>
    public static StoredItem UpdateEvent(this SandboxMailbox mailbox, string id, JsonObject changes)
    {
        var json = Existing(mailbox.FindEvent(id), id).Json.DeepClone().AsObject();
        foreach (var (name, value) in changes) json[name] = value?.DeepClone();
        json["lastModifiedDateTime"] = Now(mailbox);
        return mailbox.Store(ItemKind.Event, new EventShape(mailbox.User).Take(json) ?? throw new ArgumentException("The change makes the event unusable.", nameof(changes)));
    }

    /// <summary>An event goes. A series takes its occurrences with it; a single occurrence gives Graph no <c>@removed</c>, only a changed master.</summary>
    public static void DeleteEvent(this SandboxMailbox mailbox, string id)
    {
        var gone = Existing(mailbox.FindEvent(id), id);
        foreach (var occurrence in mailbox.Events().Where(item => item.Text("seriesMasterId") == gone.Id)) mailbox.Remove(occurrence.Id);
        mailbox.Remove(gone.Id);
        if (gone.Text("seriesMasterId") is { } masterId && mailbox.FindEvent(masterId) is { } master)
            mailbox.Store(ItemKind.Event, master.Json.DeepClone().AsObject());
    }

    public static JsonObject Recipient(string name, string address) =>
        new() { ["emailAddress"] = new JsonObject { ["name"] = name, ["address"] = address } };

    /// <summary>An id of the length and alphabet that Outlook uses.</summary>
    public static string NewId(string prefix) => prefix + Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(24));

    public static string Now(SandboxMailbox mailbox) =>
        mailbox.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static StoredItem Existing(StoredItem? item, string id) => item ?? throw new ArgumentException($"No item '{id}'.", nameof(id));
}
