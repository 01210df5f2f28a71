using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Models;
using Rapport.Api.Store.Embedded.Filters;

namespace Rapport.Api.Store.Embedded;

/// <summary>The embedded home of tables: one SQLite file, with the semantics, limits and refusals of the service.
/// What was acknowledged is on the disk. Keep one for the life of the process; several programs may open the same file.</summary>
/// <param name="path">The file; it and its folder are created for their owner only.</param>
/// <exception cref="StoreFileException">The file is damaged, not ours, or cannot be written.</exception>
internal sealed class SqliteTableService(string path) : TableServiceClient, IDisposable
{
    private readonly SqliteDatabase database = new(path);

    public override string AccountName => "embedded";

    public override Uri Uri => new(database.Path);

    public override TableClient GetTableClient(string tableName) => new SqliteTableClient(database, tableName);

    public override AsyncPageable<TableItem> QueryAsync(string? filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default)
    {
        return new SqlitePages<TableItem>((_, _) => Names(), TableRules.MaxPageRows, cancellationToken);

        Page<TableItem> Names()
        {
            var wanted = FilterParser.Parse(filter);
            var names = database.Read(SqliteTables.Names).Where(name => wanted?.Matches(new TableEntity { ["TableName"] = name }) != false);
            return Page<TableItem>.FromValues([.. names.Select(name => new TableItem(name))], null, new SqliteResponse(200));
        }
    }

    public override Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateAsync(cancellationToken);

    public override Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    public override Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);

    public void Dispose() => database.Dispose();
}
