using System.Net;
using Azure;
using Azure.Core;
using Azure.Data.Tables;
using static Rapport.AzureStorage.Tests.Wire.StubService;

namespace Rapport.AzureStorage.Tests.Wire;

public sealed class TableConnectionTests
{
    private const string Sas = "sv=2020-12-06&sig=s3cr3t";

    public static TheoryData<string, string, string> ConnectionStrings => new()
    {
        { "UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1" },
        { "UseDevelopmentStorage=true;", "http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1" },
        { "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://localhost", "http://localhost:10002/devstoreaccount1", "devstoreaccount1" },
        { $"AccountName=ada;AccountKey={Key}", "https://ada.table.core.windows.net/", "ada" },
        { $"DefaultEndpointsProtocol=https;AccountName=ada;AccountKey={Key};EndpointSuffix=core.chinacloudapi.cn", "https://ada.table.core.chinacloudapi.cn/", "ada" },
        { $"AccountName=ada;AccountKey={Key};TableEndpoint=http://127.0.0.1:7/ada;Unknown=x", "http://127.0.0.1:7/ada", "ada" },
        { $"TableEndpoint=https://ada.table.core.windows.net/;SharedAccessSignature={Sas}", "https://ada.table.core.windows.net/", "ada" },
        { $"AccountName=ada;SharedAccessSignature={Sas}", "https://ada.table.core.windows.net/", "ada" },
    };

    [Theory]
    [MemberData(nameof(ConnectionStrings))]
    public void A_connection_string_names_an_account(string text, string endpoint, string account)
    {
        var service = new TableServiceClient(text);

        Assert.Equal((new Uri(endpoint), account), (service.Uri, service.AccountName));
    }

    [Theory]
    [InlineData("AccountName=ada")]
    [InlineData("TableEndpoint=https://ada.table.core.windows.net")]
    [InlineData("UseDevelopmentStorage=false")]
    [InlineData("c2VjcmV0LWtleS1vZi10aGUtYWNjb3VudA")]
    public void A_connection_string_that_is_none_is_refused(string text) => Assert.Throws<ArgumentException>(() => new TableServiceClient(text));

    [Theory]
    [InlineData("AccountName=ada;AccountKey=not*base64*s3cr3t")]
    [InlineData($"AccountName=ada;AccountKey={Key};AccountKey={Key}")]
    [InlineData($"AccountName;{Key}")]
    public void A_wrong_connection_string_is_never_repeated(string text)
    {
        var refusal = Assert.ThrowsAny<Exception>(() => new TableServiceClient(text));

        Assert.DoesNotContain("s3cr3t", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Key, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_go_to_another_machine_over_https_only()
    {
        var remote = new Uri("http://ada.table.core.windows.net");

        Assert.Throws<ArgumentException>(() => new TableServiceClient(remote, new TableSharedKeyCredential("ada", Key)));
        Assert.Throws<ArgumentException>(() => new TableServiceClient($"DefaultEndpointsProtocol=http;AccountName=ada;AccountKey={Key}"));
        Assert.Throws<ArgumentException>(() => new TableServiceClient(remote, new AzureSasCredential(Sas)));
        Assert.Throws<ArgumentException>(() => new TableServiceClient(new Uri($"{remote}?{Sas}")));
        Assert.Throws<ArgumentException>(() => new TableServiceClient(new Uri("http://127.0.0.1:10002/ada"), new FixedToken()));
    }

    [Theory]
    [InlineData("https://ada.table.core.windows.net", null, "https://storage.azure.com/.default")]
    [InlineData("https://ada.table.cosmos.azure.com", null, "https://cosmos.azure.com/.default")]
    [InlineData("https://ada.table.core.usgovcloudapi.net", "https://storage.azure.us", "https://storage.azure.us/.default")]
    public async Task A_token_is_asked_for_the_clouds_own_audience(string endpoint, string? audience, string scope)
    {
        var stub = new StubService(Answer(HttpStatusCode.NotFound));
        var token = new FixedToken();
        var options = stub.Options;
        if (audience is not null) options.Audience = audience;

        await new TableClient(new Uri(endpoint), "people", token, options).GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal([scope], token.Scopes);
        Assert.Equal("Bearer t0k3n", Assert.Single(stub.Asked).Headers["Authorization"]);
    }

    private sealed class FixedToken : TokenCredential
    {
        public string[] Scopes { get; private set; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            return new AccessToken("t0k3n", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
