namespace Rapport.Sandbox.Mailbox;

/// <summary>One line of a mailbox's log.</summary>
/// <param name="FolderBefore">Where a message was, null for events and new items.</param>
/// <param name="FolderAfter">Where it is now, null for events and removed items.</param>
/// <param name="SeriesMasterId">The series of an occurrence, null for everything else.</param>
/// <param name="What"><c>created</c>, <c>updated</c> or <c>deleted</c>, Graph's words.</param>
internal sealed record MailboxChange(long Version, ItemKind Kind, string Id, string? FolderBefore, string? FolderAfter, string? SeriesMasterId, string What);
