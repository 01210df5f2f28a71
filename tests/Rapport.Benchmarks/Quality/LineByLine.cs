using System.CommandLine;
using System.Text.Json;

namespace Rapport.Benchmarks.Quality;

/// <summary>A command that answers each line of a JSON lines file with a line of its own.</summary>
internal static class LineByLine
{
    /// <param name="name">The command.</param>
    /// <param name="description">What it answers.</param>
    /// <param name="answer">From one row to its answer, which is written as JSON.</param>
    public static Command Build(string name, string description, Func<JsonElement, object> answer)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "One row a line." };
        var output = new Argument<FileInfo>("OUT.jsonl") { Description = "One answer a line." };
        var command = new Command(name, description) { file, output };
        command.SetAction(result =>
        {
            using var writer = new StreamWriter(result.GetRequiredValue(output).FullName);
            foreach (var line in File.ReadLines(result.GetRequiredValue(file).FullName).Where(l => !string.IsNullOrWhiteSpace(l)))
            {
                using var row = JsonDocument.Parse(line);
                writer.WriteLine(JsonSerializer.Serialize(answer(row.RootElement)));
            }
        });
        return command;
    }
}
