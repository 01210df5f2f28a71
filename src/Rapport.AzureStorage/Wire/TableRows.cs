using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Wire;

/// <summary>The calls on one table and its rows.</summary>
internal sealed class TableRows(TableConnection connection, string tableName)
{
    public TableConnection Connection => connection;

    public string TableName => tableName;

    public Uri Address => new($"{connection.Endpoint.AbsoluteUri.TrimEnd('/')}/{tableName}");

    /// <summary>The path of a row: quotes doubled first, then all percent-encoded.</summary>
    public string PathOf(string partitionKey, string rowKey) =>
        $"/{tableName}(PartitionKey='{Escape(partitionKey)}',RowKey='{Escape(rowKey)}')";

    public async Task<Response<TableItem>> CreateTableAsync(bool orAccept, CancellationToken cancellationToken)
    {
        TableRules.CheckTableName(tableName);
        using var message = connection.CreateMessage(RequestMethod.Post, "/Tables");
        SetBody(message.Request, json =>
        {
            json.WriteStartObject();
            json.WriteString("TableName"u8, tableName);
            json.WriteEndObject();
        });
        message.Request.Headers.Add("Prefer", "return-no-content");
        message.ResponseClassifier = orAccept ? Statuses.WrittenOrThere : Statuses.Written;
        var response = await SendAsync(message, cancellationToken).ConfigureAwait(false);
        if (response.Status == 409 && TableError.CodeOf(response) != TableErrorCode.TableAlreadyExists) throw new RequestFailedException(response);
        return Response.FromValue(new TableItem(tableName), response);
    }

    public async Task<Response> DeleteTableAsync(CancellationToken cancellationToken)
    {
        using var message = connection.CreateMessage(RequestMethod.Delete, $"/Tables('{tableName}')");
        message.ResponseClassifier = Statuses.WrittenOrMissing;
        return await SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <returns>The answer, and the row unless the answer is 404.</returns>
    public async Task<(Response Response, T? Entity)> GetAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select, CancellationToken cancellationToken)
        where T : class
    {
        RowType.Check<T>();
        TableRules.CheckKey(partitionKey, nameof(partitionKey));
        TableRules.CheckKey(rowKey, nameof(rowKey));
        using var message = connection.CreateMessage(RequestMethod.Get, PathOf(partitionKey, rowKey));
        if (select is not null) message.Request.Uri.AppendQuery("$select", string.Join(',', select), escapeValue: true);
        message.ResponseClassifier = Statuses.ReadOrMissing;
        var response = await SendAsync(message, cancellationToken).ConfigureAwait(false);
        return (response, response.Status == 404 ? null : (T)(object)ReadRow(response));
    }

    public async Task<Response> AddAsync(ITableEntity entity, CancellationToken cancellationToken)
    {
        using var message = connection.CreateMessage(RequestMethod.Post, $"/{tableName}");
        SetBody(message.Request, json => EntityWriter.Write(json, entity, withKeys: true));
        message.Request.Headers.Add("Prefer", "return-no-content");
        message.ResponseClassifier = Statuses.Written;
        return await SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Replaces or merges; without a version, inserts too.</summary>
    public async Task<Response> PutAsync(ITableEntity entity, ETag? ifMatch, TableUpdateMode mode, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entity);
        TableRules.CheckKey(entity.PartitionKey, nameof(entity.PartitionKey));
        TableRules.CheckKey(entity.RowKey, nameof(entity.RowKey));
        var method = mode == TableUpdateMode.Replace ? RequestMethod.Put : RequestMethod.Patch;
        using var message = connection.CreateMessage(method, PathOf(entity.PartitionKey, entity.RowKey));
        SetBody(message.Request, json => EntityWriter.Write(json, entity, withKeys: true));
        if (ifMatch is { } version) message.Request.Headers.Add(HttpHeader.Names.IfMatch, version.ToString("H"));
        message.ResponseClassifier = Statuses.Written;
        return await SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    public async Task<Response> DeleteAsync(string partitionKey, string rowKey, ETag ifMatch, CancellationToken cancellationToken)
    {
        TableRules.CheckKey(partitionKey, nameof(partitionKey));
        TableRules.CheckKey(rowKey, nameof(rowKey));
        using var message = connection.CreateMessage(RequestMethod.Delete, PathOf(partitionKey, rowKey));
        message.Request.Headers.Add(HttpHeader.Names.IfMatch, ifMatch.ToString("H"));
        message.ResponseClassifier = Statuses.WrittenOrMissing;
        var response = await SendAsync(message, cancellationToken).ConfigureAwait(false);
        if (response.Status == 404 && TableError.CodeOf(response) == TableErrorCode.TableNotFound) throw new RequestFailedException(response);
        return response;
    }

    public async Task<Response<IReadOnlyList<Response>>> TransactAsync(IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken)
    {
        var actions = TransactionRules.Check(transactionActions);
        using var message = connection.CreateMessage(RequestMethod.Post, "/$batch");
        TransactionBody.Write(message.Request, this, actions);
        message.ResponseClassifier = Statuses.Accepted;
        await connection.Pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var response = message.Response;
        if (response.IsError) throw new TableTransactionFailedException(new RequestFailedException(response));
        return Response.FromValue(TransactionAnswer.Read(response, actions.Count), response);
    }

    /// <summary>Sends, and turns a status that the message does not expect into an exception.</summary>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await connection.Pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response;
    }

    private static string Escape(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));

    private static TableEntity ReadRow(Response response)
    {
        var json = new Utf8JsonReader(response.Content.ToMemory().Span);
        json.Read();
        var entity = new TableEntity();
        EntityReader.ReadInto(entity, ref json, new PropertyNames());
        return entity;
    }

    private static void SetBody(Request request, Action<Utf8JsonWriter> write)
    {
        var buffer = new PooledBuffer();
        request.Content = new BufferContent(buffer);
        using var json = new Utf8JsonWriter(buffer, EntityWriter.Options);
        write(json);
        request.Headers.Add(HttpHeader.Common.JsonContentType);
    }
}
