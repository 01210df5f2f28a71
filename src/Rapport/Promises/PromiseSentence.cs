using System.Buffers;
using Rapport.Promises.Languages;

namespace Rapport.Promises;

/// <summary>Judges one sentence.</summary>
internal static class PromiseSentence
{
    /// <summary>A sentence longer than this is not read: spoken words without a stop, or no language at all.</summary>
    private const int LongestSentence = 400;

    /// <summary>A date before the promise belongs to it only when it opens the sentence: "By Friday I'll send you ...".</summary>
    private const int LongestOpening = 30;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:–—،、");
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»「『");

    /// <summary>The promise in a sentence.</summary>
    /// <param name="sentence">One sentence as it was said or written.</param>
    /// <param name="day">The day it was said, in the user's zone.</param>
    /// <returns>The words to quote, where they start in the sentence, the language, and the last day of the time they name; null when nothing is promised.</returns>
    public static (string Quote, int Start, string Language, DateOnly? DueOn)? Read(string sentence, DateOnly day)
    {
        if (sentence.Length is 0 or > LongestSentence || sentence[0] == '>' || sentence[^1] is '?' or '？' or '؟') return null;
        (string Quote, int Start, string Language, DateOnly? DueOn)? found = null;
        foreach (var words in PromiseLanguages.All)
        {
            if (!words.MayPromise(sentence) || words.Promise.Match(sentence) is not { Success: true } promise) continue;
            // "Le mando" is Spanish and Italian: what refuses in one refuses in both, and the one that reads the day is right.
            if (words.Refusal.IsMatch(sentence) || IsReported(sentence, promise.Index)) return null;
            var start = words.IsVerbLast ? 0 : StartOf(sentence[..promise.Index]);
            var dueOn = DueOn(sentence, start, promise.Index, words, day);
            if (found is null || (found.Value.DueOn is null && dueOn is not null)) found = (sentence[start..], start, words.Code, dueOn);
        }

        return found;
    }

    private static DateOnly? DueOn(string sentence, int start, int promise, PromiseWords words, DateOnly day)
    {
        if (words.IsVerbLast) return PromiseDate.Read(sentence, words, day);
        var after = PromiseDate.Read(sentence[promise..], words, day);
        return after is null && promise - start <= LongestOpening ? PromiseDate.Read(sentence[start..promise], words, day) : after;
    }

    /// <summary>"Great, I'll send you ..." is quoted from "I'll" on.</summary>
    private static int StartOf(string opening)
    {
        var stop = opening.AsSpan().LastIndexOfAny(Stops);
        if (stop < 0) return 0;
        var start = stop + 1;
        while (start < opening.Length && char.IsWhiteSpace(opening[start])) start++;
        return start;
    }

    /// <summary>Words between quotation marks are somebody else's.</summary>
    private static bool IsReported(string sentence, int at) => sentence.AsSpan(0, at).ContainsAny(QuotationMarks);
}
