using System.ComponentModel;

namespace Azure.Data.Tables.Models;

/// <summary>The service's name for a failure; compare it with <see cref="RequestFailedException.ErrorCode"/>. Case does not matter.</summary>
public readonly struct TableErrorCode : IEquatable<TableErrorCode>
{
    private readonly string value;

    /// <summary>A code by its name on the wire.</summary>
    /// <param name="value">The name.</param>
    public TableErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this.value = value;
    }

    /// <summary>The account is above its rate; Azure.Core has retried already.</summary>
    public static TableErrorCode AccountIOPSLimitExceeded { get; } = new(nameof(AccountIOPSLimitExceeded));

    /// <summary>The identity has no data role on the account.</summary>
    public static TableErrorCode AuthorizationPermissionMismatch { get; } = new(nameof(AuthorizationPermissionMismatch));

    /// <summary>A transaction named more than one partition.</summary>
    public static TableErrorCode CommandsInBatchActOnDifferentPartitions { get; } = new(nameof(CommandsInBatchActOnDifferentPartitions));

    /// <summary>The request's body is too long.</summary>
    public static TableErrorCode ContentLengthExceeded { get; } = new(nameof(ContentLengthExceeded));

    /// <summary>An insert met a row with the same keys.</summary>
    public static TableErrorCode EntityAlreadyExists { get; } = new(nameof(EntityAlreadyExists));

    /// <summary>The row is missing.</summary>
    public static TableErrorCode EntityNotFound { get; } = new(nameof(EntityNotFound));

    /// <summary>The row is above 1 MiB.</summary>
    public static TableErrorCode EntityTooLarge { get; } = new(nameof(EntityTooLarge));

    /// <summary>The caller may not do this.</summary>
    public static TableErrorCode Forbidden { get; } = new(nameof(Forbidden));

    /// <summary>A transaction named one row twice.</summary>
    public static TableErrorCode InvalidDuplicateRow { get; } = new(nameof(InvalidDuplicateRow));

    /// <summary>The request is not understood: a key, a filter or the shape of a transaction.</summary>
    public static TableErrorCode InvalidInput { get; } = new(nameof(InvalidInput));

    /// <summary>A value does not fit its declared type.</summary>
    public static TableErrorCode InvalidValueType { get; } = new(nameof(InvalidValueType));

    /// <summary>A key is above 512 UTF-16 units.</summary>
    public static TableErrorCode KeyValueTooLarge { get; } = new(nameof(KeyValueTooLarge));

    /// <summary>The service does not know the operation.</summary>
    public static TableErrorCode NotImplemented { get; } = new(nameof(NotImplemented));

    /// <summary>The service gave up; Azure.Core has retried already.</summary>
    public static TableErrorCode OperationTimedOut { get; } = new(nameof(OperationTimedOut));

    /// <summary>A value is outside its range.</summary>
    public static TableErrorCode OutOfRangeInput { get; } = new(nameof(OutOfRangeInput));

    /// <summary>A property's name is not an identifier.</summary>
    public static TableErrorCode PropertyNameInvalid { get; } = new(nameof(PropertyNameInvalid));

    /// <summary>A property's name is above 255 characters.</summary>
    public static TableErrorCode PropertyNameTooLong { get; } = new(nameof(PropertyNameTooLong));

    /// <summary>A text or binary value is above 64 KiB.</summary>
    public static TableErrorCode PropertyValueTooLarge { get; } = new(nameof(PropertyValueTooLarge));

    /// <summary>The row, or in places the table, is missing.</summary>
    public static TableErrorCode ResourceNotFound { get; } = new(nameof(ResourceNotFound));

    /// <summary>The table is there already.</summary>
    public static TableErrorCode TableAlreadyExists { get; } = new(nameof(TableAlreadyExists));

    /// <summary>The table is going away; use a fresh name rather than wait.</summary>
    public static TableErrorCode TableBeingDeleted { get; } = new(nameof(TableBeingDeleted));

    /// <summary>The table is missing.</summary>
    public static TableErrorCode TableNotFound { get; } = new(nameof(TableNotFound));

    /// <summary>The row has more than 252 properties of its own.</summary>
    public static TableErrorCode TooManyProperties { get; } = new(nameof(TooManyProperties));

    /// <summary>The stored row has another version than the one named.</summary>
    public static TableErrorCode UpdateConditionNotSatisfied { get; } = new(nameof(UpdateConditionNotSatisfied));

    /// <summary>Takes the name on the wire for a code.</summary>
    /// <param name="value">The name.</param>
    public static implicit operator TableErrorCode(string? value) => new(value ?? "");

    /// <summary>Whether both are the same code, whatever the case.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TableErrorCode left, TableErrorCode right) => left.Equals(right);

    /// <summary>Whether they are different codes.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TableErrorCode left, TableErrorCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TableErrorCode other) => string.Equals(value, other.value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is TableErrorCode other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(value ?? "");

    /// <summary>The name on the wire.</summary>
    public override string ToString() => value;
}
