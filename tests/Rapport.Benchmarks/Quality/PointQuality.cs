using System.CommandLine;
using System.Text.Json;
using Rapport.Points;

namespace Rapport.Benchmarks.Quality;

/// <summary>
/// <c>quality points DATA_DIR OUT.jsonl</c>: what the product would offer for each question, in the scorer's format, up to three lines per id, best first.
/// Where the product would rather stay silent the best doubtful answer is written, so that every question is measured. Gold fields are never opened.
/// </summary>
internal static class PointQuality
{
    public static Command Build()
    {
        var data = new Argument<DirectoryInfo>("DATA_DIR") { Description = "Folder with transcripts.jsonl and items.jsonl." };
        var output = new Argument<FileInfo>("OUT.jsonl") { Description = "Predictions, one JSON object a line." };
        var command = new Command("points", "Points found in conversations.") { data, output };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(data), parsed.GetRequiredValue(output)));
        return command;
    }

    private static void Write(DirectoryInfo data, FileInfo output)
    {
        using var writer = output.CreateText();
        var silent = 0;
        foreach (var question in PointQuestion.ReadAll(data.FullName))
        {
            var points = PointFinder.Find(question.User, question.Other, [question.Conversation]);
            if (points.Count == 0)
            {
                silent++;
                points = PointFinder.FindEvenDoubtful(question.User, question.Other, [question.Conversation]);
            }

            foreach (var point in points) writer.WriteLine(JsonSerializer.Serialize(new { id = question.Id, quote = point.Quote, turn = point.Utterance }));
        }

        Console.WriteLine($"The product would have stayed silent {silent} times.");
    }
}
