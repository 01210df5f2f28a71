using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Graph;

/// <summary><c>POST /$batch</c>: up to 20 steps through the same pipeline. The outer answer is 200 even when every step failed.</summary>
internal sealed class Batch(GraphPipeline pipeline)
{
    private static readonly HashSet<string> Methods = new(StringComparer.OrdinalIgnoreCase) { "GET", "POST", "PATCH", "PUT", "DELETE" };

    public async Task<GraphAnswer> AnswerAsync(GraphRequest outer, CancellationToken cancellationToken)
    {
        if (outer.Method != "POST") throw new GraphError(405, "ErrorInvalidRequest", "The OData request is not supported.");
        var steps = ReadSteps(outer);
        var statuses = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var responses = new JsonArray();
        foreach (var step in steps)
        {
            var id = (string)step["id"]!;
            var isBlocked = Dependencies(step).Any(other => statuses.GetValueOrDefault(other, 424) >= 400);
            var response = isBlocked
                ? Response(id, new(424, GraphError.Envelope("FailedDependency", "A step that this one depends on failed.", Guid.NewGuid().ToString(), null)))
                : Response(id, await RunAsync(outer, step, cancellationToken) ?? new(504, GraphError.Envelope("UnknownError", "The step got no answer.", Guid.NewGuid().ToString(), null)));
            statuses[id] = (int)response["status"]!;
            responses.Add((JsonNode)response);
        }
        return GraphAnswer.Ok(new JsonObject { ["responses"] = responses });
    }

    private static List<JsonObject> ReadSteps(GraphRequest outer)
    {
        JsonArray? requests = null;
        try
        {
            requests = (outer.Body is null ? null : JsonNode.Parse(outer.Body)) is JsonObject json ? json["requests"] as JsonArray : null;
        }
        catch (JsonException)
        {
            requests = null;
        }
        if (requests is null) throw GraphError.BadRequest("Invalid batch payload format.");
        if (requests.Count is < 1 or > 20) throw GraphError.BadRequest($"Number of batch request steps must be between 1 and 20; {requests.Count} were given.");
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in requests)
        {
            if (node is not JsonObject step || Word(step, "id") is not { Length: > 0 } id || Word(step, "url") is not { Length: > 0 } url || Word(step, "method") is not { } method || !Methods.Contains(method))
                throw GraphError.BadRequest("Invalid batch payload format: every request needs id, method and url.");
            if (!ids.Add(id)) throw GraphError.BadRequest($"The batch request id '{id}' is used more than once.");
            if (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal)) throw GraphError.BadRequest("The url of a batch request must be relative.");
            if (step["body"] is not null && Headers(step).GetValueOrDefault("Content-Type") is null) throw GraphError.BadRequest($"Write request id '{id}' does not contain Content-Type header.");
            if (Dependencies(step).FirstOrDefault(other => !ids.Contains(other)) is { } unknown) throw GraphError.BadRequest($"The batch request '{id}' depends on '{unknown}', which does not come before it.");
        }
        return [.. requests.Cast<JsonObject>()];
    }

    private Task<GraphAnswer?> RunAsync(GraphRequest outer, JsonObject step, CancellationToken cancellationToken)
    {
        var url = "/" + Word(step, "url")!.TrimStart('/');
        var inner = new GraphRequest(Word(step, "method")!.ToUpperInvariant(), outer.Origin, "/v1.0" + url, Headers(step), outer.Authorization, step["body"]?.ToJsonString()) { InBatch = true };
        return pipeline.AnswerAsync(inner, Guid.NewGuid().ToString(), cancellationToken);
    }

    private static JsonObject Response(string id, GraphAnswer answer)
    {
        var headers = new JsonObject { ["Content-Type"] = answer.Json is null ? answer.ContentType : "application/json" };
        foreach (var (name, value) in answer.Headers) headers[name] = value;
        var response = new JsonObject { ["id"] = id, ["status"] = answer.Status, ["headers"] = headers };
        if (answer.Json is { } json) response["body"] = json.DeepClone();
        else if (answer.Text is { } text) response["body"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
        return response;
    }

    private static Dictionary<string, string> Headers(JsonObject step) =>
        (step["headers"] as JsonObject ?? []).Where(pair => pair.Value is JsonValue).ToDictionary(pair => pair.Key, pair => pair.Value!.ToString(), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Dependencies(JsonObject step) => (step["dependsOn"] as JsonArray ?? []).Select(other => other?.ToString() ?? "");

    private static string? Word(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
