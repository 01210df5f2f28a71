namespace Rapport.Sandbox.Graph;

/// <summary>One request as it came in, or one step of a batch.</summary>
/// <param name="Origin">Scheme, host and port.</param>
/// <param name="RawTarget">Path and query as sent, escapes and all.</param>
/// <param name="Authorization">The header's text; a batch step has its batch's.</param>
internal sealed record GraphRequest(string Method, string Origin, string RawTarget, IReadOnlyDictionary<string, string> Headers, string Authorization, string? Body)
{
    public bool InBatch { get; init; }

    public string BaseUrl => $"{Origin}/v1.0";

    public string RawQuery => RawTarget.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? RawTarget[(at + 1)..] : "";

    /// <summary>Decoded segments; <c>mailFolders('inbox')</c> is written as two, <c>delta()</c> without its parentheses.</summary>
    public IReadOnlyList<string> Segments()
    {
        var path = RawTarget.Split('?')[0];
        var segments = new List<string>();
        foreach (var raw in path.Split('/', StringSplitOptions.None).Skip(1))
        {
            var segment = Uri.UnescapeDataString(raw);
            if (segment.EndsWith("()", StringComparison.Ordinal)) segments.Add(segment[..^2]);
            else if (segment.EndsWith("')", StringComparison.Ordinal) && segment.IndexOf("('", StringComparison.Ordinal) is var at and > 0)
            {
                segments.Add(segment[..at]);
                segments.Add(segment[(at + 2)..^2].Replace("''", "'", StringComparison.Ordinal));
            }
            else segments.Add(segment);
        }
        // "/me/messages/" with an empty id is the list, as on the service.
        if (segments.Count > 1 && segments[^1].Length == 0) segments.RemoveAt(segments.Count - 1);
        return segments;
    }

    /// <summary>Decoded options by name.</summary>
    /// <exception cref="GraphError">An option is given twice.</exception>
    public IReadOnlyDictionary<string, string> Options()
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in RawQuery.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = Decode(equals < 0 ? pair : pair[..equals]);
            if (!options.TryAdd(name, equals < 0 ? "" : Decode(pair[(equals + 1)..])))
                throw GraphError.BadRequest($"Query option '{name}' was specified more than once, but it must be specified at most once.");
        }
        return options;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
