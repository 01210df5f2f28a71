namespace Rapport.Mail;

/// <summary>One message as a delta page shows it. Lives in memory only: its <see cref="Preview"/> is judged and then dropped.</summary>
/// <param name="Id">Graph's immutable message id; case-sensitive.</param>
/// <param name="ConversationId">Graph's thread id, local to the mailbox; empty when absent.</param>
/// <param name="InternetMessageId">RFC 5322 Message-ID with its angle brackets, when present.</param>
/// <param name="Folder">The folder the page belongs to.</param>
/// <param name="SentAt">When it was sent (UTC); the received instant where Graph has no sent one.</param>
/// <param name="From">The author; null when the item has none.</param>
/// <param name="To">To recipients in order.</param>
/// <param name="Cc">Cc recipients in order.</param>
/// <param name="Subject">Subject as written; empty when absent.</param>
/// <param name="Preview">Graph's <c>bodyPreview</c>: at most 255 characters of text.</param>
/// <param name="IsDraft">Not sent yet.</param>
/// <param name="IsMeetingMessage">An invitation, answer or cancellation (<c>eventMessage</c>), not a letter.</param>
/// <param name="ModifiedAt">Graph's <c>lastModifiedDateTime</c>: of two versions of one message the later wins.</param>
/// <param name="WebLink">Opens the message in Outlook on the web, when present.</param>
public sealed record MailView(
    string Id,
    string ConversationId,
    string? InternetMessageId,
    MailFolder Folder,
    DateTimeOffset SentAt,
    NamedAddress? From,
    IReadOnlyList<NamedAddress> To,
    IReadOnlyList<NamedAddress> Cc,
    string Subject,
    string Preview,
    bool IsDraft,
    bool IsMeetingMessage,
    DateTimeOffset ModifiedAt,
    string? WebLink);
