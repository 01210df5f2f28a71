using System.CommandLine;
using System.Globalization;
using Rapport.Points;

namespace Rapport.Benchmarks.Training;

/// <summary>
/// <c>train points DATA_DIR [--write FILE]</c>: learns the ranker's weights. Prints what the ranker does on conversations it has not seen (ten folds by conversation,
/// three ways of folding) and on those it has, then writes the weights learned from all of them. Deterministic.
/// </summary>
internal static class PointTraining
{
    private const int Folds = 10;
    private const int Foldings = 3;
    private const double Shrink = 0.005;
    private const double ShrinkDifference = 0.05;

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
        for (var folding = 0; folding < Foldings; folding++) Report($"held out, folding {folding + 1}", CrossValidate(examples, folding));
        var all = ListwiseRanker.Learn(examples, Shrink, ShrinkDifference);
        Report("seen", [.. examples.Select(e => (e, all.Scores(e)))]);
        if (write is not null) Write(all, write);
    }

    private static List<(PointExample Example, double[] Scores)> CrossValidate(List<PointExample> examples, int folding)
    {
        var conversations = examples.Select(e => e.Question.TranscriptId).Distinct().ToList();
        var folds = conversations.Select((id, i) => (id, fold: ((i * 7919 * (folding + 1)) + (i / Folds * folding)) % Folds)).ToDictionary(x => x.id, x => x.fold);
        return [.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(fold =>
        {
            var ranker = ListwiseRanker.Learn([.. examples.Where(e => folds[e.Question.TranscriptId] != fold)], Shrink, ShrinkDifference);
            return examples.Where(e => folds[e.Question.TranscriptId] == fold).Select(e => (e, ranker.Scores(e)));
        })];
    }

    private static void Report(string name, List<(PointExample Example, double[] Scores)> scored)
    {
        Console.Write(name);
        foreach (var (group, members) in scored.GroupBy(s => s.Example.Group).Select(g => (g.Key, g.ToList())).Append(("primary", scored)))
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"  {group} {Percent(members, 1):F1} / {Percent(members, 3):F1}"));
        Console.WriteLine();
    }

    private static double Percent(List<(PointExample Example, double[] Scores)> scored, int of) =>
        100.0 * scored.Count(s => Selection.Take(s.Example.Text, s.Example.Candidates, s.Scores, of).Any(i => s.Example.Good[i])) / scored.Count;

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
