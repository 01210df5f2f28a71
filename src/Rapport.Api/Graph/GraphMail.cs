using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Kiota.Abstractions;
using Rapport.Api.Identity;
using Rapport.Mail;

namespace Rapport.Api.Graph;

/// <summary>Inbox and Sent Items, as delta pages of what is needed to judge contact; whole texts one by one.</summary>
internal sealed partial class GraphMail(GraphCalls calls)
{
    private const int PageSize = 200;

    /// <value>Enough to find one letter of the exact address among those of people with a similar name.</value>
    private const int MostFound = 10;

    private static readonly string[] Fields =
        ["id", "conversationId", "internetMessageId", "parentFolderId", "sentDateTime", "receivedDateTime", "from", "sender", "toRecipients", "ccRecipients", "subject", "bodyPreview", "isDraft", "lastModifiedDateTime", "webLink"];

    /// <summary>How many messages a folder holds, for progress.</summary>
    public Task<int> CountAsync(UserKey user, MailFolder folder, CancellationToken cancellationToken) =>
        calls.RunAsync(user, async (graph, token) =>
            (await graph.Me.MailFolders[Name(folder)].GetAsync(request => request.QueryParameters.Select = ["id", "totalItemCount"], token))?.TotalItemCount ?? 0, cancellationToken);

    /// <summary>The first page of a folder from an instant on. Graph ends such a round after 5,000 messages, newest first.</summary>
    public Task<GraphPage<MessageRow>> StartAsync(UserKey user, MailFolder folder, DateTimeOffset from, CancellationToken cancellationToken) =>
        calls.ReadAsync(user, graph => graph.Me.MailFolders[Name(folder)].Messages.Delta.ToGetRequestInformation(request =>
        {
            request.QueryParameters.Select = Fields;
            request.QueryParameters.Filter = $"receivedDateTime ge {from.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}";
            request.QueryParameters.Orderby = ["receivedDateTime desc"];
            AddWishes(request.Headers);
        }), ReadPageAsync, cancellationToken);

    /// <summary>The page behind a next or delta link.</summary>
    public Task<GraphPage<MessageRow>> ContinueAsync(UserKey user, string link, CancellationToken cancellationToken)
    {
        if (!calls.IsOurs(link)) throw new GraphException(GraphFailureKind.ResyncRequired, code: "foreignLink");
        return calls.ReadAsync(user, graph => graph.Me.MailFolders["inbox"].Messages.Delta.WithUrl(link).ToGetRequestInformation(request => AddWishes(request.Headers)), ReadPageAsync, cancellationToken);
    }

    /// <summary>A message's whole body as text, quoted letters included; null when it is gone or the service cannot give it.</summary>
    public async Task<string?> FindTextAsync(UserKey user, string messageId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(messageId);
        var found = await calls.FindAsync(user, (graph, token) => graph.Me.Messages[messageId].GetAsync(request =>
        {
            request.QueryParameters.Select = ["id", "body"];
            request.Headers.Add("Prefer", "outlook.body-content-type=\"text\"");
        }, token), cancellationToken);
        return found is null ? null : found.Body?.Content ?? "";
    }

    /// <summary>Letters from before an instant that the service's search connects with an address, the newest first; it knows names and aliases too, so the caller looks at the exact address.</summary>
    /// <returns>Null when the mailbox cannot be searched this way.</returns>
    public async Task<IReadOnlyList<MailView>?> FindBeforeAsync(UserKey user, string address, DateTimeOffset before, CancellationToken cancellationToken)
    {
        if (!Searchable().IsMatch(address)) return null;
        var day = before.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var page = await calls.FindRowAsync(user, graph => graph.Me.Messages.ToGetRequestInformation(request =>
        {
            request.QueryParameters.Search = $"\"participants:{address} AND sent<{day}\"";
            request.QueryParameters.Top = MostFound;
            request.QueryParameters.Select = ["id", "sentDateTime", "subject", "from", "toRecipients", "ccRecipients"];
        }), (body, token) => JsonSerializer.DeserializeAsync(body, GraphJson.Default.GraphPageMessageRow, token), cancellationToken);
        var found = page?.Value?.Select(row => GraphFacts.ReadMessage(row, MailFolder.Inbox).Mail).OfType<MailView>().ToList();
        // A later letter among them: the service did not heed the day, and the page is the newest instead of the oldest.
        return found is null || found.Exists(m => m.SentAt >= before) ? null : found;
    }

    private static string Name(MailFolder folder) => folder == MailFolder.Inbox ? "inbox" : "sentitems";

    private static void AddWishes(RequestHeaders headers) => headers.Add("Prefer", $"odata.maxpagesize={PageSize}");

    /// <summary>An address that means nothing else in the search language.</summary>
    [GeneratedRegex(@"^[\p{L}\d._'-]+@[\p{L}\d.-]+$")]
    private static partial Regex Searchable();

    private static async ValueTask<GraphPage<MessageRow>> ReadPageAsync(Stream body, CancellationToken cancellationToken) =>
        await JsonSerializer.DeserializeAsync(body, GraphJson.Default.GraphPageMessageRow, cancellationToken) ?? throw new GraphException(GraphFailureKind.Unavailable);
}
