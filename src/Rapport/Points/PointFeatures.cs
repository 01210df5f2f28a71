using System.Collections.Frozen;

namespace Rapport.Points;

/// <summary>Measures the candidates of one conversation. A row of numbers per candidate, in the order of <see cref="PointFeature"/>.</summary>
internal sealed class PointFeatures
{
    public static readonly int Count = Enum.GetValues<PointFeature>().Length;
    private const int Near = 12;
    private const int Wide = 40;
    private const int MostTop = 20;
    private readonly ConversationText text;
    private readonly Salience salience;
    private readonly Surroundings around;
    private readonly FrozenSet<int> top;
    private readonly FrozenSet<int> title;
    private readonly FrozenSet<int> people;

    private PointFeatures(ConversationText text)
    {
        this.text = text;
        salience = new(text);
        around = new(text);
        top = Enumerable.Range(0, text.Reader.Count).Where(s => !text.Reader.IsEveryday(s))
            .OrderByDescending(s => text.SentencesWith[s]).ThenBy(s => s).Take(MostTop).ToFrozenSet();
        title = StemsOf([text.Source.Title]);
        people = StemsOf(text.Source.Utterances.Select(u => u.Speaker).Distinct());
    }

    public static float[][] Of(ConversationText text, IReadOnlyList<Candidate> candidates)
    {
        var measure = new PointFeatures(text);
        var rows = candidates.Select(measure.Row).ToArray();
        for (var f = (int)PointFeature.CentroidHere; f < Count; f++) Standardise(rows, f);
        return rows;
    }

    private float[] Row(Candidate c)
    {
        var row = new float[Count];
        Form(c, row);
        Sayings(c, row);
        Place(c, row);
        Context(c, row);
        return row;
    }

    private void Form(Candidate c, float[] row)
    {
        var quote = text.Source.Utterances[c.Utterance].Text.AsSpan(c.Start, c.End - c.Start);
        var strong = c.Stems.Count(s => !text.Reader.IsEveryday(s));
        int topical = 0, longWords = 0, names = 0, acronyms = 0, digits = 0, fillers = 0, repeats = 0;
        for (var w = c.First; w < c.Last; w++)
        {
            var word = text.Words[w];
            if (word.Stem >= 0) topical++;
            if (Has(word, WordTraits.Long)) longWords++;
            if (w > c.First && Has(word, WordTraits.Capital) && word.Stem >= 0) names++;
            if (Has(word, WordTraits.Acronym)) acronyms++;
            if (Has(word, WordTraits.Digit)) digits++;
            if (Has(word, WordTraits.Filler)) fillers++;
            if (w > c.First && Same(c.Utterance, text.Words[w - 1], word)) repeats++;
        }

        Set(row, PointFeature.Words, c.Words / 10f);
        Set(row, PointFeature.Distinct, c.Stems.Length / 4f);
        Set(row, PointFeature.Strong, strong / 4f);
        Set(row, PointFeature.Density, (float)topical / c.Words);
        Set(row, PointFeature.LongWords, (float)longWords / c.Words);
        Set(row, PointFeature.Sentences, c.SentenceCount - 1);
        Set(row, PointFeature.Names, MathF.Log(1 + names));
        Set(row, PointFeature.Acronyms, MathF.Log(1 + acronyms));
        Set(row, PointFeature.Digits, MathF.Log(1 + digits));
        Set(row, PointFeature.Fillers, 10f * fillers / c.Words);
        Set(row, PointFeature.Repeats, MathF.Log(1 + repeats));
        Set(row, PointFeature.Question, quote.Contains('?') ? 1 : 0);
        Set(row, PointFeature.Exclaims, quote.Contains('!') ? 1 : 0);
        Set(row, PointFeature.Commas, MathF.Log(1 + quote.Count(',')));
        Set(row, PointFeature.StartsCapital, Has(text.Words[c.First], WordTraits.Capital) ? 1 : 0);
        Set(row, PointFeature.EndsWell, quote[^1] is '.' or '?' or '!' or '。' ? 1 : 0);
        Set(row, PointFeature.WordsHere, c.Words);
        Set(row, PointFeature.DistinctHere, c.Stems.Length);
        Set(row, PointFeature.StrongHere, strong);
    }

