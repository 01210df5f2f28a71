namespace Rapport.Meetings;

/// <summary>One item that proves a verdict.</summary>
/// <param name="Kind">Event or mail.</param>
/// <param name="GraphId">Its Graph id, so that the user can open it.</param>
/// <param name="At">Its instant.</param>
/// <param name="Text">The event's title, or the sentence of the mail.</param>
public sealed record EvidenceSource(EvidenceKind Kind, string GraphId, DateTimeOffset At, string Text);
