using System.CommandLine;
using System.Globalization;
using Rapport.Points;

namespace Rapport.Benchmarks.Training;

/// <summary>
/// <c>train points DATA_DIR [--write FILE]</c>: learns the ranker's weights. Prints what the ranker does on conversations it has not seen (ten folds by conversation,
/// three ways of folding; how much to shrink and how far to spread are chosen anew inside each fold's own training part) and on those it has, then writes the weights
/// learned from all of them. Deterministic.
/// </summary>
internal static class PointTraining
{
    private const int Folds = 10;
    private const int InnerFolds = 5;
    private const int Foldings = 3;

    /// <value>Of the part that speech and writing share, and of their difference.</value>
    private static readonly (double Shared, double Difference)[] Shrinks = [(0.005, 0.05), (0.02, 0.03)];

    /// <value>Few, because with 180 items a finer grid chooses by luck: 27 gave two points less on unseen conversations.</value>
    private static readonly Spread[] Spreads = [new(1, 1.5, 0.3), new(1, 2, 0.15), new(1, 1, 0.2), new(0.5, 3, 0.1)];

    public static Command Build()
    {
        var data = new Argument<DirectoryInfo>("DATA_DIR") { Description = "Folder with transcripts.jsonl (gold fields are read) and items.jsonl." };
        var write = new Option<FileInfo?>("--write") { Description = "Where to write the weights; src/Rapport/Points/point-weights.tsv is the one that ships." };
        var command = new Command("points", "The weights of the point ranker.") { data, write };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(data), parsed.GetValue(write)));
        return command;
    }

    private static void Run(DirectoryInfo data, FileInfo? write)
    {
        var examples = PointExample.ReadAll(data.FullName).Where(e => e.IsLabelled).ToList();
        for (var folding = 0; folding < Foldings; folding++)
        {
            PointReport.Print($"held out, folding {folding + 1}, constants chosen inside", Nested(examples, folding));
            PointReport.Print($"held out, folding {folding + 1}, shipped constants", HeldOut(examples, Shrinks[1], Folds, folding).Select(s => s.Choose(Spread.Shipped)));
        }

        var (shrink, spread) = BestConstants(examples, 0);
        Console.WriteLine($"constants chosen on all conversations: {shrink}, {spread}");
        var all = Learn(examples, shrink);
        PointReport.Print("seen", examples.Select(e => new Scored(e, all.Scores(e)).Choose(spread)));
        if (write is not null) Write(all, write);
    }

    private static List<Chosen> Nested(List<PointExample> examples, int folding)
    {
        var folds = FoldsOf(examples, Folds, folding);
        return [.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(fold =>
        {
            var seen = examples.Where(e => folds[e.Question.TranscriptId] != fold).ToList();
            var (shrink, spread) = BestConstants(seen, folding);
            var ranker = Learn(seen, shrink);
            return examples.Where(e => folds[e.Question.TranscriptId] == fold).Select(e => new Scored(e, ranker.Scores(e)).Choose(spread));
        })];
    }

    /// <summary>Those with the most items for which one of three is good, on folds of the given examples; of equals the first.</summary>
    private static ((double Shared, double Difference) Shrink, Spread Spread) BestConstants(List<PointExample> examples, int folding)
    {
        var results = from shrink in Shrinks
                      let scored = Enumerable.Range(folding, 2).SelectMany(inner => HeldOut(examples, shrink, InnerFolds, inner)).ToList()
                      from spread in Spreads
                      select (shrink, spread, good: scored.Count(s => s.Choose(spread).IsOneGood));
        var best = results.MaxBy(r => r.good);
        return (best.shrink, best.spread);
    }

    private static IEnumerable<Scored> HeldOut(List<PointExample> examples, (double Shared, double Difference) shrink, int count, int folding)
    {
        var folds = FoldsOf(examples, count, folding);
        return Enumerable.Range(0, count).SelectMany(fold =>
        {
            var ranker = Learn([.. examples.Where(e => folds[e.Question.TranscriptId] != fold)], shrink);
            return examples.Where(e => folds[e.Question.TranscriptId] == fold).Select(e => new Scored(e, ranker.Scores(e)));
        });
    }

    private static ListwiseRanker Learn(List<PointExample> examples, (double Shared, double Difference) shrink) => ListwiseRanker.Learn(examples, shrink.Shared, shrink.Difference);

    /// <summary>All items of a conversation stand in one fold.</summary>
    private static Dictionary<string, int> FoldsOf(List<PointExample> examples, int count, int folding) =>
        examples.Select(e => e.Question.TranscriptId).Distinct().Select((id, i) => (id, fold: ((i * 7919 * (folding + 1)) + (i / count * folding)) % count)).ToDictionary(x => x.id, x => x.fold);

    private static void Write(ListwiseRanker ranker, FileInfo file)
    {
        using var writer = file.CreateText();
        writer.NewLine = "\n";
        writer.WriteLine("# Learned, not written: dotnet run -c Release --project tests/Rapport.Benchmarks -- train points DATA_DIR --write src/Rapport/Points/point-weights.tsv");
        writer.WriteLine("# feature\tin speech\tin writing");
        foreach (var feature in Enum.GetValues<PointFeature>())
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{feature}\t{ranker.Weight(feature, false):F4}\t{ranker.Weight(feature, true):F4}"));
    }
}