    private void Sayings(Candidate c, float[] row)
    {
        var quote = text.Source.Utterances[c.Utterance].Text.AsSpan(c.Start, c.End - c.Start);
        var all = WordTraits.None;
        var namesPeople = 0;
        for (var w = c.First; w < c.Last; w++)
        {
            all |= text.Words[w].Traits;
            if (people.Contains(text.Words[w].Stem)) namesPeople++;
        }

        Set(row, PointFeature.FirstPerson, (all & WordTraits.FirstPerson) != 0 ? 1 : 0);
        Set(row, PointFeature.FirstPersonPlural, (all & WordTraits.FirstPersonPlural) != 0 ? 1 : 0);
        Set(row, PointFeature.SecondPerson, (all & WordTraits.SecondPerson) != 0 ? 1 : 0);
        Set(row, PointFeature.Opinion, (all & WordTraits.Opinion) != 0 ? 1 : 0);
        Set(row, PointFeature.Plan, (all & WordTraits.Plan) != 0 ? 1 : 0);
        Set(row, PointFeature.Trouble, (all & WordTraits.Trouble) != 0 ? 1 : 0);
        Set(row, PointFeature.Logistics, Logistics.Touches(quote) ? 1 : 0);
        Set(row, PointFeature.Frame, Logistics.IsFrame(quote) ? 1 : 0);
        Set(row, PointFeature.NamesPeople, MathF.Log(1 + namesPeople));
        Set(row, PointFeature.TitleShare, Math.Min(3, c.Stems.Count(title.Contains)));
    }

    private void Place(Candidate c, float[] row)
    {
        var position = (float)c.Utterance / Math.Max(1, text.Source.Utterances.Count - 1);
        var sentences = text.SentenceStarts[c.Utterance + 1] - text.SentenceStarts[c.Utterance];
        Set(row, PointFeature.Position, position);
        Set(row, PointFeature.PositionSquared, (position - 0.5f) * (position - 0.5f) * 4);
        Set(row, PointFeature.Opening, position < 0.05f ? 1 : 0);
        Set(row, PointFeature.Closing, position > 0.92f ? 1 : 0);
        Set(row, PointFeature.UtteranceWords, MathF.Log(1 + around.WordsIn(c.Utterance)));
        Set(row, PointFeature.UtteranceHere, MathF.Log(1 + around.WordsIn(c.Utterance)));
        Set(row, PointFeature.UtteranceEdge, sentences > 2 && c.Sentence == text.SentenceStarts[c.Utterance] ? 1 : 0);
    }

