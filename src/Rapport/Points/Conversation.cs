namespace Rapport.Points;

/// <summary>Where words were said or written, most trusted first.</summary>
public enum PointSource
{
    /// <summary>The user's own note.</summary>
    Note,

    /// <summary>A transcript of the meeting.</summary>
    Transcript,

    /// <summary>A written recap of the meeting.</summary>
    Recap,

    /// <summary>A mail between the two.</summary>
    Mail,

    /// <summary>The meeting's chat.</summary>
    Chat,

    /// <summary>The text of the invitation.</summary>
    Invitation,
}

/// <summary>One source as a list of utterances. Lives in memory only; of it at most three quotes are kept.</summary>
/// <param name="Source">What kind of source.</param>
/// <param name="GraphId">Graph id of the message, event or transcript; null for a note.</param>
/// <param name="Title">What the user knows it by: a subject or "Transcript of ...".</param>
/// <param name="At">When it was said or sent.</param>
/// <param name="Utterances">In order; never null text.</param>
public sealed record Conversation(PointSource Source, string? GraphId, string Title, DateTimeOffset At, IReadOnlyList<Utterance> Utterances);

/// <summary>One turn of speech, or one sentence of a mail.</summary>
/// <param name="Speaker">Display name as the source gives it; empty when unknown.</param>
/// <param name="Text">The words, as written.</param>
/// <param name="IsQuoted">Repeated from an earlier mail: never a point of this one.</param>
public sealed record Utterance(string Speaker, string Text, bool IsQuoted = false);
