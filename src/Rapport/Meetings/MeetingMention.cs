using Rapport.Mail;

namespace Rapport.Meetings;

/// <summary>A sentence of a mail that says whether two people met, or will.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="On">The day it refers to in the user's zone, when it names one ("on Friday").</param>
/// <param name="Name">The person it names, when it names one other than the correspondent.</param>
/// <param name="Quote">The sentence, at most 160 UTF-16 units, as written: the evidence line shown to the user.</param>
/// <param name="With">The other party where the sentence stands in a letter quoted in this mail, or where this mail has several recipients; null: this mail's
/// correspondent.</param>
/// <param name="WrittenAt">When a quoted letter was written (UTC); null: this mail's own instant.</param>
/// <param name="About">A day in the middle of the time it refers to, where it names only a month or a week.</param>
public sealed record MeetingMention(
    MentionKind Kind,
    DateOnly? On,
    string? Name,
    string Quote,
    NamedAddress? With = null,
    DateTimeOffset? WrittenAt = null,
    DateOnly? About = null);

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

    /// <summary>They had met before the letter was written, perhaps at the very meeting it follows ("looking forward to seeing you again").</summary>
    MetAlready,

    /// <summary>The author arranges for somebody else ("on behalf of", "assistant to").</summary>
    Arranges,

    /// <summary>A letter between the user and somebody else stands quoted here and has not been judged yet; the quote is empty.</summary>
    QuotedLetter,
}