    private void Context(Candidate c, float[] row)
    {
        float mass = 0, burst = 0, local = 0, weightedTop = 0, cohesion = 0;
        int echo = 0, prelude = 0, strong = 0, once = 0, common = 0, topCount = 0;
        var speaker = text.Source.Utterances[c.Utterance].Speaker;
        foreach (var stem in c.Stems)
        {
            if (text.Occurrences[stem] == 1) once++;
            if (text.SentencesWith[stem] >= 3) common++;
            if (text.Reader.IsEveryday(stem)) continue;
            strong++;
            mass += MathF.Log(text.Occurrences[stem]);
            var here = around.Times(stem, c.Utterance - Wide, c.Utterance + Wide, c.Utterance);
            local += Math.Min(here, 3);
            burst += (float)here / text.Occurrences[stem];
            cohesion += MathF.Log(1 + here) * salience.Inverse(stem);
            if (top.Contains(stem))
            {
                topCount++;
                weightedTop += MathF.Log(1 + text.SentencesWith[stem]);
            }

            if (around.SaidByAnother(stem, c.Utterance + 1, c.Utterance + Near, speaker)) echo++;
            if (around.SaidByAnother(stem, c.Utterance - Near, c.Utterance - 1, speaker)) prelude++;
        }

        var rank = 0f;
        for (var s = c.Sentence; s < c.Sentence + c.SentenceCount; s++) rank = Math.Max(rank, salience.Rank[s]);
        Set(row, PointFeature.TopStems, topCount);
        Set(row, PointFeature.CommonStems, common / 4f);
        Set(row, PointFeature.OnceOnly, (float)once / c.Stems.Length);
        Set(row, PointFeature.Echo, echo);
        Set(row, PointFeature.Prelude, prelude);
        Set(row, PointFeature.Local, local / 5);
        Set(row, PointFeature.Burst, burst / Math.Max(1, strong));
        Set(row, PointFeature.OthersShare, (float)around.Own(c.Utterance, 20) / Math.Max(1, around.Strong(c.Utterance, 20)));
        Set(row, PointFeature.Density10, (float)around.Density(c.Utterance, 10) * 5);
        Set(row, PointFeature.Density40, (float)around.Density(c.Utterance, Wide) * 5);
        Set(row, PointFeature.OwnTalk, MathF.Log(1 + around.Own(c.Utterance, 10)));
        Set(row, PointFeature.CentroidHere, (float)salience.Centroid(c));
        Set(row, PointFeature.RankHere, rank);
        Set(row, PointFeature.MassHere, mass);
        Set(row, PointFeature.TopHere, weightedTop);
        Set(row, PointFeature.LocalHere, local);
        Set(row, PointFeature.EchoHere, echo + prelude);
        Set(row, PointFeature.BurstHere, burst);
        Set(row, PointFeature.DensityHere, (float)c.Stems.Length / c.Words);
        Set(row, PointFeature.Density10Here, (float)around.Density(c.Utterance, 10));
        Set(row, PointFeature.Density40Here, (float)around.Density(c.Utterance, Wide));
        Set(row, PointFeature.OwnTalkHere, MathF.Log(1 + around.Own(c.Utterance, 10)));
        Set(row, PointFeature.CohesionHere, cohesion);
    }

    /// <summary>Mean 0 and deviation 1 over the candidates: "more than usual in this conversation".</summary>
    private static void Standardise(float[][] rows, int feature)
    {
        if (rows.Length == 0) return;
        double sum = 0, squares = 0;
        foreach (var row in rows)
        {
            sum += row[feature];
            squares += (double)row[feature] * row[feature];
        }

        var mean = sum / rows.Length;
        var deviation = Math.Sqrt(Math.Max(0, (squares / rows.Length) - (mean * mean)));
        foreach (var row in rows) row[feature] = deviation < 1e-6 ? 0 : (float)Math.Clamp((row[feature] - mean) / deviation, -4, 4);
    }

    private bool Same(int utterance, Word a, Word b)
    {
        var said = text.Source.Utterances[utterance].Text.AsSpan();
        return said[a.Start..a.End].Equals(said[b.Start..b.End], StringComparison.OrdinalIgnoreCase);
    }

    private FrozenSet<int> StemsOf(IEnumerable<string> names)
    {
        var stems = new HashSet<int>();
        var words = new List<Word>();
        foreach (var name in names)
        {
            words.Clear();
            var reader = new WordReader();
            reader.Read(name, words);
            foreach (var word in words) if (word.Stem >= 0) stems.Add(text.Reader.NumberOf(Stems.Of(name[word.Start..word.End].ToLowerInvariant())));
        }

        stems.Remove(-1);
        return stems.ToFrozenSet();
    }

    private static bool Has(Word word, WordTraits trait) => (word.Traits & trait) != 0;

    private static void Set(float[] row, PointFeature feature, float value) => row[(int)feature] = value;
}
