using System.Globalization;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Rapport.Api.Identity;
using Rapport.Mail;

namespace Rapport.Api.Graph;

/// <summary>Inbox and Sent Items, as delta pages of what is needed to judge contact; whole texts one by one.</summary>
internal sealed class GraphMail(GraphCalls calls)
{
    private const int PageSize = 200;

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

    private static string Name(MailFolder folder) => folder == MailFolder.Inbox ? "inbox" : "sentitems";

    private static void AddWishes(RequestHeaders headers) => headers.Add("Prefer", $"odata.maxpagesize={PageSize}");

    private static async ValueTask<GraphPage<MessageRow>> ReadPageAsync(Stream body, CancellationToken cancellationToken) =>
        await JsonSerializer.DeserializeAsync(body, GraphJson.Default.GraphPageMessageRow, cancellationToken) ?? throw new GraphException(GraphFailureKind.Unavailable);
}
