using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Entities;

namespace Rapport.Api.Store.Embedded;

/// <summary>Applies one change to one row, inside a transaction of the file, with the service's refusals.</summary>
internal static class RowChange
{
    private const string Get = "SELECT ver, body FROM rows WHERE tbl = $0 AND pk = $1 AND rk = $2";
    private const string Add = "INSERT INTO rows (tbl, pk, rk, ver, body) VALUES ($0, $1, $2, $3, $4) ON CONFLICT DO NOTHING";
    private const string Delete = "DELETE FROM rows WHERE tbl = $0 AND pk = $1 AND rk = $2";

    // A version never repeats, not even when another program's clock is ahead.
    private const string Put = """
        INSERT INTO rows (tbl, pk, rk, ver, body) VALUES ($0, $1, $2, $3, $4)
        ON CONFLICT (tbl, pk, rk) DO UPDATE SET ver = max(excluded.ver, rows.ver + 1), body = excluded.body RETURNING ver
        """;

    /// <summary>Reads a row; null when it is missing.</summary>
    public static TableEntity? Find(SqliteSession session, long table, string partitionKey, string rowKey)
    {
        using var reader = session.Rows(Get, table, partitionKey, rowKey);
        return reader.Read()
            ? StoredRow.Read(partitionKey, rowKey, reader.GetInt64(0), reader.GetFieldValue<byte[]>(1), new PropertyNames())
            : null;
    }

    /// <returns>The answer to this change, and the bytes it wrote.</returns>
    public static (SqliteResponse Response, int Size) Apply(SqliteSession session, long table, long version, TableTransactionAction action)
    {
        var entity = action.Entity;
        switch (action.ActionType)
        {
            case TableTransactionActionType.Add:
                var body = StoredRow.Write(entity);
                if (session.Run(Add, table, entity.PartitionKey, entity.RowKey, version, body) == 0)
                    throw TableRules.Refuse(409, "EntityAlreadyExists", "The row already exists.");
                return (new SqliteResponse(204, StoredRow.ETagOf(version)), body.Length);
            case TableTransactionActionType.Delete:
                Require(session, table, entity, action.ETag == default ? ETag.All : action.ETag);
                session.Run(Delete, table, entity.PartitionKey, entity.RowKey);
                return (new SqliteResponse(204), 0);
            case TableTransactionActionType.UpdateReplace:
                Require(session, table, entity, action.ETag);
                return Write(session, table, version, entity);
            case TableTransactionActionType.UpdateMerge:
                return Write(session, table, version, StoredRow.Merge(Require(session, table, entity, action.ETag), entity));
            case TableTransactionActionType.UpsertReplace:
                return Write(session, table, version, entity);
            case TableTransactionActionType.UpsertMerge:
                var stored = Find(session, table, entity.PartitionKey, entity.RowKey);
                return Write(session, table, version, stored is null ? entity : StoredRow.Merge(stored, entity));
            default:
                throw new ArgumentOutOfRangeException(nameof(action), action.ActionType, "Unknown action.");
        }
    }

    private static (SqliteResponse, int) Write(SqliteSession session, long table, long version, ITableEntity entity)
    {
        var body = StoredRow.Write(entity);
        var written = (long)session.Value(Put, table, entity.PartitionKey, entity.RowKey, version, body)!;
        return (new SqliteResponse(204, StoredRow.ETagOf(written)), body.Length);
    }

    private static TableEntity Require(SqliteSession session, long table, ITableEntity entity, ETag version)
    {
        var stored = Find(session, table, entity.PartitionKey, entity.RowKey)
            ?? throw TableRules.Refuse(404, "ResourceNotFound", "The row does not exist.");
        if (version != ETag.All && version != stored.ETag)
            throw TableRules.Refuse(412, "UpdateConditionNotSatisfied", "The row has another version than the one named.");
        return stored;
    }
}
