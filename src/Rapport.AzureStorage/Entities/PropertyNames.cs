using System.Text;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Names seen in earlier rows of an answer, so that a thousand rows share one string a name. Not safe for several threads.</summary>
internal sealed class PropertyNames
{
    // Beyond this the rows have little in common and a search costs more than a string.
    private const int Most = 600;

    private readonly List<Entry> known = [];
    private int next;

    /// <summary>Begins a row: its names are expected in the order of the row before.</summary>
    public void StartRow() => next = 0;

    /// <summary>The name the reader stands on.</summary>
    public Entry Read(ref Utf8JsonReader json)
    {
        if (next < known.Count && json.ValueTextEquals(known[next].Utf8)) return known[next++];
        for (var i = 0; i < known.Count; i++)
        {
            if (!json.ValueTextEquals(known[i].Utf8)) continue;
            next = i + 1;
            return known[i];
        }

        var name = json.GetString()!;
        var isType = name.EndsWith(EdmTypes.Suffix, StringComparison.Ordinal);
        var entry = new Entry(Encoding.UTF8.GetBytes(name), isType ? name[..^EdmTypes.Suffix.Length] : name, isType);
        if (known.Count < Most) known.Add(entry);
        next = known.Count;
        return entry;
    }

    /// <summary>A name; <paramref name="IsType"/> when it annotates the property <paramref name="Name"/>.</summary>
    internal readonly record struct Entry(byte[] Utf8, string Name, bool IsType);
}
