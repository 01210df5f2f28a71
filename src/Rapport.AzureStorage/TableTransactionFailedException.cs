using System.Globalization;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables;

/// <summary>A transaction was refused; none of its actions was applied.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    /// <summary>Wraps the failure of the action that made the service refuse the whole.</summary>
    /// <param name="requestFailedException">Status, code and message of the failing action; its data may name the index.</param>
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            (requestFailedException ?? throw new ArgumentNullException(nameof(requestFailedException))).Status,
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException.InnerException)
    {
        foreach (var key in requestFailedException.Data.Keys) Data[key] = requestFailedException.Data[key];
        if (int.TryParse(Data[TransactionRules.FailedIndexKey] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            FailedTransactionActionIndex = index;
    }

    /// <summary>The 0-based place of the failing action; null when the service did not say.</summary>
    public int? FailedTransactionActionIndex { get; }
}
