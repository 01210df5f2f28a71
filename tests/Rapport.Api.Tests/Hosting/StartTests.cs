using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Rapport.Api.Tests.Given;
using Rapport.Sandbox;

namespace Rapport.Api.Tests.Hosting;

/// <summary>A wrong setting stops the start and is named; a right one starts from anywhere.</summary>
public sealed class StartTests
{
    private static Dictionary<string, string?> Good => new()
    {
        ["AzureAd:TenantId"] = "5a9d0b1e-0000-4000-8000-7e4a47000001",
        ["AzureAd:ClientId"] = "5a9d0b1e-0000-4000-8000-a91000000001",
        ["AzureAd:ClientSecret"] = "secret-of-a-test",
        ["Storage:Path"] = Path.Combine(Path.GetTempPath(), "rapport-never-made", "rapport.db"),
    };

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "Graph:BaseUrl", "http://graph.contoso.test/v1.0", "Graph:BaseUrl" },
        { "Graph:BaseUrl", "http://localhost.evil.test/v1.0", "Graph:BaseUrl" },
        { "Graph:BaseUrl", "http://192.0.2.7/v1.0", "Graph:BaseUrl" },
        { "Graph:BaseUrl", "ftp://127.0.0.1/v1.0", "Graph:BaseUrl" },
        { "Graph:BaseUrl", "/v1.0", "Graph:BaseUrl" },
        { "Graph:Scopes", "User.Read Mail.Send", "Graph:Scopes" },
        { "Graph:MaxInFlight", "0", "MaxInFlight" },
        { "Graph:AttemptTimeout", "00:00:00", "AttemptTimeout" },
        { "Sync:Interval", "00:00:01", "Interval" },
        { "Sync:Interval", "often", "Sync:Interval" },
        { "AzureAd:Instance", "http://localhost/", "AzureAd:Instance" },
        { "AzureAd:TenantId", "contoso", "AzureAd:TenantId" },
        { "AzureAd:TenantId", "organizations", "AzureAd:AllowedTenants" },
        { "AzureAd:ClientId", "", "AzureAd:ClientId" },
        { "AzureAd:ClientSecret", "", "AzureAd:ClientSecret" },
        { "AzureAd:TrustedCertificatePath", "/nowhere/at/all.pem", "AzureAd:TrustedCertificatePath" },
        { "AzureAd:ClientCredentials:0:SourceType", "Magic", "AzureAd:ClientCredentials" },
        { "Storage:AccountName", "both", "Storage:AccountName" },
        { "Clock:Start", "once upon a time", "Clock:Start" },
        { "Drafting:Model:Endpoint", "http://model.test/v1", "Drafting:Model:Endpoint" },
        { "Drafting:Model:Endpoint", "https://model.test/v1", "Drafting:Model:Name" },
        { "Drafting:Model:Name", "small", "Drafting:Model:Endpoint" },
        { "Drafting:Model:Timeout", "00:00:00", "Timeout" },
        { "DataProtection:KeyVaultKey", "https://vault.test/keys/ring", "DataProtection:KeyVaultKey" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_setting_stops_the_start_and_is_named(string key, string value, string named)
    {
        var settings = Good;
        settings[key] = value;
        if (key == "Storage:AccountName") settings["Storage:ConnectionString"] = "UseDevelopmentStorage=true";

        Assert.Contains(Failures("Staging", settings), failure => failure.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AzureAd:ClientSecret", "s", "AzureAd:ClientSecret")]
    [InlineData("AzureAd:ClientCredentials:0:SourceType", "ClientSecret", "AzureAd:ClientSecret")]
    [InlineData("Clock:Start", "2026-03-06T09:00:00Z", "Clock:Start")]
    [InlineData("Storage:ConnectionString", "UseDevelopmentStorage=true", "Storage:ConnectionString")]
    [InlineData("AzureAd:TrustedCertificatePath", "x.pem", "AzureAd:TrustedCertificatePath")]
    public void What_is_for_development_is_refused_in_production(string key, string value, string named)
    {
        var settings = Good;
        settings.Remove("AzureAd:ClientSecret");
        settings[key] = value;

        Assert.Contains(Failures("Production", settings), failure => failure.Contains(named, StringComparison.Ordinal) && failure.Contains("Production", StringComparison.Ordinal));
    }

    [Fact]
    public void A_secret_in_production_is_a_decision_that_can_be_made()
    {
        var settings = Good;
        settings["AzureAd:AllowSecretInProduction"] = "true";

        Assert.Empty(Failures("Production", settings));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/v1.0")]
    [InlineData("http://localhost:5000/v1.0")]
    [InlineData("http://[::1]:5000/v1.0")]
    [InlineData("https://graph.microsoft.us/v1.0")]
    public void Plain_http_is_for_this_machine_only(string address)
    {
        var settings = Good;
        settings["Graph:BaseUrl"] = address;

        Assert.Empty(Failures("Staging", settings));
    }

    [Fact]
    public async Task Every_wrong_setting_is_named_at_once_and_nothing_starts()
    {
        var folder = Directory.CreateTempSubdirectory("rapport-start-").FullName;
        var settings = new Dictionary<string, string?>
        {
            ["AzureAd:TenantId"] = "contoso",
            ["AzureAd:ClientId"] = "api",
            ["Graph:BaseUrl"] = "http://graph.contoso.test/v1.0",
            ["Graph:MaxInFlight"] = "-1",
            ["Sync:Interval"] = "00:00:00",
            ["Clock:Start"] = "2026-03-06T09:00:00Z",
        };

        var (code, output) = await ApiProcess.RunToItsEndAsync(settings, folder, "Production");

        Assert.NotEqual(0, code);
        Assert.All(["AzureAd:TenantId", "AzureAd:ClientId", "AzureAd:ClientCredentials", "Graph:BaseUrl", "MaxInFlight", "Interval", "Clock:Start"], key => Assert.Contains(key, output, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_program_starts_from_any_folder_and_keeps_its_state_there()
    {
        await using var tenant = await SandboxTenant.StartAsync(new SandboxTenantOptions { Mailbox = A.Mailbox() }, TestContext.Current.CancellationToken);
        var folder = Directory.CreateTempSubdirectory("rapport-start-").FullName;
        var settings = SandboxRun.Settings(tenant, new SandboxWish(), folder);
        settings.Remove("Storage:Path");
        settings.Remove("DataProtection:Path");

        var (process, address) = await ApiProcess.StartAsync(settings, folder);
        await using (process)
        {
            using var nobody = new PaneClient(address, () => null);
            Assert.Equal(200, (await nobody.GetAsync("/health/ready")).Status);
        }

        Assert.True(File.Exists(Path.Combine(folder, "data", "rapport.db")));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder, "data", "keys")));
        Directory.Delete(folder, recursive: true);
    }

    private static IReadOnlyList<string> Failures(string environment, Dictionary<string, string?> settings)
    {
        try
        {
            using var app = (IDisposable)RapportHost.Build(["--environment", environment], builder =>
            {
                builder.Logging.ClearProviders();
                builder.Configuration.AddInMemoryCollection(settings);
            });
            return [];
        }
        catch (Exception error) when (StartFailures.Of(error) is { Count: > 0 } failures)
        {
            return failures;
        }
    }
}
