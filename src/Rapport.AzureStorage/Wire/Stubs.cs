#pragma warning disable CS9113, CA1822, CA2208, CA1801, IDE0060, CA1065
using Azure.Core;
using Azure.Data.Tables.Models;
namespace Azure.Data.Tables.Wire;
internal sealed class TableConnection
{
    public Uri Endpoint => throw new NotImplementedException();
    public string AccountName => throw new NotImplementedException();
    public static TableConnection WithSasInAddress(Uri endpoint, TableClientOptions? options) => throw new NotImplementedException();
    public static TableConnection WithSas(Uri endpoint, AzureSasCredential credential, TableClientOptions? options) => throw new NotImplementedException();
    public static TableConnection WithSharedKey(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options) => throw new NotImplementedException();
    public static TableConnection WithToken(Uri endpoint, TokenCredential credential, TableClientOptions? options) => throw new NotImplementedException();
}
internal sealed class TableConnectionString
{
    public static TableConnectionString Parse(string s) => throw new NotImplementedException();
    public TableConnection Connect(TableClientOptions? options) => throw new NotImplementedException();
}
internal static class TableAddress
{
    public static Uri AccountOf(Uri u) => throw new NotImplementedException();
    public static string TableOf(Uri u) => throw new NotImplementedException();
}
internal static class FilterLiteral
{
    public static string Format(FormattableString f) => throw new NotImplementedException();
}
internal static class TableError
{
    public static string? CodeOf(Response f) => throw new NotImplementedException();
}
internal static class TableRules
{
    public static void CheckDeleteVersion(ITableEntity e, ETag t) => throw new NotImplementedException();
}
internal sealed class MissingRow<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;
    public override T Value => throw new InvalidOperationException("The row is missing; ask HasValue first.");
    public override Response GetRawResponse() => response;
}
internal sealed class TableNamePages(TableConnection connection, string? filter, int? maxPerPage, CancellationToken cancellationToken) : AsyncPageable<TableItem>(cancellationToken)
{
    public override IAsyncEnumerable<Page<TableItem>> AsPages(string? continuationToken = null, int? pageSizeHint = null) => throw new NotImplementedException();
}
internal sealed class RowPages<T>(TableRows rows, string? filter, int? maxPerPage, IEnumerable<string>? select, CancellationToken cancellationToken) : AsyncPageable<T>(cancellationToken) where T : notnull
{
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) => throw new NotImplementedException();
}
internal sealed class TableRows(TableConnection connection, string tableName)
{
    public TableConnection Connection => connection;
    public Uri Address => throw new NotImplementedException();
    public Task<Response<TableItem>> CreateTableAsync(bool orAccept, CancellationToken cancellationToken) => throw new NotImplementedException();
    public Task<Response> DeleteTableAsync(CancellationToken cancellationToken) => throw new NotImplementedException();
    public Task<(Response, T?)> GetAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select, CancellationToken cancellationToken) where T : class => throw new NotImplementedException();
    public Task<Response> AddAsync(ITableEntity entity, CancellationToken cancellationToken) => throw new NotImplementedException();
    public Task<Response> PutAsync(ITableEntity entity, ETag? ifMatch, TableUpdateMode mode, CancellationToken cancellationToken) => throw new NotImplementedException();
    public Task<Response> DeleteAsync(string partitionKey, string rowKey, ETag ifMatch, CancellationToken cancellationToken) => throw new NotImplementedException();
    public Task<Response<IReadOnlyList<Response>>> TransactAsync(IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken) => throw new NotImplementedException();
}
