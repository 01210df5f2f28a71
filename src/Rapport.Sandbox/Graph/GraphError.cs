using System.Globalization;
using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Graph;

/// <summary>An answer in Graph's error envelope.</summary>
internal sealed class GraphError(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public Dictionary<string, string> Headers { get; } = [];

    public static GraphError BadRequest(string message) => new(400, "BadRequest", message);

    public static GraphError NotFound() => new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphError InvalidId() => new(400, "ErrorInvalidIdMalformed", "Id is malformed.");

    public static GraphError AccessDenied() => new(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    public GraphError With(string header, string value)
    {
        Headers[header] = value;
        return this;
    }

    public static JsonObject Envelope(string code, string message, string requestId, string? clientRequestId) => new()
    {
        ["error"] = new JsonObject
        {
            ["code"] = code,
            ["message"] = message,
            ["innerError"] = new JsonObject
            {
                ["date"] = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
                ["request-id"] = requestId,
                ["client-request-id"] = clientRequestId ?? requestId,
            },
        },
    };
}
