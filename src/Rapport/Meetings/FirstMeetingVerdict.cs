namespace Rapport.Meetings;

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
