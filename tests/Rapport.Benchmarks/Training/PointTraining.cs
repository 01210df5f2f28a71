using System.CommandLine;
using System.Globalization;
using Rapport.Points;

namespace Rapport.Benchmarks.Training;

/// <summary>
/// <c>train points DATA_DIR [--write FILE]</c>: learns the ranker's weights. Prints what the ranker does on conversations it has not seen (ten folds by conversation,
/// three ways of folding; how far to spread is chosen anew inside each fold's own training part) and on those it has, then writes the weights
/// learned from all of them. Deterministic.
/// </summary>
internal static class PointTraining
{
    private const int Folds = 10;
    private const int InnerFolds = 5;
    private const int Foldings = 3;

    /// <value>How much weights are held small: those that speech and writing share, and their difference. A quarter and twice as much change "one of three" by less than a point.</value>
    private const double Shrink = 0.02;
    private const double ShrinkDifference = 0.03;

    /// <value>Few, because with 180 items a finer grid chooses by luck: 27, and three shrinks, gave one point less on unseen conversations.</value>
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
            PointReport.Print($"held out, folding {folding + 1}, spread chosen inside", Nested(examples, folding));
            PointReport.Print($"held out, folding {folding + 1}, shipped spread", HeldOut(examples, Folds, folding).Select(s => s.Choose(Spread.Shipped)));
        }

        Console.WriteLine($"chosen on all conversations: {BestSpread(examples, 0)}");
        var all = Learn(examples);
        PointReport.Print("seen", examples.Select(e => new Scored(e, all.Scores(e)).Choose(Spread.Shipped)));
        if (write is not null) Write(all, write);
    }

    private static List<Chosen> Nested(List<PointExample> examples, int folding)
    {
        var folds = FoldsOf(examples, Folds, folding);
        return [.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(fold =>
        {
            var seen = examples.Where(e => folds[e.Question.TranscriptId] != fold).ToList();
            var spread = BestSpread(seen, folding);
            var ranker = Learn(seen);
            return examples.Where(e => folds[e.Question.TranscriptId] == fold).Select(e => new Scored(e, ranker.Scores(e)).Choose(spread));
        })];
    }

    /// <summary>The one with the most items for which one of three is good, on two foldings of the given examples; of equals the first.</summary>
    private static Spread BestSpread(List<PointExample> examples, int folding)
    {
        var scored = Enumerable.Range(folding, 2).SelectMany(inner => HeldOut(examples, InnerFolds, inner)).ToList();
        return Spreads.MaxBy(spread => scored.Count(s => s.Choose(spread).IsOneGood));
    }

    private static IEnumerable<Scored> HeldOut(List<PointExample> examples, int count, int folding)
    {
        var folds = FoldsOf(examples, count, folding);
        return Enumerable.Range(0, count).SelectMany(fold =>
        {
            var ranker = Learn([.. examples.Where(e => folds[e.Question.TranscriptId] != fold)]);
            return examples.Where(e => folds[e.Question.TranscriptId] == fold).Select(e => new Scored(e, ranker.Scores(e)));
        });
    }

    private static ListwiseRanker Learn(List<PointExample> examples) => ListwiseRanker.Learn(examples, Shrink, ShrinkDifference);

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
