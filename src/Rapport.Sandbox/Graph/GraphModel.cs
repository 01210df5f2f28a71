namespace Rapport.Sandbox.Graph;

/// <summary>Names of properties, as in Graph's own model of v1.0.</summary>
internal static class GraphModel
{
    public static readonly IReadOnlySet<string> Message = Names(
        "id categories changeKey createdDateTime lastModifiedDateTime bccRecipients body bodyPreview ccRecipients conversationId conversationIndex flag from hasAttachments importance " +
        "inferenceClassification internetMessageHeaders internetMessageId isDeliveryReceiptRequested isDraft isRead isReadReceiptRequested parentFolderId receivedDateTime replyTo sender " +
        "sentDateTime subject toRecipients uniqueBody webLink");

    public static readonly IReadOnlySet<string> Event = Names(
        "id categories changeKey createdDateTime lastModifiedDateTime allowNewTimeProposals attendees body bodyPreview cancelledOccurrences end hasAttachments hideAttendees iCalUId importance " +
        "isAllDay isCancelled isDraft isOnlineMeeting isOrganizer isReminderOn location locations onlineMeeting onlineMeetingProvider onlineMeetingUrl organizer originalEndTimeZone originalStart " +
        "originalStartTimeZone recurrence reminderMinutesBeforeStart responseRequested responseStatus sensitivity seriesMasterId showAs start subject transactionId type webLink");

    public static readonly IReadOnlySet<string> Folder = Names("id displayName parentFolderId childFolderCount unreadItemCount totalItemCount isHidden");

    public static readonly IReadOnlySet<string> User = Names("id businessPhones displayName givenName jobTitle mail mobilePhone officeLocation otherMails preferredLanguage proxyAddresses surname userPrincipalName userType");

    private static HashSet<string> Names(string names) => [.. names.Split(' ')];
}
