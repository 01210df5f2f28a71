using System.CommandLine;
using System.Text.Json;
using Rapport.Drafts;

namespace Rapport.Benchmarks.Quality;

/// <summary><c>quality asks FILE OUT.jsonl</c>: which sentences ask for something.</summary>
internal static class AskQuality
{
    public static Command Build()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "One sentence a line: {id, text}." };
        var output = new Argument<FileInfo>("OUT.jsonl") { Description = "One answer a line: {id, ask}." };
        var command = new Command("asks", "Which sentences ask, propose or commit.") { file, output };
        command.SetAction(result => Run(result.GetRequiredValue(file), result.GetRequiredValue(output)));
        return command;
    }

    private static void Run(FileInfo file, FileInfo output)
    {
        using var writer = new StreamWriter(output.FullName);
        foreach (var line in File.ReadLines(file.FullName))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var document = JsonDocument.Parse(line);
            var sentence = document.RootElement;
            var ask = AskSentence.IsAsk(sentence.GetProperty("text").GetString() ?? "");
            writer.WriteLine(JsonSerializer.Serialize(new { id = sentence.GetProperty("id").GetString(), ask }));
        }
    }
}
