using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Tests.Contract;

/// <summary>Microsoft's own description of Graph, to check requests and answers against.</summary>
internal sealed class GraphContract
{
    private static readonly Lazy<GraphContract> Loaded = new(() => new(JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Contract", "graph-subset.openapi.json")))!.AsObject()));

    private readonly JsonObject paths;
    private readonly GraphSchema schema;

    private GraphContract(JsonObject document)
    {
        paths = document["paths"]!.AsObject();
        schema = new(document["components"]!["schemas"]!.AsObject());
    }

    public static GraphContract V1 => Loaded.Value;

    /// <summary>What the request breaks; empty when it keeps to the contract.</summary>
    /// <param name="path">Decoded segments behind the version.</param>
    /// <param name="options">Names of query options. Tokens of links are Graph's own business and always right.</param>
    public IReadOnlyList<string> CheckRequest(string method, IReadOnlyList<string> path, IEnumerable<string> options, JsonNode? body)
    {
        if (Find(method, path) is not { } operation) return [$"{method} /{string.Join('/', path)} is not in the contract"];
        var known = Parameters(operation);
        var broken = options.Where(option => option is not ("$skiptoken" or "$deltatoken" or "$format") && !known.Contains(option)).Select(option => $"query option {option} is unknown here").ToList();
        if (body is not null && operation["requestBody"]?["content"]?["application/json"]?["schema"] is JsonObject expected)
            schema.Check(body, expected, "body", broken, anyCase: expected["x-ms-action"] is not null);
        return broken;
    }

    /// <summary>What the answer breaks.</summary>
    public IReadOnlyList<string> CheckAnswer(string method, IReadOnlyList<string> path, int status, JsonNode? json)
    {
        var broken = new List<string>();
        if (status >= 400)
        {
            schema.Check(json, schema.Named("microsoft.graph.ODataErrors.ODataError"), "error", broken);
            return broken;
        }
        if (Find(method, path) is not { } operation) return [$"{method} /{string.Join('/', path)} is not in the contract"];
        if (operation["responses"]![$"{status}"] is not { } response) return [$"status {status} is not in the contract"];
        if (response["content"]?["application/json"]?["schema"] is JsonObject expected) schema.Check(json, expected, "answer", broken);
        else if (json is not null) broken.Add("an answer without JSON was expected");
        return broken;
    }

    private JsonObject? Find(string method, IReadOnlyList<string> path) => paths
        .Where(pair => Fits(pair.Key.Split('/', StringSplitOptions.RemoveEmptyEntries), path))
        .OrderBy(pair => pair.Key.Count(c => c == '{'))
        .Select(pair => pair.Value![method.ToLowerInvariant()] as JsonObject)
        .FirstOrDefault(operation => operation is not null);

    private static bool Fits(string[] template, IReadOnlyList<string> path) =>
        template.Length == path.Count && template.Zip(path).All(pair => pair.First[0] == '{' || pair.First.Replace("()", "", StringComparison.Ordinal) == pair.Second.Replace("()", "", StringComparison.Ordinal));

    private static HashSet<string> Parameters(JsonObject operation) =>
        [.. (operation["parameters"] as JsonArray ?? []).Select(parameter => (string)parameter!["name"]!)];
}
