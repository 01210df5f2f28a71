using Rapport.Mail;

namespace Rapport.Meetings;

/// <summary>What is kept of one calendar entry: a single event, or one occurrence or exception of a series (never the series master).</summary>
/// <param name="Id">Graph's immutable event id; case-sensitive.</param>
/// <param name="ICalUId">The same across calendars; null for occurrences that the delta page left bare.</param>
/// <param name="SeriesId">The series master's id for an occurrence or exception; else null.</param>
/// <param name="Subject">Title as written; empty for a private entry.</param>
/// <param name="Start">Start instant (UTC). All-day entries start at midnight of their own zone.</param>
/// <param name="End">End instant (UTC).</param>
/// <param name="IsAllDay">Covers whole days.</param>
/// <param name="IsCancelled">The organiser cancelled it.</param>
/// <param name="IsOrganizer">The user organises it; only then are other people's answers known.</param>
/// <param name="OwnResponse">The user's own answer.</param>
/// <param name="Organizer">The organiser; null when unknown or private.</param>
/// <param name="Attendees">Attendees in order, rooms included, the organiser possibly among them; empty for a private entry.</param>
/// <param name="ShowAs">How the time is shown.</param>
/// <param name="IsPrivate">Sensitivity is personal, private or confidential: only the time was read.</param>
/// <param name="Location">Location's display name; empty when none.</param>
/// <param name="JoinUrl">Link of the online meeting, when there is one.</param>
/// <param name="ModifiedAt">Of two versions of one event the later wins.</param>
/// <param name="WebLink">Opens the event in Outlook on the web, when present.</param>
public sealed record EventFacts(
    string Id,
    string? ICalUId,
    string? SeriesId,
    string Subject,
    DateTimeOffset Start,
    DateTimeOffset End,
    bool IsAllDay,
    bool IsCancelled,
    bool IsOrganizer,
    EventResponse OwnResponse,
    NamedAddress? Organizer,
    IReadOnlyList<EventAttendee> Attendees,
    EventShowAs ShowAs,
    bool IsPrivate,
    string Location,
    string? JoinUrl,
    DateTimeOffset ModifiedAt,
    string? WebLink);

/// <summary>One attendee of an event.</summary>
/// <param name="Who">Name and address.</param>
/// <param name="Kind">Required, optional, or a room or equipment.</param>
/// <param name="Response">Their answer; trustworthy only where the user organises.</param>
public sealed record EventAttendee(NamedAddress Who, AttendeeKind Kind, EventResponse Response);

/// <summary>Graph's <c>attendeeType</c>.</summary>
public enum AttendeeKind
{
    /// <summary>Expected to come.</summary>
    Required,

    /// <summary>May come.</summary>
    Optional,

    /// <summary>A room or equipment.</summary>
    Resource,
}

/// <summary>Graph's <c>responseType</c>; a value this product does not know reads as <see cref="None"/>.</summary>
public enum EventResponse
{
    /// <summary>No answer, or not told.</summary>
    None,

    /// <summary>The organiser, who needs no answer.</summary>
    Organizer,

    /// <summary>Tentatively accepted.</summary>
    TentativelyAccepted,

    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Declined.</summary>
    Declined,

    /// <summary>Asked and not answered (in the attendee's own copy).</summary>
    NotResponded,
}

/// <summary>Graph's <c>freeBusyStatus</c>.</summary>
public enum EventShowAs
{
    /// <summary>Not told, or a value this product does not know.</summary>
    Unknown,

    /// <summary>Free.</summary>
    Free,

    /// <summary>Tentative.</summary>
    Tentative,

    /// <summary>Busy.</summary>
    Busy,

    /// <summary>Out of office.</summary>
    OutOfOffice,

    /// <summary>Working elsewhere.</summary>
    WorkingElsewhere,
}
