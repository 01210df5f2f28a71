namespace Rapport.Points;

/// <summary>Finds what was really discussed: exact words of the other person, or of the user's own note about them.</summary>
public static class PointFinder
{
    /// <summary>One step of trust (a note over a transcript, a transcript over a recap) outweighs this much of a candidate's score.</summary>
    private const double TrustStep = 1.5;

    /// <summary>A call of so many turns is read for plans and loves; a longer one shows its topics by itself, and there the learned weights do better alone.</summary>
    private const int ShortTalk = 60;

    /// <summary>The same in sentences of a letter: a long thread is judged by the learned weights alone.</summary>
    private const int ShortLetter = 12;

    /// <summary>What one step of <see cref="PersonalWords.Worth"/> adds to a candidate's score; 1 to 2 choose alike on invented letters.</summary>
    private const double PersonalStep = 1.5;

    /// <summary>Two quotes of different sources that share this part of their topic words are one point.</summary>
    private const double SamePoint = 0.6;

    /// <summary>
    /// The points worth offering, best first; the later ones are about something else than the earlier. Empty when nothing was said that is specific enough,
    /// safe to repeat and the other person's: silence is better than a wrong point.
    /// </summary>
    /// <param name="user">Display name of the person we write for, as the sources give it.</param>
    /// <param name="other">Display name of the person the draft is for. Case, accents, titles and "Surname, First" do not matter.</param>
    /// <param name="conversations">Sources in any order. Only the first 400,000 characters of each are read.</param>
    /// <param name="most">How many points at most.</param>
    /// <returns>At most <paramref name="most"/> points; never null.</returns>
    public static IReadOnlyList<DiscussedPoint> Find(string user, string other, IReadOnlyList<Conversation> conversations, int most = 3) =>
        Choose(user, other, conversations, most, IsWorthOffering);

    /// <summary>The same, without the last doubt: answers whenever there is a sentence long enough. For measuring, not for people.</summary>
    internal static IReadOnlyList<DiscussedPoint> FindEvenDoubtful(string user, string other, IReadOnlyList<Conversation> conversations, int most = 3) =>
        Choose(user, other, conversations, most, static (_, _) => true);

    private static List<DiscussedPoint> Choose(
        string user, string other, IReadOnlyList<Conversation> conversations, int most, Func<ConversationText, Candidate, bool> isWorthOffering)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(conversations);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var offered = conversations.SelectMany(conversation => Best(user, other, conversation, most, isWorthOffering)).OrderByDescending(found => found.Worth);
        var chosen = new List<Found>();
        foreach (var found in offered)
        {
            if (chosen.Count == most) break;
            if (!chosen.Any(c => Likeness(c.Stems, found.Stems) >= SamePoint)) chosen.Add(found);
        }

        return [.. chosen.Select(found => found.Point)];
    }

    private static List<Found> Best(string user, string other, Conversation conversation, int most, Func<ConversationText, Candidate, bool> isWorthOffering)
    {
        var text = ConversationText.Read(conversation, SpeakerNames.Voices(conversation, user, other));
        var all = Candidates.Of(text, Voice.Other);
        var rows = PointFeatures.Of(text, all);
        var scores = PointRanker.Shipped.Scores(conversation.Source, rows);
        if (IsShort(conversation))
        {
            for (var i = 0; i < scores.Length; i++) scores[i] += PersonalStep * PersonalWords.Worth(QuoteOf(text, all[i]));
        }

        // The user's own note stays first, whatever a bonus did to others.
        var trust = (TrustStep * (PointSource.Invitation - conversation.Source)) + (conversation.Source == PointSource.Note ? 2 * PersonalStep : 0);
        return [.. Selection.Take(text, all, scores, most, Spread.Shipped, candidate => isWorthOffering(text, candidate)).Select((i, place) =>
            new Found(ToPoint(text, all[i]), scores[i] + trust - place, [.. StemsOf(text, all[i])]))];
    }

    /// <summary>Where little was said, what somebody plans or loves tells more than how often a word returns.</summary>
    private static bool IsShort(Conversation conversation) => conversation.Source != PointSource.Note && conversation.Utterances.Count <= (PointRanker.IsSpoken(conversation.Source) ? ShortTalk : ShortLetter);

    private static string QuoteOf(ConversationText text, Candidate candidate) => text.Source.Utterances[candidate.Utterance].Text[candidate.Start..candidate.End];

    private static bool IsWorthOffering(ConversationText text, Candidate candidate)
    {
        var quote = QuoteOf(text, candidate);
        if (ForeignText.Touches(quote)) return false;
        if (IsShort(text.Source) && MeetingRemarks.Touches(quote)) return false;
        // In a mail a question is for the user to answer, not for us to admire.
        if (text.Source.Source == PointSource.Mail && IsShort(text.Source) && quote[^1] is ('?' or '？' or '؟')) return false;
        var strong = candidate.Stems.Count(stem => !text.Reader.IsEveryday(stem));
        return strong >= (text.Source.Source == PointSource.Note ? 1 : 2) && !Logistics.IsFrame(quote)
            && !(candidate.Stems.Length < 7 && Logistics.Touches(quote)) && !Arrangements.Touch(quote)
            && !SensitiveTopics.Touches(quote);
    }

    private static DiscussedPoint ToPoint(ConversationText text, Candidate candidate)
    {
        var (source, id, title, at, utterances) = text.Source;
        var quote = utterances[candidate.Utterance].Text[candidate.Start..candidate.End];
        return new(quote, PointPhrase.Derive(quote) ?? quote, utterances[candidate.Utterance].Speaker, source, id, title, at, candidate.Utterance, candidate.Start);
    }

    private static IEnumerable<string> StemsOf(ConversationText text, Candidate candidate)
    {
        for (var w = candidate.First; w < candidate.Last; w++)
        {
            var word = text.Words[w];
            if (word.Stem >= 0) yield return Stems.Of(text.Source.Utterances[candidate.Utterance].Text[word.Start..word.End].ToLowerInvariant());
        }
    }

    private static double Likeness(HashSet<string> a, HashSet<string> b) => (double)a.Count(b.Contains) / Math.Max(1, Math.Min(a.Count, b.Count));

    private sealed record Found(DiscussedPoint Point, double Worth, HashSet<string> Stems);
}
