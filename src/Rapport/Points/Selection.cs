namespace Rapport.Points;

/// <summary>Picks the few that are offered: the best first, the next ones good and about something else.</summary>
internal static class Selection
{
    // The three: best of three candidates on held-out folds of the training data, in a flat region (half and double change it by a point).

    /// <summary>What it costs to use all the topic words of an earlier choice.</summary>
    private const double SameWords = 1.0;

    /// <summary>What it costs to stand where an earlier choice stands.</summary>
    private const double SamePlace = 1.5;

    /// <summary>Part of the conversation over which that cost falls to a third.</summary>
    private const double Reach = 0.3;

    /// <summary>Numbers of the chosen candidates, best first. <paramref name="isAllowed"/> is asked only of those about to be chosen.</summary>
    public static List<int> Take(ConversationText text, IReadOnlyList<Candidate> candidates, IReadOnlyList<double> scores, int most, Func<Candidate, bool> isAllowed)
    {
        var chosen = new List<int>();
        var refused = new HashSet<int>();
        while (chosen.Count < most)
        {
            var best = -1;
            var bestWorth = double.NegativeInfinity;
            for (var i = 0; i < candidates.Count; i++)
            {
                if (refused.Contains(i) || chosen.Any(c => Overlap(candidates[c], candidates[i]))) continue;
                var worth = scores[i] - chosen.Sum(c => Likeness(text, candidates[c], candidates[i]));
                if (worth > bestWorth) (best, bestWorth) = (i, worth);
            }

            if (best < 0) break;
            if (isAllowed(candidates[best])) chosen.Add(best);
            else refused.Add(best);
        }

        return chosen;
    }

    private static bool Overlap(Candidate a, Candidate b) => a.Utterance == b.Utterance && a.Start < b.End && b.Start < a.End;

    private static double Likeness(ConversationText text, Candidate a, Candidate b)
    {
        var shared = a.Stems.Count(b.Stems.Contains);
        var words = (double)shared / Math.Min(a.Stems.Length, b.Stems.Length);
        var distance = (double)Math.Abs(a.Utterance - b.Utterance) / text.Voices.Length;
        return (SameWords * words) + (SamePlace * Math.Exp(-distance / Reach));
    }
}
