namespace Rapport.Meetings;

/// <summary>A meeting, from the calendar or known only from mail or by hand.</summary>
/// <param name="Key">Stable key derived from its source: <c>event:</c> and the event id, <c>mail:</c> and the message id, or <c>manual:</c> and the user's word.</param>
/// <param name="EventId">Graph's event id when it stands in the calendar.</param>
/// <param name="Subject">Title, or the mail's subject.</param>
/// <param name="Start">When it started; midnight of the day in the user's zone where only the day is known.</param>
/// <param name="End">When it ended; null when unknown.</param>
/// <param name="Precision">How exactly the time is known.</param>
public sealed record Meeting(string Key, string? EventId, string Subject, DateTimeOffset Start, DateTimeOffset? End, MeetingPrecision Precision);
