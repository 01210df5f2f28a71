using System.Text;
using Azure.Data.Tables;

namespace Rapport.Api.Store.Embedded.Filters;

/// <summary>The part of a filter that the primary key's index can answer, as SQL, and the rest, which is asked of each row.</summary>
internal sealed class FilterSql
{
    private readonly StringBuilder sql = new("tbl = $0");
    private readonly List<object> values;

    public FilterSql(long table, Filter? filter)
    {
        values = [table];
        Split(filter);
    }

    /// <summary>The conditions on the keys; parameters are numbered from <c>$0</c>.</summary>
    public string Where => sql.ToString();

    public IReadOnlyList<object> Values => values;

    /// <summary>What remains to be asked of each row; null when nothing does.</summary>
    public Filter? Rest { get; private set; }

    private bool InOnePartition { get; set; }

    /// <summary>Begins at this row.</summary>
    public void StartAt(string partitionKey, string rowKey)
    {
        // Within one partition the plain comparison lets the index jump to the row; a row value would walk the partition to it.
        if (InOnePartition) sql.Append(" AND rk >= ").Append(Parameter(rowKey));
        else sql.Append(" AND (pk, rk) >= (").Append(Parameter(partitionKey)).Append(", ").Append(Parameter(rowKey)).Append(')');
    }

    public string Parameter(object value)
    {
        values.Add(value);
        return $"${values.Count - 1}";
    }

    private void Split(Filter? filter)
    {
        if (filter is null) return;
        if (filter is Filter.And(var left, var right))
        {
            Split(left);
            Split(right);
        }
        else if (OfKeysOnly(filter))
        {
            InOnePartition |= filter is Filter.Comparison { Name: nameof(ITableEntity.PartitionKey), Operator: ComparisonOperator.Equal };
            sql.Append(" AND ");
            Append(filter);
        }
        else
        {
            Rest = Rest is null ? filter : new Filter.And(Rest, filter);
        }
    }

    private static bool OfKeysOnly(Filter filter) => filter switch
    {
        Filter.And(var left, var right) => OfKeysOnly(left) && OfKeysOnly(right),
        Filter.Or(var left, var right) => OfKeysOnly(left) && OfKeysOnly(right),
        Filter.Not(var inner) => OfKeysOnly(inner),
        Filter.Comparison { Name: nameof(ITableEntity.PartitionKey) or nameof(ITableEntity.RowKey), Literal: string } => true,
        _ => false,
    };

    private void Append(Filter filter)
    {
        switch (filter)
        {
            case Filter.And(var left, var right):
                AppendPair(left, " AND ", right);
                break;
            case Filter.Or(var left, var right):
                AppendPair(left, " OR ", right);
                break;
            case Filter.Not(var inner):
                sql.Append("NOT (");
                Append(inner);
                sql.Append(')');
                break;
            case Filter.Comparison comparison:
                sql.Append(comparison.Name == nameof(ITableEntity.PartitionKey) ? "pk" : "rk").Append(Sign(comparison.Operator)).Append(Parameter(comparison.Literal));
                break;
        }
    }

    private void AppendPair(Filter left, string word, Filter right)
    {
        sql.Append('(');
        Append(left);
        sql.Append(word);
        Append(right);
        sql.Append(')');
    }

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => " = ",
        ComparisonOperator.NotEqual => " <> ",
        ComparisonOperator.Greater => " > ",
        ComparisonOperator.GreaterOrEqual => " >= ",
        ComparisonOperator.Less => " < ",
        _ => " <= ",
    };
}
