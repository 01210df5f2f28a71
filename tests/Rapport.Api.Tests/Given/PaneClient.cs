using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Rapport.Api.Tests.Given;

/// <summary>Calls the product as the pane does.</summary>
/// <param name="address">Where the product listens.</param>
/// <param name="token">The bearer token of each call; null for none.</param>
internal sealed class PaneClient(Uri address, Func<string?> token) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };

    public Task<Answer> GetAsync(string path) => SendAsync("GET", path);

    public Task<Answer> PostAsync(string path, string? body = "{}") => SendAsync("POST", path, body);

    public Task<Answer> PutAsync(string path, string body) => SendAsync("PUT", path, body);

    public Task<Answer> DeleteAsync(string path) => SendAsync("DELETE", path);

    public async Task<Answer> SendAsync(string method, string path, string? body = null, params string[] authorization)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (authorization.Length > 0) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        else if (token() is { } bearer) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer((int)response.StatusCode, text, headers);
    }

    public void Dispose() => http.Dispose();
}

/// <summary>What the product answered.</summary>
internal sealed record Answer(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode this[string name] => Json[name] ?? throw new InvalidOperationException($"No '{name}' in: {Text}");

    public JsonNode Json => JsonNode.Parse(Text) ?? throw new InvalidOperationException("The answer is empty.");

    /// <summary>The problem's code, or null when it is no problem.</summary>
    public string? Code => Headers.GetValueOrDefault("Content-Type")?.StartsWith("application/problem+json", StringComparison.Ordinal) == true ? (string?)Json["code"] : null;

    public IReadOnlyList<JsonNode> List(string name) => [.. this[name].AsArray().Select(n => n!)];
}
