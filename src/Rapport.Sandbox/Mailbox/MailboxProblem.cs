namespace Rapport.Sandbox.Mailbox;

/// <summary>Something in a mailbox folder that could not be taken as it stands.</summary>
/// <param name="File">Name of the file, relative to the folder.</param>
/// <param name="Item">Id of the item, or its place in the file as <c>value[3]</c>.</param>
/// <param name="What">What is wrong, and what was done: the item was left out or repaired.</param>
internal sealed record MailboxProblem(string File, string Item, string What);

/// <summary>The folder cannot be read as a mailbox at all. The message names the file and, for broken JSON, line and column.</summary>
internal sealed class MailboxFolderException(string message, Exception? inner = null) : Exception(message, inner);
