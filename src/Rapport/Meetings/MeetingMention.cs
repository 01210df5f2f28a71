namespace Rapport.Meetings;

/// <summary>A sentence of a mail that says whether two people met, or will.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="On">The day it refers to in the user's zone, when it names one ("on Friday").</param>
/// <param name="Name">The person it names, when it names one other than the correspondent.</param>
/// <param name="Quote">The sentence, at most 160 UTF-16 units, as written: the evidence line shown to the user.</param>
public sealed record MeetingMention(MentionKind Kind, DateOnly? On, string? Name, string Quote);

/// <summary>What a sentence says about a meeting.</summary>
public enum MentionKind
{
    /// <summary>They met, for the first time as it reads ("great to meet you on Friday").</summary>
    Met,

    /// <summary>They met or spoke; it does not say for the first time ("good to see you again", "thanks for your time yesterday").</summary>
    Spoke,

    /// <summary>They had met earlier than this exchange ("when we met last year").</summary>
    MetBefore,

    /// <summary>A meeting that did not happen ("sorry I missed you").</summary>
    Missed,

    /// <summary>A meeting still to come, or only wished for ("looking forward to meeting you"): never evidence.</summary>
    Planned,
}
