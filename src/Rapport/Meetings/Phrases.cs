namespace Rapport.Meetings;

/// <summary>The expressions of <see cref="MeetingPhrases"/>, ready to pass over what they cannot match.</summary>
internal static class Phrases
{
    public static Phrase Future { get; } = new(MeetingPhrases.Future());

    public static Phrase SeeAgain { get; } = new(MeetingPhrases.SeeAgain());

    public static Phrase MetBefore { get; } = new(MeetingPhrases.MetBefore());

    public static Phrase Met { get; } = new(MeetingPhrases.Met());

    public static Phrase WeMet { get; } = new(MeetingPhrases.WeMet());

    public static Phrase Spoke { get; } = new(MeetingPhrases.Spoke());

    public static Phrase Missed { get; } = new(MeetingPhrases.Missed());

    public static Phrase Arranges { get; } = new(MeetingPhrases.Arranges());

    public static Phrase Introduces { get; } = new(MeetingPhrases.Introduces());

    public static Phrase MaySpeakOfMeeting { get; } = new(MeetingPhrases.MaySpeakOfMeeting());
}
