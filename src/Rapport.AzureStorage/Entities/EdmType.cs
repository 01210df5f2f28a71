using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>A property's declared type, where JSON alone does not tell it.</summary>
internal enum EdmType
{
    None,
    Int64,
    Double,
    DateTime,
    Guid,
    Binary,
}

/// <summary>The names of the types on the wire.</summary>
internal static class EdmTypes
{
    public const string Suffix = "@odata.type";

    public static string NameOf(EdmType type) => type switch
    {
        EdmType.Int64 => "Edm.Int64",
        EdmType.Double => "Edm.Double",
        EdmType.DateTime => "Edm.DateTime",
        EdmType.Guid => "Edm.Guid",
        EdmType.Binary => "Edm.Binary",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The type the reader stands on; String, Int32 and Boolean need none.</summary>
    public static EdmType Read(ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("Edm.DateTime"u8)) return EdmType.DateTime;
        if (json.ValueTextEquals("Edm.Int64"u8)) return EdmType.Int64;
        if (json.ValueTextEquals("Edm.Double"u8)) return EdmType.Double;
        if (json.ValueTextEquals("Edm.Guid"u8)) return EdmType.Guid;
        return json.ValueTextEquals("Edm.Binary"u8) ? EdmType.Binary : EdmType.None;
    }
}
