using System.Globalization;

namespace Rapport.Points;

/// <summary>
/// A weighted sum of <see cref="PointFeature"/>s. The weights were learned from conversations in which people marked what was discussed;
/// <c>dotnet run -c Release --project tests/Rapport.Benchmarks -- train points DATA_DIR</c> learns them anew.
/// </summary>
internal sealed class PointRanker
{
    private readonly float[] spoken;
    private readonly float[] written;

    private PointRanker(float[] spoken, float[] written)
    {
        this.spoken = spoken;
        this.written = written;
    }

    /// <summary>The weights that ship with the product: point-weights.tsv.</summary>
    public static PointRanker Shipped { get; } = Load();

    /// <summary>Reads lines of feature, weight for speech, weight for writing, parted by tabs; lines that begin with # are remarks. A feature without a line weighs nothing.</summary>
    public static PointRanker Parse(TextReader weights)
    {
        float[] spoken = new float[PointFeatures.Count], written = new float[PointFeatures.Count];
        while (weights.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var parts = line.Split('\t');
            var feature = (int)Enum.Parse<PointFeature>(parts[0]);
            spoken[feature] = float.Parse(parts[1], CultureInfo.InvariantCulture);
            written[feature] = float.Parse(parts[2], CultureInfo.InvariantCulture);
        }

        return new(spoken, written);
    }

    public double[] Scores(PointSource source, IReadOnlyList<float[]> rows)
    {
        var weights = IsSpoken(source) ? spoken : written;
        var scores = new double[rows.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            for (var f = 0; f < weights.Length; f++) scores[i] += weights[f] * rows[i][f];
        }

        return scores;
    }

    public static bool IsSpoken(PointSource source) => source is PointSource.Transcript or PointSource.Chat;

    private static PointRanker Load()
    {
        using var weights = new StreamReader(typeof(PointRanker).Assembly.GetManifestResourceStream("point-weights.tsv")!);
        return Parse(weights);
    }
}
