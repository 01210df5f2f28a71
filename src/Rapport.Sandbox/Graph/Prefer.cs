using Rapport.Api.Graph;

namespace Rapport.Sandbox.Graph;

/// <summary>The preferences of one request. Graph itself passes over what it does not know; here that is an error, because a misspelt preference changes answers silently.</summary>
internal sealed record Prefer(bool ImmutableIds, string? TimeZone, string? BodyType, int? PageSize, IReadOnlyList<string> Applied)
{
    private static readonly Prefer None = new(false, null, null, null, []);

    /// <exception cref="GraphError">A preference is malformed, unknown, or has a value that Graph refuses.</exception>
    public static Prefer Parse(string? header)
    {
        var result = None;
        var applied = new List<string>();
        foreach (var (name, value) in Split(header ?? ""))
        {
            switch (name.ToUpperInvariant())
            {
                case "IDTYPE":
                    if (value is not ("ImmutableId" or "MutableId")) throw GraphError.BadRequest($"Invalid value '{value}' for the preference IdType.");
                    result = result with { ImmutableIds = value == "ImmutableId" };
                    break;
                case "OUTLOOK.TIMEZONE":
                    if (string.IsNullOrEmpty(value) || GraphTime.FindZone(value) is null)
                        throw new GraphError(400, "TimeZoneNotSupportedException", $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{value}'.");
                    result = result with { TimeZone = value };
                    break;
                case "OUTLOOK.BODY-CONTENT-TYPE":
                    if (value?.ToUpperInvariant() is not ("TEXT" or "HTML")) throw GraphError.BadRequest($"Invalid value '{value}' for the preference outlook.body-content-type.");
                    result = result with { BodyType = value.ToLowerInvariant() };
                    break;
                case "ODATA.MAXPAGESIZE":
                    if (!int.TryParse(value, out var size) || size < 1) throw GraphError.BadRequest($"Invalid value '{value}' for the preference odata.maxpagesize.");
                    result = result with { PageSize = size };
                    break;
                case "OUTLOOK.ALLOW-UNSAFE-HTML" or "RETURN" or "ODATA.TRACK-CHANGES":
                    break;
                default:
                    throw GraphError.BadRequest($"The preference '{name}' is not known to this stand-in.");
            }
            applied.Add(value is null ? name : $"{name}=\"{value}\"");
        }
        return result with { Applied = applied };
    }

    private static IEnumerable<(string Name, string? Value)> Split(string header)
    {
        var at = 0;
        while (at < header.Length)
        {
            var end = at;
            var isQuoted = false;
            for (; end < header.Length && (isQuoted || header[end] is not (',' or ';')); end++)
            {
                if (header[end] == '"') isQuoted = !isQuoted;
            }
            var part = header[at..end].Trim();
            at = end + 1;
            if (part.Length == 0) continue;
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? part : part[..equals].Trim();
            var value = equals < 0 ? null : part[(equals + 1)..].Trim();
            if (value is { Length: > 1 } && value[0] == '"' && value.IndexOf('"', 1) == value.Length - 1) value = value[1..^1];
            // The SDK joins two preferences of a batch step without a separator; Graph cannot read that.
            if (isQuoted || value?.Contains('"', StringComparison.Ordinal) == true) throw GraphError.BadRequest($"The Prefer header is malformed: '{part}'.");
            yield return (name, value);
        }
    }
}
