using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Entities;

namespace Rapport.Api.Store.Embedded;

/// <summary>The actions of a transaction, one after the other; the first refusal undoes all.</summary>
internal static class TableTransaction
{
    /// <value>About what the service's request spends on an action besides the row's JSON.</value>
    private const int BytesAroundAction = 450;

    /// <exception cref="TableTransactionFailedException">With the index, status and code of the action that failed.</exception>
    public static IReadOnlyList<Response> Apply(SqliteSession session, string tableName, long version, IReadOnlyList<TableTransactionAction> actions)
    {
        var answers = new Response[actions.Count];
        var size = 0L;
        for (var i = 0; i < answers.Length; i++)
        {
            try
            {
                var (answer, written) = RowChange.Apply(session, SqliteTables.Find(session, tableName), version, actions[i]);
                answers[i] = answer;
                size += written + BytesAroundAction;
            }
            catch (RequestFailedException refusal)
            {
                throw TransactionRules.Failure(i, refusal.Status, refusal.ErrorCode, refusal.Message);
            }
        }

        return size <= TransactionRules.MaxBytes
            ? answers
            : throw TransactionRules.Failure(null, 413, "RequestBodyTooLarge", $"The transaction has about {size} bytes; at most {TransactionRules.MaxBytes} are allowed.");
    }
}
