using Azure.Core;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Wire;

namespace Azure.Data.Tables;

/// <summary>One account's tables. Immutable and safe for use by many threads: keep one for the life of the process.</summary>
public class TableServiceClient
{
    private readonly TableConnection? connection;

    /// <summary>From a connection string: <c>UseDevelopmentStorage=true</c>, an account's name and key, or an endpoint and a SAS.</summary>
    /// <param name="connectionString">The connection string; messages about it never repeat its values.</param>
    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    /// <summary>From a connection string: <c>UseDevelopmentStorage=true</c>, an account's name and key, or an endpoint and a SAS.</summary>
    /// <param name="connectionString">The connection string; messages about it never repeat its values.</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public TableServiceClient(string connectionString, TableClientOptions? options = null)
        : this(TableConnectionString.Parse(connectionString).Connect(options))
    {
    }

    /// <summary>From an account's address that carries a SAS as its query.</summary>
    /// <param name="endpoint">The address of the account's tables. Plain http is taken on loopback only.</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public TableServiceClient(Uri endpoint, TableClientOptions? options = null)
        : this(TableConnection.WithSasInAddress(endpoint, options))
    {
    }

    /// <summary>From an account's address and a SAS.</summary>
    /// <param name="endpoint">The address of the account's tables. Plain http is taken on loopback only.</param>
    /// <param name="credential">The SAS; it may be rotated.</param>
    public TableServiceClient(Uri endpoint, AzureSasCredential credential)
        : this(endpoint, credential, null)
    {
    }

    /// <summary>From an account's address and a SAS.</summary>
    /// <param name="endpoint">The address of the account's tables. Plain http is taken on loopback only.</param>
    /// <param name="credential">The SAS; it may be rotated.</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public TableServiceClient(Uri endpoint, AzureSasCredential credential, TableClientOptions? options = null)
        : this(TableConnection.WithSas(endpoint, credential, options))
    {
    }

    /// <summary>From an account's address and key.</summary>
    /// <param name="endpoint">The address of the account's tables. Plain http is taken on loopback only.</param>
    /// <param name="credential">The account's name and key; the key may be rotated.</param>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null)
    {
    }

    /// <summary>From an account's address and key.</summary>
    /// <param name="endpoint">The address of the account's tables. Plain http is taken on loopback only.</param>
    /// <param name="credential">The account's name and key; the key may be rotated.</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options)
        : this(TableConnection.WithSharedKey(endpoint, credential, options))
    {
    }

    /// <summary>From an account's address and an identity, for example a managed one.</summary>
    /// <param name="endpoint">The address of the account's tables; https only, loopback included.</param>
    /// <param name="tokenCredential">The identity. It needs the role Storage Table Data Contributor.</param>
    /// <param name="options">Retries, transport, diagnostics, audience.</param>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(TableConnection.WithToken(endpoint, tokenCredential, options))
    {
    }

    /// <summary>For test doubles and other homes of tables, which override every member they use.</summary>
    protected TableServiceClient()
    {
    }

    private TableServiceClient(TableConnection connection) => this.connection = connection;

    /// <summary>The account's name.</summary>
    public virtual string AccountName => Connection.AccountName;

    /// <summary>The address of the account's tables, without a SAS.</summary>
    public virtual Uri Uri => Connection.Endpoint;

    private TableConnection Connection =>
        connection ?? throw new InvalidOperationException("This client was made without an address; its heir overrides what it uses.");

    /// <summary>Escapes the values of an interpolated filter: <c>CreateQueryFilter($"PartitionKey eq {user}")</c>.</summary>
    /// <param name="filter">The filter; put no quotes around the values.</param>
    public static string CreateQueryFilter(FormattableString filter) => FilterLiteral.Format(filter);

    /// <summary>A client for one table of the account. Nothing is sent; the table need not exist.</summary>
    /// <param name="tableName">The table's name.</param>
    public virtual TableClient GetTableClient(string tableName) => new(Connection, tableName);

    /// <summary>The account's tables, by name. Nothing is sent before the enumeration begins.</summary>
    /// <param name="filter">A filter on <c>TableName</c>; null for all.</param>
    /// <param name="maxPerPage">Most names a page; null leaves it to the service (1,000).</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    public virtual AsyncPageable<TableItem> QueryAsync(string? filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new TableNamePages(Connection, filter, maxPerPage, cancellationToken);

    /// <summary>Creates a table; 409 <see cref="TableErrorCode.TableAlreadyExists"/> when it is there.</summary>
    /// <param name="tableName">The table's name: 3 to 63 letters and digits, a letter first.</param>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateAsync(cancellationToken);

    /// <summary>Creates a table unless it is there; then the raw response has status 409.</summary>
    /// <param name="tableName">The table's name: 3 to 63 letters and digits, a letter first.</param>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    /// <summary>Deletes a table with its rows. A missing table is no failure: the response has status 404.</summary>
    /// <param name="tableName">The table's name.</param>
    /// <param name="cancellationToken">Stops the wait, not the service.</param>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);
}
