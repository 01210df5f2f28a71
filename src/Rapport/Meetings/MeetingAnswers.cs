using Rapport.People;

namespace Rapport.Meetings;

/// <summary>The user's own words on whether meetings took place, for everybody there or for one person.</summary>
internal sealed class MeetingAnswers(IEnumerable<MeetingAnswer> answers)
{
    // A "no" outweighs a "yes" given for the same meeting, in whatever order they came.
    private readonly Dictionary<(string Meeting, string? Person), bool> _answers = answers
        .GroupBy(answer => (answer.MeetingKey, answer.PersonKey)).ToDictionary(group => group.Key, group => group.All(answer => answer.Happened));

    /// <summary>The answer for everybody at a meeting; null when there is none.</summary>
    public bool? Find(string meetingKey) => _answers.TryGetValue((meetingKey, null), out var happened) ? happened : null;

    /// <summary>The answer that holds for a person at a meeting: one about them outweighs one for everybody. Null when there is none.</summary>
    public bool? Find(string meetingKey, Individual person)
    {
        if (_answers.Count == 0) return null;
        var own = person.Keys.Select(key => _answers.TryGetValue((meetingKey, key), out var happened) ? happened : (bool?)null).Where(happened => happened is not null).ToList();
        return own.Count > 0 ? own.TrueForAll(happened => happened == true) : Find(meetingKey);
    }
}
