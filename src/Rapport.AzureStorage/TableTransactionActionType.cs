namespace Azure.Data.Tables;

/// <summary>What one action of a transaction does to its row.</summary>
public enum TableTransactionActionType
{
    /// <summary>Inserts; fails with <c>EntityAlreadyExists</c> when the row is there.</summary>
    Add = 0,

    /// <summary>Merges into an existing row of the given version.</summary>
    UpdateMerge = 1,

    /// <summary>Replaces an existing row of the given version.</summary>
    UpdateReplace = 2,

    /// <summary>Deletes a row of the given version.</summary>
    Delete = 3,

    /// <summary>Merges whatever the version; inserts when the row is missing.</summary>
    UpsertMerge = 4,

    /// <summary>Replaces whatever the version; inserts when the row is missing.</summary>
    UpsertReplace = 5,
}
