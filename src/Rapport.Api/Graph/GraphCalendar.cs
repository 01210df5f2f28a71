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

    /// <value>A plain view comes without bodies: larger pages, fewer requests.</value>
    private const int EarlierPage = 250;

    private const int MostEarlier = 1000;

    /// <value>Graph refuses windows of more than 1,825 days.</value>
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(1825);

    /// <summary>The first page of a window; the window stays in the links that follow.</summary>
    public Task<GraphPage<EventRow>> StartAsync(UserKey user, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        calls.ReadAsync(user, graph => graph.Me.CalendarView.Delta.ToGetRequestInformation(request =>
        {
            request.QueryParameters.StartDateTime = Instant(from);
            request.QueryParameters.EndDateTime = Instant(to);
            AddWishes(request.Headers);
        }), ReadPageAsync, cancellationToken);

    /// <summary>The page behind a next or delta link.</summary>
    public Task<GraphPage<EventRow>> ContinueAsync(UserKey user, string link, CancellationToken cancellationToken)
    {
        if (!calls.IsOurs(link)) throw new GraphException(GraphFailureKind.ResyncRequired, code: "foreignLink");
        return calls.ReadAsync(user, graph => graph.Me.CalendarView.Delta.WithUrl(link).ToGetRequestInformation(request => AddWishes(request.Headers)), ReadPageAsync, cancellationToken);
    }

    /// <summary>The newest entries that began in the years before an instant, series expanded; at most a thousand.</summary>
    public async Task<IReadOnlyList<EventRow>> ListBeforeAsync(UserKey user, DateTimeOffset before, CancellationToken cancellationToken)
    {
        List<EventRow> rows = [];
        string? link = null;
        do
        {
            var page = await calls.ReadAsync(user, graph => link is null
                ? graph.Me.CalendarView.ToGetRequestInformation(request =>
                {
                    (request.QueryParameters.StartDateTime, request.QueryParameters.EndDateTime) = (Instant(before - LongestWindow), Instant(before));
                    (request.QueryParameters.Orderby, request.QueryParameters.Top) = (["start/dateTime desc"], EarlierPage);
                    request.QueryParameters.Select = ["id", "iCalUId", "type", "seriesMasterId", "subject", "start", "end", "isAllDay", "isCancelled", "isOrganizer", "responseStatus", "organizer", "attendees", "showAs", "sensitivity"];
                })
                : graph.Me.CalendarView.WithUrl(link).ToGetRequestInformation(), ReadPageAsync, cancellationToken);
            // An entry that goes on past the instant is known anyway.
            rows.AddRange((page.Value ?? []).Where(r => GraphTime.Parse(r.Start) < before));
            link = page.NextLink;
        }
        while (link is not null && calls.IsOurs(link) && rows.Count < MostEarlier);
        return rows;
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

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static void AddWishes(RequestHeaders headers) => headers.Add("Prefer", $"odata.maxpagesize={PageSize}");

    private static async ValueTask<GraphPage<EventRow>> ReadPageAsync(Stream body, CancellationToken cancellationToken) =>
        await JsonSerializer.DeserializeAsync(body, GraphJson.Default.GraphPageEventRow, cancellationToken) ?? throw new GraphException(GraphFailureKind.Unavailable);
}
