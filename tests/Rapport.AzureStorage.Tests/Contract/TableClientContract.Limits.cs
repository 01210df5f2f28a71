using Azure.Data.Tables;

namespace Rapport.AzureStorage.Tests.Contract;

public abstract partial class TableClientContract
{
    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public async Task A_key_with_a_forbidden_character_is_refused(string key)
    {
        await Refused(400, "InvalidInput", () => Table.AddEntityAsync(Row(key), Cancel));
        await Refused(400, "InvalidInput", () => Get(key));
        await Refused(400, "InvalidInput", () => Table.DeleteEntityAsync(key, "r", cancellationToken: Cancel));
    }

    [Fact]
    public async Task A_key_above_512_units_is_refused() =>
        await Refused(400, "KeyValueTooLarge", () => Table.AddEntityAsync(Row(new string('k', 513)), Cancel));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_key_is_not_empty(string? key)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Table.AddEntityAsync(new TableEntity(key!, "r"), Cancel));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Table.GetEntityIfExistsAsync<TableEntity>("p", key!, cancellationToken: Cancel));
    }

    [Fact]
    public async Task A_row_has_at_most_252_properties_of_its_own()
    {
        var row = Row("r");
        for (var i = 0; i < 252; i++) row[$"P{i}"] = i;
        await Add(row);
        Assert.Equal(251, (await Get("r"))["P251"]);

        await Refused(400, "TooManyProperties", () => Table.AddEntityAsync(new TableEntity(row) { ["More"] = 1, RowKey = "s" }, Cancel));
    }

    [Fact]
    public async Task A_text_has_at_most_32_Ki_units()
    {
        await Add(new TableEntity("p", "r") { ["Text"] = new string('ü', 32 * 1024) });

        await Refused(400, "PropertyValueTooLarge", () => Table.AddEntityAsync(new TableEntity("p", "s") { ["Text"] = new string('x', (32 * 1024) + 1) }, Cancel));
    }

    [Fact]
    public async Task Bytes_are_at_most_64_Ki()
    {
        await Add(new TableEntity("p", "r") { ["Bytes"] = new byte[64 * 1024] });

        await Refused(400, "PropertyValueTooLarge", () => Table.AddEntityAsync(new TableEntity("p", "s") { ["Bytes"] = new byte[(64 * 1024) + 1] }, Cancel));
    }

    [Fact]
    public async Task A_row_has_at_most_a_mebibyte_and_text_counts_double()
    {
        var row = Row("r");
        for (var i = 0; i < 17; i++) row[$"P{i}"] = new string('x', 31 * 1024);

        await Refused(400, "EntityTooLarge", () => Table.AddEntityAsync(row, Cancel));
        row.Remove("P16");
        await Add(row);
    }

    [Theory]
    [InlineData("not-an-identifier")]
    [InlineData("1st")]
    [InlineData("")]
    public async Task The_name_of_a_property_is_an_identifier(string name) =>
        await Refused(400, "PropertyNameInvalid", () => Table.AddEntityAsync(new TableEntity("p", "r") { [name] = 1 }, Cancel));

    [Theory]
    [InlineData(1.5f)]
    [InlineData(1u)]
    [InlineData(DayOfWeek.Monday)]
    public async Task A_value_that_would_come_back_as_something_else_is_refused(object value) =>
        await Assert.ThrowsAsync<NotSupportedException>(() => Table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = value }, Cancel));

    [Fact]
    public async Task A_time_that_is_not_in_UTC_is_refused() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => Table.AddEntityAsync(new TableEntity("p", "r") { ["At"] = new DateTime(2026, 1, 1) }, Cancel));
}
