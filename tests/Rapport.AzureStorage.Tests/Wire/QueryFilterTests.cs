using Azure.Data.Tables;

namespace Rapport.AzureStorage.Tests.Wire;

public sealed class QueryFilterTests
{
    public static TheoryData<object, string> Literals => new()
    {
        { "O'Brien", "'O''Brien'" },
        { "' or PartitionKey ne '", "''' or PartitionKey ne '''" },
        { 5, "5" },
        { 5L, "5L" },
        { 1.5, "1.5" },
        { 2.0, "2.0" },
        { true, "true" },
        { new byte[] { 1, 255 }, "X'01FF'" },
        { Guid.Parse("a1b2c3d4-0001-4002-8003-123456789abc"), "guid'a1b2c3d4-0001-4002-8003-123456789abc'" },
        { new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), "datetime'2026-01-02T01:04:05.0000000Z'" },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public void A_value_cannot_change_what_a_filter_means(object value, string literal) =>
        Assert.Equal($"A eq {literal} and B ne {literal}", TableClient.CreateQueryFilter($"A eq {value} and B ne {value}"));

    [Fact]
    public void Nothing_is_compared_with_null()
    {
        string? nobody = null;

        Assert.Throws<ArgumentNullException>(() => TableClient.CreateQueryFilter($"A eq {nobody}"));
    }
}
