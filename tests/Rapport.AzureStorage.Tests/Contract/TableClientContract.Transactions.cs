using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using static Azure.Data.Tables.TableTransactionActionType;

namespace Rapport.AzureStorage.Tests.Contract;

public abstract partial class TableClientContract
{
    [Fact]
    public async Task A_transaction_applies_all_its_changes()
    {
        var version = await Add(new TableEntity("p", "merged") { ["Old"] = 1 });
        await AddMany([new TableEntity("p", "replaced") { ["Old"] = 1 }, Row("deleted")]);

        var answer = await Table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "added") { ["New"] = "1\r\n--changeset_\r\n" }),
            new(UpdateMerge, new TableEntity("p", "merged") { ["New"] = 2 }, version),
            new(UpdateReplace, new TableEntity("p", "replaced") { ["New"] = 3 }, ETag.All),
            new(Delete, Row("deleted")),
            new(UpsertMerge, new TableEntity("p", "upserted") { ["New"] = 4L }),
            new(UpsertReplace, new TableEntity("p", "upserted too") { ["New"] = 5.5 }),
        ], Cancel);

        Assert.Equal(202, answer.GetRawResponse().Status);
        Assert.All(answer.Value, part => Assert.Equal(204, part.Status));
        Assert.Null(answer.Value[3].Headers.ETag);
        var rows = (await Find()).ToDictionary(row => row.RowKey);
        Assert.Equal(["added", "merged", "replaced", "upserted", "upserted too"], rows.Keys);
        Assert.Equal(answer.Value[0].Headers.ETag, rows["added"].ETag);
        Assert.Equal(["1\r\n--changeset_\r\n", 2, 3, 4L, 5.5], rows.Values.Select(row => row["New"]).OrderBy(value => value is string ? 0.0 : Convert.ToDouble(value, null)));
        Assert.Equal([1, null], new[] { rows["merged"]["Old"], rows["replaced"]["Old"] });
    }

    [Fact]
    public async Task A_transaction_of_a_hundred_is_applied()
    {
        await AddMany(Enumerable.Range(0, 100).Select(i => Row($"{i:D3}")));

        Assert.Equal(100, (await Find()).Count);
    }

    [Theory]
    [InlineData(TableTransactionActionType.Add, 409, "EntityAlreadyExists")]
    [InlineData(UpdateMerge, 412, "UpdateConditionNotSatisfied")]
    [InlineData(UpdateReplace, 412, "UpdateConditionNotSatisfied")]
    [InlineData(Delete, 412, "UpdateConditionNotSatisfied")]
    public async Task A_change_that_is_refused_undoes_the_others_and_is_named(TableTransactionActionType type, int status, string code)
    {
        var stale = await Add(Row("there"));
        await Table.UpdateEntityAsync(new TableEntity("p", "there") { ["Kept"] = true }, stale, cancellationToken: Cancel);

        var refusal = await Refused(status, code, () => Table.SubmitTransactionAsync(
        [
            new(UpsertMerge, Row("new")),
            new(TableTransactionActionType.Add, Row("newer")),
            new(type, Row("there"), type == TableTransactionActionType.Add ? default : stale),
        ], Cancel));

        Assert.Equal(2, Assert.IsType<TableTransactionFailedException>(refusal).FailedTransactionActionIndex);
        Assert.True(Assert.Single(await Find()).GetBoolean("Kept"));
    }

    [Fact]
    public async Task An_update_of_a_missing_row_fails_the_transaction()
    {
        var refusal = await Refused(404, "ResourceNotFound", () => Table.SubmitTransactionAsync(
            [new(UpsertMerge, Row("a")), new(UpdateMerge, Row("nobody"), ETag.All)], Cancel));

        Assert.Equal(1, Assert.IsType<TableTransactionFailedException>(refusal).FailedTransactionActionIndex);
        Assert.Empty(await Find());
    }

    [Fact]
    public async Task A_guard_row_lets_one_of_many_transactions_through()
    {
        var guard = await Add(Row("guard"));
        async Task<bool> Won(int writer)
        {
            try
            {
                await Table.SubmitTransactionAsync([new(UpdateMerge, Row("guard"), guard), new(TableTransactionActionType.Add, Row($"log-{writer}"))], Cancel);
                return true;
            }
            catch (TableTransactionFailedException lost) when (lost.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied)
            {
                return false;
            }
        }

        var won = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => Won(writer))));

        Assert.Single(won, true);
        Assert.Equal(["guard", $"log-{Array.IndexOf(won, true)}"], await Keys());
    }

    [Fact]
    public async Task A_transaction_has_at_most_a_hundred_changes() => await Refused(400, "InvalidInput",
        () => Table.SubmitTransactionAsync(Enumerable.Range(0, 101).Select(i => new TableTransactionAction(UpsertMerge, Row($"{i}"))), Cancel));

    [Fact]
    public async Task A_transaction_keeps_to_one_partition()
    {
        var refusal = await Refused(400, "CommandsInBatchActOnDifferentPartitions",
            () => Table.SubmitTransactionAsync([new(UpsertMerge, Row("a")), new(UpsertMerge, Row("a", "q"))], Cancel));

        Assert.Equal(1, Assert.IsType<TableTransactionFailedException>(refusal).FailedTransactionActionIndex);
        Assert.Empty(await Find());
    }

    [Fact]
    public async Task A_transaction_names_a_row_once() => await Refused(400, "InvalidDuplicateRow",
        () => Table.SubmitTransactionAsync([new(UpsertMerge, Row("a")), new(Delete, Row("a"))], Cancel));

    [Fact]
    public async Task A_transaction_is_not_empty() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Table.SubmitTransactionAsync([], Cancel));

    [Theory]
    [InlineData(UpdateMerge)]
    [InlineData(UpdateReplace)]
    public async Task An_update_in_a_transaction_names_a_version(TableTransactionActionType type)
    {
        await Add(Row("r"));

        var read = await Get("r");
        await Assert.ThrowsAsync<ArgumentException>(() => Table.SubmitTransactionAsync([new(type, read)], Cancel));
    }

    [Fact]
    public async Task A_transaction_is_at_most_four_mebibytes()
    {
        var text = new string('x', 30_000);
        TableEntity Big(int i)
        {
            var row = Row($"{i}");
            for (var p = 0; p < 16; p++) row[$"P{p}"] = text;
            return row;
        }

        await Refused(413, "RequestBodyTooLarge",
            () => Table.SubmitTransactionAsync(Enumerable.Range(0, 10).Select(i => new TableTransactionAction(UpsertReplace, Big(i))), Cancel));
        Assert.Empty(await Find());
    }
}
