using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Azure.Data.Tables.Wire;

/// <summary>What a refusal says. It may be JSON, XML (sign-in and version errors) or nothing at all.</summary>
internal static class TableError
{
    /// <summary>The code of a refusal; null when it gives none.</summary>
    public static string? CodeOf(Response response) =>
        response.Headers.TryGetValue("x-ms-error-code", out var code) ? code : Read(ContentOf(response)).Code;

    public static (string? Code, string? Message) Read(ReadOnlyMemory<byte> content)
    {
        var first = content.Span.TrimStart(" \r\n\t\uFEFF"u8);
        if (first.IsEmpty) return default;
        try
        {
            return first[0] == (byte)'{' ? ReadJson(content) : first[0] == (byte)'<' ? ReadXml(content) : default;
        }
        catch (Exception error) when (error is JsonException or XmlException)
        {
            // A proxy's page, or a body cut short: the status alone has to do.
            return default;
        }
    }

    /// <summary>The index with which the message of a failed transaction begins; null when there is none.</summary>
    public static int? IndexOf(string? message)
    {
        var end = message?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return end > 0 && int.TryParse(message.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
    }

    public static ReadOnlyMemory<byte> ContentOf(Response response) =>
        response.ContentStream is MemoryStream ? response.Content.ToMemory() : default;

    private static (string?, string?) ReadJson(ReadOnlyMemory<byte> content)
    {
        using var document = JsonDocument.Parse(content);
        if (!document.RootElement.TryGetProperty("odata.error", out var error) || error.ValueKind != JsonValueKind.Object) return default;
        var code = error.TryGetProperty("code", out var c) && c.ValueKind == JsonValueKind.String ? c.GetString() : null;
        var message = error.TryGetProperty("message", out var m) && m.ValueKind == JsonValueKind.Object && m.TryGetProperty("value", out var v) ? v.ToString() : null;
        return (code, message);
    }

    private static (string?, string?) ReadXml(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray());
        var root = XDocument.Load(stream).Root!;
        string? Text(string name) => root.Elements().FirstOrDefault(element => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
        return (Text("code"), Text("message"));
    }
}
