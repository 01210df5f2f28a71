using System.Text;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Wire;

/// <summary>Writes the actions of a transaction as one multipart body.</summary>
internal static class TransactionBody
{
    public static void Write(Request request, TableRows rows, IReadOnlyList<TableTransactionAction> actions)
    {
        var buffer = new PooledBuffer(actions.Count * 1024);
        request.Content = new BufferContent(buffer);
        var batch = $"batch_{Guid.NewGuid()}";
        var changes = $"changeset_{Guid.NewGuid()}";
        request.Headers.Add(HttpHeader.Names.ContentType, $"multipart/mixed; boundary={batch}");

        using var json = new Utf8JsonWriter(buffer, EntityWriter.Options);
        Append(buffer, $"--{batch}\r\nContent-Type: multipart/mixed; boundary={changes}\r\n\r\n");
        for (var i = 0; i < actions.Count; i++)
        {
            Append(buffer, $"--{changes}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
            WriteAction(buffer, json, rows, actions[i], i);
            Append(buffer, "\r\n");
        }

        Append(buffer, $"--{changes}--\r\n\r\n--{batch}--\r\n");
        if (buffer.Length > TransactionRules.MaxBytes)
            throw TransactionRules.Failure(null, 413, "RequestBodyTooLarge", $"The transaction has {buffer.Length} bytes; at most {TransactionRules.MaxBytes} are allowed.");
    }

    private static void WriteAction(PooledBuffer buffer, Utf8JsonWriter json, TableRows rows, TableTransactionAction action, int index)
    {
        var (method, version) = action.ActionType switch
        {
            TableTransactionActionType.Add => ("POST", default(ETag)),
            TableTransactionActionType.UpdateMerge => ("PATCH", action.ETag),
            TableTransactionActionType.UpdateReplace => ("PUT", action.ETag),
            TableTransactionActionType.Delete => ("DELETE", action.ETag == default ? ETag.All : action.ETag),
            TableTransactionActionType.UpsertMerge => ("PATCH", default),
            TableTransactionActionType.UpsertReplace => ("PUT", default),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action.ActionType, "Unknown action."),
        };
        var isAdd = action.ActionType == TableTransactionActionType.Add;
        var isDelete = action.ActionType == TableTransactionActionType.Delete;
        var row = isAdd ? $"/{rows.TableName}" : rows.PathOf(action.Entity.PartitionKey, action.Entity.RowKey);
        Append(buffer, $"{method} {rows.Connection.Endpoint.AbsoluteUri.TrimEnd('/')}{row} HTTP/1.1\r\n");
        Append(buffer, "Accept: application/json;odata=minimalmetadata\r\nDataServiceVersion: 3.0\r\n");
        if (isAdd) Append(buffer, "Prefer: return-no-content\r\n");
        if (version != default) Append(buffer, $"If-Match: {version:H}\r\n");
        if (!isDelete) Append(buffer, "Content-Type: application/json\r\n");
        Append(buffer, "\r\n");
        if (isDelete) return;

        json.Reset(buffer);
        try
        {
            EntityWriter.Write(json, action.Entity, withKeys: true);
        }
        catch (RequestFailedException refusal)
        {
            throw TransactionRules.Failure(index, refusal.Status, refusal.ErrorCode, refusal.Message);
        }

        json.Flush();
    }

    private static void Append(PooledBuffer buffer, string ascii) =>
        buffer.Advance(Encoding.ASCII.GetBytes(ascii, buffer.GetSpan(ascii.Length)));
}
