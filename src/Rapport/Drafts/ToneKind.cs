namespace Rapport.Drafts;

/// <summary>What the tone guard calls the things it finds, and why each does harm in a first mail.</summary>
internal static class ToneKind
{
    public const string Placeholder = "placeholder";
    public const string ThirdPerson = "third-person";
    public const string TrackingLink = "tracking-link";
    public const string CalendarLink = "calendar-link";
    public const string Ask = "ask";
    public const string Offer = "offer";
    public const string Pitch = "pitch";
    public const string Pressure = "pressure";
    public const string Filler = "filler";
    public const string Guilt = "guilt";
    public const string Flattery = "flattery";

    /// <summary>The kinds that are told by the words of a sentence. Where one sentence has several of the first three, the first of them is named: they are one wish.</summary>
    public static IReadOnlyList<string> OfSentences { get; } = [CalendarLink, Offer, Pitch, Ask, Pressure, Filler, Guilt, Flattery];

    public static bool IsSelling(string kind) => kind is CalendarLink or Offer or Pitch;

    public static string Reason(string kind) => kind switch
    {
        Placeholder => "A placeholder was left in the text.",
        ThirdPerson => "This names somebody who is neither the reader nor you.",
        TrackingLink => "This link or picture tells somebody who opened it.",
        CalendarLink => "A booking link asks the other person to do something.",
        Ask => "This asks for something; a first mail is warmer when it wants nothing.",
        Offer => "This offers something so that business follows.",
        Pitch => "This offers something for sale.",
        Pressure => "This puts the other person under pressure.",
        Filler => "Words that say nothing and sound like a reminder.",
        Guilt => "This makes the other person feel that they owe an answer.",
        Flattery => "Praise this strong sounds as if something were wanted.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
