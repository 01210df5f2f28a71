using System.Text.Json;
using Rapport.Points;

namespace Rapport.Benchmarks.Quality;

/// <summary>A conversation and the two people of it that an answer is wanted for. Gold fields are not read here.</summary>
internal sealed record PointQuestion(string Id, string TranscriptId, string User, string Other, Conversation Conversation)
{
    public static IReadOnlyList<PointQuestion> ReadAll(string directory)
    {
        var conversations = File.ReadLines(Path.Combine(directory, "transcripts.jsonl")).Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<TranscriptLine>(line, JsonSerializerOptions.Web)!)
            .ToDictionary(line => line.Id, line => line.ToConversation());
        return [.. File.ReadLines(Path.Combine(directory, "items.jsonl")).Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<ItemLine>(line, JsonSerializerOptions.Web)!)
            .Select(line => new PointQuestion(line.Id, line.Transcript, line.User, line.Other, conversations[line.Transcript]))];
    }

    private sealed record ItemLine(string Id, string Transcript, string User, string Other);

    private sealed record TurnLine(string Speaker, string Text, bool Quoted = false);

    private sealed record TranscriptLine(string Id, string Kind, string? Title, IReadOnlyList<TurnLine> Turns)
    {
        public Conversation ToConversation() => new(
            Kind == "email-thread" ? PointSource.Mail : PointSource.Transcript, Id, Title ?? "", DateTimeOffset.UnixEpoch,
            [.. Turns.Select(turn => new Utterance(turn.Speaker, turn.Text, turn.Quoted))]);
    }
}
