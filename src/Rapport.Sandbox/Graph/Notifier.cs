using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>Keeps subscriptions and tells their addresses what changed. One delivery can carry many changes; a failed one is tried three times.</summary>
internal sealed class Notifier : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SandboxTenant tenant;
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Patience };
    private readonly ConcurrentDictionary<string, Subscription> subscriptions = new(StringComparer.Ordinal);
    private readonly Channel<(Uri Url, JsonObject Notification)> waiting = Channel.CreateUnbounded<(Uri, JsonObject)>();
    private readonly CancellationTokenSource stopping = new();
    private readonly Task delivering;

    public Notifier(SandboxTenant tenant)
    {
        this.tenant = tenant;
        delivering = Task.Run(DeliverAsync);
    }

    public IEnumerable<Subscription> Of(string userId) => subscriptions.Values.Where(subscription => subscription.UserId == userId && subscription.ExpiresAt > tenant.Options.Clock.GetUtcNow());

    public void Keep(Subscription subscription) => subscriptions[subscription.Id] = subscription;

    public void End(string id) => subscriptions.TryRemove(id, out _);

    /// <exception cref="GraphError">The address did not answer the token as plain text in time.</exception>
    public async Task ShakeHandsAsync(Uri url, CancellationToken cancellationToken)
    {
        var token = $"Validation: Testing client application reachability for subscription Request-Id: {Guid.NewGuid()}";
        // The service writes its escapes in small letters.
        var query = "validationToken=" + Uri.EscapeDataString(token).Replace("%3A", "%3a", StringComparison.Ordinal);
        var target = new Uri(url + (url.Query.Length > 0 ? "&" : "?") + query);
        try
        {
            using var content = new StringContent("", Encoding.UTF8, "text/plain");
            using var response = await http.PostAsync(target, content, cancellationToken);
            var answer = await response.Content.ReadAsStringAsync(cancellationToken);
            if ((int)response.StatusCode == 200 && response.Content.Headers.ContentType?.MediaType == "text/plain" && answer == token) return;
            throw new GraphError(400, "ValidationError", "Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.");
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new GraphError(400, "ValidationError", "Subscription validation request timed out.");
        }
    }

    public void Tell(SandboxUser user, MailboxChange change)
    {
        foreach (var subscription in Of(user.Id).Where(subscription => subscription.Wants(change)))
            waiting.Writer.TryWrite((subscription.NotificationUrl, Notification(subscription, user, change)));
    }

    /// <summary>Sends a lifecycle notification to every subscription that has an address for it.</summary>
    /// <param name="what"><c>reauthorizationRequired</c>, <c>subscriptionRemoved</c> or <c>missed</c>.</param>
    public void TellLifecycle(string what)
    {
        foreach (var subscription in subscriptions.Values.Where(subscription => subscription.LifecycleUrl is not null))
        {
            waiting.Writer.TryWrite((subscription.LifecycleUrl!, Head(subscription, json =>
            {
                json["lifecycleEvent"] = what;
                json["organizationId"] = tenant.TenantId;
            })));
            if (what == "subscriptionRemoved") End(subscription.Id);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await delivering;
        stopping.Dispose();
        http.Dispose();
    }

    private JsonObject Notification(Subscription subscription, SandboxUser user, MailboxChange change)
    {
        var item = user.Mailbox.FindMessage(change.Id) ?? user.Mailbox.FindEvent(change.Id);
        var id = subscription.ImmutableIds ? change.Id : (item ?? new StoredItem(change.Id, change.Kind, [], 0, 0, 0)).RestId;
        var (set, type) = change.Kind == ItemKind.Event ? ("Events", "Event") : ("Messages", "Message");
        return Head(subscription, json =>
        {
            json["changeType"] = subscription.WordFor(change);
            json["resource"] = $"Users/{user.Id}/{set}/{id}";
            json["tenantId"] = tenant.TenantId;
            json["resourceData"] = new JsonObject
            {
                ["@odata.type"] = $"#Microsoft.Graph.{type}",
                ["@odata.id"] = $"Users/{user.Id}/{set}/{id}",
                ["@odata.etag"] = $"W/\"{item?.ChangeKey}\"",
                ["id"] = id,
            };
        });
    }

    private static JsonObject Head(Subscription subscription, Action<JsonObject> fill)
    {
        var json = new JsonObject
        {
            ["subscriptionId"] = subscription.Id,
            ["subscriptionExpirationDateTime"] = subscription.ExpiresAt.UtcDateTime.ToString("o", CultureInfo.InvariantCulture),
            ["clientState"] = subscription.ClientState,
        };
        fill(json);
        return json;
    }

    private async Task DeliverAsync()
    {
        try
        {
            while (await waiting.Reader.WaitToReadAsync(stopping.Token))
            {
                var batch = new List<(Uri Url, JsonObject Notification)>();
                while (batch.Count < 100 && waiting.Reader.TryRead(out var next)) batch.Add(next);
                foreach (var group in batch.GroupBy(pair => pair.Url)) await PostAsync(group.Key, new() { ["value"] = new JsonArray([.. group.Select(pair => (JsonNode)pair.Notification)]) });
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The tenant stops; what was not delivered is lost, as after the service's four hours.
        }
    }

    private async Task PostAsync(Uri url, JsonObject body)
    {
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            try
            {
                using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
                using var response = await http.PostAsync(url, content, stopping.Token);
                if (response.IsSuccessStatusCode) return;
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !stopping.IsCancellationRequested)
            {
                // Counts as a failed attempt.
            }
            await Task.Delay(TimeSpan.FromSeconds(attempt), stopping.Token);
        }
    }
}
