using System.Numerics;

namespace Rapport.Points;

/// <summary>How much of the conversation a sentence stands for: likeness to the whole (centroid) and to its other sentences (TextRank).</summary>
internal sealed class Salience
{
    /// <summary>TextRank compares pairs; the 250 weightiest sentences keep it in a few milliseconds.</summary>
    private const int MostRanked = 250;
    private const int Rounds = 15;
    private const float Damping = 0.85f;
    private readonly ConversationText text;
    private readonly float[] inverse;
    private readonly float[] whole;
    private readonly double wholeLength;

    public Salience(ConversationText text)
    {
        this.text = text;
        inverse = new float[text.Reader.Count];
        whole = new float[text.Reader.Count];
        for (var stem = 0; stem < inverse.Length; stem++)
        {
            inverse[stem] = MathF.Log(1 + ((float)text.Sentences.Count / text.SentencesWith[stem]));
            whole[stem] = inverse[stem] * text.Occurrences[stem];
            wholeLength += (double)whole[stem] * whole[stem];
        }

        wholeLength = Math.Sqrt(wholeLength);
        Rank = RankSentences();
    }

    /// <summary>TextRank per sentence; 0 for those too light to be compared.</summary>
    public float[] Rank { get; }

    public float Inverse(int stem) => inverse[stem];

    /// <summary>Cosine between a stretch and the whole conversation, 0 to 1.</summary>
    public double Centroid(Candidate candidate)
    {
        double dot = 0, length = 0;
        foreach (var stem in candidate.Stems)
        {
            dot += (double)inverse[stem] * whole[stem];
            length += (double)inverse[stem] * inverse[stem];
        }

        return length == 0 ? 0 : dot / (Math.Sqrt(length) * wholeLength);
    }

    private float[] RankSentences()
    {
        var result = new float[text.Sentences.Count];
        var kept = Weightiest();
        var sets = kept.Select(Stems).ToArray();
        var weights = new float[kept.Length * kept.Length];
        var totals = new float[kept.Length];
        var marked = new bool[text.Reader.Count];
        for (var i = 0; i < kept.Length; i++)
        {
            foreach (var stem in sets[i]) marked[stem] = true;
            for (var j = 0; j < i; j++)
            {
                var shared = 0;
                foreach (var stem in sets[j]) if (marked[stem]) shared++;
                if (shared == 0) continue;
                var weight = shared / (MathF.Log(1 + sets[i].Length) + MathF.Log(1 + sets[j].Length));
                weights[(i * kept.Length) + j] = weights[(j * kept.Length) + i] = weight;
                totals[i] += weight;
                totals[j] += weight;
            }

            foreach (var stem in sets[i]) marked[stem] = false;
        }

        var scores = Iterate(weights, totals);
        for (var i = 0; i < kept.Length; i++) result[kept[i]] = scores[i];
        return result;
    }

    private static float[] Iterate(float[] weights, float[] totals)
    {
        var count = totals.Length;
        var scores = new float[count];
        var shares = new float[count];
        Array.Fill(scores, 1f);
        for (var round = 0; round < Rounds; round++)
        {
            for (var j = 0; j < count; j++) shares[j] = totals[j] == 0 ? 0 : scores[j] / totals[j];
            for (var i = 0; i < count; i++)
            {
                scores[i] = 1 - Damping + (Damping * Dot(weights.AsSpan(i * count, count), shares));
            }
        }

        return scores;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i <= a.Length - Vector<float>.Count; i += Vector<float>.Count) sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        var total = Vector.Sum(sum);
        for (; i < a.Length; i++) total += a[i] * b[i];
        return total;
    }

    private int[] Weightiest()
    {
        var weights = new float[text.Sentences.Count];
        for (var s = 0; s < weights.Length; s++)
        {
            for (var w = text.Sentences[s].First; w < text.Sentences[s].Last; w++)
            {
                if (text.Words[w].Stem is >= 0 and var stem) weights[s] += inverse[stem];
            }
        }

        return [.. Enumerable.Range(0, weights.Length).Where(s => weights[s] > 0).OrderByDescending(s => weights[s]).Take(MostRanked).Order()];
    }

    private int[] Stems(int sentence)
    {
        var stems = new List<int>();
        for (var w = text.Sentences[sentence].First; w < text.Sentences[sentence].Last; w++)
        {
            if (text.Words[w].Stem is >= 0 and var stem && !stems.Contains(stem)) stems.Add(stem);
        }

        return [.. stems];
    }
}
