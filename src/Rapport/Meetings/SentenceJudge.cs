using System.Buffers;
using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>Reads single sentences for what they say about having met.</summary>
internal static partial class SentenceJudge
{
    /// <value>12,000 characters: 98 % of mails are shorter, and what a person writes about having met stands near the top (docs/decisions/0012, as all values here).</value>
    private const int MaxText = 12_000;

    /// <value>4 characters: less says nothing.</value>
    private const int ShortestSentence = 4;

    /// <value>1,200 characters: more is a table or a list.</value>
    private const int LongestSentence = 1200;

    /// <value>160 UTF-16 units, the length that <see cref="MeetingMention"/> promises.</value>
    private const int MaxQuote = 160;

    private static readonly Phrase Recommendation = new(Recommended());

    private static readonly SearchValues<char> ClauseEnd = SearchValues.Create(",;:.!?。、،");

    /// <summary>What a text says about meetings, in its order.</summary>
    /// <param name="text">One letter's text.</param>
    /// <param name="context">Subject and text in which an introduction by mail may show.</param>
    /// <param name="written">The day it was written, in the user's zone.</param>
    public static IEnumerable<MeetingMention> Read(string text, string context, DateOnly written)
    {
        if (text.Length > MaxText) text = text[..MaxText];
        var introduces = MeetingPhrases.Introduces().IsMatch(context.Length > MaxText ? context[..MaxText] : context);
        var found = new List<MeetingMention>();
        foreach (var piece in SentenceEnd().Split(text))
        {
            var sentence = Blanks().Replace(piece, " ").Trim();
            if (sentence.Length is < ShortestSentence or > LongestSentence) continue;
            foreach (var mention in Judge(InnerStop().Replace(ArabicMarks().Replace(sentence.Replace('’', '\''), ""), "º"), introduces, written)) found.Add(mention with { Quote = Quote(sentence, mention.Quote) });
        }
        // "Thank you for the dinner yesterday. It was lovely to meet you": the day stands in the sentence before.
        var day = found.Find(mention => mention is { Kind: MentionKind.Spoke, On: not null });
        return day is null ? found : found.ConvertAll(mention => mention is { Kind: MentionKind.Met, On: null, About: null } ? mention with { On = day.On } : mention);
    }

    private static IEnumerable<MeetingMention> Judge(string sentence, bool introduces, DateOnly written)
    {
        if (MeetingPhrases.Arranges.Match(sentence) is { Success: true } arranges) yield return Mention(MentionKind.Arranges, arranges, default);
        if (MeetingPhrases.SeeAgain().Match(sentence) is { Success: true } again) yield return Mention(MentionKind.MetAlready, again, default);
        if (MissedPhrases.Missed.Match(sentence) is { Success: true } missed && !MissedPhrases.OfSomebodyElse().IsMatch(sentence))
        {
            yield return Mention(MentionKind.Missed, missed, DayReference.Read(sentence, missed.Index + missed.Length, written));
            yield break;
        }

        if (!MayTellOfThePast(sentence) && !MeetingPhrases.Agreed.IsPossibleIn(sentence) && !MeetingPhrases.MaySpeakOfMeeting().IsMatch(sentence)) yield break;
        var past = MeetingPhrases.Future.BlankedIn(sentence);
        if (EarlierMeetingPhrases.MetBefore.Match(past) is { Success: true } before)
        {
            var when = DayReference.Read(sentence, before.Index + before.Length, written);
            var justNow = When().IsMatch(before.Value) && (when.On ?? when.About) is not null && !when.IsLongAgo;
            yield return Mention(justNow ? MentionKind.Spoke : MentionKind.MetBefore, before, justNow ? when : default);
            yield break;
        }
        if (Recommendation.Match(past) is { Success: true } years && int.Parse(years.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture) < written.Year - 1)
        {
            yield return Mention(MentionKind.MetBefore, years, default);
            yield break;
        }
        if (MeetingPhrases.Met.Match(past) is { Success: true } met)
        {
            if (introduces && MeetingPhrases.BareGreeting().IsMatch(sentence) && !MeetingPhrases.PastMark().IsMatch(sentence)) yield break;
            if (MeetingPhrases.InWriting().IsMatch(ClauseFrom(past, met))) yield break;
            var when = DayReference.Read(sentence, met.Index + met.Length, written);
            yield return Mention(when.IsLongAgo ? MentionKind.MetBefore : MentionKind.Met, met, when);
        }
        else if (MeetingPhrases.WeMet.Match(past) is { Success: true } weMet)
        {
            var when = DayReference.Read(sentence, weMet.Index + weMet.Length, written);
            var told = when.About is not null || Reminds().IsMatch(sentence);
            yield return Mention(when.IsLongAgo ? MentionKind.MetBefore : told ? MentionKind.Met : MentionKind.Spoke, weMet, when);
        }
        else if (TalkPhrases.Spoke.Match(past) is { Success: true } spoke)
        {
            var when = DayReference.Read(sentence, spoke.Index + spoke.Length, written);
            yield return Mention(when.IsLongAgo ? MentionKind.MetBefore : MentionKind.Spoke, spoke, when);
        }
        else if (MeetingPhrases.Agreed.Match(sentence) is { Success: true } agreed)
        {
            yield return Mention(MentionKind.Planned, agreed, default);
        }
        else if (past != sentence && MeetingPhrases.MaySpeakOfMeeting().IsMatch(sentence))
        {
            yield return Mention(MentionKind.Planned, MeetingPhrases.Future.Match(sentence), default);
        }
    }

