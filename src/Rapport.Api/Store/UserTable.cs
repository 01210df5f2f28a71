using System.IO.Compression;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Rapport.Api.Identity;

namespace Rapport.Api.Store;

/// <summary>One user's partition of a table: records in and out of rows. Row key = kind, a dash, and an id; a lone row has its kind as key.</summary>
internal sealed class UserTable(TableClient table, UserKey user, RowKeys keys, RowSecrets secrets)
{
    /// <summary>Entity group transactions take at most this many actions.</summary>
    private const int BatchSize = 100;

    /// <summary>Writers of one row that meet this often in a row are broken, not busy.</summary>
    private const int MostConflicts = 20;

    /// <summary>A binary property takes 64 KiB; larger JSON is compressed.</summary>
    private const int PlainLimit = 16 * 1024;

    private readonly string partition = keys.Partition(user);

    public RowKeys Keys => keys;

    public async Task<Versioned<T>?> FindAsync<T>(string rowKey, bool isSecret, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(partition, rowKey, cancellationToken: cancellationToken);
        return row.HasValue ? Read<T>(row.Value!, isSecret) : null;
    }

    /// <summary>All records of one kind, in the order of their row keys.</summary>
    public async IAsyncEnumerable<Versioned<T>> ListAsync<T>(string kind, bool isSecret, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync(kind, cancellationToken)) yield return Read<T>(row, isSecret);
    }

    /// <summary>All records of one kind, without their versions.</summary>
    public async Task<IReadOnlyList<T>> ReadAllAsync<T>(string kind, bool isSecret, CancellationToken cancellationToken)
    {
        List<T> all = [];
        await foreach (var row in ListAsync<T>(kind, isSecret, cancellationToken)) all.Add(row.Value);
        return all;
    }

    public TableTransactionAction Put<T>(string rowKey, T value, bool isSecret) => new(TableTransactionActionType.UpsertReplace, Row(rowKey, value, isSecret));

    public TableTransactionAction Delete(string rowKey) => new(TableTransactionActionType.Delete, new TableEntity(partition, rowKey), ETag.All);

    /// <summary>Writes rows in transactions of at most 100, in order: what must be last is in the last one.</summary>
    public async Task SubmitAsync(IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        foreach (var batch in actions.Chunk(BatchSize)) await table.SubmitTransactionAsync(batch, cancellationToken);
    }

    /// <returns>The new version; null when somebody else wrote first.</returns>
    public async Task<ETag?> UpdateAsync<T>(string rowKey, T value, ETag version, bool isSecret, CancellationToken cancellationToken)
    {
        try
        {
            var response = await table.UpdateEntityAsync(Row(rowKey, value, isSecret), version, TableUpdateMode.Replace, cancellationToken);
            return response.Headers.ETag;
        }
        catch (RequestFailedException error) when (error.Status is StatusCodes.Status412PreconditionFailed or StatusCodes.Status404NotFound)
        {
            return null;
        }
    }

    /// <returns>Its version; null when the row exists already.</returns>
    public async Task<ETag?> AddAsync<T>(string rowKey, T value, bool isSecret, CancellationToken cancellationToken)
    {
        try
        {
            var response = await table.AddEntityAsync(Row(rowKey, value, isSecret), cancellationToken);
            return response.Headers.ETag;
        }
        catch (RequestFailedException error) when (error.Status == StatusCodes.Status409Conflict)
        {
            return null;
        }
    }

    /// <summary>Changes a record, or makes it; repeats with a fresh read when somebody else wrote in between.</summary>
    /// <param name="rowKey">Its row.</param>
    /// <param name="change">From the present record (null when there is none) to the new one; null leaves things as they are.</param>
    /// <param name="isSecret">Whether it is encrypted.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The record as it now stands.</returns>
    public async Task<T?> ChangeAsync<T>(string rowKey, Func<T?, T?> change, bool isSecret, CancellationToken cancellationToken)
        where T : class
    {
        for (var attempt = 0; attempt < MostConflicts; attempt++)
        {
            var present = await FindAsync<T>(rowKey, isSecret, cancellationToken);
            var next = change(present?.Value);
            if (next is null || next.Equals(present?.Value)) return present?.Value;
            var written = present is null
                ? await AddAsync(rowKey, next, isSecret, cancellationToken)
                : await UpdateAsync(rowKey, next, present.Version, isSecret, cancellationToken);
            if (written is not null) return next;
        }
        throw new InvalidOperationException("A row changed under every attempt to write it.");
    }

    /// <summary>What makes the stored records of one kind, which are not encrypted, the given ones: writes what differs, removes what is not among them.</summary>
    public async Task<IReadOnlyList<TableTransactionAction>> DifferenceAsync<T>(string kind, IReadOnlyDictionary<string, T> wanted, CancellationToken cancellationToken)
    {
        var missing = new Dictionary<string, T>(wanted, StringComparer.Ordinal);
        List<TableTransactionAction> actions = [];
        await foreach (var (id, stored) in ListByIdAsync<T>(kind, cancellationToken))
        {
            if (!missing.Remove(id, out var next)) actions.Add(Delete($"{kind}-{id}"));
            else if (JsonSerializer.Serialize(stored, RowJson.Options) != JsonSerializer.Serialize(next, RowJson.Options)) actions.Add(Put($"{kind}-{id}", next, isSecret: false));
        }
        actions.AddRange(missing.Select(m => Put($"{kind}-{m.Key}", m.Value, isSecret: false)));
        return actions;
    }

    public async Task RemoveAsync(string rowKey, CancellationToken cancellationToken) =>
        await table.DeleteEntityAsync(partition, rowKey, ETag.All, cancellationToken);

    /// <returns>False when somebody else wrote since it was read.</returns>
    public async Task<bool> RemoveAsync(string rowKey, ETag version, CancellationToken cancellationToken)
    {
        try
        {
            await table.DeleteEntityAsync(partition, rowKey, version, cancellationToken);
            return true;
        }
        catch (RequestFailedException error) when (error.Status == StatusCodes.Status412PreconditionFailed)
        {
            return false;
        }
    }

    private async IAsyncEnumerable<(string Id, T Value)> ListByIdAsync<T>(string kind, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync(kind, cancellationToken)) yield return (row.RowKey[(kind.Length + 1)..], ReadPlain<T>(row));
    }

    private AsyncPageable<TableEntity> RowsAsync(string kind, CancellationToken cancellationToken)
    {
        // '.' follows '-' : the range holds exactly the keys that begin with the kind and a dash.
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {kind + "-"} and RowKey lt {kind + "."}");
        return table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken);
    }

    private TableEntity Row<T>(string rowKey, T value, bool isSecret) => new(partition, rowKey)
    {
        ["Schema"] = 1,
        ["Data"] = isSecret ? secrets.Protect(user, Kind(rowKey), value) : Pack(JsonSerializer.SerializeToUtf8Bytes(value, RowJson.Options)),
    };

    private Versioned<T> Read<T>(TableEntity row, bool isSecret)
    {
        var value = isSecret ? secrets.Unprotect<T>(user, Kind(row.RowKey), row.GetBinary("Data")!) : ReadPlain<T>(row);
        return new Versioned<T>(value, row.ETag);
    }

    /// <summary>A record that is not encrypted, of whichever user.</summary>
    public static T ReadPlain<T>(TableEntity row) => JsonSerializer.Deserialize<T>(Unpack(row.GetBinary("Data")!), RowJson.Options)!;

    private static string Kind(string rowKey) => rowKey.IndexOf('-', StringComparison.Ordinal) is var dash and >= 0 ? rowKey[..dash] : rowKey;

    /// <summary>The first byte tells: 0 plain, 1 Brotli.</summary>
    private static byte[] Pack(byte[] json)
    {
        if (json.Length <= PlainLimit) return [0, .. json];
        using var packed = new MemoryStream();
        packed.WriteByte(1);
        using (var stream = new BrotliStream(packed, CompressionLevel.Fastest)) stream.Write(json);
        return packed.ToArray();
    }

    private static byte[] Unpack(byte[] data)
    {
        if (data[0] == 0) return data[1..];
        using var plain = new MemoryStream();
        using (var stream = new BrotliStream(new MemoryStream(data, 1, data.Length - 1), CompressionMode.Decompress)) stream.CopyTo(plain);
        return plain.ToArray();
    }
}
