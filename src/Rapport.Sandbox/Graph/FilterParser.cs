using System.Globalization;
using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>Reads the part of OData's filter language that Outlook items take: and, or, not, comparisons, startswith, contains, and Any over extended properties and categories.</summary>
internal sealed class FilterParser(string text, ItemKind kind)
{
    private readonly List<string> tokens = FilterTokens.Split(text);
    private readonly List<string> properties = [];
    private int at;
    private bool usesExtendedProperties;

    private string Current => at < tokens.Count ? tokens[at] : "";

    public ItemFilter Parse()
    {
        var holds = Either();
        if (at < tokens.Count) throw Syntax();
        return new(holds, properties, usesExtendedProperties);
    }

    private Func<StoredItem, bool> Either()
    {
        var left = Both();
        while (TakeWord("or"))
        {
            var (a, b) = (left, Both());
            left = item => a(item) || b(item);
        }
        return left;
    }

    private Func<StoredItem, bool> Both()
    {
        var left = One();
        while (TakeWord("and"))
        {
            var (a, b) = (left, One());
            left = item => a(item) && b(item);
        }
        return left;
    }

    private Func<StoredItem, bool> One()
    {
        if (TakeWord("not"))
        {
            var inner = One();
            return item => !inner(item);
        }
        if (TakeWord("("))
        {
            var inner = Either();
            Expect(")");
            return inner;
        }
        var name = Take();
        if (Current == "(") return Call(name);
        CheckProperty(name);
        var comparison = Take();
        var literal = Take();
        return Compare(name, comparison, literal);
    }

    private Func<StoredItem, bool> Call(string name)
    {
        Expect("(");
        if (name is "startswith" or "contains" or "endswith")
        {
            var property = Take();
            if (kind == ItemKind.Message && name == "endswith") throw new GraphError(400, "ErrorInvalidUrlQueryFilter", "The query filter contains one or more invalid nodes.");
            CheckProperty(property);
            Expect(",");
            var word = Text(Take());
            Expect(")");
            return item => ItemFilter.Read(item, property) is string value
                && (name == "contains" ? value.Contains(word, StringComparison.OrdinalIgnoreCase) : value.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        }
        var slash = name.LastIndexOf('/');
        if (slash < 0 || !string.Equals(name[(slash + 1)..], "any", StringComparison.OrdinalIgnoreCase)) throw Syntax();
        return name[..slash] switch
        {
            "singleValueExtendedProperties" => AnyExtended(),
            "categories" => AnyCategory(),
            "attendees" when kind == ItemKind.Event => throw new GraphError(400, "UnsupportedEntityExpression", "The query filter is not a supported filter expression."),
            "toRecipients" or "ccRecipients" or "bccRecipients" or "replyTo" => throw new GraphError(400, "ErrorInvalidUrlQueryFilter", "The query filter contains one or more invalid nodes."),
            var other => throw GraphError.BadRequest($"Could not find a property named '{other}'."),
        };
    }

    private Func<StoredItem, bool> AnyCategory()
    {
        var variable = Variable();
        if (Take() != variable || Take() != "eq") throw Syntax();
        var wanted = Text(Take());
        Expect(")");
        return item => (item.Json["categories"] as JsonArray ?? []).Any(category => string.Equals((string?)category, wanted, StringComparison.OrdinalIgnoreCase));
    }

    private Func<StoredItem, bool> AnyExtended()
    {
        usesExtendedProperties = true;
        var variable = Variable();
        if (Take() != $"{variable}/id" || Take() != "eq") throw Syntax();
        var id = Text(Take());
        if (!ExtendedProperty.IsId(id)) throw ExtendedProperty.Malformed(id);
        if (!TakeWord("and")) throw GraphError.BadRequest("The filter over singleValueExtendedProperties must name the id and the value.");
        Func<string, bool> matches;
        if (Current is "startswith" or "contains")
        {
            var function = Take();
            Expect("(");
            if (Take() != $"{variable}/value") throw Syntax();
            Expect(",");
            var word = Text(Take());
            Expect(")");
            matches = value => function == "contains" ? value.Contains(word, StringComparison.OrdinalIgnoreCase) : value.StartsWith(word, StringComparison.OrdinalIgnoreCase);
        }
        else
        {
            if (Take() != $"{variable}/value") throw Syntax();
            var comparison = Take();
            var wanted = Text(Take());
            if (comparison is not ("eq" or "ne")) throw Syntax();
            matches = value => string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase) == (comparison == "eq");
        }
        Expect(")");
        return item => (item.Json["singleValueExtendedProperties"] as JsonArray ?? []).OfType<JsonObject>()
            .Any(property => ExtendedProperty.SameId((string?)property["id"], id) && matches((string?)property["value"] ?? ""));
    }

    private Func<StoredItem, bool> Compare(string property, string comparison, string literal)
    {
        if (comparison is not ("eq" or "ne" or "gt" or "ge" or "lt" or "le")) throw Syntax();
        if (property.EndsWith("DateTime", StringComparison.OrdinalIgnoreCase))
        {
            var isEventTime = property.Contains('/', StringComparison.Ordinal);
            if (!DateTimeOffset.TryParse(isEventTime ? Text(literal) : literal, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var wanted)) throw Syntax();
            return item => ItemFilter.Read(item, property) is DateTimeOffset value && Holds(comparison, value.CompareTo(wanted));
        }
        if (literal is "true" or "false") return item => Holds(comparison, ItemFilter.Read(item, property) is bool flag && flag == (literal == "true") ? 0 : 1);
        var word = Text(literal);
        return item => Holds(comparison, string.Compare(ItemFilter.Read(item, property) as string ?? "", word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Holds(string comparison, int order) => comparison switch
    {
        "eq" => order == 0,
        "ne" => order != 0,
        "gt" => order > 0,
        "ge" => order >= 0,
        "lt" => order < 0,
        _ => order <= 0,
    };

    private void CheckProperty(string property)
    {
        if (kind == ItemKind.Event && property.StartsWith("organizer/", StringComparison.Ordinal))
            throw new GraphError(400, "UnsupportedEntityExpression", "The query filter is not a supported filter expression.");
        if (string.Equals(property, "id", StringComparison.OrdinalIgnoreCase)) throw new GraphError(400, "ErrorInvalidUrlQueryFilter", "The property 'Id' does not support filtering.");
        if (!ItemFilter.IsKnown(property, kind)) throw GraphError.BadRequest($"Could not find a property named '{property}' that can be filtered.");
        if (!properties.Contains(property)) properties.Add(property);
    }

    private string Variable()
    {
        var word = Take();
        return word.EndsWith(':') ? word[..^1] : throw Syntax();
    }

    private string Take() => at < tokens.Count ? tokens[at++] : throw Syntax();

    private bool TakeWord(string word)
    {
        if (Current != word) return false;
        at++;
        return true;
    }

    private void Expect(string token)
    {
        if (!TakeWord(token)) throw Syntax();
    }

    private string Text(string token) =>
        token.Length >= 2 && token[0] == '\'' && token[^1] == '\'' ? token[1..^1].Replace("''", "'", StringComparison.Ordinal) : throw Syntax();

    private GraphError Syntax() => GraphError.BadRequest($"Invalid filter clause: Syntax error in '{text}'.");
}
