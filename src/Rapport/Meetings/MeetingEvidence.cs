namespace Rapport.Meetings;

/// <summary>Why we say it was the first meeting.</summary>
/// <param name="Summary">One line for the user, without names of third persons.</param>
/// <param name="EarlierMessages">Letters between the two before the meeting: first contact and first meeting are two facts.</param>
/// <param name="Sources">The items that prove it, most telling first.</param>
public sealed record MeetingEvidence(string Summary, int EarlierMessages, IReadOnlyList<EvidenceSource> Sources);
