using System.Text.RegularExpressions;

namespace Rapport.Sandbox.Graph;

/// <summary>What <c>$select</c> and <c>$expand</c> ask for.</summary>
/// <param name="Names">Chosen properties, null for all that Graph gives unasked.</param>
/// <param name="ExpandedProperty">Id of the one extended property whose value is wanted.</param>
internal sealed partial record Selection(IReadOnlySet<string>? Names, string? ExpandedProperty)
{
    public static readonly Selection Everything = new(null, null);

    public bool Wants(string name, IReadOnlySet<string> onlyNamed) => Names?.Contains(name) ?? !onlyNamed.Contains(name);

    /// <exception cref="GraphError">A property is not in the model, or the expansion is none that is served.</exception>
    public static Selection Parse(GraphCall call, IReadOnlySet<string> known, string type) => new(ParseSelect(call.Option("$select"), known, type), ParseExpand(call));

    public static IReadOnlySet<string>? ParseSelect(string? select, IReadOnlySet<string> known, string type)
    {
        if (select is null) return null;
        var names = select.Split(',', StringSplitOptions.TrimEntries);
        foreach (var name in names)
        {
            if (name.Length == 0) throw GraphError.BadRequest("Parsing OData Select and Expand failed: an empty name is not allowed in $select.");
            if (!known.Contains(name)) throw GraphError.BadRequest($"Parsing OData Select and Expand failed: Could not find a property named '{name}' on type 'microsoft.graph.{type}'.");
        }
        return names.ToHashSet(StringComparer.Ordinal);
    }

    private static string? ParseExpand(GraphCall call)
    {
        if (call.Option("$expand") is not { } expand) return null;
        var match = ExtendedPropertyExpansion().Match(expand);
        if (!match.Success) throw GraphError.BadRequest("Parsing OData Select and Expand failed: only $expand=singleValueExtendedProperties($filter=id eq '...') is served.");
        if (!call.HasAnyScope(GraphScopes.ReadMail)) throw GraphError.AccessDenied();
        var id = match.Groups["id"].Value.Replace("''", "'", StringComparison.Ordinal);
        return ExtendedProperty.IsId(id) ? id : throw ExtendedProperty.Malformed(id);
    }

    [GeneratedRegex(@"^singleValueExtendedProperties\(\$filter=id eq '(?<id>(?:[^']|'')+)'\)$", RegexOptions.IgnoreCase)]
    private static partial Regex ExtendedPropertyExpansion();
}
