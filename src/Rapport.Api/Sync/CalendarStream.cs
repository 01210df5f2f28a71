using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Store;

namespace Rapport.Api.Sync;

/// <summary>The calendar view's delta stream, turned into facts. Series masters only fill their bare occurrences.</summary>
internal sealed partial class CalendarStream(GraphCalendar calendar, FactStore store, ILogger<CalendarStream> logger)
{
    private const string Name = "calendar";

    /// <summary>The window is fixed in the link: a new one is opened when the old one ends this much sooner than it would now.</summary>
    private static readonly TimeSpan Renewal = TimeSpan.FromDays(31);

    /// <summary>Reads what changed since the cursor, or everything in the window.</summary>
    /// <returns>Start of the window that is known, and the zone in which most entries of this run were made.</returns>
    public async Task<(DateTimeOffset From, string? Zone)> ReadAsync(UserKey user, FactSet facts, DateTimeOffset from, DateTimeOffset to, SyncProgress progress, CancellationToken cancellationToken)
    {
        var cursor = await store.FindCursorAsync(user, Name, cancellationToken);
        // A first read may stop and go on at any page. A repeated one sweeps at its end, so it counts only as a whole.
        HashSet<string>? seen = null;
        if (cursor is { IsComplete: true, To: { } end } && end < to - Renewal)
            (cursor, seen) = (null, []);
        Reading reading = new(user, facts, progress, cursor?.From ?? from, cursor?.To ?? to, seen, []);
        try
        {
            return (reading.From, await ReadAsync(reading, cursor, cancellationToken));
        }
        catch (GraphException error) when (error.Kind == GraphFailureKind.ResyncRequired && cursor is not null)
        {
            LogResync(logger);
            reading = reading with { From = from, To = to, Seen = [] };
            return (from, await ReadAsync(reading, null, cancellationToken));
        }
    }

    private async Task<string?> ReadAsync(Reading reading, Cursor? cursor, CancellationToken cancellationToken)
    {
        Dictionary<string, int> zones = [];
        var link = cursor?.Link;
        while (true)
        {
            var page = link is null
                ? await calendar.StartAsync(reading.User, reading.From, reading.To, cancellationToken)
                : await calendar.ContinueAsync(reading.User, link, cancellationToken);
            var (changes, unreadable) = await ApplyAsync(reading, page.Value ?? [], cancellationToken);
            foreach (var zone in (page.Value ?? []).Select(r => r.OriginalStartTimeZone).Where(z => GraphTime.FindZone(z) is not null && z is { Length: > 0 } and not "UTC"))
                zones[zone!] = zones.GetValueOrDefault(zone!) + 1;

            var isLast = page.NextLink is null;
            link = page.NextLink ?? page.DeltaLink ?? throw new GraphException(GraphFailureKind.Unavailable, code: "noLink");
            if (isLast && reading.Seen is { } seen)
                foreach (var gone in reading.Facts.Events.Where(e => !seen.Contains(e.Id)).Select(e => e.Id).ToList()) changes.RemoveEvent(gone);
            if (isLast || reading.Seen is null) changes.Cursor = new Cursor(Name, link, isLast, reading.From, reading.To);
            await store.SaveAsync(reading.User, changes, cancellationToken);
            await reading.Progress.AddAsync(page.Value?.Count ?? 0, unreadable, cancellationToken);
            if (isLast) return zones.Count == 0 ? null : zones.MaxBy(z => z.Value).Key;
        }
    }

    private async Task<(FactPage Changes, int Unreadable)> ApplyAsync(Reading reading, IReadOnlyList<EventRow> rows, CancellationToken cancellationToken)
    {
        FactPage changes = new(reading.Facts);
        var unreadable = 0;
        foreach (var master in rows.Where(r => r is { Type: "seriesMaster", Id: not null })) reading.Masters[master.Id!] = master;
        var here = rows.Where(r => r.Id is not null).Select(r => r.Id!).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Id is { } id) reading.Seen?.Add(id);
            if (row is { Removed: not null, Id: { } removed })
            {
                changes.RemoveEvent(removed);
                foreach (var occurrence in reading.Facts.OccurrencesOf(removed)) changes.RemoveEvent(occurrence);
            }
            else if (row is { Type: "seriesMaster", Id: { } series })
            {
                // Deleting one occurrence shows only as a new version of its master: what the page no longer lists is gone.
                foreach (var gone in reading.Facts.OccurrencesOf(series).Where(o => !here.Contains(o))) changes.RemoveEvent(gone);
            }
            else if (await FillAsync(reading, row, cancellationToken) is { } filled)
            {
                var (seen, problem) = GraphFacts.ReadEvent(filled);
                if (seen is not null) changes.Add(seen);
                else
                {
                    unreadable++;
                    LogUnreadable(logger, row.Id, problem);
                }
            }
        }
        return (changes, unreadable);
    }

    /// <summary>An occurrence gets what it lacks from its master, which is in the page or costs one GET per series; null when the series is gone.</summary>
    private async Task<EventRow?> FillAsync(Reading reading, EventRow row, CancellationToken cancellationToken)
    {
        if (row is not { Type: "occurrence" or "exception", SeriesMasterId: { Length: > 0 } series }) return row;
        if (!reading.Masters.TryGetValue(series, out var master))
            reading.Masters[series] = master = await calendar.FindMasterAsync(reading.User, series, cancellationToken);
        return master is null ? null : GraphFacts.Hydrate(row, master);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Calendar entry {Id} cannot be read: {Problem}")]
    private static partial void LogUnreadable(ILogger logger, string? id, string? problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "The calendar's delta link is no longer valid; reading the window anew")]
    private static partial void LogResync(ILogger logger);

    private sealed record Reading(UserKey User, FactSet Facts, SyncProgress Progress, DateTimeOffset From, DateTimeOffset To, HashSet<string>? Seen, Dictionary<string, EventRow?> Masters);
}
