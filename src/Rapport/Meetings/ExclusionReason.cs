namespace Rapport.Meetings;

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