    private static string ClauseFrom(string sentence, Match phrase)
    {
        var end = sentence.AsSpan(phrase.Index + phrase.Length).IndexOfAny(ClauseEnd);
        return end < 0 ? sentence[phrase.Index..] : sentence[phrase.Index..(phrase.Index + phrase.Length + end)];
    }

    private static bool MayTellOfThePast(string sentence) =>
        EarlierMeetingPhrases.MetBefore.IsPossibleIn(sentence) || MeetingPhrases.Met.IsPossibleIn(sentence) || MeetingPhrases.WeMet.IsPossibleIn(sentence) || TalkPhrases.Spoke.IsPossibleIn(sentence) || Recommendation.IsPossibleIn(sentence);

    private static MeetingMention Mention(MentionKind kind, Match match, DayReference when) => new(kind, when.On, null, match.Value, About: when.About);

    // A long sentence is cut to a window around the phrase that was recognised.
    private static string Quote(string sentence, string phrase)
    {
        if (sentence.Length <= MaxQuote) return sentence;
        var at = Math.Max(0, sentence.Replace('’', '\'').IndexOf(phrase, StringComparison.Ordinal));
        var start = Math.Max(0, Math.Min(at - 20, sentence.Length - MaxQuote));
        if (start > 0 && char.IsLowSurrogate(sentence[start])) start++;
        var length = Math.Min(MaxQuote, sentence.Length - start);
        if (char.IsHighSurrogate(sentence[start + length - 1])) length--;
        return sentence.Substring(start, length).Trim();
    }

    // A full stop after a day of the month or a title ends no sentence: "am 12. Mai", "Dr. Berg".
    [GeneratedRegex(@"(?<=[.!?؟][""')]?)(?<!\b(?i:dr|mr|mrs|ms|prof|sr|sra|st|hr|fr|dott|ssa|ing|sig|nr|dhr|mevr|bzw|ca|avv)\.)(?<!\b\d{1,2}\.(?=\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))\s+(?=\P{Ll})|(?<=[。！？])|(?:\r?\n[ \t>]*){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:when|als|quand|lorsqu|cuando|quando|toen|عندما|حين)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex When();

    // "am 12. Mai", "with Dr. Berg": the rules take a full stop for the end of a clause.
    [GeneratedRegex(@"(?<=\b(?:\d{1,2}|dr|mr|mrs|ms|prof|sr|sra|dott|ing|sig|dhr|mevr))\.(?=\s\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InnerStop();

    [GeneratedRegex(@"[\u064B-\u0652\u0640]", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicMarks();

    [GeneratedRegex(@"[\s>]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\b(?:refresh your memory|remind|remember|recall|erinner\w*|rappel\w*|recordar|lembr\w*|ricord\w*|herinner\w*|first met)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reminds();

    [GeneratedRegex(@"\byou (?:\w+ ){1,4}?(?:back )?in (?<year>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recommended();
}
