using Azure.Data.Tables;

namespace Rapport.Api.Store.Embedded.Filters;

/// <summary>A condition on a row. As in the service, a comparison matches only a value of the literal's own type, and a missing
/// property matches no comparison, not even <c>ne</c>.</summary>
internal abstract record Filter
{
    private Filter()
    {
    }

    public abstract bool Matches(TableEntity entity);

    /// <summary>Both hold.</summary>
    internal sealed record And(Filter Left, Filter Right) : Filter
    {
        public override bool Matches(TableEntity entity) => Left.Matches(entity) && Right.Matches(entity);
    }

    /// <summary>At least one holds.</summary>
    internal sealed record Or(Filter Left, Filter Right) : Filter
    {
        public override bool Matches(TableEntity entity) => Left.Matches(entity) || Right.Matches(entity);
    }

    /// <summary>It does not hold.</summary>
    internal sealed record Not(Filter Inner) : Filter
    {
        public override bool Matches(TableEntity entity) => !Inner.Matches(entity);
    }

    /// <summary>A property against a literal.</summary>
    internal sealed record Comparison(string Name, ComparisonOperator Operator, object Literal) : Filter
    {
        public override bool Matches(TableEntity entity) =>
            entity.TryGetValue(Name, out var value) && Compare(value, Literal) is { } order && Operator switch
            {
                ComparisonOperator.Equal => order == 0,
                ComparisonOperator.NotEqual => order != 0,
                ComparisonOperator.Greater => order > 0,
                ComparisonOperator.GreaterOrEqual => order >= 0,
                ComparisonOperator.Less => order < 0,
                _ => order <= 0,
            };

        private static int? Compare(object value, object literal) => (value, literal) switch
        {
            (string a, string b) => string.CompareOrdinal(a, b),
            (int a, int b) => a.CompareTo(b),
            (long a, long b) => a.CompareTo(b),
            (double a, double b) => a.CompareTo(b),
            (bool a, bool b) => a.CompareTo(b),
            (DateTimeOffset a, DateTimeOffset b) => a.CompareTo(b),
            (Guid a, Guid b) => string.CompareOrdinal(a.ToString(), b.ToString()),
            (byte[] a, byte[] b) => a.AsSpan().SequenceCompareTo(b),
            _ => null,
        };
    }
}

/// <summary>How a comparison compares.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}
