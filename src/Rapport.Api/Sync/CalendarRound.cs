using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Store;

namespace Rapport.Api.Sync;

/// <summary>The calendar view's delta stream, turned into facts. Series masters only fill their bare occurrences.</summary>
internal sealed class CalendarRound(GraphCalendar calendar, UserKey user, FactSet facts) : DeltaRound<EventRow>("calendar", user, facts)
{
    private readonly Dictionary<string, EventRow?> masters = [];
    private readonly Dictionary<string, int> zones = [];

    /// <summary>The zone in which most entries of this run were made; null when none says.</summary>
    public string? Zone => zones.Count == 0 ? null : zones.MaxBy(z => z.Value).Key;

    public override Task<GraphPage<EventRow>> StartAsync(DeltaWindow window, CancellationToken cancellationToken) =>
        calendar.StartAsync(User, window.From, window.To!.Value, cancellationToken);

    public override Task<GraphPage<EventRow>> ContinueAsync(string link, CancellationToken cancellationToken) =>
        calendar.ContinueAsync(User, link, cancellationToken);

    public override async Task<IReadOnlyList<UnreadableRow>> ApplyAsync(IReadOnlyList<EventRow> rows, FactPage changes, CancellationToken cancellationToken)
    {
        List<UnreadableRow> unreadable = [];
        foreach (var master in rows.Where(r => r is { Type: "seriesMaster", Id: not null })) masters[master.Id!] = master;
        foreach (var zone in rows.Select(r => r.OriginalStartTimeZone).Where(z => GraphTime.FindZone(z) is not null && z is { Length: > 0 } and not "UTC"))
            zones[zone!] = zones.GetValueOrDefault(zone!) + 1;
        var here = rows.Where(r => r.Id is not null).Select(r => r.Id!).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row is { Removed: not null, Id: { } removed })
            {
                changes.RemoveEvent(removed);
                foreach (var occurrence in Facts.OccurrencesOf(removed)) changes.RemoveEvent(occurrence);
            }
            else if (row is { Type: "seriesMaster", Id: { } series })
            {
                // Deleting one occurrence shows only as a new version of its master: what the page no longer lists is gone.
                foreach (var gone in Facts.OccurrencesOf(series).Where(o => !here.Contains(o))) changes.RemoveEvent(gone);
            }
            else if (await FillAsync(row, cancellationToken) is { } filled)
            {
                var (seen, problem) = GraphFacts.ReadEvent(filled);
                if (seen is not null) changes.Add(seen);
                else unreadable.Add(new UnreadableRow(row.Id, problem));
            }
        }
        return unreadable;
    }

    public override void Sweep(FactPage changes, IReadOnlySet<string> seen)
    {
        foreach (var gone in Facts.Events.Select(e => e.Id).Where(id => !seen.Contains(id)).ToList()) changes.RemoveEvent(gone);
    }

    /// <summary>An occurrence gets what it lacks from its master, which is in the page or costs one GET per series; null when the series is gone.</summary>
    private async Task<EventRow?> FillAsync(EventRow row, CancellationToken cancellationToken)
    {
        if (row is not { Type: "occurrence" or "exception", SeriesMasterId: { Length: > 0 } series }) return row;
        if (!masters.TryGetValue(series, out var master))
            masters[series] = master = await calendar.FindMasterAsync(User, series, cancellationToken);
        return master is null ? null : GraphFacts.Hydrate(row, master);
    }
}
