using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Rapport.Sandbox.Tests.Contract;

/// <summary>Checks JSON against the part of OpenAPI schemas that Graph's description uses: types, properties, lists, words, patterns, references, allOf and oneOf.</summary>
internal sealed class GraphSchema(JsonObject schemas)
{
    public JsonObject Named(string name) => schemas[name]?.AsObject() ?? throw new ArgumentException($"No schema '{name}'.", nameof(name));

    /// <summary>Adds a line to <paramref name="broken"/> for everything that does not fit.</summary>
    /// <param name="anyCase">Names of properties may differ in case, as parameters of actions may.</param>
    public void Check(JsonNode? node, JsonObject schema, string at, List<string> broken, bool anyCase = false)
    {
        if (schema["$ref"] is { } reference) schema = Named(((string)reference!).Split('/')[^1]);
        if (node is null)
        {
            if (!IsNullable(schema)) broken.Add($"{at} is null");
            return;
        }
        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray choices)
        {
            if (!choices.Any(choice => Fits(node, choice!.AsObject(), at))) broken.Add($"{at} fits none of its schemas");
            return;
        }
        if (Properties(schema, node) is { } properties)
        {
            CheckObject(node, properties, at, broken, anyCase);
            return;
        }
        // A nullable reference is written as allOf with a single word list or type.
        if (schema["allOf"] is JsonArray { Count: 1 } only)
        {
            Check(node, only[0]!.AsObject(), at, broken, anyCase);
            return;
        }
        CheckPlain(node, schema, at, broken);
    }

    private bool Fits(JsonNode node, JsonObject schema, string at)
    {
        var broken = new List<string>();
        Check(node, schema, at, broken);
        return broken.Count == 0;
    }

    private void CheckObject(JsonNode node, Dictionary<string, JsonObject> properties, string at, List<string> broken, bool anyCase)
    {
        if (node is not JsonObject json)
        {
            broken.Add($"{at} is {node.GetValueKind()}, not an object");
            return;
        }
        foreach (var (name, value) in json)
        {
            if (name.Contains('@', StringComparison.Ordinal)) continue;
            var known = anyCase ? properties.Keys.FirstOrDefault(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)) : properties.ContainsKey(name) ? name : null;
            if (known is null) broken.Add($"{at}.{name} is unknown");
            else Check(value, properties[known], $"{at}.{name}", broken);
        }
    }

    private void CheckPlain(JsonNode node, JsonObject schema, string at, List<string> broken)
    {
        var kind = node.GetValueKind();
        switch ((string?)schema["type"])
        {
            case "array":
                if (node is not JsonArray list) broken.Add($"{at} is {kind}, not a list");
                else for (var i = 0; i < list.Count; i++) Check(list[i], schema["items"]!.AsObject(), $"{at}[{i}]", broken);
                break;
            case "string":
                if (kind != JsonValueKind.String) broken.Add($"{at} is {kind}, not a text");
                else if (schema["enum"] is JsonArray words && !words.Any(word => (string?)word == (string?)node)) broken.Add($"{at} is '{node}', which is none of its words");
                else if ((string?)schema["pattern"] is { } pattern && !Regex.IsMatch((string)node!, pattern)) broken.Add($"{at} is '{node}', which has not the form {schema["format"]}");
                break;
            case "boolean" when kind is not (JsonValueKind.True or JsonValueKind.False):
            case "integer" or "number" when kind != JsonValueKind.Number:
                broken.Add($"{at} is {kind}, not {schema["type"]}");
                break;
            default:
                break;
        }
    }

    /// <summary>The properties of an object type with those it inherits, null for anything else. An object may name a derived type.</summary>
    private Dictionary<string, JsonObject>? Properties(JsonObject schema, JsonNode? node = null)
    {
        if (schema["$ref"] is { } reference) return Properties(Named(((string)reference!).Split('/')[^1]), node);
        if ((node as JsonObject)?["@odata.type"] is { } type && schemas[((string)type!).TrimStart('#')] is JsonObject derived && derived != schema) schema = derived;
        if (schema["allOf"] is JsonArray parts)
        {
            var all = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
            foreach (var part in parts)
            {
                if (Properties(part!.AsObject()) is not { } some) return null;
                foreach (var (name, value) in some) all[name] = value;
            }
            return all;
        }
        if (schema["properties"] is JsonObject own) return own.ToDictionary(pair => pair.Key, pair => pair.Value!.AsObject());
        return (string?)schema["type"] == "object" ? [] : null;
    }

    private static bool IsNullable(JsonObject schema) => (bool?)schema["nullable"] ?? false;
}
