using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Rapport.Api.Tests.Given;

/// <summary>A chat endpoint on this machine that answers as it is told: well, badly, late or not at all.</summary>
internal sealed class ModelStub : IAsyncDisposable
{
    private readonly WebApplication app;

    private ModelStub(WebApplication app) => this.app = app;

    /// <summary>From the body it was asked to reword to the text of its answer.</summary>
    public Func<string, string> Answer { get; set; } = body => Json(body);

    public int Status { get; set; } = StatusCodes.Status200OK;

    /// <summary>Holds every answer back until the caller goes away.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Whole requests as they came.</summary>
    public List<JsonNode> Requests { get; } = [];

    public List<string?> Keys { get; } = [];

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1");

    /// <summary>An answer in the wished form.</summary>
    public static string Json(string body) => new JsonObject { ["body"] = body }.ToJsonString();

    public static async Task<ModelStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new ModelStub(builder.Build());
        stub.app.MapPost("/v1/chat/completions", stub.CompleteAsync);
        await stub.app.StartAsync(TestContext.Current.CancellationToken);
        return stub;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
    }

    private async Task CompleteAsync(HttpContext context)
    {
        var request = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        lock (Requests)
        {
            Requests.Add(request);
            Keys.Add(context.Request.Headers.Authorization);
        }
        if (IsSilent) await Task.Delay(Timeout.Infinite, context.RequestAborted);
        context.Response.StatusCode = Status;
        if (Status != StatusCodes.Status200OK) return;
        var asked = (string)JsonNode.Parse((string)request["messages"]![1]!["content"]!)!["body"]!;
        await context.Response.WriteAsJsonAsync(
            new JsonObject
            {
                ["id"] = "chatcmpl-1",
                ["object"] = "chat.completion",
                ["created"] = 1,
                ["model"] = (string)request["model"]!,
                ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["finish_reason"] = "stop", ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = Answer(asked) } }),
                ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 1, ["total_tokens"] = 2 },
            },
            JsonSerializerOptions.Web,
            context.RequestAborted);
    }
}
