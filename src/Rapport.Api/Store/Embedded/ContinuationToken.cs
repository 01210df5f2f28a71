using System.Buffers.Text;
using System.Text;
using Azure.Data.Tables.Entities;

namespace Rapport.Api.Store.Embedded;

/// <summary>The row at which the next page begins, as text for the caller to keep and not to read.</summary>
internal static class ContinuationToken
{
    public static string Of(string partitionKey, string rowKey) => $"{Encode(partitionKey)} {Encode(rowKey)}";

    /// <exception cref="Azure.RequestFailedException">400 InvalidInput.</exception>
    public static (string PartitionKey, string RowKey) Read(string token)
    {
        var parts = token.Split(' ');
        try
        {
            if (parts.Length == 2) return (Decode(parts[0]), Decode(parts[1]));
        }
        catch (FormatException)
        {
            // Falls through to the one refusal.
        }

        throw TableRules.Refuse(400, "InvalidInput", "The continuation token is none of this table's.");
    }

    private static string Encode(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    private static string Decode(string part) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(part));
}
