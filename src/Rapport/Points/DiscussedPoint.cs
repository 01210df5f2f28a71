namespace Rapport.Points;

/// <summary>Something the other person really said, with where it was said.</summary>
/// <param name="Quote">Words of one utterance, character for character, never rewritten.</param>
/// <param name="Phrase">The short form for the draft; its content words all stand in <paramref name="Quote"/>.</param>
/// <param name="SaidBy">Speaker as the source names them.</param>
/// <param name="Source">What kind of source.</param>
/// <param name="GraphId">Graph id of the source; null for a note.</param>
/// <param name="Title">The source's title.</param>
/// <param name="At">When it was said or sent.</param>
/// <param name="Utterance">Index of the utterance in its conversation.</param>
/// <param name="Start">Offset of <paramref name="Quote"/> in the utterance, in UTF-16 units.</param>
public sealed record DiscussedPoint(
    string Quote,
    string Phrase,
    string SaidBy,
    PointSource Source,
    string? GraphId,
    string Title,
    DateTimeOffset At,
    int Utterance,
    int Start);
