using System.CommandLine;
using System.Text.Json;
using Rapport.Mail;

namespace Rapport.Benchmarks.Quality;

/// <summary><c>quality replies FILE OUT.jsonl</c>: the visible text of raw bodies, in the form that score_replies.py reads.</summary>
internal static class ReplyQuality
{
    public static Command Build()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "One body a line: {id, contentType, raw}." };
        var output = new Argument<FileInfo>("OUT.jsonl") { Description = "One answer a line: {id, visible}." };
        var command = new Command("replies", "What the author of a mail really typed.") { file, output };
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
            var mail = document.RootElement;
            var isHtml = mail.GetProperty("contentType").GetString() == "html";
            var visible = VisibleText.Of(mail.GetProperty("raw").GetString() ?? "", isHtml);
            writer.WriteLine(JsonSerializer.Serialize(new { id = mail.GetProperty("id").GetString(), visible }));
        }
    }
}
