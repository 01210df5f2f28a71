namespace Rapport.Points;

/// <summary>Picks the few that are offered: the best first, the next ones good and about something else.</summary>
internal static class Selection
{
    /// <summary>After so many that may not be offered there is hardly anything left to offer; it bounds the work on a text made of them.</summary>
    private const int MostRefused = 800;

    /// <summary>Numbers of the chosen candidates, best first. <paramref name="isAllowed"/> is asked only of those about to be chosen.</summary>
    public static List<int> Take(ConversationText text, IReadOnlyList<Candidate> candidates, IReadOnlyList<double> scores, int most, Spread spread, Func<Candidate, bool> isAllowed)
    {
        var chosen = new List<int>();
        var refused = new HashSet<int>();
        var worth = scores.ToArray();
        while (chosen.Count < most && refused.Count < MostRefused)
        {
            if (Best() is not { } best) break;
            chosen.Add(best);
            for (var i = 0; i < worth.Length; i++) worth[i] -= Cost(text, candidates[best], candidates[i], spread);
        }

        return chosen;

        int? Best()
        {
            foreach (var i in Enumerable.Range(0, worth.Length).OrderByDescending(i => worth[i]))
            {
                if (refused.Contains(i) || chosen.Exists(c => Overlap(candidates[c], candidates[i]))) continue;
                if (isAllowed(candidates[i])) return i;
                if (refused.Add(i) && refused.Count == MostRefused) break;
            }

            return null;
        }
    }

    private static bool Overlap(Candidate a, Candidate b) => a.Utterance == b.Utterance && a.Start < b.End && b.Start < a.End;

    private static double Cost(ConversationText text, Candidate a, Candidate b, Spread spread)
    {
        var shared = a.Stems.Count(b.Stems.Contains);
        var words = (double)shared / Math.Min(a.Stems.Length, b.Stems.Length);
        var distance = (double)Math.Abs(a.Utterance - b.Utterance) / text.Voices.Length;
        return (spread.SameWords * words) + (spread.SamePlace * Math.Exp(-distance / spread.Reach));
    }
}
