using System.Globalization;

namespace Azure.Data.Tables.Wire;

/// <summary>Values as literals of a filter, so that no value can change the filter's meaning.</summary>
internal static class FilterLiteral
{
    public static string Format(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return string.Format(CultureInfo.InvariantCulture, filter.Format, Array.ConvertAll(filter.GetArguments(), Literal));
    }

    private static object Literal(object? value) => value switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        bool truth => truth ? "true" : "false",
        int whole => whole.ToString(CultureInfo.InvariantCulture),
        long whole => whole.ToString(CultureInfo.InvariantCulture) + "L",
        double number => number.ToString("R", CultureInfo.InvariantCulture) is var text && text.AsSpan().IndexOfAny(".EN∞") < 0 ? text + ".0" : text,
        Guid guid => $"guid'{guid}'",
        DateTimeOffset instant => Instant(instant.UtcDateTime),
        DateTime instant => Instant(instant.ToUniversalTime()),
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        BinaryData bytes => $"X'{Convert.ToHexString(bytes.ToMemory().Span)}'",
        null => throw new ArgumentNullException(nameof(value), "A filter cannot ask for null: a missing property matches nothing."),
        _ => throw new NotSupportedException($"A filter has no literal for a {value.GetType().Name}."),
    };

    private static string Instant(DateTime utc) => $"datetime'{utc.ToString("O", CultureInfo.InvariantCulture)}'";
}
