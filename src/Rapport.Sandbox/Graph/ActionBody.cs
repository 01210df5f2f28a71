using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Graph;

/// <summary>Parameters of an action. Their names may start with a capital letter, as the SDK writes them, or a small one, as the documentation does.</summary>
internal sealed class ActionBody
{
    private readonly Dictionary<string, JsonNode?> parameters = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="GraphError">A parameter is none of the action's.</exception>
    public ActionBody(JsonObject body, params string[] known)
    {
        foreach (var (name, value) in body)
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase)) throw GraphError.BadRequest($"The parameter '{name}' in the request payload is not a valid parameter for the operation.");
            parameters[name] = value;
        }
    }

    public JsonNode? this[string name] => parameters.GetValueOrDefault(name);

    public string? Word(string name) => this[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
