using Microsoft.Extensions.Options;

namespace Rapport.Api.Store;

/// <summary>Section "Storage": where relationship state lives. Exactly one home; the embedded file is the default.</summary>
internal sealed class StoreOptions
{
    /// <summary>Azurite, or Azure with a key.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Azure with a managed identity.</summary>
    public string? AccountName { get; set; }

    /// <summary>The embedded file; relative to the working directory.</summary>
    public string Path { get; set; } = "./data/rapport.db";

    /// <summary>Whether the embedded file is used.</summary>
    public bool IsEmbedded => string.IsNullOrEmpty(ConnectionString) && string.IsNullOrEmpty(AccountName);

    /// <summary>The embedded file's absolute path.</summary>
    public string FullPath => System.IO.Path.GetFullPath(Path);
}

/// <summary>Section "DataProtection": the key ring that guards quotes, notes, drafts and tokens at rest.</summary>
internal sealed class KeyRingOptions
{
    /// <summary>Folder of the key ring; beside the embedded file when not set.</summary>
    public string? Path { get; set; }

    /// <summary>Key Vault key that wraps the ring. This version cannot use one, and says so instead of leaving the ring unwrapped in silence.</summary>
    public string? KeyVaultKey { get; set; }
}

/// <summary>Names every wrong setting of section "Storage" at start-up.</summary>
internal sealed class StoreOptionsValidator(IHostEnvironment environment) : IValidateOptions<StoreOptions>
{
    public ValidateOptionsResult Validate(string? name, StoreOptions options)
    {
        List<string> wrong = [];
        if (!string.IsNullOrEmpty(options.ConnectionString) && !string.IsNullOrEmpty(options.AccountName))
            wrong.Add("Storage:ConnectionString and Storage:AccountName are both set; choose one.");
        if (options.IsEmbedded && string.IsNullOrWhiteSpace(options.Path))
            wrong.Add("Storage:Path must name a file when neither Storage:ConnectionString nor Storage:AccountName is set.");
        // The emulator's account key is published: outside development it protects nothing.
        if (environment.IsProduction() && options.ConnectionString is { } text && (text.Contains("devstoreaccount1", StringComparison.Ordinal) || text.Contains("UseDevelopmentStorage=true", StringComparison.OrdinalIgnoreCase)))
            wrong.Add("Storage:ConnectionString is the storage emulator's, which is not accepted in Production.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
