using Azure.Data.Tables;

namespace Rapport.AzureStorage.Tests.Contract;

/// <summary>The contract against the service's emulator: the wire client.</summary>
public sealed class AzuriteTableClientTests(Azurite azurite) : TableClientContract
{
    protected override TableServiceClient Service { get; } = azurite.Service;

    [Fact]
    public async Task A_connection_string_leads_to_the_same_rows()
    {
        await Add(Row("r"));

        var table = new TableClient(azurite.ConnectionString, Table.Name);
        Assert.Equal("r", (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value.RowKey);
        Assert.Equal(new Uri($"{azurite.Endpoint}/{Table.Name}"), table.Uri);
        Assert.Equal("devstoreaccount1", table.AccountName);
    }
}
