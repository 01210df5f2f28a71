namespace Rapport.Sandbox.Graph;

/// <summary>The delegated permissions that the pretend Graph knows, and which of them open what. Nothing that sends is among them.</summary>
internal static class GraphScopes
{
    public static readonly IReadOnlyList<string> All =
    [
        "User.Read", "Calendars.Read", "Calendars.ReadWrite", "Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite", "MailboxSettings.Read", "MailboxSettings.ReadWrite",
        "OnlineMeetings.Read", "OnlineMeetings.ReadWrite", "OnlineMeetingTranscript.Read.All", "OnlineMeetingAiInsight.Read.All", "Chat.Read", "Tasks.Read", "Tasks.ReadWrite", "Contacts.Read", "People.Read",
    ];

    public static readonly string[] Profile = ["User.Read"];
    public static readonly string[] ReadHeaders = ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"];
    public static readonly string[] ReadMail = ["Mail.Read", "Mail.ReadWrite"];
    public static readonly string[] WriteMail = ["Mail.ReadWrite"];
    public static readonly string[] ReadCalendar = ["Calendars.Read", "Calendars.ReadWrite"];
    public static readonly string[] ReadSettings = ["MailboxSettings.Read", "MailboxSettings.ReadWrite"];
    public static readonly string[] ReadMeetings = ["OnlineMeetings.Read", "OnlineMeetings.ReadWrite"];
    public static readonly string[] ReadTranscripts = ["OnlineMeetingTranscript.Read.All"];
    public static readonly string[] ReadRecaps = ["OnlineMeetingAiInsight.Read.All"];
    public static readonly string[] ReadChats = ["Chat.Read"];

    /// <summary>Any signed-in user; the handler checks the rest.</summary>
    public static readonly string[] Any = [];
}
