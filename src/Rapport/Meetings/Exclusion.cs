namespace Rapport.Meetings;

/// <summary>Why a person at a meeting is not a first meeting.</summary>
/// <param name="PersonKey">The person's key; the bare address or name where it is not a person at all.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Reason">The stable reason.</param>
/// <param name="Explanation">One sentence for the user.</param>
public sealed record Exclusion(string PersonKey, string Name, Meeting Meeting, ExclusionReason Reason, string Explanation);
