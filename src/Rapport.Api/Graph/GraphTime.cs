using System.Globalization;

namespace Rapport.Api.Graph;

/// <summary>Graph's <c>dateTimeTimeZone</c>: a local time without offset, and the name of its zone.</summary>
internal static class GraphTime
{
    /// <summary>Reads one. Tolerates fewer than seven decimals, an explicit offset, and Windows or IANA zone names.</summary>
    /// <returns>The instant in UTC; null when the text is no time or the zone is unknown (<c>tzone://...</c>, custom zones).</returns>
    public static DateTimeOffset? Parse(DateTimeTimeZoneRow? row)
    {
        if (row?.DateTime is not { Length: > 0 } text) return null;
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)) return null;
        if (time.Kind == DateTimeKind.Utc) return new DateTimeOffset(time);
        if (time.Kind == DateTimeKind.Local) return new DateTimeOffset(time).ToUniversalTime();
        if (FindZone(row.TimeZone) is not { } zone) return null;
        // A time inside the gap of a clock change does not exist; Outlook moves it forward by the gap.
        if (zone.IsInvalidTime(time)) time = time.AddHours(1);
        return new DateTimeOffset(time, zone.GetUtcOffset(time)).ToUniversalTime();
    }

    /// <summary>Finds a zone by its Windows or IANA name; no name means UTC, as Graph answers without a Prefer header.</summary>
    public static TimeZoneInfo? FindZone(string? name)
    {
        if (string.IsNullOrEmpty(name) || name is "UTC" or "tzone://Microsoft/Utc") return TimeZoneInfo.Utc;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
    }
}
