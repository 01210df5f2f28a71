using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Wire;

/// <summary>A query's rows, page by page. A page may be empty and still not be the last: only a missing token ends the query.</summary>
internal sealed class RowPages<T> : AsyncPageable<T>
    where T : class, ITableEntity
{
    private readonly TableRows rows;
    private readonly string? filter;
    private readonly int? maxPerPage;
    private readonly string? select;

    public RowPages(TableRows rows, string? filter, int? maxPerPage, IEnumerable<string>? select, CancellationToken cancellationToken)
        : base(cancellationToken)
    {
        RowType.Check<T>();
        this.rows = rows;
        this.filter = filter;
        this.maxPerPage = maxPerPage;
        this.select = select is null ? null : string.Join(',', select);
    }

    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        PagesAsync(continuationToken, pageSizeHint ?? maxPerPage, CancellationToken);

    private async IAsyncEnumerable<Page<T>> PagesAsync(string? token, int? size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TableRules.CheckPageSize(size);
        do
        {
            using var message = rows.Connection.CreateMessage(RequestMethod.Get, $"/{rows.TableName}()");
            QueryText.Append(message.Request.Uri, filter, size);
            if (select is not null) message.Request.Uri.AppendQuery("$select", select, escapeValue: true);
            AppendToken(message.Request.Uri, token);
            message.ResponseClassifier = Statuses.Read;
            var response = await rows.SendAsync(message, cancellationToken).ConfigureAwait(false);
            token = TokenOf(response);
            yield return Page<T>.FromValues(Read(response), token, response);
        }
        while (token is not null);
    }

    private static string? TokenOf(Response response)
    {
        if (!response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition)) return null;
        response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row);
        return $"{partition} {row}";
    }

    private static void AppendToken(RequestUriBuilder uri, string? token)
    {
        if (token is null) return;
        var parts = token.Split(' ', 2);
        uri.AppendQuery("NextPartitionKey", parts[0], escapeValue: true);
        if (parts.Length > 1 && parts[1].Length > 0) uri.AppendQuery("NextRowKey", parts[1], escapeValue: true);
    }

    private static List<T> Read(Response response)
    {
        var found = new List<T>();
        var names = new PropertyNames();
        var json = new Utf8JsonReader(response.Content.ToMemory().Span);
        if (!QueryText.EnterValues(ref json)) return found;
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            var entity = found.Count == 0 ? new TableEntity() : TableEntity.WithRoomFor(((TableEntity)(object)found[^1]).Count);
            EntityReader.ReadInto(entity, ref json, names);
            found.Add((T)(object)entity);
        }

        return found;
    }
}
