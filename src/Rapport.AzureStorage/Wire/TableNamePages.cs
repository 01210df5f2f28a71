using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Wire;

/// <summary>The account's tables, page by page.</summary>
internal sealed class TableNamePages(TableConnection connection, string? filter, int? maxPerPage, CancellationToken cancellationToken)
    : AsyncPageable<TableItem>(cancellationToken)
{
    public override IAsyncEnumerable<Page<TableItem>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        PagesAsync(continuationToken, pageSizeHint ?? maxPerPage, CancellationToken);

    private async IAsyncEnumerable<Page<TableItem>> PagesAsync(string? token, int? size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        do
        {
            using var message = connection.CreateMessage(RequestMethod.Get, "/Tables");
            QueryText.Append(message.Request.Uri, filter, size);
            if (token is not null) message.Request.Uri.AppendQuery("NextTableName", token, escapeValue: true);
            message.ResponseClassifier = Statuses.Read;
            await connection.Pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
            var response = message.Response;
            if (response.IsError) throw new RequestFailedException(response);
            token = response.Headers.TryGetValue("x-ms-continuation-NextTableName", out var next) ? next : null;
            yield return Page<TableItem>.FromValues(Read(response), token, response);
        }
        while (token is not null);
    }

    private static List<TableItem> Read(Response response)
    {
        var found = new List<TableItem>();
        var json = new Utf8JsonReader(response.Content.ToMemory().Span);
        if (!QueryText.EnterValues(ref json)) return found;
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isName = json.ValueTextEquals("TableName"u8);
                json.Read();
                if (isName) found.Add(new TableItem(json.GetString()!));
            }
        }

        return found;
    }
}
