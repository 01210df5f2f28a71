using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rapport.Api.Store;

/// <summary>How records are written into rows: compact JSON, enums by name, nothing for null.</summary>
internal static class RowJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };
}
