using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Rapport.Api.Graph;

/// <summary>The one place that retries Graph. Reads are repeated after any passing failure; a write only after 429,
/// because then it was not carried out, and after any other failure nobody knows.</summary>
internal sealed class GraphRetryHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<bool> IsRead = new("rapport.read");

    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;

    public GraphRetryHandler(IOptions<GraphOptions> options, TimeProvider clock)
    {
        var graph = options.Value;
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock };
        if (graph.Attempts > 1)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = graph.Attempts - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromMilliseconds(500),
                MaxDelay = graph.LongestSleep,
                ShouldHandle = arguments => ValueTask.FromResult(ShouldRepeat(arguments, graph, clock)),
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result is { } response ? RetryAfter(response, clock.GetUtcNow()) : null),
                // The answer is given up; its connection goes back to the pool.
                OnRetry = arguments =>
                {
                    arguments.Outcome.Result?.Dispose();
                    return ValueTask.CompletedTask;
                },
            });
        }
        pipeline = builder.AddTimeout(new TimeoutStrategyOptions { Timeout = graph.AttemptTimeout }).Build();
    }

    /// <summary>The wait a response asks for: seconds, fractions of seconds, or a date (RFC 9110, section 10.2.3; Graph sends <c>2.128</c>).</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now) =>
        response.Headers.TryGetValues("Retry-After", out var values) ? RetryAfter(values.FirstOrDefault(), now) : null;

    /// <inheritdoc cref="RetryAfter(HttpResponseMessage, DateTimeOffset)"/>
    public static TimeSpan? RetryAfter(string? text, DateTimeOffset now)
    {
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < TimeSpan.FromDays(1).TotalSeconds)
            return TimeSpan.FromSeconds(seconds);
        // Only a date as HTTP writes it: "1,5" would else be read as a day of January, that is as no wait at all.
        if (DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
            return at > now ? at - now : TimeSpan.Zero;
        return null;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(IsRead, request.Method == HttpMethod.Get);
        try
        {
            return await pipeline.ExecuteAsync(async attempt => await base.SendAsync(request, attempt.CancellationToken), context);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static bool ShouldRepeat(RetryPredicateArguments<HttpResponseMessage> arguments, GraphOptions options, TimeProvider clock)
    {
        var isRead = arguments.Context.Properties.GetValue(IsRead, false);
        if (arguments.Outcome.Exception is { } error) return isRead && error is (HttpRequestException or TimeoutRejectedException);
        var response = arguments.Outcome.Result!;
        var isPassing = response.StatusCode is HttpStatusCode.TooManyRequests
            || (isRead && (int)response.StatusCode is (500 or 502 or 503 or 504 or 509));
        // Waits longer than a few seconds are scheduled by the worker, not slept through here.
        return isPassing && !(RetryAfter(response, clock.GetUtcNow()) > options.LongestSleep);
    }
}
