using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Reads a row from the service's JSON (minimalmetadata). A type may stand before or after the value it belongs to.</summary>
internal static class EntityReader
{
    public const string ETagName = "odata.etag";

    /// <summary>Reads the object the reader stands on into <paramref name="entity"/>, over what it holds, and ends on the object's end.</summary>
    public static void ReadInto(TableEntity entity, ref Utf8JsonReader json, PropertyNames names)
    {
        names.StartRow();
        var announced = (Name: (string?)null, Type: EdmType.None);
        List<(string Name, EdmType Type)>? others = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = names.Read(ref json);
            json.Read();
            if (name.IsType)
            {
                var type = EdmTypes.Read(ref json);
                if (entity.TryGetValue(name.Name, out var read)) entity[name.Name] = Convert(read, type);
                else if (announced.Name is null) announced = (name.Name, type);
                else (others ??= []).Add((name.Name, type));
            }
            else if (IsMetadata(name.Name) || json.TokenType is JsonTokenType.Null or JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                json.Skip();
            }
            else if (announced.Name is not null && string.Equals(announced.Name, name.Name, StringComparison.Ordinal))
            {
                entity[name.Name] = ReadAs(ref json, announced.Type);
                announced = default;
            }
            else
            {
                entity[name.Name] = ReadAs(ref json, EdmType.None);
            }
        }

        if (announced.Name is not null) (others ??= []).Add((announced.Name, announced.Type));
        foreach (var (name, type) in others ?? [])
        {
            if (entity.TryGetValue(name, out var value)) entity[name] = Convert(value, type);
        }

        if (entity.TryGetValue(nameof(ITableEntity.Timestamp), out var stamp)) entity[nameof(ITableEntity.Timestamp)] = Convert(stamp, EdmType.DateTime);
    }

    private static bool IsMetadata(string name) => name.StartsWith("odata.", StringComparison.Ordinal) && name != ETagName;

    private static object ReadAs(ref Utf8JsonReader json, EdmType type) => (type, json.TokenType) switch
    {
        (EdmType.DateTime, JsonTokenType.String) => json.GetDateTimeOffset(),
        (EdmType.Guid, JsonTokenType.String) => json.GetGuid(),
        (EdmType.Binary, JsonTokenType.String) => json.GetBytesFromBase64(),
        (EdmType.Double, JsonTokenType.Number) => json.GetDouble(),
        (_, JsonTokenType.Number) => Convert(json.TryGetInt32(out var whole) ? (object)whole : json.GetDouble(), type),
        (_, JsonTokenType.String) => Convert(json.GetString()!, type),
        (_, JsonTokenType.True) => true,
        (_, JsonTokenType.False) => false,
        _ => throw new JsonException($"A property of a row is a {json.TokenType}."),
    };

    private static object Convert(object value, EdmType type) => (type, value) switch
    {
        (EdmType.Int64, string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        (EdmType.Int64, int whole) => (long)whole,
        (EdmType.Double, int whole) => (double)whole,
        (EdmType.Double, string text) => double.Parse(text, CultureInfo.InvariantCulture),
        (EdmType.DateTime, string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        (EdmType.Guid, string text) => Guid.Parse(text),
        (EdmType.Binary, string text) => System.Convert.FromBase64String(text),
        _ => value,
    };
}
