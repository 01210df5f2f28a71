using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Rapport.AzureStorage.Tests.Wire;

public sealed class TableEntityTests
{
    [Fact]
    public void A_missing_value_is_null()
    {
        var row = new TableEntity("p", "r");

        Assert.Null(row.GetInt64("Missing"));
        Assert.Null(row["Missing"]);
        Assert.Null(row.Timestamp);
        Assert.Equal(default, row.ETag);
    }

    [Fact]
    public void A_value_of_another_type_is_never_converted_silently()
    {
        var row = new TableEntity { ["Number"] = 5 };

        Assert.Throws<InvalidOperationException>(() => row.GetInt64("Number"));
        Assert.Throws<InvalidOperationException>(() => row.GetString("Number"));
        Assert.Equal(5, row.GetInt32("Number"));
    }

    [Fact]
    public void Times_and_bytes_can_be_read_either_way()
    {
        var at = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
        var row = new TableEntity { ["At"] = at, ["Bytes"] = new byte[] { 1 } };

        Assert.Equal((at, at.UtcDateTime), (row.GetDateTimeOffset("At"), row.GetDateTime("At")));
        Assert.Equal([1], row.GetBinaryData("Bytes")!.ToArray());
    }

    [Fact]
    public void The_keys_are_pairs_of_the_entity_too()
    {
        var row = new TableEntity("p", "r") { ETag = new ETag("W/\"1\"") };

        Assert.Equal(["PartitionKey", "RowKey", "odata.etag"], row.Keys);
        Assert.Equal(new ETag("W/\"1\""), new TableEntity(row).ETag);
    }

    [Fact]
    public void A_code_is_known_whatever_its_case()
    {
        var refusal = new RequestFailedException(409, "", "entityalreadyexists", null);

        Assert.True(refusal.ErrorCode == TableErrorCode.EntityAlreadyExists);
        Assert.False(refusal.ErrorCode == TableErrorCode.TableNotFound);
    }
}
