using Rapport.Api.Identity;

namespace Rapport.Api.Store;

/// <summary>The opaque ids of one user's people, meetings and follow-ups.</summary>
internal sealed class StableIds(RowKeys keys, UserKey user)
{
    public string Person(string personKey) => keys.Id(user, "person", personKey);

    public string Meeting(string meetingKey) => keys.Id(user, "meeting", meetingKey);

    public string FollowUp(string personKey, string meetingKey) => keys.Id(user, "follow-up", $"{personKey}|{meetingKey}");

    /// <summary>A meeting that the user adds: the same person at the same instant is the same meeting.</summary>
    public string Added(string personKey, DateTimeOffset at) => keys.Id(user, "added", $"{personKey}|{at.UtcDateTime:O}");

    public string Point(string followUpId, string quote) => keys.Id(user, "point", $"{followUpId}|{quote}");
}
