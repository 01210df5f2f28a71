namespace Azure.Data.Tables.Wire;

/// <summary>The one type of row this client reads.</summary>
internal static class RowType
{
    public static void Check<T>()
    {
        if (typeof(T) != typeof(TableEntity))
            throw new NotSupportedException($"Rows are read as {nameof(TableEntity)}; {typeof(T).Name} is not supported.");
    }
}
