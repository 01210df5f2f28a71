using System.Diagnostics.CodeAnalysis;
using Azure.Core;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Wire;

namespace Azure.Data.Tables;

/// <summary>One table. Immutable and safe for use by many threads.
/// What the service would refuse by its published limits is refused here with the service's own code, before anything is sent.
/// Entities are <see cref="TableEntity"/>; other types are a <see cref="NotSupportedException"/>.</summary>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "The names of the package this stands in for.")]
public class TableClient
{
    private readonly TableRows? rows;

    /// <summary>From a connection string; see <see cref="TableServiceClient(string)"/>.</summary>
    /// <param name="connectionString">The connection string.</param>
    /// <param name="tableName">The table's name.</param>
    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    /// <summary>From a connection string; see <see cref="TableServiceClient(string)"/>.</summary>
    /// <param name="connectionString">The connection string.</param>
    /// <param name="tableName">The table's name.</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public TableClient(string connectionString, string tableName, TableClientOptions? options = null)
        : this(TableConnectionString.Parse(connectionString).Connect(options), tableName)
    {
    }

    /// <summary>From the address of a table, which carries a SAS as its query.</summary>
    /// <param name="endpoint">The address; its last part is the table.</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public TableClient(Uri endpoint, TableClientOptions? options = null)
        : this(TableConnection.WithSasInAddress(TableAddress.AccountOf(endpoint), options), TableAddress.TableOf(endpoint))
    {
    }

    /// <summary>From the address of a table, and a SAS.</summary>
    /// <param name="endpoint">The address; its last part is the table.</param>
    /// <param name="credential">The SAS; it may be rotated.</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public TableClient(Uri endpoint, AzureSasCredential credential, TableClientOptions? options = null)
        : this(TableConnection.WithSas(TableAddress.AccountOf(endpoint), credential, options), TableAddress.TableOf(endpoint))
    {
    }

    /// <summary>From an account's address and key.</summary>
    /// <param name="endpoint">The address of the account's tables. Plain http is taken on loopback only.</param>
    /// <param name="tableName">The table's name.</param>
    /// <param name="credential">The account's name and key.</param>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    /// <summary>From an account's address and key.</summary>
    /// <param name="endpoint">The address of the account's tables. Plain http is taken on loopback only.</param>
    /// <param name="tableName">The table's name.</param>
    /// <param name="credential">The account's name and key.</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions? options = null)
        : this(TableConnection.WithSharedKey(endpoint, credential, options), tableName)
    {
    }

    /// <summary>From an account's address and an identity.</summary>
    /// <param name="endpoint">The address of the account's tables; https only, loopback included.</param>
    /// <param name="tableName">The table's name.</param>
    /// <param name="tokenCredential">The identity.</param>
    /// <param name="options">Retries, transport, diagnostics, audience.</param>
    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(TableConnection.WithToken(endpoint, tokenCredential, options), tableName)
    {
    }

    /// <summary>For test doubles and other homes of tables, which override every member they use.</summary>
    protected TableClient() => Name = null!;

    internal TableClient(TableConnection connection, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        Name = tableName;
        rows = new TableRows(connection, tableName);
    }

    /// <summary>The table's name.</summary>
    public virtual string Name { get; }

    /// <summary>The account's name.</summary>
    public virtual string AccountName => Rows.Connection.AccountName;

    /// <summary>The address of the table, without a SAS.</summary>
    public virtual Uri Uri => Rows.Address;

    private TableRows Rows =>
        rows ?? throw new InvalidOperationException("This client was made without an address; its heir overrides what it uses.");

    /// <summary>Escapes the values of an interpolated filter: <c>CreateQueryFilter($"RowKey ge {from}")</c>.</summary>
    /// <param name="filter">The filter; put no quotes around the values.</param>
    public static string CreateQueryFilter(FormattableString filter) => FilterLiteral.Format(filter);

    /// <summary>Creates the table; 409 <see cref="TableErrorCode.TableAlreadyExists"/> when it is there.</summary>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    public virtual Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        Rows.CreateTableAsync(orAccept: false, cancellationToken);

    /// <summary>Creates the table unless it is there; then the raw response has status 409.</summary>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        Rows.CreateTableAsync(orAccept: true, cancellationToken);

    /// <summary>Deletes the table with its rows. A missing table is no failure: the response has status 404.</summary>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) => Rows.DeleteTableAsync(cancellationToken);

