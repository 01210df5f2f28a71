using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Azure.Data.Tables;

/// <summary>A row as a dictionary of its properties. The keys, <see cref="Timestamp"/> and <see cref="ETag"/> are pairs of the
/// dictionary too (<c>PartitionKey</c>, <c>RowKey</c>, <c>Timestamp</c>, <c>odata.etag</c>).
/// Values are <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, <see cref="Guid"/>,
/// <see cref="DateTimeOffset"/> (a <see cref="DateTime"/> may be written, if its kind is UTC), and bytes
/// (an array, or a <see cref="BinaryData"/> to write). A null is not stored. Not safe for use by several threads.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name of the package this stands in for.")]
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    private const string ETagKey = "odata.etag";
    private readonly Dictionary<string, object?> properties;

    /// <summary>An empty row; set the keys before it is sent.</summary>
    public TableEntity()
        : this(0)
    {
    }

    /// <summary>A row with its keys.</summary>
    /// <param name="partitionKey">The partition.</param>
    /// <param name="rowKey">The key within the partition.</param>
    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    /// <summary>A row with a copy of the given pairs.</summary>
    /// <param name="values">The pairs, the keys among them or set later.</param>
    public TableEntity(IDictionary<string, object> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        properties = new(values.Count, StringComparer.Ordinal);
        foreach (var (key, value) in values) properties.Add(key, value);
    }

    private TableEntity(int capacity) => properties = new(capacity, StringComparer.Ordinal);

    /// <inheritdoc/>
    public string PartitionKey
    {
        get => GetString(nameof(PartitionKey))!;
        set => properties[nameof(PartitionKey)] = value;
    }

    /// <inheritdoc/>
    public string RowKey
    {
        get => GetString(nameof(RowKey))!;
        set => properties[nameof(RowKey)] = value;
    }

    /// <inheritdoc/>
    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(nameof(Timestamp));
        set => properties[nameof(Timestamp)] = value;
    }

    /// <inheritdoc/>
    public ETag ETag
    {
        get => GetString(ETagKey) is { } text ? new ETag(text) : default;
        set => properties[ETagKey] = value.ToString();
    }

    /// <summary>The names of all pairs, those of the keys included.</summary>
    public ICollection<string> Keys => properties.Keys;

    /// <summary>The number of pairs, those of the keys included.</summary>
    public int Count => properties.Count;

    ICollection<object> IDictionary<string, object>.Values => properties.Values!;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>A property's value; null when it is missing. Setting adds or replaces it.</summary>
    /// <param name="key">The property's name; case matters.</param>
    public object? this[string key]
    {
        get => properties.GetValueOrDefault(key);
        set => properties[key] = value;
    }

    object IDictionary<string, object>.this[string key]
    {
        get => this[key]!;
        set => this[key] = value;
    }

    /// <summary>A text; null when missing, <see cref="InvalidOperationException"/> when the value is of another type.</summary>
    /// <param name="key">The property's name.</param>
    public string? GetString(string key) => (string?)Read(key, typeof(string), static value => value as string);

    /// <summary>Bytes; null when missing, <see cref="InvalidOperationException"/> when the value is of another type.</summary>
    /// <param name="key">The property's name.</param>
    public byte[]? GetBinary(string key) =>
        (byte[]?)Read(key, typeof(byte[]), static value => value as byte[] ?? (value as BinaryData)?.ToArray());

    /// <summary>Bytes; null when missing, <see cref="InvalidOperationException"/> when the value is of another type.</summary>
    /// <param name="key">The property's name.</param>
    public BinaryData? GetBinaryData(string key) =>
        (BinaryData?)Read(key, typeof(BinaryData), static value => value is byte[] bytes ? BinaryData.FromBytes(bytes) : value as BinaryData);

    /// <summary>A truth value; null when missing, <see cref="InvalidOperationException"/> when the value is of another type.</summary>
    /// <param name="key">The property's name.</param>
    public bool? GetBoolean(string key) => (bool?)Read(key, typeof(bool), static value => value as bool?);

    /// <summary>An instant in UTC; null when missing, <see cref="InvalidOperationException"/> when the value is of another type.</summary>
    /// <param name="key">The property's name.</param>
    public DateTime? GetDateTime(string key) =>
        (DateTime?)Read(key, typeof(DateTime), static value => value is DateTimeOffset instant ? instant.UtcDateTime : value as DateTime?);

    /// <summary>An instant; null when missing, <see cref="InvalidOperationException"/> when the value is of another type.</summary>
    /// <param name="key">The property's name.</param>
    public DateTimeOffset? GetDateTimeOffset(string key) => (DateTimeOffset?)Read(
        key, typeof(DateTimeOffset), static value => value is DateTime instant ? new DateTimeOffset(instant) : value as DateTimeOffset?);

    /// <summary>A number with a fraction; null when missing, <see cref="InvalidOperationException"/> when the value is of another type.</summary>
    /// <param name="key">The property's name.</param>
    public double? GetDouble(string key) => (double?)Read(key, typeof(double), static value => value as double?);

    /// <summary>A GUID; null when missing, <see cref="InvalidOperationException"/> when the value is of another type.</summary>
    /// <param name="key">The property's name.</param>
    public Guid? GetGuid(string key) => (Guid?)Read(key, typeof(Guid), static value => value as Guid?);

    /// <summary>A 32-bit number; null when missing, <see cref="InvalidOperationException"/> when the value is of another type.</summary>
    /// <param name="key">The property's name.</param>
    public int? GetInt32(string key) => (int?)Read(key, typeof(int), static value => value as int?);

    /// <summary>A 64-bit number; null when missing, <see cref="InvalidOperationException"/> when the value is of another type, a 32-bit one too.</summary>
    /// <param name="key">The property's name.</param>
    public long? GetInt64(string key) => (long?)Read(key, typeof(long), static value => value as long?);

    /// <summary>Adds a property; <see cref="ArgumentException"/> when it is there already.</summary>
    /// <param name="key">The property's name.</param>
    /// <param name="value">Its value.</param>
    public void Add(string key, object? value) => properties.Add(key, value);

    /// <summary>Whether the property is there.</summary>
    /// <param name="key">The property's name.</param>
    public bool ContainsKey(string key) => properties.ContainsKey(key);

    /// <summary>Takes the property out of this entity. Only a replace takes it out of the stored row.</summary>
    /// <param name="key">The property's name.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string key) => properties.Remove(key);

    /// <summary>Finds a property.</summary>
    /// <param name="key">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value) => properties.TryGetValue(key, out value!);

    /// <summary>Removes every pair, the keys too.</summary>
    public void Clear() => properties.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object?>>)properties).Contains(item!);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)properties).CopyTo(array!, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object?>>)properties).Remove(item!);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, object>>)properties!).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => properties.GetEnumerator();

    /// <summary>An empty row that grows to this many pairs without copying: a dictionary's growth costs more than its content.</summary>
    internal static TableEntity WithRoomFor(int pairs) => new(pairs);

    private object? Read(string key, Type type, Func<object, object?> convert)
    {
        if (!properties.TryGetValue(key, out var value) || value is null) return null;
        return convert(value) ?? throw new InvalidOperationException(
            $"The property '{key}' holds a {value.GetType().Name}; it cannot be read as {type.Name}.");
    }
}
