using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using Rapport.Api.Store.Embedded;

namespace Rapport.Api.Store;

/// <summary>Which home the tables have: Azurite or Azure with a key, Azure with a managed identity, or the embedded file.</summary>
internal static class StoreSetup
{
    public static IServiceCollection AddStore(this IServiceCollection services)
    {
        services.AddOptions<StoreOptions>().BindConfiguration("Storage").ValidateOnStart();
        services.AddSingleton<IValidateOptions<StoreOptions>, StoreOptionsValidator>();
        services.AddSingleton(provider => Open(provider.GetRequiredService<IOptions<StoreOptions>>().Value));
        services.AddSingleton<SystemKeys>();
        services.AddSingleton<RowSecrets>();
        services.AddSingleton<MailboxStore>();
        services.AddSingleton<FactStore>();
        services.AddSingleton<PeopleStore>();
        services.AddSingleton<RelationshipStore>();

        services.AddDataProtection().SetApplicationName("Rapport");
        services.AddOptions<KeyRingOptions>().BindConfiguration("DataProtection")
            .Validate(ring => string.IsNullOrEmpty(ring.KeyVaultKey), "DataProtection:KeyVaultKey is not supported by this version; protect the folder of DataProtection:Path instead.")
            .ValidateOnStart();
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<KeyRingOptions>, IOptions<StoreOptions>, ILoggerFactory>((keys, ring, store, logs) =>
            keys.XmlRepository = new FileSystemXmlRepository(PrivateFolder(RingFolder(ring.Value, store.Value)), logs));
        return services;
    }

    private static string RingFolder(KeyRingOptions ring, StoreOptions store) =>
        ring.Path is { Length: > 0 } path ? Path.GetFullPath(path) : Path.Combine(Path.GetDirectoryName(store.FullPath)!, "keys");

    private static TableServiceClient Open(StoreOptions options)
    {
        if (options.ConnectionString is { Length: > 0 } connection) return new TableServiceClient(connection);
        if (options.AccountName is { Length: > 0 } account)
        {
            TokenCredential credential = new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned);
            return new TableServiceClient(new Uri($"https://{account}.table.core.windows.net"), credential);
        }
        return new SqliteTableService(options.FullPath);
    }

    /// <summary>Keys on disk are readable by this account only.</summary>
    private static DirectoryInfo PrivateFolder(string path) =>
        OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
