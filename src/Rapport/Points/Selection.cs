namespace Rapport.Points;

/// <summary>Picks the few that are offered: the best first, the next ones good and about something else.</summary>
internal static class Selection
{
    private const double SameWords = 2.0;
    private const double SamePlace = 1.0;

    /// <summary>Numbers of the chosen candidates, best first.</summary>
    public static List<int> Take(ConversationText text, IReadOnlyList<Candidate> candidates, IReadOnlyList<double> scores, int most)
    {
        var chosen = new List<int>();
        while (chosen.Count < most)
        {
            var best = -1;
            var bestWorth = double.NegativeInfinity;
            for (var i = 0; i < candidates.Count; i++)
            {
                if (double.IsNegativeInfinity(scores[i]) || chosen.Any(c => Overlap(candidates[c], candidates[i]))) continue;
                var worth = scores[i] - chosen.Sum(c => Likeness(text, candidates[c], candidates[i]));
                if (worth > bestWorth) (best, bestWorth) = (i, worth);
            }

            if (best < 0) break;
            chosen.Add(best);
        }

        return chosen;
    }

    private static bool Overlap(Candidate a, Candidate b) => a.Utterance == b.Utterance && a.Start < b.End && b.Start < a.End;

    private static double Likeness(ConversationText text, Candidate a, Candidate b)
    {
        var shared = a.Stems.Count(b.Stems.Contains);
        var words = (double)shared / Math.Min(a.Stems.Length, b.Stems.Length);
        var distance = (double)Math.Abs(a.Utterance - b.Utterance) / text.Voices.Length;
        return (SameWords * words) + (SamePlace * Math.Exp(-distance / 0.08));
    }
}
