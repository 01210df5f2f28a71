namespace Azure.Data.Tables.Wire;

/// <summary>A connection string, understood. Messages name its keywords, never its values.</summary>
internal sealed class TableConnectionString
{
    // The emulator's account and key are published; every emulator has them.
    private const string EmulatorAccount = "devstoreaccount1";
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Uri endpoint;
    private readonly TableSharedKeyCredential? key;
    private readonly string? sas;

    private TableConnectionString(Uri endpoint, TableSharedKeyCredential? key, string? sas)
    {
        this.endpoint = endpoint;
        this.key = key;
        this.sas = sas;
    }

    public static TableConnectionString Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var pairs = Split(connectionString);
        if (pairs.TryGetValue("UseDevelopmentStorage", out var emulator))
            return emulator.Equals("true", StringComparison.OrdinalIgnoreCase) ? Emulator(pairs) : throw Unreadable();

        var account = pairs.GetValueOrDefault("AccountName");
        var sas = pairs.GetValueOrDefault("SharedAccessSignature");
        var key = account is not null && pairs.TryGetValue("AccountKey", out var text) ? new TableSharedKeyCredential(account, text) : null;
        if (key is null && sas is null) throw Unreadable();
        return new(EndpointOf(pairs, account), key, sas);
    }

    public TableConnection Connect(TableClientOptions? options) => key is not null
        ? TableConnection.WithSharedKey(endpoint, key, options)
        : TableConnection.WithSas(endpoint, new AzureSasCredential(sas!), options);

    private static Dictionary<string, string> Split(string connectionString)
    {
        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at < 0) throw Unreadable();
            var word = part[..at].Trim();
            if (at == part.Length - 1) throw new InvalidOperationException($"The connection string gives '{word}' no value.");
            if (!pairs.TryAdd(word, part[(at + 1)..].Trim())) throw new InvalidOperationException($"The connection string names '{word}' twice.");
        }

        return pairs;
    }

    private static TableConnectionString Emulator(Dictionary<string, string> pairs)
    {
        var host = pairs.TryGetValue("DevelopmentStorageProxyUri", out var proxy) ? ToUri(proxy) : new Uri("http://127.0.0.1");
        var endpoint = new UriBuilder(host.Scheme, host.Host, 10002, EmulatorAccount).Uri;
        return new(endpoint, new TableSharedKeyCredential(EmulatorAccount, EmulatorKey), null);
    }

    private static Uri EndpointOf(Dictionary<string, string> pairs, string? account)
    {
        if (pairs.TryGetValue("TableEndpoint", out var explicitly)) return ToUri(explicitly);
        if (account is null) throw Unreadable();
        var scheme = pairs.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        return ToUri($"{scheme}://{account}.table.{pairs.GetValueOrDefault("EndpointSuffix", "core.windows.net")}");
    }

    private static Uri ToUri(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        ? uri : throw Unreadable();

    private static ArgumentException Unreadable() => new(
        "Connection string parsing error: it needs UseDevelopmentStorage=true, or an AccountName with an AccountKey, or a SharedAccessSignature with a TableEndpoint or an AccountName.",
        "connectionString");
}
