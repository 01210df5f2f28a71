using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Rapport.Sandbox.Mailbox;
using Rapport.Sandbox.Tests.Given;

namespace Rapport.Sandbox.Tests.Graph;

public sealed class NotificationTests
{
    [Fact]
    public async Task A_change_is_told_to_who_shook_hands()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var webhook = await Webhook.StartAsync();

        var made = await tenant.CallAsync("POST", "/subscriptions", Wish(webhook, "me/mailFolders('inbox')/messages"));
        tenant.Mailbox.AddMessage(A.Message("message-lena"));
        var told = await webhook.NextAsync();

        Assert.Equal(201, made.Status);
        var item = Assert.Single(told["value"]!.AsArray())!;
        Assert.Equal(("created", "message-lena", "secret", (string?)made.Json!["id"]), ((string?)item["changeType"], (string?)item["resourceData"]!["id"], (string?)item["clientState"], (string?)item["subscriptionId"]));
        Assert.Contains("Validation: Testing", Assert.Single(webhook.Handshakes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_leaves_a_watched_folder_is_told_as_deleted()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var webhook = await Webhook.StartAsync();
        tenant.Mailbox.AddMessage(A.Message("message-lena"));
        await tenant.CallAsync("POST", "/subscriptions", Wish(webhook, "me/mailFolders/inbox/messages"));

        tenant.Mailbox.MoveMessage("message-lena", "archive");

        Assert.Equal("deleted", (string?)(await webhook.NextAsync())["value"]![0]!["changeType"]);
    }

    [Fact]
    public async Task A_subscription_is_renewed_listed_reauthorized_ended()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var webhook = await Webhook.StartAsync();
        var id = (string?)(await tenant.CallAsync("POST", "/subscriptions", Wish(webhook, "me/events"))).Json!["id"];

        Assert.Equal(200, (await tenant.CallAsync("PATCH", $"/subscriptions/{id}", $$"""{"expirationDateTime":"{{DateTime.UtcNow.AddDays(6):yyyy-MM-ddTHH:mm:ssZ}}"}""")).Status);
        Assert.Equal(id, (string?)(await tenant.GetAsync("/subscriptions")).Value.Single()["id"]);
        Assert.Equal(204, (await tenant.CallAsync("POST", $"/subscriptions/{id}/reauthorize")).Status);
        Assert.Equal(204, (await tenant.CallAsync("DELETE", $"/subscriptions/{id}")).Status);
        Assert.Equal(404, (await tenant.GetAsync($"/subscriptions/{id}")).Status);
    }

    [Fact]
    public async Task An_address_that_answers_the_token_wrongly_gets_no_subscription()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var webhook = await Webhook.StartAsync(answerToken: token => $"\"{token}\"");

        Assert.Equal("ValidationError", (await tenant.CallAsync("POST", "/subscriptions", Wish(webhook, "me/events"))).Code);
    }

    [Fact]
    public async Task A_lifecycle_notification_goes_to_its_own_address()
    {
        await using var tenant = await Tenant.StartAsync();
        await using var webhook = await Webhook.StartAsync();
        await tenant.CallAsync("POST", "/subscriptions", Wish(webhook, "me/events", lifecycle: true));

        tenant.Sandbox.Notifier.TellLifecycle("reauthorizationRequired");

        Assert.Equal("reauthorizationRequired", (string?)(await webhook.NextAsync())["value"]![0]!["lifecycleEvent"]);
    }

    private static string Wish(Webhook webhook, string resource, bool lifecycle = false) =>
        new JsonObject
        {
            ["changeType"] = "created,updated,deleted",
            ["resource"] = resource,
            ["notificationUrl"] = webhook.Url.ToString(),
            ["lifecycleNotificationUrl"] = lifecycle ? webhook.Url.ToString() : null,
            ["clientState"] = "secret",
            ["expirationDateTime"] = DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        }.ToJsonString();

    private sealed class Webhook : IAsyncDisposable
    {
        private readonly WebApplication app;
        private readonly BlockingCollection<JsonObject> told = [];

        private Webhook(WebApplication app) => this.app = app;

        public Uri Url { get; private set; } = null!;

        public ConcurrentQueue<string> Handshakes { get; } = new();

        public static async Task<Webhook> StartAsync(Func<string, string>? answerToken = null)
        {
            var app = WebApplication.CreateSlimBuilder().Build();
            var webhook = new Webhook(app);
            app.Urls.Add("http://127.0.0.1:0");
            app.MapPost("/notify", async (HttpRequest request) =>
            {
                if (request.Query["validationToken"].ToString() is { Length: > 0 } token)
                {
                    webhook.Handshakes.Enqueue(token);
                    return Results.Text(answerToken?.Invoke(token) ?? token, "text/plain", statusCode: 200);
                }
                webhook.told.Add((await JsonNode.ParseAsync(request.Body))!.AsObject());
                return Results.StatusCode(202);
            });
            await app.StartAsync(TestContext.Current.CancellationToken);
            webhook.Url = new(app.Urls.First() + "/notify");
            return webhook;
        }

        public Task<JsonObject> NextAsync() => Task.Run(() => told.Take(TestContext.Current.CancellationToken)).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        public async ValueTask DisposeAsync()
        {
            await app.DisposeAsync();
            told.Dispose();
        }
    }
}
