using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Rapport.AzureStorage.Tests.Contract;

public abstract partial class TableClientContract
{
    public static TheoryData<object> Values =>
    [
        "text", "", "O'Brien said \"no\" \\ <b>&amp; ü 漢 🎈\r\n\t", true, false, 0, -1, int.MaxValue, int.MinValue,
        0L, 5L, long.MaxValue, long.MinValue, 0.0, 2.0, -1.5, 1e300, 0.1, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        Guid.Parse("a1b2c3d4-0001-4002-8003-123456789abc"),
        new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero).AddTicks(1234567), new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero),
        DateTimeOffset.MaxValue, Array.Empty<byte>(), new byte[] { 0, 1, 254, 255 },
    ];

    public static TheoryData<string> OddKeys =>
        ["a b", "p'k", "''", "50%", "%2F", "a+b", "a=b&c", "a:b;c,d", "(x)", "é", "e\u0301", "漢字", "🎈", "$filter", "..", "a\"b", "<x>", "~@!*", new string('k', 512)];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_comes_back_as_it_was_written(object value)
    {
        await Add(new TableEntity("p", "r") { ["Value"] = value });

        Assert.Equal(value, (await Get("r"))["Value"]);
        Assert.Equal(value, Assert.Single(await Find())["Value"]);
    }

    [Theory]
    [MemberData(nameof(OddKeys))]
    public async Task A_key_may_hold_any_allowed_character(string key)
    {
        await Add(new TableEntity(key, key) { ["Value"] = 1 });
        await Table.UpdateEntityAsync(new TableEntity(key, key) { ["Value"] = 2 }, ETag.All, cancellationToken: Cancel);
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertMerge, new TableEntity(key, key) { ["Other"] = 3 })], Cancel);

        var found = Assert.Single(await Find(TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}")));
        Assert.Equal([key, 2, 3], Of(found, "RowKey", "Value", "Other"));
        Assert.Equal(204, (await Table.DeleteEntityAsync(key, key, cancellationToken: Cancel)).Status);
    }

    [Fact]
    public async Task The_version_of_a_write_is_the_version_that_is_read()
    {
        var written = await Add(Row("r"));

        var read = await Get("r");
        Assert.Equal(written, read.ETag);
        Assert.Equal(written, Assert.Single(await Find()).ETag);
        Assert.InRange(read.Timestamp!.Value, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(5));
    }

    [Fact]
    public async Task A_row_is_inserted_once()
    {
        await Add(Row("r"));

        await Refused(409, "EntityAlreadyExists", () => Table.AddEntityAsync(Row("r"), Cancel));
    }

    [Fact]
    public async Task A_missing_row_is_no_value()
    {
        var found = await Table.GetEntityIfExistsAsync<TableEntity>("p", "nobody", cancellationToken: Cancel);

        Assert.False(found.HasValue);
        Assert.Equal(404, found.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => found.Value);
        await Refused(404, "ResourceNotFound", () => Get("nobody"));
    }

    [Fact]
    public async Task A_missing_table_is_not_mistaken_for_a_missing_row()
    {
        var missing = Service.GetTableClient(NewName());

        await Refused(404, "TableNotFound", () => missing.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Cancel));
        await Refused(404, "TableNotFound", () => missing.DeleteEntityAsync("p", "r", cancellationToken: Cancel));
        await Refused(404, "TableNotFound", () => missing.AddEntityAsync(Row("r"), Cancel));
        await Refused(404, "TableNotFound", () => All(missing.QueryAsync<TableEntity>(cancellationToken: Cancel)));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, 1)]
    [InlineData(TableUpdateMode.Replace, null)]
    public async Task An_upsert_keeps_what_it_does_not_name_only_when_it_merges(TableUpdateMode mode, int? kept)
    {
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = "old" }, mode, Cancel);
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["B"] = 2L, ["C"] = true }, mode, Cancel);

        Assert.Equal([kept, 2L, true], Of(await Get("r"), "A", "B", "C"));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, 1)]
    [InlineData(TableUpdateMode.Replace, null)]
    public async Task An_update_keeps_what_it_does_not_name_only_when_it_merges(TableUpdateMode mode, int? kept)
    {
        var version = await Add(new TableEntity("p", "r") { ["A"] = 1 });
        await Table.UpdateEntityAsync(new TableEntity("p", "r") { ["B"] = 2 }, version, mode, Cancel);

        var row = await Get("r");
        Assert.Equal([kept, 2], Of(row, "A", "B"));
        Assert.NotEqual(version, row.ETag);
    }

    [Fact]
    public async Task A_null_is_not_stored()
    {
        await Add(new TableEntity("p", "r") { ["A"] = 1, ["B"] = null });
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = null }, TableUpdateMode.Merge, Cancel);

        Assert.Equal([1, null], Of(await Get("r"), "A", "B"));
    }

    [Fact]
    public async Task Of_two_writers_who_read_the_same_version_the_second_is_told()
    {
        var version = await Add(new TableEntity("p", "r") { ["By"] = "nobody" });
        await Table.UpdateEntityAsync(new TableEntity("p", "r") { ["By"] = "first" }, version, cancellationToken: Cancel);

        await Refused(412, "UpdateConditionNotSatisfied",
            () => Table.UpdateEntityAsync(new TableEntity("p", "r") { ["By"] = "second" }, version, cancellationToken: Cancel));
        Assert.Equal("first", (await Get("r"))["By"]);
    }

    [Fact]
    public async Task Of_many_writers_at_once_exactly_one_wins()
    {
        var version = await Add(Row("r"));
        async Task<bool> Won(int writer)
        {
            try
            {
                await Table.UpdateEntityAsync(new TableEntity("p", "r") { ["By"] = writer }, version, cancellationToken: Cancel);
                return true;
            }
            catch (RequestFailedException lost) when (lost.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied)
            {
                return false;
            }
        }

        var won = await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(() => Won(writer))));

        Assert.Single(won, true);
    }

    [Fact]
    public async Task A_row_that_was_deleted_and_made_anew_has_a_new_version()
    {
        var first = await Add(Row("r"));
        await Table.DeleteEntityAsync("p", "r", cancellationToken: Cancel);
        await Add(Row("r"));

        await Refused(412, "UpdateConditionNotSatisfied", () => Table.UpdateEntityAsync(Row("r"), first, cancellationToken: Cancel));
    }

    [Fact]
    public async Task An_update_needs_a_row() =>
        await Refused(404, "ResourceNotFound", () => Table.UpdateEntityAsync(Row("nobody"), ETag.All, cancellationToken: Cancel));

    [Fact]
    public async Task An_update_names_a_version() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Table.UpdateEntityAsync(Row("r"), default, cancellationToken: Cancel));

    [Fact]
    public async Task A_delete_of_a_missing_row_is_no_failure() =>
        Assert.Equal(404, (await Table.DeleteEntityAsync("p", "nobody", cancellationToken: Cancel)).Status);

    [Fact]
    public async Task A_delete_of_a_stale_version_is_refused()
    {
        var stale = await Add(Row("r"));
        await Table.UpdateEntityAsync(Row("r"), stale, cancellationToken: Cancel);

        await Refused(412, "UpdateConditionNotSatisfied", () => Table.DeleteEntityAsync("p", "r", stale, Cancel));
        Assert.Equal(204, (await Table.DeleteEntityAsync("p", "r", ETag.All, Cancel)).Status);
        Assert.Empty(await Find());
    }

    [Fact]
    public async Task A_delete_of_a_row_that_was_read_says_which_version_it_means()
    {
        await Add(Row("r"));
        var read = await Get("r");

        await Assert.ThrowsAsync<ArgumentException>(() => Table.DeleteEntityAsync(read, cancellationToken: Cancel));
        Assert.Equal(204, (await Table.DeleteEntityAsync(read, read.ETag, Cancel)).Status);
    }

    [Fact]
    public async Task Only_what_is_selected_is_read()
    {
        await Add(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2L, ["C"] = 3.5 });

        var row = (await Table.GetEntityAsync<TableEntity>("p", "r", ["B", "RowKey", "Missing"], Cancel)).Value;
        Assert.Equal([null, 2L, "r"], Of(row, "A", "B", "RowKey"));
        var found = Assert.Single(await Find(null, null, "A"));
        Assert.Equal([1, null], Of(found, "A", "C"));
        Assert.NotEqual(default, found.ETag);
    }
}
