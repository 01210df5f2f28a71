namespace Rapport.Drafts;

/// <summary>A follow-up mail as plain text.</summary>
/// <param name="Subject">Subject of a new message; a reply keeps the thread's.</param>
/// <param name="Text">Greeting, paragraphs and sign-off, separated by blank lines (<c>\n</c>).</param>
/// <param name="Words">Words of the text without greeting and sign-off.</param>
/// <param name="Language">Two-letter language of the text.</param>
/// <param name="Findings">What the tone guard says of it; empty for a text this product composed.</param>
public sealed record DraftText(string Subject, string Text, int Words, string Language, IReadOnlyList<ToneFinding> Findings);

/// <summary>One thing in a text that does not belong into a first mail.</summary>
/// <param name="Kind">Stable kebab-case kind: <c>ask</c>, <c>pitch</c>, <c>calendar-link</c>, <c>tracking-link</c>, <c>pressure</c>, <c>filler</c>, <c>guilt</c>, <c>flattery</c>, <c>placeholder</c>.</param>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Reason">One sentence for the user.</param>
/// <param name="Suggestion">A better wording; empty string means "leave it out"; null means none.</param>
public sealed record ToneFinding(string Kind, int Start, int Length, string Reason, string? Suggestion);
