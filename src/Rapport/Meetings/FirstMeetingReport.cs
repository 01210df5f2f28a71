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

/// <summary>Two people who are likely one: a proposal, never done without the user's word.</summary>
/// <param name="OneKey">The person's key that comes first in ordinal order.</param>
/// <param name="OtherKey">The other person's key.</param>
/// <param name="Why">The stable reason.</param>
/// <param name="Explanation">One sentence for the user.</param>
public sealed record LikelySame(string OneKey, string OtherKey, LikelySameReason Why, string Explanation);

/// <summary>Why two people are likely one; on the wire in kebab-case.</summary>
public enum LikelySameReason
{
    /// <summary>The same full name, yet something speaks for two people.</summary>
    SameName,

    /// <summary>Initials or a short form of the other's given name, with the same surname.</summary>
    ShortName,

    /// <summary>The same given name at the same organisation, with another surname.</summary>
    OtherSurname,

    /// <summary>Names that differ by a letter or two.</summary>
    SimilarSpelling,

    /// <summary>A name without an address that fits one person with an address.</summary>
    NameOnly,
}

/// <summary>The first time the user and a person met, as far as the history shows.</summary>
/// <param name="Person">Whom.</param>
/// <param name="Meeting">Where and when.</param>
/// <param name="Verdict">How sure.</param>
/// <param name="VisibleIn">What kind of source shows the person there.</param>
/// <param name="Evidence">The lines that prove it.</param>
public sealed record FirstMeeting(Person Person, Meeting Meeting, FirstMeetingVerdict Verdict, VisibleIn VisibleIn, MeetingEvidence Evidence);

/// <summary>A meeting, from the calendar or known only from mail or by hand.</summary>
/// <param name="Key">Stable key derived from its source: <c>event:</c> and the event id, <c>mail:</c> and the message id, or <c>manual:</c> and the user's word.</param>
/// <param name="EventId">Graph's event id when it stands in the calendar.</param>
/// <param name="Subject">Title, or the mail's subject.</param>
/// <param name="Start">When it started; midnight of the day in the user's zone where only the day is known.</param>
/// <param name="End">When it ended; null when unknown.</param>
/// <param name="Precision">How exactly the time is known.</param>
public sealed record Meeting(string Key, string? EventId, string Subject, DateTimeOffset Start, DateTimeOffset? End, MeetingPrecision Precision);

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

/// <summary>How sure a first meeting is.</summary>
public enum FirstMeetingVerdict
{
    /// <summary>Held, both present, nothing earlier since a horizon that lies far enough back.</summary>
    First,

    /// <summary>The same, but the horizon is too near to exclude an earlier meeting.</summary>
    PossiblyFirst,

    /// <summary>Only weak signals that it was held: the user is asked.</summary>
    Unconfirmed,
}

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

/// <summary>Why we say it was the first meeting.</summary>
/// <param name="Summary">One line for the user, without names of third persons.</param>
/// <param name="EarlierMessages">Letters between the two before the meeting: first contact and first meeting are two facts.</param>
/// <param name="Sources">The items that prove it, most telling first.</param>
public sealed record MeetingEvidence(string Summary, int EarlierMessages, IReadOnlyList<EvidenceSource> Sources);

/// <summary>One item that proves a verdict.</summary>
/// <param name="Kind">Event or mail.</param>
/// <param name="GraphId">Its Graph id, so that the user can open it.</param>
/// <param name="At">Its instant.</param>
/// <param name="Text">The event's title, or the sentence of the mail.</param>
public sealed record EvidenceSource(EvidenceKind Kind, string GraphId, DateTimeOffset At, string Text);

/// <summary>Kinds of evidence.</summary>
public enum EvidenceKind
{
    /// <summary>A calendar entry.</summary>
    Event,

    /// <summary>A mail.</summary>
    Mail,

    /// <summary>The user's own word.</summary>
    Manual,
}

/// <summary>Why a person at a meeting is not a first meeting.</summary>
/// <param name="PersonKey">The person's key; the bare address or name where it is not a person at all.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Reason">The stable reason.</param>
/// <param name="Explanation">One sentence for the user.</param>
public sealed record Exclusion(string PersonKey, string Name, Meeting Meeting, ExclusionReason Reason, string Explanation);

/// <summary>Stable reasons for an exclusion; on the wire in kebab-case.</summary>
public enum ExclusionReason
{
    /// <summary>An earlier meeting or call with the same person is known.</summary>
    MetBefore,

    /// <summary>A later occurrence of a series, or of regular contact, that they had already met in.</summary>
    Recurring,

    /// <summary>Cancelled, by flag or by title.</summary>
    Cancelled,

    /// <summary>The user declined.</summary>
    DeclinedByYou,

    /// <summary>The other person declined.</summary>
    DeclinedByThem,

    /// <summary>It has not ended yet.</summary>
    NotYetHeld,

    /// <summary>Proposed or planned, and a source says that it did not take place.</summary>
    DidNotHappen,

    /// <summary>An all-day entry: a holiday, a conference day, a birthday.</summary>
    AllDay,

    /// <summary>Time shown as free or out of office: a block, not a meeting.</summary>
    FreeOrAway,

    /// <summary>Private or confidential: never read into anything.</summary>
    Private,

    /// <summary>More other people than the user's limit.</summary>
    TooManyPeople,

    /// <summary>Nobody but the user.</summary>
    NobodyElse,

    /// <summary>A title such as "Prep for meeting with X" or "X's birthday": not a meeting with X.</summary>
    NotWithThem,

    /// <summary>A room or equipment.</summary>
    Room,

    /// <summary>A distribution list or shared office address.</summary>
    List,

    /// <summary>An automatic sender.</summary>
    Robot,

    /// <summary>The user's own other address.</summary>
    Yourself,

    /// <summary>Arranges for somebody else and was not there.</summary>
    Assistant,

    /// <summary>Of the user's own organisation, while colleagues are left out.</summary>
    Colleague,

    /// <summary>The user said that it did not happen, or removed it.</summary>
    RemovedByYou,

    /// <summary>On the user's never-list.</summary>
    Never,

    /// <summary>The user said that this is not a person.</summary>
    NotAPerson,
}
