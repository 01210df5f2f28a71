using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Wire;

/// <summary>What all queries have in common on the wire.</summary>
internal static class QueryText
{
    public static void Append(RequestUriBuilder uri, string? filter, int? size)
    {
        if (!string.IsNullOrEmpty(filter)) uri.AppendQuery("$filter", filter, escapeValue: true);
        if (size is { } most) uri.AppendQuery("$top", most.ToString(CultureInfo.InvariantCulture), escapeValue: false);
    }

    /// <summary>Moves the reader into the array <c>value</c> of the answer; false when there is none.</summary>
    public static bool EnterValues(ref Utf8JsonReader json)
    {
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isValue = json.ValueTextEquals("value"u8);
            json.Read();
            if (isValue) return json.TokenType == JsonTokenType.StartArray;
            json.Skip();
        }

        return false;
    }
}
