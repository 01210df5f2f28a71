using Rapport.People;

namespace Rapport.Meetings;

/// <summary>How well a source shows that a person was there.</summary>
internal enum Strength
{
    /// <summary>Nobody accepted, a gathering, a bare given name: the user must be asked.</summary>
    Weak,

    /// <summary>Accepted, or confirmed by mail.</summary>
    Good,

    /// <summary>A letter, the title or the user says so in words.</summary>
    Told,
}

/// <summary>One person at one meeting, before the verdict.</summary>
internal sealed record Occasion(
    Individual Person, Meeting Meeting, VisibleIn VisibleIn, Strength Strength, EventFacts? Event, Statement? Told, bool IsCall, string? SeriesId, string? Company, string How, ExclusionReason? Excluded = null)
{
    /// <summary>The user's own note of it, where there is one.</summary>
    public AddedMeeting? Added { get; init; }

    /// <summary>Only the user's word makes it sure that it was held; that says nothing about earlier times.</summary>
    public bool IsUsersWord { get; init; }

    public DateOnly Day(TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Meeting.Start, zone).DateTime);
}
