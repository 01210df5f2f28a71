using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Rapport.Sandbox.Graph;

/// <summary>The pretend Graph's door: HTTP in and out. What a call means is <see cref="GraphPipeline"/>'s business.</summary>
internal sealed class GraphServer : IAsyncDisposable
{
    // Graph takes 4 MB in one request.
    private const int LargestBody = 4 * 1024 * 1024;

    private static readonly string[] KeptHeaders = ["Prefer", "Accept", "Content-Type", "client-request-id", "User-Agent", "If-Match", "ConsistencyLevel"];

    private readonly WebApplication app;
    private readonly GraphPipeline pipeline;

    private GraphServer(SandboxTenant tenant)
    {
        pipeline = new(tenant);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, tenant.Options.GraphPort);
            kestrel.Limits.MaxRequestBodySize = null;
        });
        app = builder.Build();
        app.Run(HandleAsync);
    }

    public Uri Url { get; private set; } = new("http://127.0.0.1/v1.0");

    public static async Task<GraphServer> StartAsync(SandboxTenant tenant, CancellationToken cancellationToken)
    {
        var server = new GraphServer(tenant);
        await server.app.StartAsync(cancellationToken);
        var address = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Url = new($"{address.TrimEnd('/')}/v1.0");
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        var rawTarget = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var headers = KeptHeaders.Where(context.Request.Headers.ContainsKey).ToDictionary(name => name, name => context.Request.Headers[name].ToString(), StringComparer.OrdinalIgnoreCase);
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var request = new GraphRequest(
            context.Request.Method,
            $"{context.Request.Scheme}://{context.Request.Host}",
            rawTarget,
            headers,
            context.Request.Headers.Authorization.ToString(),
            body.Length == 0 ? null : body);
        var requestId = Guid.NewGuid().ToString();
        var clientRequestId = headers.GetValueOrDefault("client-request-id");
        var answer = body.Length > LargestBody
            ? new(413, GraphError.Envelope("RequestEntityTooLarge", "The request is larger than 4 MB.", requestId, clientRequestId))
            : await pipeline.AnswerAsync(request, requestId, context.RequestAborted);
        if (answer is null)
        {
            context.Abort();
            return;
        }
        await WriteAsync(context.Response, answer, requestId, clientRequestId);
    }

    private static async Task WriteAsync(HttpResponse response, GraphAnswer answer, string requestId, string? clientRequestId)
    {
        response.StatusCode = answer.Status;
        response.Headers["request-id"] = requestId;
        response.Headers["client-request-id"] = clientRequestId ?? requestId;
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value;
        var text = answer.Text ?? answer.Json?.ToJsonString(JsonText.Relaxed);
        if (text is null) return;
        response.ContentType = answer.Status >= 400 && answer.Json is JsonObject ? "application/json" : answer.ContentType;
        await response.WriteAsync(text);
    }
}
