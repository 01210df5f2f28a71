using Azure.Data.Tables;
using Rapport.Api.Store.Embedded;

namespace Rapport.AzureStorage.Tests.Contract;

/// <summary>The contract against the embedded file.</summary>
public sealed class SqliteTableClientTests : TableClientContract
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rapport-tables-");
    private readonly SqliteTableService service;

    public SqliteTableClientTests() => service = new SqliteTableService(Path.Combine(folder.FullName, "rapport.db"));

    protected override TableServiceClient Service => service;

    public override async ValueTask DisposeAsync()
    {
        service.Dispose();
        folder.Delete(recursive: true);
        await base.DisposeAsync();
    }
}
