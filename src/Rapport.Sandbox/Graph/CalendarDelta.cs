using System.Text.Json.Nodes;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>What calendarView delta tells: whole single events and exceptions, bare occurrences, and their master where it falls into the round.</summary>
internal static class CalendarDelta
{
    public static void CheckOptions(GraphCall call)
    {
        foreach (var option in call.Query.Keys.Where(option => option is not ("startDateTime" or "endDateTime")))
            throw GraphError.BadRequest($"The query parameter '{option}' is not supported with change tracking over 'calendarView'.");
        _ = CalendarWindow.Parse(call);
    }

    public static IReadOnlyList<DeltaEntry> Entries(GraphCall call, CalendarWindow window, long? since)
    {
        var events = call.Mailbox.Events();
        if (since is null)
        {
            // A series that began before the window comes without its master.
            return [.. events.Where(window.Holds).OrderBy(item => item.Boundary("start")).ThenBy(item => item.Id, StringComparer.Ordinal).Select(item => new DeltaEntry(item.Id, false))];
        }

        var entries = new List<DeltaEntry>();
        foreach (var id in call.Mailbox.ChangesSince(since.Value).Where(change => change.Kind == ItemKind.Event).Select(change => change.Id).Distinct())
        {
            var present = call.Mailbox.FindEvent(id);
            if (present is null)
            {
                // A single occurrence that goes is only seen as a change of its master.
                if (!IsOccurrenceOfPresentSeries(call.Mailbox, id, since.Value)) entries.Add(new(id, true));
            }
            else if (present.Text("type") == "seriesMaster")
            {
                entries.Add(new(id, false));
                entries.AddRange(events.Where(item => item.Text("seriesMasterId") == id && window.Holds(item)).Select(item => new DeltaEntry(item.Id, false)));
            }
            else
            {
                // What changed outside the window is told as removed, whether or not it ever was inside.
                entries.Add(new(id, !window.Holds(present)));
            }
        }
        return [.. entries.DistinctBy(entry => entry.Id)];
    }

    public static JsonObject Shape(GraphCall call, DeltaEntry entry)
    {
        if (entry.Removed || call.Mailbox.FindEvent(entry.Id) is not { } item) return ItemShape.Removed(call, entry.Id);
        return item.Text("type") == "occurrence" ? ItemShape.BareOccurrence(call, item) : ItemShape.Event(call, item, Selection.Everything);
    }

    private static bool IsOccurrenceOfPresentSeries(SandboxMailbox mailbox, string id, long since) =>
        mailbox.ChangesSince(since).Last(change => change.Id == id).SeriesMasterId is { } master && mailbox.FindEvent(master) is not null;
}
