using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;

namespace Rapport.Sandbox.Tests.Given;

/// <summary>MSAL as the product uses it: no instance discovery, and exactly the tenant's certificate trusted.</summary>
internal sealed class PinnedMsal : IMsalHttpClientFactory, IDisposable
{
    private readonly X509Certificate2 certificate;

    public PinnedMsal(SandboxTenant tenant)
    {
        certificate = X509CertificateLoader.LoadCertificateFromFile(tenant.CertificatePath);
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true };
        policy.CustomTrustStore.Add(certificate);
        Http = new(new SocketsHttpHandler { UseProxy = false, SslOptions = { CertificateChainPolicy = policy } });
        App = ConfidentialClientApplicationBuilder.Create(tenant.ApiClientId)
            .WithAuthority(new Uri(tenant.AuthorityInstance, tenant.TenantId).ToString())
            .WithInstanceDiscovery(false)
            .WithClientSecret(tenant.ClientSecret)
            .WithHttpClientFactory(this)
            .Build();
    }

    public HttpClient Http { get; }

    public IConfidentialClientApplication App { get; }

    public HttpClient GetHttpClient() => Http;

    public void Dispose()
    {
        Http.Dispose();
        certificate.Dispose();
    }
}
