using Rapport.Meetings;

namespace Rapport.Mail;

/// <summary>What is kept of one message: who, when, about what, and what it says about having met. Never its text.</summary>
/// <param name="Id">Graph's immutable message id; case-sensitive.</param>
/// <param name="ConversationId">Graph's thread id, local to the mailbox; empty when absent.</param>
/// <param name="Folder">Inbox or Sent Items.</param>
/// <param name="SentAt">When it was sent (UTC).</param>
/// <param name="From">The author; null when the item has none.</param>
/// <param name="To">To recipients in order.</param>
/// <param name="Cc">Cc recipients in order.</param>
/// <param name="Subject">Subject as written.</param>
/// <param name="IsMeetingMessage">An invitation, answer or cancellation, not a letter.</param>
/// <param name="Reading">How much of its text has been judged so far.</param>
/// <param name="Mentions">What the judged text says about meetings between people, in the order of the text.</param>
/// <param name="ModifiedAt">Of two versions of one message the later wins.</param>
/// <param name="WebLink">Opens the message in Outlook on the web, when present.</param>
public sealed record MailFacts(
    string Id,
    string ConversationId,
    MailFolder Folder,
    DateTimeOffset SentAt,
    NamedAddress? From,
    IReadOnlyList<NamedAddress> To,
    IReadOnlyList<NamedAddress> Cc,
    string Subject,
    bool IsMeetingMessage,
    MailReading Reading,
    IReadOnlyList<MeetingMention> Mentions,
    DateTimeOffset ModifiedAt,
    string? WebLink);

/// <summary>How much of a message's text has been judged.</summary>
public enum MailReading
{
    /// <summary>The preview was judged; there is no reason to read more.</summary>
    Preview,

    /// <summary>The preview may speak of a meeting: the whole text is worth one GET.</summary>
    WantsText,

    /// <summary>The whole text was judged.</summary>
    Text,
}
