using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using Polly.Timeout;
using Rapport.Api.Identity;

namespace Rapport.Api.Graph;

/// <summary>Every call to Graph goes through here: the user's token, at most 4 calls in flight per mailbox, and failures turned into ours.</summary>
internal sealed partial class GraphCalls : IDisposable
{
    /// <summary>Graph's limit per application and mailbox.</summary>
    private const int PerMailbox = 4;

    private readonly GraphOptions options;
    private readonly GraphTokens tokens;
    private readonly TimeProvider clock;
    private readonly ILogger<GraphCalls> logger;
    private readonly HttpClient http;
    private readonly SemaphoreSlim all;
    private readonly ConcurrentDictionary<UserKey, SemaphoreSlim> mailboxes = new();

    public GraphCalls(IOptions<GraphOptions> options, GraphTokens tokens, TimeProvider clock, ILogger<GraphCalls> logger)
    {
        this.options = options.Value;
        this.tokens = tokens;
        this.clock = clock;
        this.logger = logger;
        all = new SemaphoreSlim(this.options.MaxInFlight);

        var handlers = GraphClientFactory.CreateDefaultHandlers();
        // The SDK's own handler replays every method, POST too, and ignores fractional Retry-After.
        var place = handlers.IndexOf(handlers.First(h => h is RetryHandler));
        handlers[place] = new GraphRetryHandler(options, clock);
        handlers.Insert(0, new ImmutableIdHandler());
        http = GraphClientFactory.Create(handlers, finalHandler: new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        });
        // The retry handler's limit per attempt is the one that counts.
        http.Timeout = Timeout.InfiniteTimeSpan;
    }

    /// <summary>Which scopes this deployment has.</summary>
    public GraphOptions Options => options;

    /// <summary>Makes one call.</summary>
    /// <exception cref="GraphException">It failed for good, or cannot be repeated here.</exception>
    /// <exception cref="SignInException">The user has to act first.</exception>
    public async Task<T> RunAsync<T>(UserKey user, Func<GraphServiceClient, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        var mailbox = mailboxes.GetOrAdd(user, _ => new SemaphoreSlim(PerMailbox));
        await mailbox.WaitAsync(cancellationToken);
        try
        {
            await all.WaitAsync(cancellationToken);
            try
            {
                using var client = new GraphServiceClient(http, new BaseBearerTokenAuthenticationProvider(new UserToken(tokens, user, options.BaseUrl)), options.BaseUrl.ToString().TrimEnd('/'));
                return await call(client, cancellationToken);
            }
            finally
            {
                all.Release();
            }
        }
        catch (Exception error) when (Translate(error, cancellationToken) is { } ours)
        {
            throw ours;
        }
        finally
        {
            mailbox.Release();
        }
    }

    /// <summary>Makes one call for one thing.</summary>
    /// <returns>Null when it is gone, or when the service cannot give it: one item must not stop the others.</returns>
    public async Task<T?> FindAsync<T>(UserKey user, Func<GraphServiceClient, CancellationToken, Task<T?>> call, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await RunAsync(user, call, cancellationToken);
        }
        catch (GraphException error) when (error.Kind is GraphFailureKind.NotFound or GraphFailureKind.Rejected)
        {
            return null;
        }
    }

    /// <summary>A GET whose body is read by our own reader instead of the SDK's models.</summary>
    /// <param name="user">The user.</param>
    /// <param name="describe">The request, built by the SDK.</param>
    /// <param name="read">Reads the body to its end.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<T> ReadAsync<T>(UserKey user, Func<GraphServiceClient, RequestInformation> describe, Func<Stream, CancellationToken, ValueTask<T>> read, CancellationToken cancellationToken) =>
        RunAsync(user, (graph, token) => SendAsync(graph, describe(graph), read, token), cancellationToken);

    /// <summary>As <see cref="ReadAsync"/>, for one thing.</summary>
    /// <returns>As <see cref="FindAsync"/>.</returns>
    public Task<T?> FindRowAsync<T>(UserKey user, Func<GraphServiceClient, RequestInformation> describe, Func<Stream, CancellationToken, ValueTask<T?>> read, CancellationToken cancellationToken)
        where T : class =>
        FindAsync(user, (graph, token) => SendAsync(graph, describe(graph), read, token), cancellationToken);

    /// <summary>Gets a token, mostly from the cache, without calling Graph.</summary>
    /// <exception cref="SignInException">The user has to act first.</exception>
    public Task CheckAccessAsync(UserKey user, CancellationToken cancellationToken) => tokens.GetAsync(user, claims: null, cancellationToken);

    /// <summary>Whether a stored link leads to the configured Graph and nowhere else.</summary>
    public bool IsOurs(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var url)
        && Uri.Compare(url, options.BaseUrl, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0
        && url.AbsolutePath.StartsWith(options.BaseUrl.AbsolutePath.TrimEnd('/') + "/", StringComparison.Ordinal);

    public void Dispose()
    {
        http.Dispose();
        all.Dispose();
        foreach (var mailbox in mailboxes.Values) mailbox.Dispose();
    }

    private static async Task<T> SendAsync<T>(GraphServiceClient graph, RequestInformation request, Func<Stream, CancellationToken, ValueTask<T>> read, CancellationToken cancellationToken)
    {
        var errors = new Dictionary<string, ParsableFactory<IParsable>> { ["XXX"] = ODataError.CreateFromDiscriminatorValue };
        await using var body = await graph.RequestAdapter.SendPrimitiveAsync<Stream>(request, errors, cancellationToken) ?? throw new GraphException(GraphFailureKind.Unavailable);
        return await read(body, cancellationToken);
    }

    private GraphException? Translate(Exception error, CancellationToken cancellationToken)
    {
        switch (error)
        {
            case ODataError { Error: var details } refused:
                LogRefused(logger, refused.ResponseStatusCode, details?.Code, details?.InnerError?.RequestId);
                return Of(refused, details?.Code);
            case ApiException plain:
                LogRefused(logger, plain.ResponseStatusCode, null, null);
                return Of(plain, null);
            // A proxy's HTML page: the SDK finds no reader for it.
            case InvalidOperationException { Message: var message } when message.Contains("does not have a factory registered", StringComparison.Ordinal):
            case HttpRequestException or TimeoutRejectedException or System.Text.Json.JsonException or IOException:
            case OperationCanceledException when !cancellationToken.IsCancellationRequested:
                LogFailed(logger, error);
                return new GraphException(GraphFailureKind.Unavailable, inner: error);
            default:
                return null;
        }
    }

    private GraphException Of(ApiException error, string? code)
    {
        var wait = error.ResponseHeaders?.FirstOrDefault(h => h.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault() is { } text
            ? GraphRetryHandler.RetryAfter(text, clock.GetUtcNow())
            : null;
        var kind = error.ResponseStatusCode switch
        {
            429 => GraphFailureKind.Throttled,
            410 => GraphFailureKind.ResyncRequired,
            404 => GraphFailureKind.NotFound,
            401 or 403 => GraphFailureKind.Forbidden,
            >= 500 => GraphFailureKind.Unavailable,
            _ => GraphFailureKind.Rejected,
        };
        if (code?.ToUpperInvariant() is "SYNCSTATENOTFOUND" or "RESYNCREQUIRED") kind = GraphFailureKind.ResyncRequired;
        return new GraphException(kind, wait, code, error);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Graph answered {Status} {Code}, request {RequestId}")]
    private static partial void LogRefused(ILogger logger, int status, string? code, string? requestId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Graph could not be reached or read")]
    private static partial void LogFailed(ILogger logger, Exception error);

    /// <summary>The user's token, for Graph's own host only; asked again with claims when Graph demands them.</summary>
    private sealed class UserToken(GraphTokens tokens, UserKey user, Uri baseUrl) : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new([baseUrl.Host]);

        public async Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
        {
            if (!AllowedHostsValidator.IsUrlHostValid(uri)) return "";
            var claims = additionalAuthenticationContext?.GetValueOrDefault("claims") as string;
            return await tokens.GetAsync(user, claims is null ? null : System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(claims)), cancellationToken);
        }
    }
}
