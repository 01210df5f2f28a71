using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Rapport.Sandbox.Graph;
using Rapport.Sandbox.Mailbox;
using Rapport.Sandbox.Tests.Contract;

namespace Rapport.Sandbox.Tests.Given;

/// <summary>A running tenant and a plain client that calls its Graph.</summary>
internal sealed class Tenant : IAsyncDisposable
{
    public const string AllScopes = "User.Read Calendars.Read Mail.ReadWrite MailboxSettings.Read OnlineMeetings.Read OnlineMeetingTranscript.Read.All OnlineMeetingAiInsight.Read.All Chat.Read";

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    private Tenant(SandboxTenant sandbox) => Sandbox = sandbox;

    public SandboxTenant Sandbox { get; }

    public SandboxMailbox Mailbox => Sandbox.Mailbox;

    public static async Task<Tenant> StartAsync(SandboxMailbox? mailbox = null) =>
        new(await SandboxTenant.StartAsync(new() { Mailbox = mailbox ?? A.Mailbox() }, TestContext.Current.CancellationToken));

    /// <summary>A call, checked against Microsoft's contract in both directions, with a good token unless <paramref name="token"/> says otherwise.</summary>
    /// <param name="target">Behind the version, or an absolute link.</param>
    public async Task<Reply> CallAsync(string method, string target, string? body = null, string? prefer = "IdType=\"ImmutableId\"", string? token = null, string contentType = "application/json", (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(new(method), target.StartsWith("http", StringComparison.Ordinal) ? target : $"{Sandbox.GraphUrl}{target}");
        token ??= Sandbox.IssueGraphToken(AllScopes);
        if (token.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (prefer is not null) request.Headers.TryAddWithoutValidation("Prefer", prefer);
        if (header is { } extra) request.Headers.TryAddWithoutValidation(extra.Name, extra.Value);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, contentType);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
        var reply = new Reply((int)response.StatusCode, text.Length > 0 && isJson ? JsonNode.Parse(text) : null, text, response.Headers.Concat(response.Content.Headers).ToDictionary(pair => pair.Key, pair => string.Join(", ", pair.Value), StringComparer.OrdinalIgnoreCase));
        CheckContract(method, request.RequestUri!, body, reply);
        return reply;
    }

    public Task<Reply> GetAsync(string target, string? prefer = "IdType=\"ImmutableId\"") => CallAsync("GET", target, prefer: prefer);

    private static void CheckContract(string method, Uri target, string? body, Reply reply)
    {
        var request = new GraphRequest(method, "", target.PathAndQuery, new Dictionary<string, string>(), "", null);
        var path = request.Segments().Skip(1).ToList();
        if (reply.Json is null && reply.Status >= 400) return;
        // What was refused may well have been against the contract.
        IReadOnlyList<string> broken = reply.Status >= 400 ? [] : GraphContract.V1.CheckRequest(method, path, request.Options().Keys, body is null ? null : JsonNode.Parse(body));
        Assert.Empty(broken.Concat(GraphContract.V1.CheckAnswer(method, path, reply.Status, reply.Json)));
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Sandbox.DisposeAsync();
    }
}

internal sealed record Reply(int Status, JsonNode? Json, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public IReadOnlyList<JsonObject> Value => [.. Json!["value"]!.AsArray().Select(item => item!.AsObject())];

    public string? Code => (string?)Json?["error"]?["code"];

    public string? NextLink => (string?)Json?["@odata.nextLink"];

    public string? DeltaLink => (string?)Json?["@odata.deltaLink"];
}
