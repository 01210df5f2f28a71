using System.Net;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using static Rapport.AzureStorage.Tests.Wire.StubService;

namespace Rapport.AzureStorage.Tests.Wire;

public sealed class TableRequestTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_is_signed_over_its_date_and_path()
    {
        var stub = new StubService(Answer(HttpStatusCode.OK, """{"PartitionKey":"p'k","RowKey":"a b"}"""));

        await stub.Table.GetEntityAsync<TableEntity>("p'k", "a b", ["A", "B"], Cancel);

        var (_, uri, headers, _) = Assert.Single(stub.Asked);
        Assert.Equal("https://ada.table.core.windows.net/people(PartitionKey='p%27%27k',RowKey='a%20b')?%24select=A%2CB", uri.AbsoluteUri.Replace("$", "%24", StringComparison.Ordinal));
        var signed = $"{headers["x-ms-date"]}\n/ada{uri.AbsolutePath}";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(StubService.Key), Encoding.UTF8.GetBytes(signed)));
        Assert.Equal($"SharedKeyLite ada:{signature}", headers["Authorization"]);
        Assert.Equal(("2020-12-06", "3.0", "application/json;odata=minimalmetadata"), (headers["x-ms-version"], headers["DataServiceVersion"], headers["Accept"].Replace(" ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_with_the_same_row()
    {
        var stub = new StubService(Answer(HttpStatusCode.ServiceUnavailable, "", ("Retry-After", "0")), Answer(HttpStatusCode.NoContent, "", ("ETag", "W/\"1\"")));

        var response = await stub.Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 }, Cancel);

        Assert.Equal(new ETag("W/\"1\""), response.Headers.ETag);
        Assert.Equal(2, stub.Asked.Count);
        Assert.Equal("""{"PartitionKey":"p","RowKey":"r","A":1}""", stub.Asked[0].Body);
        Assert.Equal(stub.Asked[0].Body, stub.Asked[1].Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.Conflict)]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.NotImplemented)]
    public async Task An_answer_that_will_not_change_is_not_asked_for_again(HttpStatusCode status)
    {
        var stub = new StubService(Answer(status));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => stub.Table.AddEntityAsync(new TableEntity("p", "r"), Cancel));

        Assert.Equal((int)status, refusal.Status);
        Assert.Single(stub.Asked);
    }

    [Fact]
    public async Task An_empty_page_is_not_the_last()
    {
        var stub = new StubService(
            Answer(HttpStatusCode.OK, """{"value":[{"PartitionKey":"p","RowKey":"1"}]}""", ("x-ms-continuation-NextPartitionKey", "1!8!cA--"), ("x-ms-continuation-NextRowKey", "1!4!Mg--")),
            Answer(HttpStatusCode.OK, """{"value":[]}""", ("X-MS-CONTINUATION-NEXTPARTITIONKEY", "1!8!cQ--")),
            Answer(HttpStatusCode.OK, """{"odata.metadata":"m","value":[{"PartitionKey":"q","RowKey":"2"}]}"""));

        var rows = new List<string>();
        await foreach (var row in stub.Table.QueryAsync<TableEntity>(cancellationToken: Cancel)) rows.Add(row.RowKey);

        Assert.Equal(["1", "2"], rows);
        Assert.Equal("?NextPartitionKey=1%218%21cA--&NextRowKey=1%214%21Mg--", stub.Asked[1].Uri.Query.Replace("!", "%21", StringComparison.Ordinal));
        Assert.Equal("?NextPartitionKey=1%218%21cQ--", stub.Asked[2].Uri.Query.Replace("!", "%21", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_type_may_stand_after_its_value()
    {
        var stub = new StubService(Answer(HttpStatusCode.OK, """
            {"odata.metadata":"m","odata.etag":"W/\"7\"","odata.id":"i","B":"AAE=","L":"5","L@odata.type":"Edm.Int64","D":2,"B@odata.type":"Edm.Binary",
             "D@odata.type":"Edm.Double","G@odata.type":"Edm.Guid","W@odata.type":"Edm.DateTime","G":"00000000-0000-0000-0000-000000000001",
             "W":"2026-01-02T03:04:05.1234567Z","Timestamp":"2026-01-02T03:04:05Z","N":null,"S":"5","I":5}
            """));

        var row = (await stub.Table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value;

        object[] expected = [new byte[] { 0, 1 }, 5L, 2.0, Guid.Parse("00000000-0000-0000-0000-000000000001"), "5", 5];
        Assert.Equal(expected, new[] { row["B"], row["L"], row["D"], row["G"], row["S"], row["I"] });
        Assert.Equal(DateTimeOffset.Parse("2026-01-02T03:04:05.1234567Z", null), row["W"]);
        Assert.Equal((new ETag("W/\"7\""), DateTimeOffset.Parse("2026-01-02T03:04:05Z", null)), (row.ETag, row.Timestamp!.Value));
        Assert.Equal((false, false), (row.ContainsKey("N"), row.ContainsKey("odata.id")));
    }

    [Fact]
    public async Task The_answer_to_a_transaction_may_be_cut_short_but_is_never_taken_for_whole()
    {
        var stub = new StubService(Answer(HttpStatusCode.Accepted, "--batch\r\nContent-Type: multipart/mixed\r\n\r\n--change\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\n\r\n\r\n--change"));

        await Assert.ThrowsAsync<RequestFailedException>(() => stub.Table.SubmitTransactionAsync(
            [new(TableTransactionActionType.UpsertMerge, new TableEntity("p", "a")), new(TableTransactionActionType.UpsertMerge, new TableEntity("p", "b"))], Cancel));
    }

    [Fact]
    public async Task A_refused_transaction_says_which_change_and_why()
    {
        var stub = new StubService(Answer(HttpStatusCode.Accepted, "--batch\r\n\r\n--change\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n\r\n"
            + """{"odata.error":{"code":"EntityAlreadyExists","message":{"lang":"en-US","value":"1:The specified entity already exists.\nRequestId:x"}}}""" + "\r\n--change--\r\n--batch--\r\n"));

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => stub.Table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "a")), new(TableTransactionActionType.Add, new TableEntity("p", "b"))], Cancel));

        Assert.Equal((409, "EntityAlreadyExists", 1), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex));
        Assert.StartsWith("1:The specified entity already exists.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_service_would_refuse_is_not_sent()
    {
        var stub = new StubService();
        var actions = Enumerable.Range(0, 101).Select(i => new TableTransactionAction(TableTransactionActionType.UpsertMerge, new TableEntity("p", $"{i}")));

        await Assert.ThrowsAsync<TableTransactionFailedException>(() => stub.Table.SubmitTransactionAsync(actions, Cancel));
        await Assert.ThrowsAsync<RequestFailedException>(() => stub.Table.AddEntityAsync(new TableEntity("p", "a/b"), Cancel));
        Assert.Empty(stub.Asked);
    }

    [Fact]
    public async Task A_failure_tells_neither_the_key_nor_the_signature()
    {
        var stub = new StubService(Answer(HttpStatusCode.Forbidden, "<?xml version=\"1.0\"?><Error><Code>AuthenticationFailed</Code><Message>No.</Message></Error>"));
        var sas = new StubService(Answer(HttpStatusCode.Forbidden));
        var withSas = new TableClient(new Uri("https://ada.table.core.windows.net/people?sv=2020-12-06&sig=s3cr3t"), sas.Options);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => stub.Table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel));
        var other = await Assert.ThrowsAsync<RequestFailedException>(() => withSas.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel));

        Assert.Equal("AuthenticationFailed", refusal.ErrorCode);
        Assert.DoesNotContain(StubService.Key, refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("SharedKeyLite", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", other.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", withSas.Uri.ToString(), StringComparison.Ordinal);
        Assert.Equal("?sv=2020-12-06&sig=s3cr3t", Assert.Single(sas.Asked).Uri.Query);
    }
}
