using Azure;
using Azure.Data.Tables;

namespace Rapport.AzureStorage.Tests.Contract;

/// <summary>What every home of tables must do. The heirs only say where the tables are, so that the homes cannot drift apart.</summary>
public abstract partial class TableClientContract : IAsyncLifetime
{
    protected abstract TableServiceClient Service { get; }

    protected TableClient Table { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Table = Service.GetTableClient(NewName());
        await Table.CreateAsync(Cancel);
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected static string NewName() => $"t{Guid.NewGuid():N}";

    protected static TableEntity Row(string rowKey, string partitionKey = "p") => new(partitionKey, rowKey);

    /// <summary>The values of the named properties; null where one is missing.</summary>
    protected static object?[] Of(TableEntity row, params string[] names) => [.. names.Select(name => row[name])];

    protected static async Task<List<TableEntity>> All(AsyncPageable<TableEntity> pages)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in pages) rows.Add(row);
        return rows;
    }

    protected static async Task<RequestFailedException> Refused(int status, string code, Func<Task> act)
    {
        var refusal = await Assert.ThrowsAnyAsync<RequestFailedException>(act);
        Assert.Equal((status, code), (refusal.Status, refusal.ErrorCode));
        return refusal;
    }

    protected Task<List<TableEntity>> Find(string? filter = null, int? maxPerPage = null, params string[] select) =>
        All(Table.QueryAsync<TableEntity>(filter, maxPerPage, select.Length == 0 ? null : select, Cancel));

    protected async Task<string[]> Keys(string? filter = null, int? maxPerPage = null) =>
        [.. (await Find(filter, maxPerPage)).Select(row => row.RowKey)];

    protected async Task<TableEntity> Get(string rowKey, string partitionKey = "p") =>
        (await Table.GetEntityAsync<TableEntity>(partitionKey, rowKey, cancellationToken: Cancel)).Value;

    protected async Task<ETag> Add(TableEntity row) => (await Table.AddEntityAsync(row, Cancel)).Headers.ETag!.Value;

    /// <summary>Adds rows of one partition, a hundred a transaction.</summary>
    protected async Task AddMany(IEnumerable<TableEntity> rows)
    {
        foreach (var chunk in rows.Chunk(100))
            await Table.SubmitTransactionAsync(chunk.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), Cancel);
    }
}
