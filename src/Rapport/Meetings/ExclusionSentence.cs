namespace Rapport.Meetings;

/// <summary>One sentence for the user per reason.</summary>
internal static class ExclusionSentence
{
    public static string For(ExclusionReason reason, string name) => reason switch
    {
        ExclusionReason.MetBefore => $"You had met or spoken with {name} before.",
        ExclusionReason.Recurring => $"A later meeting of a series in which you had met {name} already.",
        ExclusionReason.Cancelled => "The meeting was cancelled.",
        ExclusionReason.DeclinedByYou => "You declined.",
        ExclusionReason.DeclinedByThem => $"{name} declined.",
        ExclusionReason.NotYetHeld => "The meeting has not ended yet.",
        ExclusionReason.DidNotHappen => "A mail says that it did not come to the meeting.",
        ExclusionReason.AllDay => "An entry over whole days is no meeting with one person.",
        ExclusionReason.FreeOrAway => "Blocked time: shown as free, away, or kept for something else.",
        ExclusionReason.Private => "Private entries are not read.",
        ExclusionReason.TooManyPeople => "More people than your limit.",
        ExclusionReason.NobodyElse => "Nobody else is listed.",
        ExclusionReason.NotWithThem => $"The title does not speak of a meeting with {name}.",
        ExclusionReason.Room => "A room or equipment.",
        ExclusionReason.List => "A list or an office address, not one person.",
        ExclusionReason.Robot => "An automatic sender.",
        ExclusionReason.Yourself => "Your own other address.",
        ExclusionReason.Assistant => $"{name} arranged the meeting for somebody else.",
        ExclusionReason.Colleague => $"{name} is of your own organisation.",
        ExclusionReason.RemovedByYou => "You said that it did not happen.",
        ExclusionReason.Never => "On your never-list.",
        ExclusionReason.NotAPerson => "You said that this is not a person.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without a sentence."),
    };
}
