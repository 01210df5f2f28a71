using System.Globalization;

namespace Azure.Data.Tables.Entities;

/// <summary>What makes a list of actions a transaction.</summary>
internal static class TransactionRules
{
    public const int MaxActions = 100;
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>The key in <see cref="Exception.Data"/> under which the index of the failing action travels, as text.</summary>
    public const string FailedIndexKey = "FailedEntity";

    /// <summary>Takes the list once, and refuses it as the service would, or where the service would do something else than was meant.</summary>
    public static IReadOnlyList<TableTransactionAction> Check(IEnumerable<TableTransactionAction> transactionActions)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        var actions = transactionActions as IReadOnlyList<TableTransactionAction> ?? [.. transactionActions];
        if (actions.Count == 0) throw new InvalidOperationException("A transaction holds at least one action.");
        if (actions.Count > MaxActions) throw Failure(MaxActions - 1, 400, "InvalidInput", $"A transaction holds at most {MaxActions} actions, not {actions.Count}.");
        var rows = new HashSet<string>(actions.Count, StringComparer.Ordinal);
        for (var i = 0; i < actions.Count; i++)
        {
            var entity = actions[i].Entity ?? throw new ArgumentException($"Action {i} has no entity.", nameof(transactionActions));
            TableRules.CheckKey(entity.PartitionKey, nameof(entity.PartitionKey));
            TableRules.CheckKey(entity.RowKey, nameof(entity.RowKey));
            CheckVersion(actions[i], i);
            if (!string.Equals(entity.PartitionKey, actions[0].Entity.PartitionKey, StringComparison.Ordinal))
                throw Failure(i, 400, "CommandsInBatchActOnDifferentPartitions", "All actions of a transaction are of one partition.");
            if (!rows.Add(entity.RowKey))
                throw Failure(i, 400, "InvalidDuplicateRow", "A transaction names each row once.");
        }

        return actions;
    }

    public static TableTransactionFailedException Failure(int? index, int status, string? code, string message)
    {
        var place = index?.ToString(CultureInfo.InvariantCulture);
        var inner = new RequestFailedException(status, place is null ? message : $"{place}:{message}", code, null);
        if (place is not null) inner.Data[FailedIndexKey] = place;
        return new TableTransactionFailedException(inner);
    }

    private static void CheckVersion(TableTransactionAction action, int index)
    {
        if (action.ActionType == TableTransactionActionType.Delete) TableRules.CheckDeleteVersion(action.Entity, action.ETag);
        else if (action.ActionType is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace && action.ETag == default)
            throw new ArgumentException($"Action {index} is an update without a version, which would be sent as an upsert: give its ETag, or ETag.All.", nameof(action));
    }
}
