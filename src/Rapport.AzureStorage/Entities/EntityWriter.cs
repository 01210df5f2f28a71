using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Writes a row as the service's JSON, and refuses what the service would refuse.</summary>
internal static class EntityWriter
{
    /// <summary>Shorter on the wire than the default, which escapes everything outside ASCII for the sake of HTML.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes the row; the keys first when asked for. Nulls, <c>Timestamp</c> and the version are left out.</summary>
    /// <exception cref="RequestFailedException">A limit of the service is passed; status and code are the service's.</exception>
    /// <exception cref="NotSupportedException">A value's type has no counterpart in the service, or the entity is no dictionary.</exception>
    public static void Write(Utf8JsonWriter json, ITableEntity entity, bool withKeys)
    {
        ArgumentNullException.ThrowIfNull(entity);
        TableRules.CheckKey(entity.PartitionKey, nameof(entity.PartitionKey));
        TableRules.CheckKey(entity.RowKey, nameof(entity.RowKey));
        if (entity is not IDictionary<string, object> properties)
            throw new NotSupportedException($"Rows are written from a {nameof(TableEntity)}, not from a {entity.GetType().Name}.");

        json.WriteStartObject();
        if (withKeys)
        {
            json.WriteString("PartitionKey"u8, entity.PartitionKey);
            json.WriteString("RowKey"u8, entity.RowKey);
        }

        var count = 0;
        var size = 4L + (2 * (entity.PartitionKey.Length + entity.RowKey.Length));
        foreach (var (name, value) in properties)
        {
            if (value is null || IsSystem(name)) continue;
            TableRules.CheckName(name);
            if (++count > TableRules.MaxProperties) throw TableRules.Refuse(400, "TooManyProperties", $"A row holds at most {TableRules.MaxProperties} properties of its own.");
            size += 8 + (2 * name.Length) + WriteProperty(json, name, value);
            if (size > TableRules.MaxEntityBytes) throw TableRules.Refuse(400, "EntityTooLarge", "A row holds at most 1 MiB; text counts two bytes a UTF-16 unit.");
        }

        json.WriteEndObject();
    }

    /// <summary>The keys, the timestamp and the version: pairs of the entity that are not its own properties.</summary>
    public static bool IsSystem(string name) =>
        name is nameof(ITableEntity.PartitionKey) or nameof(ITableEntity.RowKey) or nameof(ITableEntity.Timestamp) || name.StartsWith("odata.", StringComparison.Ordinal);

    /// <returns>The bytes that count towards the row's limit.</returns>
    private static int WriteProperty(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text:
                TableRules.CheckSize(name, 2 * text.Length);
                json.WriteString(name, text);
                return 4 + (2 * text.Length);
            case int whole:
                json.WriteNumber(name, whole);
                return 4;
            case bool truth:
                json.WriteBoolean(name, truth);
                return 1;
            case long whole:
                WriteType(json, name, EdmType.Int64);
                Span<byte> digits = stackalloc byte[20];
                whole.TryFormat(digits, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
                json.WriteString(name, digits[..length]);
                return 8;
            case double number:
                WriteType(json, name, EdmType.Double);
                if (double.IsFinite(number)) json.WriteNumber(name, number);
                else json.WriteString(name, double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
                return 8;
            case Guid guid:
                WriteType(json, name, EdmType.Guid);
                json.WriteString(name, guid);
                return 16;
            case DateTimeOffset instant:
                return WriteInstant(json, name, instant.UtcDateTime);
            case DateTime { Kind: DateTimeKind.Utc } instant:
                return WriteInstant(json, name, instant);
            case DateTime:
                throw new NotSupportedException($"The time of '{name}' is not UTC; write a DateTimeOffset.");
            case byte[] bytes:
                return WriteBytes(json, name, bytes);
            case BinaryData bytes:
                return WriteBytes(json, name, bytes);
            default:
                throw new NotSupportedException($"'{name}' is a {value.GetType().Name}, which the service has no type for.");
        }
    }

    private static int WriteBytes(Utf8JsonWriter json, string name, ReadOnlyMemory<byte> bytes)
    {
        TableRules.CheckSize(name, bytes.Length);
        WriteType(json, name, EdmType.Binary);
        json.WriteBase64String(name, bytes.Span);
        return 4 + bytes.Length;
    }

    private static int WriteInstant(Utf8JsonWriter json, string name, DateTime instant)
    {
        if (instant.Year < 1601) throw TableRules.Refuse(400, "OutOfRangeInput", $"The time of '{name}' is before the year 1601.");
        WriteType(json, name, EdmType.DateTime);
        Span<byte> text = stackalloc byte[32];
        // "O" of a UTC time ends in Z and always has seven digits, as the service writes it.
        instant.TryFormat(text, out var length, "O", System.Globalization.CultureInfo.InvariantCulture);
        json.WriteString(name, text[..length]);
        return 8;
    }

    private static void WriteType(Utf8JsonWriter json, string name, EdmType type)
    {
        Span<char> annotation = stackalloc char[name.Length + EdmTypes.Suffix.Length];
        name.CopyTo(annotation);
        EdmTypes.Suffix.CopyTo(annotation[name.Length..]);
        json.WriteString(annotation, EdmTypes.NameOf(type));
    }
}
