using System.Buffers;
using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Finds the kinds of a sentence, each with its part of it.</summary>
internal static partial class ToneClauses
{
    /// <summary>A sentence of which the learned score is this sure; below it only the written rules speak.</summary>
    private const double SureAsk = 3;

    private static readonly SearchValues<char> Borders = SearchValues.Create(",;:–—、،؛");

    /// <summary>Kinds with their places and what may be said instead. A wish and its deadline in one sentence are told apart at a comma; other kinds have the whole sentence.</summary>
    public static IEnumerable<(string Kind, int Start, int Length, string? Suggestion)> Find(string sentence, IReadOnlyList<ToneLexicon> lexicons)
    {
        var hits = Hits(sentence, lexicons).OrderBy(hit => hit.At).ToList();
        var start = 0;
        for (var i = 0; i < hits.Count; i++)
        {
            var border = i + 1 < hits.Count && IsWishWithDeadline(hits[i].Kind, hits[i + 1].Kind) ? sentence.AsSpan(start, hits[i + 1].At - start).LastIndexOfAny(Borders) : -1;
            var isShared = border >= 0 && start + border >= hits[i].At;
            var end = isShared ? start + border + 1 : sentence.Length;
            yield return (hits[i].Kind, start, end - start, hits[i].Suggestion);
            if (isShared) start = end + sentence.AsSpan(end).IndexOfAnyExcept(' ');
        }
    }

    private static bool IsWishWithDeadline(string first, string second) => (first, second) is (ToneKind.Ask, ToneKind.Pressure) or (ToneKind.Pressure, ToneKind.Ask);

    private static IEnumerable<(string Kind, int At, string? Suggestion)> Hits(string sentence, IReadOnlyList<ToneLexicon> lexicons)
    {
        var sells = false;
        foreach (var kind in ToneKind.OfSentences)
        {
            if (ToneKind.IsSelling(kind) && sells) continue;
            foreach (var lexicon in lexicons)
            {
                var at = lexicon.Find(kind, sentence) ?? (kind == ToneKind.Ask && lexicon.Language == "en" && IsSureAsk(sentence) ? 0 : null);
                if (at is null || lexicon.Excuses(kind, sentence)) continue;
                sells |= ToneKind.IsSelling(kind);
                yield return (kind, at.Value, kind == ToneKind.Flattery ? lexicon.Plainly : "");
                break;
            }
        }
    }

    private static bool IsSureAsk(string sentence) =>
        AskSentence.Score(sentence) > SureAsk && Request().IsMatch(sentence) && !Statement().IsMatch(sentence);

    [GeneratedRegex(@"\b(please|let'?s|let (me|us)|(can|could|would|will|shall|should) (you|we|i)|(we|you) (should|need|must))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    // What was, and what the writer thinks of it, asks for nothing, whatever the learned score says of its words.
    [GeneratedRegex(@"^\W*(it (was|is|has) |(good|great|nice|lovely|glad|fun) to |thank(s| you) |i (was|am|enjoyed|liked|loved|keep|kept|have|had|simply|do not|don't|hope|wish) |what you |one (thing|sentence) |not much |no (answer|reply) |there is nothing |(how|did|has|have|was|were|is|are|do|does) )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();
}
