namespace Rapport.Sandbox.Graph;

/// <summary>One path and method that the pretend Graph serves.</summary>
/// <param name="Template">Segments; <c>{name}</c> is a place.</param>
/// <param name="Scopes">Any of them opens it.</param>
/// <param name="Options">Query options that it understands; any other is refused.</param>
internal sealed record GraphRoute(string Method, string Template, string[] Scopes, string[] Options, Func<GraphCall, CancellationToken, Task<GraphAnswer>> Handle)
{
    public GraphRoute(string method, string template, string[] scopes, string[] options, Func<GraphCall, GraphAnswer> handle)
        : this(method, template, scopes, options, (call, _) => Task.FromResult(handle(call)))
    {
    }

    private readonly string[] segments = Template.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The places' values when the path fits, null when it does not. Fixed segments ignore case, as OData's do in Graph.</summary>
    public IReadOnlyDictionary<string, string>? Match(IReadOnlyList<string> path)
    {
        if (path.Count != segments.Length) return null;
        var places = new Dictionary<string, string>();
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i][0] == '{') places[segments[i][1..^1]] = path[i];
            else if (!string.Equals(segments[i], path[i], StringComparison.OrdinalIgnoreCase)) return null;
        }
        return places;
    }

    /// <summary>Fixed segments before places: of two fitting routes the one with more of them is meant.</summary>
    public int Exactness => segments.Count(segment => segment[0] != '{');
}
