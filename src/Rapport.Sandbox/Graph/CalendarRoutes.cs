using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox.Graph;

/// <summary>Reading the calendar.</summary>
internal static class CalendarRoutes
{
    private static readonly string[] Paged = ["$select", "$filter", "$orderby", "$top", "$skip", "$count"];
    private static readonly string[] Window = ["startDateTime", "endDateTime"];

    public static IEnumerable<GraphRoute> All(DeltaRounds delta) =>
    [
        new("GET", "/me/calendarView", GraphScopes.ReadCalendar, [.. Paged, .. Window], View),
        new("GET", "/me/calendarView/delta", GraphScopes.ReadCalendar, [.. Paged, .. Window, "$expand", "$search", "$skiptoken", "$deltatoken"], delta.Calendar),
        new("GET", "/me/events", GraphScopes.ReadCalendar, Paged, List),
        new("GET", "/me/events/delta", GraphScopes.ReadCalendar, Paged, _ => throw new GraphError(400, "ErrorInvalidRequest", "Change tracking is not supported against events without a window; use calendarView.")),
        new("GET", "/me/events/{event}", GraphScopes.ReadCalendar, ["$select"], Read),
        new("GET", "/me/events/{event}/instances", GraphScopes.ReadCalendar, [.. Paged, .. Window], Instances),
    ];

    private static GraphAnswer View(GraphCall call)
    {
        var window = CalendarWindow.Parse(call);
        // Named in the documentation as not selectable in this view.
        foreach (var name in Selection.ParseSelect(call.Option("$select"), GraphModel.Event, "event") ?? new HashSet<string>())
        {
            if (name is "createdDateTime" or "lastModifiedDateTime") throw GraphError.BadRequest($"The property '{name}' cannot be selected in calendarView.");
        }
        return Page(call, call.Mailbox.Events().Where(item => item.Text("type") != "seriesMaster" && window.Holds(item)));
    }

    private static GraphAnswer List(GraphCall call) =>
        Page(call, call.Mailbox.Events().Where(item => item.Text("type") is "singleInstance" or "seriesMaster"));

    private static GraphAnswer Instances(GraphCall call)
    {
        var window = CalendarWindow.Parse(call);
        var master = Find(call);
        if (master.Text("type") != "seriesMaster") throw new GraphError(400, "ErrorInvalidRequest", "Expand recurring series only on the series master.");
        return Page(call, call.Mailbox.Events().Where(item => item.Text("seriesMasterId") == master.Id && window.Holds(item)));
    }

    private static GraphAnswer Read(GraphCall call)
    {
        var item = Find(call);
        var json = MessageRoutes.Single(call, ItemShape.Event(call, item, Selection.Parse(call, GraphModel.Event, "event")));
        return GraphAnswer.Ok(json);
    }

    private static StoredItem Find(GraphCall call) =>
        call.Mailbox.FindEvent(call["event"]) ?? throw (call["event"].Length < 8 ? GraphError.InvalidId() : GraphError.NotFound());

    private static GraphAnswer Page(GraphCall call, IEnumerable<StoredItem> events)
    {
        var selection = Selection.Parse(call, GraphModel.Event, "event");
        if (call.Option("$filter") is { } filter) events = events.Where(ItemFilter.Parse(filter, ItemKind.Event).Holds);
        var sorted = call.Option("$orderby") switch
        {
            null or "start/dateTime" or "start/dateTime asc" => events.OrderBy(item => item.Boundary("start")),
            "start/dateTime desc" => events.OrderByDescending(item => item.Boundary("start")),
            "lastModifiedDateTime desc" => events.OrderByDescending(item => item.Instant("lastModifiedDateTime")),
            var other => throw GraphError.BadRequest($"Invalid $orderby clause: '{other}'."),
        };
        return Paging.Page(call, [.. sorted.ThenBy(item => item.Id, StringComparer.Ordinal)], item => ItemShape.Event(call, item, selection));
    }
}
