using Azure.Data.Tables;

namespace Rapport.AzureStorage.Tests.Contract;

public abstract partial class TableClientContract
{
    [Fact]
    public async Task A_table_is_created_once()
    {
        await Refused(409, "TableAlreadyExists", () => Table.CreateAsync(Cancel));
        await Refused(409, "TableAlreadyExists", () => Service.CreateTableAsync(Table.Name.ToUpperInvariant(), Cancel));
    }

    [Fact]
    public async Task A_table_that_is_there_is_no_failure_when_that_is_allowed()
    {
        var first = await Service.CreateTableIfNotExistsAsync(NewName(), Cancel);
        var again = await Service.CreateTableIfNotExistsAsync(first.Value.Name, Cancel);

        Assert.Equal((204, 409), (first.GetRawResponse().Status, again.GetRawResponse().Status));
        Assert.Equal(first.Value.Name, again.Value.Name);
    }

    [Fact]
    public async Task A_deleted_table_takes_its_rows_along()
    {
        await Add(Row("r"));

        Assert.Equal(204, (await Table.DeleteAsync(Cancel)).Status);
        Assert.Equal(404, (await Service.DeleteTableAsync(Table.Name, Cancel)).Status);
        await Table.CreateAsync(Cancel);
        Assert.Empty(await Find());
    }

    [Fact]
    public async Task Tables_can_be_listed_by_name()
    {
        var found = new List<string>();
        await foreach (var table in Service.QueryAsync(TableServiceClient.CreateQueryFilter($"TableName eq {Table.Name}"), cancellationToken: Cancel)) found.Add(table.Name);

        Assert.Equal([Table.Name], found);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("a-bc")]
    [InlineData("tables")]
    public async Task A_name_that_is_none_is_refused(string name) =>
        await Refused(400, "InvalidResourceName", () => Service.CreateTableAsync(name, Cancel));

    [Fact]
    public async Task Rows_of_one_table_are_not_in_another()
    {
        await Add(Row("r"));
        var other = Service.GetTableClient(NewName());
        await other.CreateAsync(Cancel);

        Assert.Empty(await All(other.QueryAsync<TableEntity>(cancellationToken: Cancel)));
    }
}
