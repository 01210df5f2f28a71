using Azure;
using Microsoft.Data.Sqlite;
using Rapport.Api.Store.Embedded.Filters;

namespace Rapport.AzureStorage.Tests.Embedded;

public sealed class FilterTests
{
    [Theory]
    [InlineData("PartitionKey eq 'p' and RowKey ge 'log-' and RowKey lt 'log.'", "tbl=? AND pk=? AND rk>? AND rk<?")]
    [InlineData("PartitionKey eq 'p' and Number gt 3", "tbl=? AND pk=?")]
    [InlineData("(RowKey eq 'r') and ((PartitionKey eq 'p'))", "tbl=? AND pk=? AND rk=?")]
    [InlineData("PartitionKey ge 'a' and PartitionKey lt 'b'", "tbl=? AND pk>? AND pk<?")]
    [InlineData("Number gt 3", "tbl=?")]
    public void Conditions_on_the_keys_are_answered_by_the_index(string filter, string search) =>
        Assert.Equal($"SEARCH rows USING PRIMARY KEY ({search})", Plan(new FilterSql(1, FilterParser.Parse(filter))));

    [Theory]
    [InlineData("PartitionKey eq 'p'", "tbl=? AND pk=? AND rk>?")]
    [InlineData("PartitionKey eq 'p' and RowKey lt 'x' and Number gt 3", "tbl=? AND pk=? AND rk>? AND rk<?")]
    public void The_next_page_of_a_partition_begins_with_a_jump(string filter, string search)
    {
        var sql = new FilterSql(1, FilterParser.Parse(filter));
        sql.StartAt("p", "m");

        Assert.Equal($"SEARCH rows USING PRIMARY KEY ({search})", Plan(sql));
    }

    [Theory]
    [InlineData("Text eq 'open")]
    [InlineData("A eq 1 B eq 2")]
    [InlineData("A eq B")]
    [InlineData("A eq 5000000000")]
    [InlineData("A eq guid'nobody'")]
    [InlineData("A eq datetime'yesterday'")]
    [InlineData("A like 'x'")]
    [InlineData("A eq 1 and")]
    [InlineData("A eq #")]
    [InlineData("1 eq A")]
    public void A_text_that_is_no_filter_is_refused(string filter)
    {
        var refusal = Assert.Throws<RequestFailedException>(() => FilterParser.Parse(filter));

        Assert.Equal((400, "InvalidInput"), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public void A_filter_has_at_most_fifteen_comparisons()
    {
        static string Of(int count) => string.Join(" or ", Enumerable.Repeat("A eq 1", count));

        Assert.NotNull(FilterParser.Parse(Of(15)));
        Assert.Throws<RequestFailedException>(() => FilterParser.Parse(Of(16)));
    }

    [Fact]
    public void A_hostile_filter_is_refused_before_the_stack_ends() =>
        Assert.Throws<RequestFailedException>(() => FilterParser.Parse(new string('(', 100_000)));

    private static string Plan(FilterSql filter)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE rows (tbl INTEGER, pk TEXT, rk TEXT, ver INTEGER, body BLOB, PRIMARY KEY (tbl, pk, rk)) WITHOUT ROWID";
        command.ExecuteNonQuery();
#pragma warning disable CA2100 // The text comes from the code under test; its values are parameters.
        command.CommandText = $"EXPLAIN QUERY PLAN SELECT pk, rk, ver, body FROM rows WHERE {filter.Where} ORDER BY pk, rk";
#pragma warning restore CA2100
        for (var i = 0; i < filter.Values.Count; i++) command.Parameters.AddWithValue($"${i}", filter.Values[i]);
        using var reader = command.ExecuteReader();
        var plan = new List<string>();
        while (reader.Read()) plan.Add(reader.GetString(3));
        return string.Join("; ", plan);
    }
}
