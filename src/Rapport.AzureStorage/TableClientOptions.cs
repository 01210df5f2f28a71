using System.Diagnostics.CodeAnalysis;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>How the client talks to the service: Azure.Core's retries, transport and diagnostics, and the version of the protocol.</summary>
public class TableClientOptions : ClientOptions
{
    /// <summary>Options with Azure.Core's defaults.</summary>
    /// <param name="serviceVersion">The protocol to speak.</param>
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06) => VersionString = serviceVersion switch
    {
        ServiceVersion.V2019_02_02 => "2019-02-02",
        ServiceVersion.V2020_12_06 => "2020-12-06",
        _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
    };

    /// <summary>A version of the service's protocol.</summary>
    [SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The names of the package this stands in for.")]
    public enum ServiceVersion
    {
        /// <summary>2019-02-02; knows no tokens.</summary>
        V2019_02_02 = 1,

        /// <summary>2020-12-06, the first that takes tokens.</summary>
        V2020_12_06 = 2,
    }

    /// <summary>The resource tokens are asked for. Null means the public cloud, or Cosmos DB when the host says so.</summary>
    public TableAudience? Audience { get; set; }

    /// <summary>Not supported: a token client refuses options in which it is set. It is here for source compatibility.</summary>
    public bool EnableTenantDiscovery { get; set; }

    internal string VersionString { get; }
}
