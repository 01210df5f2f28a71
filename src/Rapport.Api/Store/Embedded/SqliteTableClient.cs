using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Models;
using Rapport.Api.Store.Embedded.Filters;

namespace Rapport.Api.Store.Embedded;

/// <summary>One table of the embedded file. Reads run on the caller's thread; writes wait for their turn.</summary>
internal sealed class SqliteTableClient : TableClient
{
    private readonly SqliteDatabase database;

    public SqliteTableClient(SqliteDatabase database, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        this.database = database;
        Name = tableName;
    }

    public override string Name { get; }

    public override string AccountName => "embedded";

    public override Uri Uri => new($"{new Uri(database.Path)}#{Name}");

    public override async Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default)
    {
        if (await CreateTableAsync(cancellationToken)) return Response.FromValue(new TableItem(Name), new SqliteResponse(204));
        throw TableRules.Refuse(409, "TableAlreadyExists", "The table already exists.");
    }

    public override async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        Response.FromValue(new TableItem(Name), new SqliteResponse(await CreateTableAsync(cancellationToken) ? 204 : 409));

    public override async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        new SqliteResponse(await database.WriteAsync((session, _) => SqliteTables.Delete(session, Name), cancellationToken) ? 204 : 404);

    public override async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
    {
        var found = await GetEntityIfExistsAsync<T>(partitionKey, rowKey, select, cancellationToken);
        return found.HasValue && found.Value is { } entity
            ? Response.FromValue(entity, found.GetRawResponse())
            : throw TableRules.Refuse(404, "ResourceNotFound", "The row does not exist.");
    }

    public override Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
    {
        CheckType<T>();
        TableRules.CheckKey(partitionKey, nameof(partitionKey));
        TableRules.CheckKey(rowKey, nameof(rowKey));
        cancellationToken.ThrowIfCancellationRequested();
        var found = database.Read(session => RowChange.Find(session, SqliteTables.Find(session, Name), partitionKey, rowKey));
        if (found is null) return Task.FromResult<NullableResponse<T>>(new MissingRow<T>());
        var chosen = (T)(object)StoredRow.Select(found, select?.ToArray());
        return Task.FromResult<NullableResponse<T>>(Response.FromValue(chosen, new SqliteResponse(200, found.ETag.ToString())));
    }

    public override Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default) =>
        ChangeAsync(TableTransactionActionType.Add, entity, default, cancellationToken);

    public override Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
    {
        var type = mode == TableUpdateMode.Merge ? TableTransactionActionType.UpsertMerge : TableTransactionActionType.UpsertReplace;
        return ChangeAsync(type, entity, default, cancellationToken);
    }

    public override Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
    {
        if (ifMatch == default) throw new ArgumentException("An update names the version it was made from, or ETag.All.", nameof(ifMatch));
        var type = mode == TableUpdateMode.Merge ? TableTransactionActionType.UpdateMerge : TableTransactionActionType.UpdateReplace;
        return ChangeAsync(type, entity, ifMatch, cancellationToken);
    }

    public override Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        TableRules.CheckDeleteVersion(entity, ifMatch);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    public override async Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        try
        {
            return await ChangeAsync(TableTransactionActionType.Delete, new TableEntity(partitionKey, rowKey), ifMatch, cancellationToken);
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == TableErrorCode.ResourceNotFound)
        {
            return new SqliteResponse(404);
        }
    }

    public override AsyncPageable<T> QueryAsync<T>(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
    {
        CheckType<T>();
        var names = select?.ToArray();
        var pages = new SqlitePages<TableEntity>(ReadPage, maxPerPage ?? TableRules.MaxPageRows, cancellationToken);
        return (AsyncPageable<T>)(object)pages;

        Page<TableEntity> ReadPage(string? token, int size)
        {
            TableRules.CheckPageSize(size);
            var query = new RowQuery(Name, FilterParser.Parse(filter), names, size);
            return database.Read(session => query.Read(session, token));
        }
    }

    public override async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        var actions = TransactionRules.Check(transactionActions);
        var answers = await database.WriteAsync((session, version) => TableTransaction.Apply(session, Name, version, actions), cancellationToken);
        return Response.FromValue(answers, new SqliteResponse(202));
    }

    private static void CheckType<T>()
    {
        if (typeof(T) != typeof(TableEntity))
            throw new NotSupportedException($"Rows are read as {nameof(TableEntity)}; {typeof(T).Name} is not supported.");
    }

    private async Task<bool> CreateTableAsync(CancellationToken cancellationToken)
    {
        TableRules.CheckTableName(Name);
        return await database.WriteAsync((session, _) => SqliteTables.Create(session, Name), cancellationToken);
    }

    private async Task<Response> ChangeAsync(TableTransactionActionType type, ITableEntity entity, ETag version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entity);
        TableRules.CheckKey(entity.PartitionKey, nameof(entity.PartitionKey));
        TableRules.CheckKey(entity.RowKey, nameof(entity.RowKey));
        var action = new TableTransactionAction(type, entity, version);
        return await database.WriteAsync((session, next) => RowChange.Apply(session, SqliteTables.Find(session, Name), next, action).Response, cancellationToken);
    }
}
