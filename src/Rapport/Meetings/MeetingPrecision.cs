namespace Rapport.Meetings;

/// <summary>How exactly a meeting's time is known.</summary>
public enum MeetingPrecision
{
    /// <summary>To the minute.</summary>
    Exact,

    /// <summary>The day only.</summary>
    Day,

    /// <summary>Within days of the source.</summary>
    About,
}
