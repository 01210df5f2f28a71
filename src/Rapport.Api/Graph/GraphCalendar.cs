using System.Globalization;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using Rapport.Api.Identity;

namespace Rapport.Api.Graph;

/// <summary>The calendar, as delta pages over a fixed window.</summary>
internal sealed class GraphCalendar(GraphCalls calls)
{
    /// <summary>Events come with their HTML bodies, which nothing can turn off; small pages keep one answer under a few MB.</summary>
    private const int PageSize = 100;

    /// <summary>The first page of a window; the window stays in the links that follow.</summary>
    public Task<GraphPage<EventRow>> StartAsync(UserKey user, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        calls.ReadAsync(user, graph => graph.Me.CalendarView.Delta.ToGetRequestInformation(request =>
        {
            request.QueryParameters.StartDateTime = from.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
            request.QueryParameters.EndDateTime = to.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
            AddWishes(request.Headers);
        }), ReadPageAsync, cancellationToken);

    /// <summary>The page behind a next or delta link.</summary>
    public Task<GraphPage<EventRow>> ContinueAsync(UserKey user, string link, CancellationToken cancellationToken)
    {
        if (!calls.IsOurs(link)) throw new GraphException(GraphFailureKind.ResyncRequired, code: "foreignLink");
        return calls.ReadAsync(user, graph => graph.Me.CalendarView.Delta.WithUrl(link).ToGetRequestInformation(request => AddWishes(request.Headers)), ReadPageAsync, cancellationToken);
    }

    /// <summary>A series master, from which bare occurrences are filled; null when the series is gone.</summary>
    public Task<EventRow?> FindMasterAsync(UserKey user, string masterId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(masterId);
        return calls.FindRowAsync(user, graph => graph.Me.Events[masterId].ToGetRequestInformation(request =>
            request.QueryParameters.Select = ["id", "type", "subject", "isAllDay", "isCancelled", "isOrganizer", "responseStatus", "organizer", "attendees", "showAs", "sensitivity", "location", "onlineMeeting", "lastModifiedDateTime", "webLink"]),
            (body, token) => JsonSerializer.DeserializeAsync(body, GraphJson.Default.EventRow, token), cancellationToken);
    }

    /// <summary>The invitation's text; null when the event is gone.</summary>
    public async Task<string?> FindTextAsync(UserKey user, string eventId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventId);
        var found = await calls.FindAsync(user, (graph, token) => graph.Me.Events[eventId].GetAsync(request =>
        {
            request.QueryParameters.Select = ["body", "sensitivity"];
            request.Headers.Add("Prefer", "outlook.body-content-type=\"text\"");
        }, token), cancellationToken);
        if (found is null) return null;
        return found.Sensitivity is Microsoft.Graph.Models.Sensitivity.Normal ? found.Body?.Content ?? "" : "";
    }

    private static void AddWishes(RequestHeaders headers) => headers.Add("Prefer", $"odata.maxpagesize={PageSize}");

    private static async ValueTask<GraphPage<EventRow>> ReadPageAsync(Stream body, CancellationToken cancellationToken) =>
        await JsonSerializer.DeserializeAsync(body, GraphJson.Default.GraphPageEventRow, cancellationToken) ?? throw new GraphException(GraphFailureKind.Unavailable);
}
