using System.Net;
using System.Text;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Rapport.AzureStorage.Tests.Wire;

/// <summary>Answers in the given order and keeps what it was asked; one question too many fails the test.</summary>
internal sealed class StubService(params HttpResponseMessage[] answers) : HttpMessageHandler
{
    public const string Key = "c2VjcmV0LWtleS1vZi10aGUtYWNjb3VudA==";

    private readonly Queue<HttpResponseMessage> answers = new(answers);

    public List<(HttpMethod Method, Uri Uri, Dictionary<string, string> Headers, string Body)> Asked { get; } = [];

    /// <summary>Options that send to this stub and do not wait between tries.</summary>
    public TableClientOptions Options
    {
        get
        {
            var options = new TableClientOptions { Transport = new HttpClientTransport(new HttpClient(this, disposeHandler: false)) };
            options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
            return options;
        }
    }

    public TableClient Table => new(new Uri("https://ada.table.core.windows.net"), "people", new TableSharedKeyCredential("ada", Key), Options);

    public static HttpResponseMessage Answer(HttpStatusCode status, string body = "", params (string Name, string Value)[] headers)
    {
        var answer = new HttpResponseMessage(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        foreach (var (name, value) in headers) answer.Headers.TryAddWithoutValidation(name, value);
        return answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Asked.Add((request.Method, request.RequestUri!, request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase), body));
        return answers.TryDequeue(out var answer) ? answer : throw new InvalidOperationException("One request too many.");
    }
}
