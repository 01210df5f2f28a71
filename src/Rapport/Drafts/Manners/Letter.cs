namespace Rapport.Drafts.Manners;

/// <summary>A letter as its writer typed it, without quoted parts.</summary>
/// <param name="Text">With greeting and sign-off, <c>\n</c> between lines.</param>
/// <param name="IsFromUser">The user wrote it.</param>
/// <param name="IsBetweenTheTwo">False for a letter that the user wrote to somebody else.</param>
public sealed record Letter(string Text, bool IsFromUser, bool IsBetweenTheTwo);
