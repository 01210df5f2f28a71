using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Graph;

/// <summary>What a route answers: JSON, a text, or nothing.</summary>
internal sealed record GraphAnswer(int Status, JsonNode? Json = null, string? Text = null, string ContentType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8")
{
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static GraphAnswer NoContent() => new(204);

    public static GraphAnswer Ok(JsonNode json) => new(200, json);

    public static GraphAnswer Created(JsonNode json) => new(201, json);
}
