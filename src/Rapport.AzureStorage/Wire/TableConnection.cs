using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Wire;

/// <summary>Where an account's tables are and how to reach them: the address, the account's name, and a pipeline that signs.</summary>
internal sealed class TableConnection
{
    private const string CosmosAudience = "https://cosmos.azure.com";
    private readonly string version;

    private TableConnection(Uri endpoint, string accountName, TableClientOptions? options, HttpPipelinePolicy? perCall, HttpPipelinePolicy? perTry)
    {
        options ??= new TableClientOptions();
        Endpoint = endpoint;
        AccountName = accountName;
        version = options.VersionString;
        var pipeline = new HttpPipelineOptions(options) { RequestFailedDetailsParser = new TableErrorParser() };
        if (perCall is not null) pipeline.PerCallPolicies.Add(perCall);
        if (perTry is not null) pipeline.PerRetryPolicies.Add(perTry);
        Pipeline = HttpPipelineBuilder.Build(pipeline);
    }

    /// <summary>The account's address, without a query and without a slash at its end.</summary>
    public Uri Endpoint { get; }

    public string AccountName { get; }

    public HttpPipeline Pipeline { get; }

    public static TableConnection WithSharedKey(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        RefuseRemoteHttp(endpoint, "A shared key");
        return new(TableAddress.Trim(endpoint), credential.AccountName, options, null, new SharedKeyPolicy(credential));
    }

    public static TableConnection WithSas(Uri endpoint, AzureSasCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        RefuseRemoteHttp(endpoint, "A SAS");
        if (TableAddress.HasSas(endpoint)) throw new ArgumentException("The address carries a SAS of its own; give one of the two.", nameof(endpoint));
        return new(TableAddress.Trim(endpoint), TableAddress.AccountNameOf(endpoint), options, new SasPolicy(credential), null);
    }

    public static TableConnection WithSasInAddress(Uri endpoint, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!TableAddress.HasSas(endpoint)) return new(TableAddress.Trim(endpoint), TableAddress.AccountNameOf(endpoint), options, null, null);
        return WithSas(TableAddress.Trim(endpoint), new AzureSasCredential(endpoint.Query), options);
    }

    public static TableConnection WithToken(Uri endpoint, TokenCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        if (endpoint.Scheme != Uri.UriSchemeHttps) throw new ArgumentException("A token is sent over https only, loopback included.", nameof(endpoint));
        if (options?.EnableTenantDiscovery == true) throw new NotSupportedException("Tenant discovery is not supported: give the credential its tenant.");
        var audience = options?.Audience?.ToString() ?? (TableAddress.IsCosmos(endpoint) ? CosmosAudience : TableAudience.AzurePublicCloud.ToString());
        var policy = new BearerTokenAuthenticationPolicy(credential, $"{audience.TrimEnd('/')}/.default");
        return new(TableAddress.Trim(endpoint), TableAddress.AccountNameOf(endpoint), options, null, policy);
    }

    /// <summary>A request to a path below the account's address.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="path">The path, percent-encoded, with its first slash.</param>
    public HttpMessage CreateMessage(RequestMethod method, string path)
    {
        var message = Pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(new Uri(Endpoint.AbsoluteUri.TrimEnd('/') + path));
        request.Headers.Add("x-ms-version", version);
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("Accept", "application/json;odata=minimalmetadata");
        return message;
    }

    private static void RefuseRemoteHttp(Uri endpoint, string what)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (endpoint.Scheme != Uri.UriSchemeHttps && !endpoint.IsLoopback)
            throw new ArgumentException($"{what} goes to another machine over https only: over http the rows can be read and the requests replayed.", nameof(endpoint));
    }
}
