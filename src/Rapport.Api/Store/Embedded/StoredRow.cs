using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Entities;

namespace Rapport.Api.Store.Embedded;

/// <summary>A row as it lies in the file: its version, and its properties as the service's JSON without the keys.</summary>
internal static class StoredRow
{
    public static string ETagOf(long version) => string.Create(CultureInfo.InvariantCulture, $"W/\"{version}\"");

    public static TableEntity Read(string partitionKey, string rowKey, long version, byte[] body, PropertyNames names)
    {
        var entity = new TableEntity(partitionKey, rowKey)
        {
            Timestamp = new DateTimeOffset(version, TimeSpan.Zero),
            ETag = new ETag(ETagOf(version)),
        };
        var json = new Utf8JsonReader(body);
        json.Read();
        EntityReader.ReadInto(entity, ref json, names);
        return entity;
    }

    /// <summary>Only the named pairs, and the version, which the service gives always.</summary>
    public static TableEntity Select(TableEntity entity, IReadOnlyCollection<string>? select)
    {
        if (select is null) return entity;
        var chosen = new TableEntity { ETag = entity.ETag };
        foreach (var name in select)
        {
            if (entity.TryGetValue(name, out var value)) chosen[name] = value;
        }

        return chosen;
    }

    public static byte[] Write(ITableEntity entity)
    {
        using var buffer = new PooledBuffer();
        using (var json = new Utf8JsonWriter(buffer, EntityWriter.Options)) EntityWriter.Write(json, entity, withKeys: false);
        return buffer.Written.ToArray();
    }

    /// <summary>The stored properties, with those of <paramref name="change"/> over them. Nulls change nothing.</summary>
    public static TableEntity Merge(TableEntity stored, ITableEntity change)
    {
        if (change is not IDictionary<string, object> properties)
            throw new NotSupportedException($"Rows are written from a {nameof(TableEntity)}, not from a {change.GetType().Name}.");
        foreach (var (name, value) in properties)
        {
            if (value is not null && !EntityWriter.IsSystem(name)) stored[name] = value;
        }

        return stored;
    }
}
