using System.Globalization;
using Rapport.Sandbox.Authority;

namespace Rapport.Sandbox.Graph;

/// <summary>What happens to every request, alone or in a batch: recorded, signed in, let in, faulted on purpose, routed.</summary>
internal sealed class GraphPipeline
{
    private readonly SandboxTenant tenant;
    private readonly GraphRouter router;
    private readonly Batch batch;

    public GraphPipeline(SandboxTenant tenant)
    {
        this.tenant = tenant;
        router = new(tenant);
        batch = new(this);
    }

    /// <summary>Null when the connection is to be dropped.</summary>
    public async Task<GraphAnswer?> AnswerAsync(GraphRequest request, string requestId, CancellationToken cancellationToken)
    {
        var segments = request.Segments();
        var path = segments.Skip(1).ToList();
        var recorded = new RecordedRequest(request.Method, "/" + string.Join('/', path), request.RawQuery, request.Headers, request.Body, DateTimeOffset.UtcNow, request.InBatch)
        {
            WouldSend = GraphRouter.WouldSend(request.Method, path),
        };
        tenant.Record(recorded);
        var clientRequestId = request.Headers.GetValueOrDefault("client-request-id");
        GraphAnswer? answer;
        try
        {
            answer = await AdmitAsync(request, segments, recorded, cancellationToken);
        }
        catch (GraphError error)
        {
            recorded.ErrorCode = error.Code;
            answer = new(error.Status, GraphError.Envelope(error.Code, error.Message, requestId, clientRequestId));
            foreach (var (name, value) in error.Headers) answer.Headers[name] = value;
        }
        recorded.Status = answer?.Status ?? 0;
        return answer;
    }

    private async Task<GraphAnswer?> AdmitAsync(GraphRequest request, IReadOnlyList<string> segments, RecordedRequest recorded, CancellationToken cancellationToken)
    {
        if (segments.Count == 0 || segments[0] != "v1.0") throw GraphError.BadRequest($"Invalid version: {(segments.Count == 0 ? "" : segments[0])}");
        var grant = SignIn(request.Authorization);
        var user = tenant.FindUser(grant.UserId) ?? throw new GraphError(404, "MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");
        if (segments is [_, "$batch"]) return await batch.AnswerAsync(request, cancellationToken);
        if (!user.TryEnter(tenant.Options.MostInFlight))
            throw new GraphError(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.").With("Retry-After", "0.250");
        try
        {
            if (await SufferAsync(recorded, false, cancellationToken) is { Faulty: true } before) return before.Answer;
            var call = new GraphCall(tenant, user, grant.Scopes, request.BaseUrl, request.Method, OwnPath(segments, user), request.Options(), request.Headers, request.Body, Prefer.Parse(request.Headers.GetValueOrDefault("Prefer")));
            var answer = await router.AnswerAsync(call, cancellationToken);
            if (call.Prefer.Applied.Count > 0) answer.Headers["Preference-Applied"] = string.Join(", ", call.Prefer.Applied);
            return await SufferAsync(recorded, true, cancellationToken) is { Faulty: true } after ? after.Answer : answer;
        }
        finally
        {
            user.Leave();
        }
    }

    private GraphGrant SignIn(string authorization)
    {
        if (authorization.Length == 0) throw Unauthorized("Access token is empty.");
        if (!authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) throw Unauthorized("CompactToken parsing failed with error code: 80049217");
        if (tenant.Tokens.Find(authorization["Bearer ".Length..].Trim()) is not { } grant) throw Unauthorized("CompactToken validation failed with reason code: 80049228.");
        return grant.ExpiresAt > DateTimeOffset.UtcNow ? grant : throw Unauthorized("Lifetime validation failed, the token is expired.");
    }

    private static GraphError Unauthorized(string message) =>
        new GraphError(401, "InvalidAuthenticationToken", message).With("WWW-Authenticate", "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", client_id=\"00000003-0000-0000-c000-000000000000\"");

    /// <summary><c>/users/{id or address}</c> of the signed-in user is <c>/me</c>; other users' mailboxes are closed.</summary>
    private static List<string> OwnPath(IReadOnlyList<string> segments, SandboxUser user)
    {
        var path = segments.Skip(1).ToList();
        if (path.Count < 2 || !string.Equals(path[0], "users", StringComparison.OrdinalIgnoreCase)) return path;
        if (!string.Equals(path[1], user.Id, StringComparison.OrdinalIgnoreCase) && !string.Equals(path[1], user.Mailbox.User.Mail, StringComparison.OrdinalIgnoreCase)) throw GraphError.AccessDenied();
        return ["me", .. path.Skip(2)];
    }

    private async Task<(bool Faulty, GraphAnswer? Answer)> SufferAsync(RecordedRequest recorded, bool afterTheWork, CancellationToken cancellationToken)
    {
        if (tenant.Faults.Take(recorded, afterTheWork) is not { } fault) return (false, null);
        if (fault.Hold is { } gate) await gate.PassAsync(cancellationToken);
        if (fault.Delay > TimeSpan.Zero) await Task.Delay(fault.Delay, cancellationToken);
        if (fault.Drop) return (true, null);
        if (fault.Html is { } html) return (true, new(fault.Status, Text: html, ContentType: "text/html"));
        if (fault.Status == 0) return (false, null);
        var error = new GraphError(fault.Status, fault.Code, "A fault was planned for this request.");
        if (fault.RetryAfter is { } wait) error.With("Retry-After", wait);
        if (fault.Claims is { } claims)
            error.With("WWW-Authenticate", string.Create(CultureInfo.InvariantCulture, $"Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(claims))}\""));
        throw error;
    }
}
