using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace Rapport.Api.Identity;

/// <summary>The one HttpClient that talks to the token authority: for MSAL, for JwtBearer's metadata and for the issuer check.
/// Where a PEM is configured it trusts that certificate and no other; names and validity are still checked.</summary>
internal sealed class AuthorityHttp(IOptions<AzureAdOptions> options) : IMsalHttpClientFactory, IDisposable
{
    private readonly Lazy<HttpClient> client = new(() => new HttpClient(Handler(options.Value), disposeHandler: true) { Timeout = TimeSpan.FromSeconds(15) });

    public HttpClient GetHttpClient() => client.Value;

    public void Dispose()
    {
        if (client.IsValueCreated) client.Value.Dispose();
    }

    /// <summary>A new handler with the same trust, for clients that insist on a handler.</summary>
    public static SocketsHttpHandler Handler(AzureAdOptions options)
    {
        var handler = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        if (options.TrustedCertificatePath is { Length: > 0 } pem)
        {
            handler.UseProxy = false;
            handler.SslOptions = new SslClientAuthenticationOptions
            {
                CertificateChainPolicy = new X509ChainPolicy
                {
                    TrustMode = X509ChainTrustMode.CustomRootTrust,
                    CustomTrustStore = { X509Certificate2.CreateFromPem(File.ReadAllText(pem)) },
                    RevocationMode = X509RevocationMode.NoCheck,
                    DisableCertificateDownloads = true,
                },
            };
        }
        return handler;
    }
}
