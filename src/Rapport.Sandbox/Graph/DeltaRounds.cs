using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Graph;

/// <summary>Delta queries: a first round over everything, then rounds over what changed, each cut into pages.</summary>
internal sealed class DeltaRounds(SandboxTenant tenant)
{
    private const int UsualPage = 10;
    private const int LargestPage = 1000;

    private readonly string start = Guid.NewGuid().ToString("N");
    private readonly ConcurrentDictionary<string, IReadOnlyList<DeltaEntry>> rounds = new(StringComparer.Ordinal);

    /// <summary>Changes of one folder.</summary>
    public GraphAnswer Messages(GraphCall call)
    {
        var folder = FolderRoutes.Find(call);
        return Answer(
            call,
            options => MessageDelta.CheckOptions(call with { Query = options }),
            (options, since) => MessageDelta.Entries(call with { Query = options }, folder, since),
            (options, entry) => MessageDelta.Shape(call with { Query = options }, entry),
            options => Paging.Number(call with { Query = options }, "$top", 1, LargestPage));
    }

    /// <summary>Changes of a window of the calendar.</summary>
    public GraphAnswer Calendar(GraphCall call) => Answer(
        call,
        options => CalendarDelta.CheckOptions(call with { Query = options }),
        (options, since) => CalendarDelta.Entries(call, CalendarWindow.Parse(call with { Query = options }), since),
        (_, entry) => CalendarDelta.Shape(call, entry),
        _ => null);

    private GraphAnswer Answer(
        GraphCall call,
        Action<Dictionary<string, string>> check,
        Func<Dictionary<string, string>, long?, IReadOnlyList<DeltaEntry>> entriesOf,
        Func<Dictionary<string, string>, DeltaEntry, JsonObject> shape,
        Func<Dictionary<string, string>, int?> pageSize)
    {
        var (token, entries) = Resume(call, check, entriesOf);
        var size = Math.Min(pageSize(token.Options) ?? call.Prefer.PageSize ?? UsualPage, LargestPage);
        var json = new JsonObject
        {
            ["@odata.context"] = $"{call.BaseUrl}/$metadata#Collection({(call.Path.Contains("calendarView", StringComparer.OrdinalIgnoreCase) ? "event" : "message")})",
            ["value"] = new JsonArray([.. entries.Skip(token.Offset).Take(size).Select(entry => (JsonNode)shape(token.Options, entry))]),
        };
        if (token.Offset + size < entries.Count) json["@odata.nextLink"] = Paging.Link(call, ("$skiptoken", (token with { Offset = token.Offset + size }).Write()));
        else json["@odata.deltaLink"] = Paging.Link(call, ("$deltatoken", (token with { Round = null, Offset = 0 }).Write()));
        return GraphAnswer.Ok(json);
    }

    private (DeltaToken Token, IReadOnlyList<DeltaEntry> Entries) Resume(GraphCall call, Action<Dictionary<string, string>> check, Func<Dictionary<string, string>, long?, IReadOnlyList<DeltaEntry>> entriesOf)
    {
        var path = string.Join('/', call.Path).ToUpperInvariant();
        var given = call.Option("$skiptoken") ?? call.Option("$deltatoken");
        if (string.IsNullOrEmpty(given))
        {
            var options = call.Query.Where(option => option.Key != "$deltatoken").ToDictionary();
            check(options);
            // The version is read first: what changes while the round is built is told again in the next one.
            var version = call.Mailbox.Version;
            return Begin(new(start, tenant.Faults.DeltaEpoch, call.User.Id, path, options, version, null, 0), entriesOf(options, null));
        }

        if (call.Query.Count > 1) throw GraphError.BadRequest("Query options are frozen in the token; a link must be used as it was given.");
        var token = DeltaToken.Read(given);
        if (token.User != call.User.Id || token.Path != path) throw new GraphError(400, "SyncStateInvalid", "The sync state belongs to another resource.");
        if (token.Start != start || token.Epoch != tenant.Faults.DeltaEpoch) throw TooOld(call, token);
        if (token.Round is not null) return rounds.TryGetValue(token.Round, out var entries) ? (token, entries) : throw TooOld(call, token);
        var now = call.Mailbox.Version;
        return Begin(token with { Since = now }, entriesOf(token.Options, token.Since));
    }

    private (DeltaToken Token, IReadOnlyList<DeltaEntry> Entries) Begin(DeltaToken token, IReadOnlyList<DeltaEntry> entries)
    {
        var round = Guid.NewGuid().ToString("N");
        rounds[round] = entries;
        return (token with { Round = round }, entries);
    }

    /// <summary>The link leads to a full sync of the same window. The code has a capital here although the documentation writes it small (microsoft-graph-docs-contrib#7897).</summary>
    private static GraphError TooOld(GraphCall call, DeltaToken token) =>
        new GraphError(410, "SyncStateNotFound", "The sync state generation is not found; a full synchronization is required.")
            .With("Location", Paging.Link(call, [.. token.Options.Select(option => (option.Key, option.Value)), ("$deltatoken", "")]));
}

/// <summary>One line of a round.</summary>
/// <param name="Id">Immutable id.</param>
/// <param name="Removed">Told as <c>@removed</c>.</param>
internal sealed record DeltaEntry(string Id, bool Removed);
