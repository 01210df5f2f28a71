using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using Microsoft.AspNetCore.DataProtection;

namespace Rapport.Api.Store;

/// <summary>Makes the tables and the deployment's HMAC key once: two programs that start together agree, because the loser of the insert reads the winner's.</summary>
internal sealed class SystemKeys(TableServiceClient tables, IDataProtectionProvider protection) : IDisposable
{
    private readonly IDataProtector protector = protection.CreateProtector("Rapport", "system");
    private readonly SemaphoreSlim once = new(1, 1);
    private RowKeys? keys;

    /// <summary>The row keys of this deployment; makes tables and key on the first call.</summary>
    public async Task<RowKeys> GetAsync(CancellationToken cancellationToken)
    {
        if (keys is { } known) return known;
        await once.WaitAsync(cancellationToken);
        try
        {
            return keys ??= await LoadAsync(cancellationToken);
        }
        finally
        {
            once.Release();
        }
    }

    public void Dispose() => once.Dispose();

    private async Task<RowKeys> LoadAsync(CancellationToken cancellationToken)
    {
        await tables.CreateTableIfNotExistsAsync(TableNames.Relationships, cancellationToken);
        await tables.CreateTableIfNotExistsAsync(TableNames.Mailboxes, cancellationToken);
        var table = tables.GetTableClient(TableNames.Mailboxes);

        var found = await table.GetEntityIfExistsAsync<TableEntity>("system", "system", cancellationToken: cancellationToken);
        if (found.HasValue) return Read(found.Value!);
        try
        {
            await table.AddEntityAsync(new TableEntity("system", "system") { ["Key"] = protector.Protect(RandomNumberGenerator.GetBytes(32)) }, cancellationToken);
        }
        catch (RequestFailedException error) when (error.Status == StatusCodes.Status409Conflict)
        {
            // Another program was first; its key is the deployment's.
        }
        return Read((await table.GetEntityAsync<TableEntity>("system", "system", cancellationToken: cancellationToken)).Value);
    }

    private RowKeys Read(TableEntity row) => new(protector.Unprotect(row.GetBinary("Key")!));
}

/// <summary>The tables.</summary>
internal static class TableNames
{
    /// <summary>Relationship state: one partition per user.</summary>
    public const string Relationships = "relationships";

    /// <summary>One partition per user for the connection and its token; row <c>system</c> holds the HMAC key.</summary>
    public const string Mailboxes = "mailboxes";
}
