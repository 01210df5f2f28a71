using Azure;
using Azure.Data.Tables;

namespace Rapport.AzureStorage.Tests.Contract;

public abstract partial class TableClientContract
{
    public static TheoryData<string, string> Filters => new()
    {
        { "Text eq 'O''Brien'", "b" },
        { "Text ge 'm'", "c" },
        { "Number eq 2", "b" },
        { "Number gt 1 and Number le 3", "b c" },
        { "Number ne 2", "a c" },
        { "Big ge 20L", "b c" },
        { "Real lt 2.0", "a" },
        { "Yes eq true", "a c" },
        { "not (Yes eq true)", "b" },
        { "When lt datetime'2026-01-02T00:00:00Z'", "a" },
        { "Id eq guid'00000000-0000-0000-0000-000000000002'", "b" },
        { "Bytes eq X'03'", "c" },
        { "Text eq 'Ada' or (Number eq 3 and Yes eq true)", "a c" },
        { "PartitionKey eq 'p' and RowKey gt 'a' and Number lt 3", "b" },
        { "PartitionKey eq 'q'", "" },
        { "PartitionKey eq 'p' and (RowKey eq 'a' or RowKey eq 'c')", "a c" },
        { "Missing eq 1", "" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_finds_the_rows_that_meet_it(string filter, string expected)
    {
        string[] texts = ["Ada", "O'Brien", "zoe"];
        await AddMany(Enumerable.Range(0, 3).Select(i => new TableEntity("p", "abc"[i].ToString())
        {
            ["Text"] = texts[i],
            ["Number"] = i + 1,
            ["Big"] = (i + 1) * 10L,
            ["Real"] = i + 1.0,
            ["Yes"] = i % 2 == 0,
            ["When"] = new DateTimeOffset(2026, 1, i + 1, 0, 0, 0, TimeSpan.Zero),
            ["Id"] = new Guid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)(i + 1)),
            ["Bytes"] = new[] { (byte)(i + 1) },
        }));

        Assert.Equal(expected, string.Join(' ', await Keys(filter)));
    }

    [Theory]
    [InlineData("Number eq")]
    [InlineData("startswith(Text,'a')")]
    [InlineData("(Number eq 1")]
    public async Task A_filter_that_is_none_is_refused(string filter) => await Refused(400, "InvalidInput", () => Find(filter));

    [Fact]
    public async Task A_query_of_nothing_finds_nothing()
    {
        Assert.Empty(await Find());
        Assert.Empty(await Find("PartitionKey eq 'p'"));
    }

    [Fact]
    public async Task Rows_come_in_ordinal_order_whatever_the_order_of_writing()
    {
        string[] keys = ["b", "B", "a", "10", "2", "_", "é", "log-1", "Z"];
        await AddMany(keys.Select(key => Row(key)));
        await Add(Row("first", "o"));

        string[] expected = ["first", .. keys.Order(StringComparer.Ordinal)];
        Assert.Equal(expected, await Keys());
    }

    [Fact]
    public async Task A_prefix_is_a_range()
    {
        string[] keys = ["log", "log-", "log-0", "log-Z", "log-z", "log.", "log_1", "loh"];
        await AddMany(keys.Select(key => Row(key)));
        await Add(Row("log-other", "q"));

        Assert.Equal(["log-", "log-0", "log-Z", "log-z"], await Keys("PartitionKey eq 'p' and RowKey ge 'log-' and RowKey lt 'log.'"));
    }

    [Fact]
    public async Task A_long_answer_comes_in_pages_without_loss()
    {
        await AddMany(Enumerable.Range(0, 1100).Select(i => Row($"{i:D5}")));

        var pages = new List<Page<TableEntity>>();
        await foreach (var page in Table.QueryAsync<TableEntity>("PartitionKey eq 'p'", cancellationToken: Cancel).AsPages()) pages.Add(page);

        Assert.Equal([1000, 100], pages.Select(page => page.Values.Count));
        Assert.Equal(Enumerable.Range(0, 1100).Select(i => $"{i:D5}"), pages.SelectMany(page => page.Values).Select(row => row.RowKey));
        Assert.Equal((true, false), (pages[0].ContinuationToken is not null, pages[1].ContinuationToken is not null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("PartitionKey ge 'a'")]
    [InlineData("Even eq true")]
    [InlineData("PartitionKey eq 'p' and Even eq true")]
    public async Task Small_pages_find_what_one_page_finds(string? filter)
    {
        await AddMany(Enumerable.Range(0, 12).Select(i => new TableEntity("p", $"'{i:D2} %") { ["Even"] = i % 2 == 0 }));
        await AddMany(Enumerable.Range(0, 5).Select(i => new TableEntity("q q", $"{i:D2}") { ["Even"] = i % 2 == 0 }));

        Assert.Equal(await Keys(filter), await Keys(filter, 3));
        Assert.Equal(await Keys(filter), await Keys(filter, 1));
    }

    [Fact]
    public async Task A_query_goes_on_where_a_token_says()
    {
        await AddMany(Enumerable.Range(0, 10).Select(i => Row($"{i}")));
        string? token = null;
        await foreach (var page in Table.QueryAsync<TableEntity>(maxPerPage: 4, cancellationToken: Cancel).AsPages())
        {
            token = page.ContinuationToken;
            break;
        }

        var rest = new List<string>();
        await foreach (var page in Table.QueryAsync<TableEntity>(cancellationToken: Cancel).AsPages(token, 100)) rest.AddRange(page.Values.Select(row => row.RowKey));

        Assert.Equal(["4", "5", "6", "7", "8", "9"], rest);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_page_has_one_to_a_thousand_rows(int size) => await Refused(400, "InvalidInput", () => Find(maxPerPage: size));

    [Fact]
    public async Task Nothing_happens_before_a_query_is_enumerated()
    {
        var missing = Service.GetTableClient(NewName()).QueryAsync<TableEntity>("no filter at all", cancellationToken: Cancel);

        await Assert.ThrowsAnyAsync<RequestFailedException>(() => All(missing));
    }
}
