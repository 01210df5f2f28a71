using Rapport.Points;

namespace Rapport.Promises;

/// <summary>Who gave a promise.</summary>
public enum PromiseBy
{
    /// <summary>The user.</summary>
    Me,

    /// <summary>The other person.</summary>
    Them,
}

/// <summary>Something that one of the two said they would do for the other.</summary>
/// <param name="By">Who said it.</param>
/// <param name="Quote">Words of one utterance, character for character, never rewritten; at most 40 words.</param>
/// <param name="DueOn">The last day of the time it names, in the user's zone; null when it names none.</param>
/// <param name="Language">Two-letter language of the words: en, de, fr, es, pt, it, nl, ja or ar.</param>
/// <param name="Source">What kind of source; never a note or a recap, which hold somebody else's wording.</param>
/// <param name="GraphId">Graph id of the source.</param>
/// <param name="Title">The source's title.</param>
/// <param name="At">When it was said or sent.</param>
/// <param name="Utterance">Index of the utterance in its conversation.</param>
/// <param name="Start">Offset of <paramref name="Quote"/> in the utterance, in UTF-16 units.</param>
public sealed record FoundPromise(
    PromiseBy By,
    string Quote,
    DateOnly? DueOn,
    string Language,
    PointSource Source,
    string? GraphId,
    string Title,
    DateTimeOffset At,
    int Utterance,
    int Start);
