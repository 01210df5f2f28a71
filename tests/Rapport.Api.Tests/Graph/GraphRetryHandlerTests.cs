using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Options;
using Rapport.Api.Graph;

namespace Rapport.Api.Tests.Graph;

public sealed class GraphRetryHandlerTests : IDisposable
{
    private readonly HandMovedClock clock = new();
    private readonly Answers answers = new();
    private readonly HttpMessageInvoker http;

    public GraphRetryHandlerTests() => http = new(new GraphRetryHandler(Options.Create(new GraphOptions()), clock) { InnerHandler = answers });

    [Theory]
    [InlineData("2.128", 2128)]
    [InlineData("3", 3000)]
    [InlineData("Fri, 06 Mar 2026 09:00:04 GMT", 4000)]
    public async Task A_throttled_read_waits_exactly_as_long_as_it_is_told(string retryAfter, int milliseconds)
    {
        answers.Give(429, retryAfter).Give(200);

        var call = SendAsync(HttpMethod.Get);
        await UntilWaitingAsync(TimeSpan.FromMilliseconds(milliseconds));
        clock.Advance(TimeSpan.FromMilliseconds(milliseconds - 1));
        Assert.Equal(1, answers.Calls);
        clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal((200, 2), (await call, answers.Calls));
    }

    [Fact]
    public async Task A_throttled_write_was_not_carried_out_and_is_repeated()
    {
        answers.Give(429, "1").Give(201);

        var call = SendAsync(HttpMethod.Post);
        await UntilWaitingAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(1, answers.Calls);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((201, 2), (await call, answers.Calls));
    }

    [Theory]
    [InlineData("POST", 503)]
    [InlineData("POST", 504)]
    [InlineData("POST", 500)]
    [InlineData("PATCH", 502)]
    [InlineData("DELETE", 503)]
    public async Task A_write_whose_fate_is_unknown_is_not_repeated(string method, int status)
    {
        answers.Give(status, "1").Give(200);

        Assert.Equal((status, 1), (await SendAsync(new HttpMethod(method)), answers.Calls));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_read_is_repeated_after_a_passing_failure(int status)
    {
        answers.Give(status, "1").Give(200);

        var call = SendAsync(HttpMethod.Get);
        await UntilWaitingAsync(TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((200, 2), (await call, answers.Calls));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(501)]
    public async Task An_answer_that_will_not_change_is_taken(int status)
    {
        answers.Give(status).Give(200);

        Assert.Equal((status, 1), (await SendAsync(HttpMethod.Get), answers.Calls));
    }

    [Theory]
    [InlineData("5.5")]
    [InlineData("120")]
    [InlineData("Fri, 06 Mar 2026 09:05:00 GMT")]
    public async Task A_long_wait_is_left_to_the_worker(string retryAfter)
    {
        answers.Give(429, retryAfter).Give(200);

        Assert.Equal((429, 1), (await SendAsync(HttpMethod.Get), answers.Calls));
    }

    [Fact]
    public async Task A_read_that_goes_on_failing_ends_after_four_tries()
    {
        answers.Give(503, "1").Give(503, "1").Give(503, "1").Give(503, "1").Give(200);

        var call = SendAsync(HttpMethod.Get);
        for (var i = 0; i < 3; i++)
        {
            await UntilWaitingAsync(TimeSpan.FromSeconds(1));
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal((503, 4), (await call, answers.Calls));
    }

    [Theory]
    [InlineData("2.128", 2128)]
    [InlineData("0", 0)]
    [InlineData("Fri, 06 Mar 2026 08:00:00 GMT", 0)]
    [InlineData("soon", null)]
    [InlineData("-1", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("1,5", null)]
    public void Retry_After_holds_seconds_or_a_date(string? text, int? milliseconds) =>
        Assert.Equal(milliseconds is { } ms ? TimeSpan.FromMilliseconds(ms) : null, GraphRetryHandler.RetryAfter(text, clock.GetUtcNow()));

    public void Dispose() => http.Dispose();

    private async Task<int> SendAsync(HttpMethod method)
    {
        using var request = new HttpRequestMessage(method, "http://graph.test/v1.0/me");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    /// <summary>The wait may begin on another thread: a moment of real time is granted for that, never for the wait itself.</summary>
    private async Task UntilWaitingAsync(TimeSpan wait)
    {
        for (var i = 0; i < 500 && !clock.Waiting.Contains(wait); i++) await Task.Delay(10, TestContext.Current.CancellationToken);
        Assert.Contains(wait, clock.Waiting);
    }

    private sealed class Answers : HttpMessageHandler
    {
        private readonly ConcurrentQueue<(int Status, string? RetryAfter)> planned = new();
        private int calls;

        public int Calls => calls;

        public Answers Give(int status, string? retryAfter = null)
        {
            planned.Enqueue((status, retryAfter));
            return this;
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref calls);
            Assert.True(planned.TryDequeue(out var next));
            var response = new HttpResponseMessage((HttpStatusCode)next.Status);
            if (next.RetryAfter is { } wait) response.Headers.TryAddWithoutValidation("Retry-After", wait);
            return Task.FromResult(response);
        }
    }
}
