using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Azure.Core;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Wire;

/// <summary>Tells <see cref="RequestFailedException"/> how the tables service words a refusal.</summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, out IDictionary<string, string>? data)
    {
        (error, data) = (null, null);
        var (code, message) = TableError.Read(TableError.ContentOf(response));
        if (code is null) return false;
        error = new ResponseError(code, message);
        if (TableError.IndexOf(message) is { } index)
            data = new Dictionary<string, string> { [TransactionRules.FailedIndexKey] = index.ToString(CultureInfo.InvariantCulture) };
        return true;
    }
}
