using System.Net;

namespace Azure.Data.Tables.Wire;

/// <summary>The parts of an address: account, table, SAS. An emulator names the account in the path, the service in the host.</summary>
internal static class TableAddress
{
    public static Uri Trim(Uri endpoint) => new(endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/'));

    public static bool HasSas(Uri endpoint) => endpoint.Query.Contains("sig=", StringComparison.OrdinalIgnoreCase);

    public static bool IsCosmos(Uri endpoint) => endpoint.Host.Contains(".table.cosmos.", StringComparison.OrdinalIgnoreCase);

    public static string AccountNameOf(Uri endpoint)
    {
        var inPath = IPAddress.TryParse(endpoint.Host, out _) || !endpoint.Host.Contains('.', StringComparison.Ordinal);
        return inPath ? endpoint.AbsolutePath.Trim('/').Split('/')[0] : endpoint.Host.Split('.')[0];
    }

    /// <summary>The address of the account, from that of a table; the query stays.</summary>
    public static Uri AccountOf(Uri table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var path = table.AbsolutePath.TrimEnd('/');
        return new UriBuilder(table) { Path = path[..(path.LastIndexOf('/') + 1)] }.Uri;
    }

    public static string TableOf(Uri table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var path = table.AbsolutePath.TrimEnd('/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.Length > 0 ? name : throw new ArgumentException("The address names no table.", nameof(table));
    }
}
