using Azure.Data.Tables;
using Rapport.Api.Identity;

namespace Rapport.Api.Store;

/// <summary>The connected mailboxes and their tokens: table <c>mailboxes</c>.</summary>
internal sealed class MailboxStore(TableServiceClient tables, SystemKeys systemKeys, RowSecrets secrets)
{
    private const string MailboxRow = "mailbox";
    private const string TokenRow = "token";

    private TableClient Table => tables.GetTableClient(TableNames.Mailboxes);

    public async Task<MailboxRecord?> FindAsync(UserKey user, CancellationToken cancellationToken) =>
        (await (await OpenAsync(user, cancellationToken)).FindAsync<MailboxRecord>(MailboxRow, isSecret: false, cancellationToken))?.Value;

    /// <summary>Every connected mailbox, for the sweep.</summary>
    public async IAsyncEnumerable<MailboxRecord> ListAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await systemKeys.GetAsync(cancellationToken);
        await foreach (var row in Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey eq {MailboxRow}"), cancellationToken: cancellationToken))
            yield return UserTable.ReadPlain<MailboxRecord>(row);
    }

    /// <summary>Changes the record, or makes it; repeats with a fresh read when somebody else wrote in between.</summary>
    /// <param name="user">The user.</param>
    /// <param name="change">From the present record (null when there is none) to the new one; null leaves things as they are.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The record as it now stands.</returns>
    public async Task<MailboxRecord?> ChangeAsync(UserKey user, Func<MailboxRecord?, MailboxRecord?> change, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).ChangeAsync(MailboxRow, change, isSecret: false, cancellationToken);

    public Task<MailboxRecord?> ChangeSyncAsync(UserKey user, Func<SyncStatus, SyncStatus> change, CancellationToken cancellationToken) =>
        ChangeAsync(user, mailbox => mailbox is null ? null : mailbox with { Sync = change(mailbox.Sync) }, cancellationToken);

    /// <returns>The user's protected token cache and its version; null when there is none.</returns>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The blob cannot be read any more.</exception>
    public async Task<byte[]?> FindTokenAsync(UserKey user, CancellationToken cancellationToken) =>
        (await (await OpenAsync(user, cancellationToken)).FindAsync<byte[]>(TokenRow, isSecret: true, cancellationToken))?.Value;

    public async Task SaveTokenAsync(UserKey user, byte[] cache, CancellationToken cancellationToken)
    {
        var table = await OpenAsync(user, cancellationToken);
        // Entra keeps the old refresh token valid, so the last writer may win.
        await table.SubmitAsync([table.Put(TokenRow, cache, isSecret: true)], cancellationToken);
    }

    public async Task RemoveTokenAsync(UserKey user, CancellationToken cancellationToken) =>
        await (await OpenAsync(user, cancellationToken)).RemoveAsync(TokenRow, cancellationToken);

    private async Task<UserTable> OpenAsync(UserKey user, CancellationToken cancellationToken) =>
        new(Table, user, await systemKeys.GetAsync(cancellationToken), secrets);
}
