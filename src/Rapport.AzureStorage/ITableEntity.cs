namespace Azure.Data.Tables;

/// <summary>A row of a table: two keys, what the service adds to it, and whatever properties the implementing type carries.</summary>
public interface ITableEntity
{
    /// <summary>The partition: rows of one partition sort together and can change in one transaction. At most 512 UTF-16 units.</summary>
    string PartitionKey { get; set; }

    /// <summary>The key within the partition. At most 512 UTF-16 units; rows sort by it in ordinal order.</summary>
    string RowKey { get; set; }

    /// <summary>When the row was last written, set by the service. Null until the row was read; a value set here is never sent.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The version of the row that was read; <c>default</c> when it was not read. Never written back by a write: take the response's.</summary>
    ETag ETag { get; set; }
}
