using System.CommandLine;
using Rapport.Drafts;

namespace Rapport.Benchmarks.Quality;

/// <summary><c>quality asks FILE OUT.jsonl</c>: from <c>{id, text}</c> to <c>{id, ask}</c>.</summary>
internal static class AskQuality
{
    public static Command Build() => LineByLine.Build("asks", "Which sentences ask, propose or commit.", sentence => new
    {
        id = sentence.GetProperty("id").GetString(),
        ask = AskSentence.IsAsk(sentence.GetProperty("text").GetString() ?? ""),
    });
}
