namespace Rapport.Meetings;

/// <summary>The kind of source that shows a person at a meeting.</summary>
public enum VisibleIn
{
    /// <summary>Organiser or attendee of the event.</summary>
    Attendee,

    /// <summary>Named in the event's title.</summary>
    Subject,

    /// <summary>Only mail speaks of the meeting.</summary>
    Mail,

    /// <summary>The user said so.</summary>
    Manual,
}
