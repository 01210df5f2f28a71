using Rapport.Points;

namespace Rapport.Promises;

/// <summary>
/// Finds what one of the two said they would do for the other: "I'll send you the plans by Friday". Only plain announcements of an act for the other person count;
/// conditions, questions, wishes and courtesies do not, and what is doubtful is left out: a wrong promise annoys more than a missed one.
/// </summary>
public static class PromiseFinder
{
    private const int MostWords = 40;
    private const int LongestQuote = 300;

    /// <summary>In a talk of several people "you" is the other person only when one of the two speaks within so many utterances of the other.</summary>
    private const int Near = 2;

    /// <value>400,000 characters are about six hours of speech; one utterance is read for about twenty minutes of it.</value>
    private const int MostCharacters = 400_000;
    private const int MostCharactersOfUtterance = 20_000;

    /// <summary>The promises of both, in the order of the conversations and their utterances; each wording once.</summary>
    /// <param name="user">Display name of the user, as the sources give it.</param>
    /// <param name="other">Display name of the other person. Case, accents, titles and "Surname, First" do not matter.</param>
    /// <param name="conversations">Sources; notes, recaps and invitations are passed over, quoted lines too.</param>
    /// <param name="zone">The user's zone: "tomorrow" is counted from the day on which it was said there.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>Never null.</returns>
    public static IReadOnlyList<FoundPromise> Find(string user, string other, IReadOnlyList<Conversation> conversations, TimeZoneInfo zone, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(conversations);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return [.. conversations.Where(c => c.Source is PointSource.Transcript or PointSource.Mail or PointSource.Chat)
            .SelectMany(c => In(c, SpeakerNames.Voices(c, user, other), zone)).DistinctBy(p => (p.By, p.Quote)).Take(most)];
    }

    private static IEnumerable<FoundPromise> In(Conversation conversation, Voice[] voices, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(conversation.At, zone).DateTime);
        var isBetweenTwo = !voices.Contains(Voice.Third);
        var ranges = new List<(int Start, int End)>();
        var left = MostCharacters;
        for (var u = 0; u < voices.Length && left > 0; u++)
        {
            var said = conversation.Utterances[u];
            var read = Math.Min(said.Text.Length, Math.Min(left, MostCharactersOfUtterance));
            left -= read;
            if (said.IsQuoted || voices[u] == Voice.Third || (!isBetweenTwo && !IsAnswered(voices, u))) continue;
            ranges.Clear();
            Sentences.Split(said.Text.AsSpan(0, read), ranges);
            foreach (var (start, end) in ranges)
            {
                if (PromiseSentence.Read(said.Text[start..end], day) is not { } found || !CanBeQuoted(found.Quote)) continue;
                yield return new FoundPromise(
                    voices[u] == Voice.User ? PromiseBy.Me : PromiseBy.Them, found.Quote, found.DueOn, found.Language,
                    conversation.Source, conversation.GraphId, conversation.Title, conversation.At, u, start + found.Start);
            }
        }
    }

    private static bool IsAnswered(Voice[] voices, int at)
    {
        var wanted = voices[at] == Voice.User ? Voice.Other : Voice.User;
        for (var u = Math.Max(0, at - Near); u <= Math.Min(voices.Length - 1, at + Near); u++) if (voices[u] == wanted) return true;
        return false;
    }

    private static bool CanBeQuoted(string quote) =>
        quote.Length <= LongestQuote && quote.Count(c => c == ' ') < MostWords && !ForeignText.Hides(quote) && !ForeignText.Touches(quote) && !SensitiveTopics.Touches(quote);
}