    /// <summary>Reads one row; 404 <see cref="TableErrorCode.ResourceNotFound"/> when it is missing.</summary>
    /// <typeparam name="T"><see cref="TableEntity"/>.</typeparam>
    /// <param name="partitionKey">The partition.</param>
    /// <param name="rowKey">The key within the partition.</param>
    /// <param name="select">The properties to read, case-sensitive; null for all.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var (response, entity) = await Rows.GetAsync<T>(partitionKey, rowKey, select, cancellationToken).ConfigureAwait(false);
        return entity is null ? throw new RequestFailedException(response) : Response.FromValue(entity, response);
    }

    /// <summary>Reads one row, if it is there. A missing table is a failure, unlike a missing row.</summary>
    /// <typeparam name="T"><see cref="TableEntity"/>.</typeparam>
    /// <param name="partitionKey">The partition.</param>
    /// <param name="rowKey">The key within the partition.</param>
    /// <param name="select">The properties to read, case-sensitive; null for all.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var (response, entity) = await Rows.GetAsync<T>(partitionKey, rowKey, select, cancellationToken).ConfigureAwait(false);
        if (entity is not null) return Response.FromValue(entity, response);
        return TableError.CodeOf(response) == TableErrorCode.TableNotFound ? throw new RequestFailedException(response) : new MissingRow<T>(response);
    }

    /// <summary>Inserts a row; 409 <see cref="TableErrorCode.EntityAlreadyExists"/> when it is there.</summary>
    /// <typeparam name="T"><see cref="TableEntity"/>.</typeparam>
    /// <param name="entity">The row. Its new version is in the response's headers, not written back.</param>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity => Rows.AddAsync(entity, cancellationToken);

    /// <summary>Writes a row, whatever its stored version; inserts it when it is missing.</summary>
    /// <typeparam name="T"><see cref="TableEntity"/>.</typeparam>
    /// <param name="entity">The row.</param>
    /// <param name="mode">What happens to stored properties that the entity does not name.</param>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    public virtual Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity => Rows.PutAsync(entity, null, mode, cancellationToken);

    /// <summary>Writes an existing row of the given version; 412 <see cref="TableErrorCode.UpdateConditionNotSatisfied"/> when it
    /// has another, 404 when it is missing.</summary>
    /// <typeparam name="T"><see cref="TableEntity"/>.</typeparam>
    /// <param name="entity">The row.</param>
    /// <param name="ifMatch">The version that was read, or <see cref="ETag.All"/>; <c>default</c> is an <see cref="ArgumentException"/>.</param>
    /// <param name="mode">What happens to stored properties that the entity does not name.</param>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        if (ifMatch == default) throw new ArgumentException("An update names the version it was made from, or ETag.All.", nameof(ifMatch));
        return Rows.PutAsync(entity, ifMatch, mode, cancellationToken);
    }

    /// <summary>Deletes a row. A missing row is no failure: the response has status 404. A missing table is one.</summary>
    /// <param name="partitionKey">The partition.</param>
    /// <param name="rowKey">The key within the partition.</param>
    /// <param name="ifMatch">The version the row must have; <c>default</c> is any.</param>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    public virtual Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        Rows.DeleteAsync(partitionKey, rowKey, ifMatch == default ? ETag.All : ifMatch, cancellationToken);

    /// <summary>Deletes a row. A missing row is no failure: the response has status 404. A missing table is one.</summary>
    /// <param name="entity">The row; only its keys matter.</param>
    /// <param name="ifMatch">The version the row must have. <c>default</c> is any, but only for an entity without a version of its own:
    /// for one that was read, say <see cref="ITableEntity.ETag"/> or <see cref="ETag.All"/>, else it is an <see cref="ArgumentException"/>.</param>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        TableRules.CheckDeleteVersion(entity, ifMatch);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    /// <summary>Rows by filter, ordered by PartitionKey, then RowKey, both ordinal. Nothing is sent before the enumeration begins.</summary>
    /// <typeparam name="T"><see cref="TableEntity"/>.</typeparam>
    /// <param name="filter">An OData filter (<see cref="CreateQueryFilter"/>); null for all rows.</param>
    /// <param name="maxPerPage">Most rows a page, 1 to 1,000; null leaves it to the service. A page may be empty and not the last.</param>
    /// <param name="select">The properties to read, case-sensitive; null for all.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => new RowPages<T>(Rows, filter, maxPerPage, select, cancellationToken);

    /// <summary>Applies up to 100 changes to one partition, all or none.
    /// A refusal is a <see cref="TableTransactionFailedException"/> with the index of the failing action.</summary>
    /// <param name="transactionActions">The changes, in order; each row once, all of one partition, at most 4 MiB in all.
    /// An empty list is an <see cref="InvalidOperationException"/>.</param>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    /// <returns>One response an action, in order, with the new version in its headers (deletes have none).</returns>
    public virtual Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default) =>
        Rows.TransactAsync(transactionActions, cancellationToken);
}
