using System.Text.Json;
using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>One request after sign-in, as the routes see it.</summary>
/// <param name="BaseUrl">Scheme, host, port and version of this very request: links in answers start with it.</param>
/// <param name="Path">Decoded segments behind the version, with <c>users/{me}</c> written as <c>me</c>.</param>
/// <param name="Query">Decoded options; <c>%24filter</c> has become <c>$filter</c>.</param>
internal sealed record GraphCall(
    SandboxTenant Tenant,
    SandboxUser User,
    IReadOnlySet<string> Scopes,
    string BaseUrl,
    string Method,
    IReadOnlyList<string> Path,
    IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Headers,
    string? Body,
    Prefer Prefer)
{
    /// <summary>Values of the route template's places, by name.</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = new Dictionary<string, string>();

    public SandboxMailbox Mailbox => User.Mailbox;

    public string this[string place] => Places[place];

    public string? Option(string name) => Query.GetValueOrDefault(name);

    public bool HasAnyScope(params ReadOnlySpan<string> wanted)
    {
        foreach (var scope in wanted)
        {
            if (Scopes.Contains(scope)) return true;
        }
        return wanted.IsEmpty;
    }

    public string IdOf(StoredItem item) => Prefer.ImmutableIds ? item.Id : item.RestId;

    /// <summary>The id that callers see for a stored immutable one, which may belong to an item that is gone.</summary>
    public string IdOf(string immutableId) =>
        (Mailbox.FindMessage(immutableId) ?? Mailbox.FindEvent(immutableId)) is { } item ? IdOf(item)
        : Prefer.ImmutableIds ? immutableId : new StoredItem(immutableId, ItemKind.Message, [], 0, 0, 0).RestId;

    /// <exception cref="GraphError">The body is missing, is no JSON object, or is not sent as JSON.</exception>
    public JsonObject ReadBody()
    {
        if (string.IsNullOrWhiteSpace(Body)) throw GraphError.BadRequest("Empty Payload. JSON content expected.");
        if (Headers.GetValueOrDefault("Content-Type")?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
            throw new GraphError(415, "RequestBodyRead", "A request body must be sent with Content-Type application/json.");
        try
        {
            if (JsonNode.Parse(Body) is JsonObject json && json.Count >= 0) return json;
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw GraphError.BadRequest("Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
        }
        throw GraphError.BadRequest("Unable to read JSON request payload: a JSON object is expected.");
    }
}
