namespace Azure.Data.Tables;

/// <summary>One change within a transaction (<see cref="TableClient.SubmitTransactionAsync"/>).</summary>
/// <param name="actionType">What to do with the row.</param>
/// <param name="entity">The row: keys, and the properties to write.</param>
/// <param name="etag">The version the stored row must have; <see cref="ETag.All"/> for any. Updates need one, and so does
/// the delete of an entity that was read: the entity's own <see cref="ITableEntity.ETag"/> is never taken silently.</param>
public class TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
{
    /// <summary>An action without a version: for adds, upserts, and deletes of a row that was not read.</summary>
    /// <param name="actionType">What to do with the row.</param>
    /// <param name="entity">The row: keys, and the properties to write.</param>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity)
        : this(actionType, entity, default)
    {
    }

    /// <summary>What to do with the row.</summary>
    public TableTransactionActionType ActionType { get; } = actionType;

    /// <summary>The row: keys, and the properties to write.</summary>
    public ITableEntity Entity { get; } = entity;

    /// <summary>The version the stored row must have; <c>default</c> when none was given.</summary>
    public ETag ETag { get; } = etag;
}
