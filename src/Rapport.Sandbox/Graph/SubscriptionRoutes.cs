using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>Change notifications: made after a handshake, renewed, listed, ended. Lives are judged by the tenant's clock, as its callers judge them.</summary>
internal sealed partial class SubscriptionRoutes(SandboxTenant tenant)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10_080);
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(45);
    private static readonly string[] Writable =
        ["changeType", "notificationUrl", "lifecycleNotificationUrl", "resource", "expirationDateTime", "clientState", "latestSupportedTlsVersion", "includeResourceData"];

    public IEnumerable<GraphRoute> All() =>
    [
        new("POST", "/subscriptions", GraphScopes.Any, [], CreateAsync),
        new("GET", "/subscriptions", GraphScopes.Any, [], call => GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.BaseUrl}/$metadata#subscriptions",
            ["value"] = new JsonArray([.. tenant.Notifier.Of(call.User.Id).Select(subscription => (JsonNode)subscription.ToJson(call))]),
        })),
        new("GET", "/subscriptions/{subscription}", GraphScopes.Any, [], call => GraphAnswer.Ok(Find(call).ToJson(call))),
        new("PATCH", "/subscriptions/{subscription}", GraphScopes.Any, [], Renew),
        new("DELETE", "/subscriptions/{subscription}", GraphScopes.Any, [], call =>
        {
            tenant.Notifier.End(Find(call).Id);
            return GraphAnswer.NoContent();
        }),
        new("POST", "/subscriptions/{subscription}/reauthorize", GraphScopes.Any, [], call =>
        {
            _ = Find(call);
            return GraphAnswer.NoContent();
        }),
    ];

    private async Task<GraphAnswer> CreateAsync(GraphCall call, CancellationToken cancellationToken)
    {
        var body = call.ReadBody();
        if (body.FirstOrDefault(pair => !Writable.Contains(pair.Key) && !pair.Key.StartsWith("@odata.", StringComparison.Ordinal)).Key is { } unknown) throw Invalid($"The property '{unknown}' cannot be set.");
        var (kind, folderId) = ReadResource(call, Word(body, "resource") ?? throw Invalid("resource is required."));
        var changeTypes = (Word(body, "changeType") ?? "").Split(',', StringSplitOptions.TrimEntries);
        if (changeTypes.Any(type => type is not ("created" or "updated" or "deleted"))) throw Invalid("changeType must be a list of created, updated and deleted.");
        var clientState = Word(body, "clientState");
        if (clientState?.Length > 128) throw Invalid("clientState is longer than 128 characters.");
        var notificationUrl = ReadUrl(Word(body, "notificationUrl") ?? throw Invalid("notificationUrl is required."));
        var lifecycleUrl = Word(body, "lifecycleNotificationUrl") is { } text ? ReadUrl(text) : null;
        var subscription = new Subscription(
            Guid.NewGuid().ToString(), call.User.Id, tenant.ApiClientId, Word(body, "resource")!, kind, folderId, string.Join(',', changeTypes), notificationUrl, lifecycleUrl, clientState, call.Prefer.ImmutableIds, ReadExpiry(body));

        // The same address for both is asked twice, as by the service.
        await tenant.Notifier.ShakeHandsAsync(notificationUrl, cancellationToken);
        if (lifecycleUrl is not null) await tenant.Notifier.ShakeHandsAsync(lifecycleUrl, cancellationToken);
        tenant.Notifier.Keep(subscription);
        return GraphAnswer.Created(subscription.ToJson(call));
    }

    private GraphAnswer Renew(GraphCall call)
    {
        var body = call.ReadBody();
        if (body.FirstOrDefault(pair => pair.Key is not ("expirationDateTime" or "notificationUrl") && !pair.Key.StartsWith("@odata.", StringComparison.Ordinal)).Key is { } other) throw Invalid($"The property '{other}' cannot be changed.");
        var renewed = Find(call) with { ExpiresAt = ReadExpiry(body) };
        tenant.Notifier.Keep(renewed);
        return GraphAnswer.Ok(renewed.ToJson(call));
    }

    private Subscription Find(GraphCall call) => tenant.Notifier.Of(call.User.Id).FirstOrDefault(subscription => subscription.Id == call["subscription"])
        ?? throw new GraphError(404, "ResourceNotFound", "The object was not found.");

    private DateTimeOffset ReadExpiry(JsonObject body)
    {
        if (Word(body, "expirationDateTime") is not { } text || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)) throw Invalid("expirationDateTime is required.");
        var now = tenant.Options.Clock.GetUtcNow();
        if (at <= now) throw Invalid("The expiration lies in the past.");
        if (at > now + Longest) throw Invalid($"Subscription expiration can only be {Longest.TotalMinutes} minutes in the future.");
        return at < now + Shortest ? now + Shortest : at;
    }

    private static (ItemKind Kind, string? FolderId) ReadResource(GraphCall call, string resource)
    {
        var match = KnownResource().Match(resource.Trim('/'));
        if (!match.Success || (match.Groups["user"].Success && !string.Equals(match.Groups["user"].Value, call.User.Id, StringComparison.OrdinalIgnoreCase))) throw Invalid($"The resource '{resource}' is not served.");
        var isEvents = match.Groups["events"].Success;
        if (!call.HasAnyScope(isEvents ? GraphScopes.ReadCalendar : GraphScopes.ReadHeaders)) throw GraphError.AccessDenied();
        if (isEvents) return (ItemKind.Event, null);
        if (!match.Groups["folder"].Success) return (ItemKind.Message, null);
        return (ItemKind.Message, (call.Mailbox.FindFolder(match.Groups["folder"].Value) ?? throw GraphError.NotFound()).Id);
    }

    private static Uri ReadUrl(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)) throw Invalid("A notification address must be absolute.");
        return url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback) ? url : throw Invalid("A notification address must be https.");
    }

    private static string? Word(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static GraphError Invalid(string message) => new(400, "InvalidRequest", message);

    [GeneratedRegex(@"^(?:me|users/(?<user>[^/]+))/(?:(?<events>events)|(?:mailFolders(?:\('(?<folder>[^']+)'\)|/(?<folder>[^/]+))/)?messages)$", RegexOptions.IgnoreCase)]
    private static partial Regex KnownResource();
}
