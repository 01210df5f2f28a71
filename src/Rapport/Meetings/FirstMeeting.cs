using Rapport.People;

namespace Rapport.Meetings;

/// <summary>The first time the user and a person met, as far as the history shows.</summary>
/// <param name="Person">Whom.</param>
/// <param name="Meeting">Where and when.</param>
/// <param name="Verdict">How sure.</param>
/// <param name="VisibleIn">What kind of source shows the person there.</param>
/// <param name="Evidence">The lines that prove it.</param>
public sealed record FirstMeeting(Person Person, Meeting Meeting, FirstMeetingVerdict Verdict, VisibleIn VisibleIn, MeetingEvidence Evidence);
