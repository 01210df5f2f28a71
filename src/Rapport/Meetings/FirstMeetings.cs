namespace Rapport.Meetings;

/// <summary>Whom the user met for the first time, with evidence, and why other meetings are not first ones.</summary>
public static class FirstMeetings
{
    /// <summary>Judges a whole history. The same set of items gives the same report, in whatever order they stand.</summary>
    /// <param name="history">Everything known; each id once (see <see cref="LatestVersions"/>).</param>
    public static FirstMeetingReport Judge(MailboxHistory history) => JudgedHistory.Judge(history).Report;

    /// <summary>Whether a meeting is only possibly the first because what is known begins too shortly before it.</summary>
    /// <param name="first">The verdict.</param>
    /// <param name="horizon">The date from which what is known is complete.</param>
    public static bool EndsAtHorizon(FirstMeeting first, DateTimeOffset horizon) =>
        first.Verdict == FirstMeetingVerdict.PossiblyFirst && first.Meeting.Start - horizon < PersonVerdict.Knowledge;
}
