namespace Rapport.Sandbox.Graph;

/// <summary>Finds the route of a call and refuses what no route serves, as Graph refuses a path that is not in its model.</summary>
internal sealed class GraphRouter
{
    private static readonly HashSet<string> SendingActions = new(StringComparer.OrdinalIgnoreCase) { "send", "sendMail", "reply", "replyAll", "forward" };

    private readonly IReadOnlyList<GraphRoute> routes;

    public GraphRouter(SandboxTenant tenant)
    {
        var delta = new DeltaRounds(tenant);
        routes =
        [
            .. ProfileRoutes.All(),
            .. FolderRoutes.All(),
            .. MessageRoutes.All(delta),
            .. DraftRoutes.All(),
            .. CalendarRoutes.All(delta),
            .. MeetingRoutes.All(),
            .. RecapRoutes.All(),
            .. ChatRoutes.All(),
            .. new SubscriptionRoutes(tenant).All(),
        ];
    }

    /// <summary>A call that would make a mail leave the mailbox.</summary>
    public static bool WouldSend(string method, IReadOnlyList<string> path) =>
        method == "POST" && path.Count > 1 && SendingActions.Contains(path[^1].Replace("microsoft.graph.", "", StringComparison.OrdinalIgnoreCase));

    public Task<GraphAnswer> AnswerAsync(GraphCall call, CancellationToken cancellationToken)
    {
        if (WouldSend(call.Method, call.Path)) throw GraphError.AccessDenied();
        var fitting = routes.Select(route => (Route: route, Places: route.Match(call.Path))).Where(pair => pair.Places is not null)
            .OrderByDescending(pair => pair.Route.Exactness).ToList();
        if (fitting.Count == 0) throw GraphError.BadRequest($"Resource not found for the segment '{(call.Path.Count == 0 ? "" : call.Path[^1])}'.");
        var (route, places) = fitting.Find(pair => pair.Route.Method == call.Method && pair.Route.Exactness == fitting[0].Route.Exactness);
        if (route is null) throw new GraphError(405, "ErrorInvalidRequest", "The OData request is not supported.");
        if (!call.HasAnyScope(route.Scopes)) throw GraphError.AccessDenied();
        foreach (var option in call.Query.Keys.Where(option => !route.Options.Contains(option)))
            throw GraphError.BadRequest($"The query parameter '{option}' is not supported.");
        return route.Handle(call with { Places = places! }, cancellationToken);
    }
}
