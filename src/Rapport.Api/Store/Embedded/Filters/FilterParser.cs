namespace Rapport.Api.Store.Embedded.Filters;

/// <summary>Reads the service's filter language: <c>eq ne gt ge lt le and or not ( )</c>, a property left of each comparison.</summary>
internal sealed class FilterParser
{
    /// <value>15: the service's documented limit on comparisons.</value>
    private const int MostComparisons = 15;

    // Brackets are the only recursion; a bound keeps a hostile text from the stack's end.
    private const int MostDepth = 64;

    private readonly FilterTokens tokens;
    private int comparisons;
    private int depth;

    private FilterParser(string text) => tokens = new FilterTokens(text);

    /// <returns>The condition; null for an empty text, which every row meets.</returns>
    /// <exception cref="Azure.RequestFailedException">400 InvalidInput.</exception>
    public static Filter? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var parser = new FilterParser(text);
        var filter = parser.Or();
        return parser.tokens.AtEnd ? filter : throw parser.tokens.Wrong("Expected the end, 'and' or 'or'.");
    }

    private Filter Or()
    {
        var left = And();
        while (tokens.Take("or")) left = new Filter.Or(left, And());
        return left;
    }

    private Filter And()
    {
        var left = Not();
        while (tokens.Take("and")) left = new Filter.And(left, Not());
        return left;
    }

    private Filter Not()
    {
        if (++depth > MostDepth) throw tokens.Wrong("Too many brackets.");
        var filter = tokens.Take("not") ? new Filter.Not(Not()) : tokens.Take("(") ? Bracketed() : Comparison();
        depth--;
        return filter;
    }

    private Filter Bracketed()
    {
        var inner = Or();
        return tokens.Take(")") ? inner : throw tokens.Wrong("Expected ')'.");
    }

    private Filter.Comparison Comparison()
    {
        if (++comparisons > MostComparisons) throw tokens.Wrong($"A filter holds at most {MostComparisons} comparisons.");
        var name = tokens.Word ?? throw tokens.Wrong("Expected a property.");
        tokens.Move();
        ComparisonOperator comparison = tokens.Word switch
        {
            "eq" => ComparisonOperator.Equal,
            "ne" => ComparisonOperator.NotEqual,
            "gt" => ComparisonOperator.Greater,
            "ge" => ComparisonOperator.GreaterOrEqual,
            "lt" => ComparisonOperator.Less,
            "le" => ComparisonOperator.LessOrEqual,
            _ => throw tokens.Wrong("Expected a comparison: eq, ne, gt, ge, lt or le."),
        };
        tokens.Move();
        var literal = tokens.Literal ?? throw tokens.Wrong("Expected a literal.");
        tokens.Move();
        return new(name, comparison, literal);
    }
}
