using Rapport.Drafts.Manners;
using Rapport.Points;
using Rapport.Promises;

namespace Rapport.Drafts;

/// <summary>What to write, to whom, about what.</summary>
/// <param name="RecipientName">The name to show: "First Surname".</param>
/// <param name="RecipientGivenName">The name to greet with; null greets with the full name.</param>
/// <param name="SenderGivenName">The name to sign with; null leaves the sign-off without a name.</param>
/// <param name="Language">Two-letter language: en, de, fr, es, pt, it, nl, ja or ar; anything else is written in English.</param>
/// <param name="MeetingDay">The day of the meeting in the user's zone; null when it is known only roughly, and then no day is named.</param>
/// <param name="Today">Today in the user's zone.</param>
/// <param name="IsConfirmed">False leaves out every claim that the meeting took place.</param>
/// <param name="MeetingTopic">The meeting's title where it names a topic; may serve the subject line. Null when it does not.</param>
/// <param name="Point">The point to refer to; null together with null <paramref name="OwnWords"/> asks for the short form.</param>
/// <param name="OwnWords">The user's own words about the conversation, used as written.</param>
/// <param name="Invitation">An invitation without times or pressure.</param>
/// <param name="IsFamiliar">The correspondence goes by first names (du, tu, je). False greets in the way that suits everybody, with the full name where the language has it so.</param>
/// <param name="Promise">What the user said they would do for the reader: named in the mail in their own words, where it is short, in the mail's language and names nobody else. A promise of the reader's is never named.</param>
/// <param name="Manners">Greeting, formality and sign-off learned from letters; null when nothing was learned.</param>
public sealed record DraftWish(
    string RecipientName,
    string? RecipientGivenName,
    string? SenderGivenName,
    string Language,
    DateOnly? MeetingDay,
    DateOnly Today,
    bool IsConfirmed,
    string? MeetingTopic,
    DiscussedPoint? Point,
    string? OwnWords,
    Invitation Invitation,
    bool IsFamiliar = false,
    FoundPromise? Promise = null,
    LetterManners? Manners = null)
{
    /// <summary>How the two write to each other: as <see cref="Manners"/> says, else as <see cref="IsFamiliar"/> does.</summary>
    internal Formality Formality => Manners is { Formality: not Formality.Unknown } known ? known.Formality : IsFamiliar ? Formality.Familiar : Formality.Unknown;
}

/// <summary>An invitation at the end of the mail.</summary>
public enum Invitation
{
    /// <summary>None.</summary>
    None,

    /// <summary>Coffee some day.</summary>
    Coffee,

    /// <summary>Lunch some day.</summary>
    Lunch,

    /// <summary>A call some day.</summary>
    Call,
}
