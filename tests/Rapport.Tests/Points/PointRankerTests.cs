using Rapport.Points;

namespace Rapport.Tests.Points;

public sealed class PointRankerTests
{
    [Fact]
    public void The_shipped_weights_name_every_feature()
    {
        using var file = new StreamReader(typeof(PointRanker).Assembly.GetManifestResourceStream("point-weights.tsv")!);
        var named = file.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]);
        Assert.Equal(Enum.GetNames<PointFeature>(), named);
    }

    [Fact]
    public void Speech_is_weighed_apart_from_writing()
    {
        var ranker = PointRanker.Parse(new StringReader("# remark\nWords\t2\t-1\n"));
        var row = new float[PointFeatures.Count];
        row[(int)PointFeature.Words] = 3;
        Assert.Equal((6, -3), (ranker.Scores(PointSource.Transcript, [row])[0], ranker.Scores(PointSource.Mail, [row])[0]));
    }

    [Fact]
    public void An_unknown_feature_is_refused() => Assert.Throws<ArgumentException>(() => PointRanker.Parse(new StringReader("Moonlight\t1\t1")));
}
