using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Entities;
using Rapport.Api.Store.Embedded.Filters;

namespace Rapport.Api.Store.Embedded;

/// <summary>A query on one table: filter, properties wanted, rows a page.</summary>
internal sealed record RowQuery(string Table, Filter? Filter, IReadOnlyCollection<string>? Select, int PageSize)
{
    /// <summary>Reads one page.</summary>
    /// <param name="session">The session.</param>
    /// <param name="token">Where the page begins; null for the first.</param>
    public Page<TableEntity> Read(SqliteSession session, string? token)
    {
        var where = new FilterSql(SqliteTables.Find(session, Table), Filter);
        if (token is not null)
        {
            var (partitionKey, rowKey) = ContinuationToken.Read(token);
            where.StartAt(partitionKey, rowKey);
        }

        var sql = $"SELECT pk, rk, ver, body FROM rows WHERE {where.Where} ORDER BY pk, rk";
        // One row more than the page holds tells where the next one begins.
        if (where.Rest is null) sql += $" LIMIT {where.Parameter((long)PageSize + 1)}";

        var found = new List<TableEntity>(where.Rest is null ? Math.Min(PageSize, 64) : 4);
        var names = new PropertyNames();
        using var reader = session.Rows(sql, [.. where.Values]);
        while (reader.Read())
        {
            var entity = StoredRow.Read(reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetFieldValue<byte[]>(3), names);
            if (where.Rest?.Matches(entity) == false) continue;
            if (found.Count == PageSize) return PageOf(found, ContinuationToken.Of(entity.PartitionKey, entity.RowKey));
            found.Add(StoredRow.Select(entity, Select));
        }

        return PageOf(found, null);
    }

    private static Page<TableEntity> PageOf(List<TableEntity> found, string? token) =>
        Page<TableEntity>.FromValues(found, token, new SqliteResponse(200));
}
