using Rapport.People;

namespace Rapport.Meetings;

/// <summary>What a mailbox's history says about whom the user met for the first time.</summary>
/// <param name="People">Everybody who is a person, by key.</param>
/// <param name="FirstMeetings">One per person met, newest first.</param>
/// <param name="Excluded">Person and meeting pairs that are not a first meeting, newest first, each with its reason.</param>
public sealed record FirstMeetingReport(
    IReadOnlyList<Person> People,
    IReadOnlyList<FirstMeeting> FirstMeetings,
    IReadOnlyList<Exclusion> Excluded)
{
    /// <summary>Pairs of people who are likely one, for the user to say; by the keys of the two.</summary>
    public IReadOnlyList<LikelySame> Likely { get; init; } = [];
}
