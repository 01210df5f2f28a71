using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>The subject of a new message: the meeting's topic where it is short and plain, else that it was good to meet.</summary>
internal static class DraftSubject
{
    private const int LongestTopic = 40;

    public static string Of(DraftWish wish, DraftLanguage language)
    {
        if (wish.MeetingTopic?.Trim() is { Length: > 0 and <= LongestTopic } topic && IsPlain(topic, wish) && DraftMeasure.Of(topic, language) <= DraftMeasure.MostInSubject(language)) return topic;
        return wish.IsConfirmed ? language.Subject : language.ContactSubject;
    }

    private static bool IsPlain(string topic, DraftWish wish) =>
        topic.All(character => char.IsLetter(character) || character is ' ' or '-' or '\'' or '’' or '&' or ',')
        && GivenNames.ThirdPersons(topic, wish).Count == 0
        && !topic.Split(' ').Any(word => wish.RecipientName.Contains(word, StringComparison.OrdinalIgnoreCase) && word.Length > 2)
        && ToneGuard.Check(topic, null).Count == 0;
}
