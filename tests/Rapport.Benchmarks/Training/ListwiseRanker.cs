using System.Numerics;
using Rapport.Points;

namespace Rapport.Benchmarks.Training;

/// <summary>
/// Learns one weight per feature for speech and one for writing (a shared part and a difference that is held small), so that each
/// conversation's softmax comes close to an even draw from its good candidates (ListNet). Full-batch Adam from zero: the same input gives the same weights.
/// </summary>
internal sealed class ListwiseRanker
{
    private readonly int count = PointFeatures.Count;
    private readonly double[] parameters;

    private ListwiseRanker() => parameters = new double[2 * count];

    public static ListwiseRanker Learn(IReadOnlyList<PointExample> examples, double shrink, double shrinkDifference, int rounds = 120)
    {
        var ranker = new ListwiseRanker();
        var learnable = examples.Where(e => e.Good.Any(g => g) && e.Good.Any(g => !g)).ToList();
        double[] momentum = new double[ranker.parameters.Length], speed = new double[ranker.parameters.Length];
        for (var round = 1; round <= rounds; round++)
        {
            var gradient = new double[ranker.parameters.Length];
            foreach (var example in learnable) ranker.AddGradient(example, gradient, 1.0 / learnable.Count);
            for (var p = 0; p < gradient.Length; p++)
            {
                var g = gradient[p] + (ranker.parameters[p] * (p < ranker.count ? shrink : shrinkDifference));
                momentum[p] = (0.9 * momentum[p]) + (0.1 * g);
                speed[p] = (0.999 * speed[p]) + (0.001 * g * g);
                ranker.parameters[p] -= 0.03 * momentum[p] / (1 - Math.Pow(0.9, round)) / (Math.Sqrt(speed[p] / (1 - Math.Pow(0.999, round))) + 1e-8);
            }
        }

        return ranker;
    }

    public double Weight(PointFeature feature, bool written) => parameters[(int)feature] + (written ? parameters[count + (int)feature] : 0);

    public double[] Scores(PointExample example)
    {
        var weights = new float[count];
        for (var f = 0; f < count; f++) weights[f] = (float)(parameters[f] + (example.IsWritten ? parameters[count + f] : 0));
        var scores = new double[example.Rows.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = Dot(example.Rows[i], weights);
        return scores;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = 0f;
        var i = 0;
        var v = Vector<float>.Zero;
        for (; i <= a.Length - Vector<float>.Count; i += Vector<float>.Count) v += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        sum = Vector.Sum(v);
        for (; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    private void AddGradient(PointExample example, double[] gradient, double share)
    {
        var scores = Scores(example);
        var highest = scores.Max();
        double all = 0;
        var wanted = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - highest);
            all += scores[i];
            if (example.Good[i]) wanted++;
        }

        Span<float> sum = new float[count];
        for (var i = 0; i < scores.Length; i++)
        {
            var pull = (float)(share * ((scores[i] / all) - (example.Good[i] ? 1.0 / wanted : 0)));
            if (Math.Abs(pull) < 1e-9f) continue;
            var row = example.Rows[i];
            for (var f = 0; f < row.Length; f++) sum[f] += pull * row[f];
        }

        for (var f = 0; f < count; f++)
        {
            gradient[f] += sum[f];
            if (example.IsWritten) gradient[count + f] += sum[f];
        }
    }
}
