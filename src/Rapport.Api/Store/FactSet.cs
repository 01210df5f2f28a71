using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Api.Store;

/// <summary>What is known of one mailbox, in memory: the latest version of each item. The same items in any order, and twice, give the same set.</summary>
internal sealed class FactSet
{
    private readonly Dictionary<string, EventFacts> events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MailFacts> mails = new(StringComparer.Ordinal);

    private JudgedHistory? judged;

    public IReadOnlyCollection<EventFacts> Events => events.Values;

    public IReadOnlyCollection<MailFacts> Mails => mails.Values;

    public EventFacts? FindEvent(string id) => events.GetValueOrDefault(id);

    public MailFacts? FindMail(string id) => mails.GetValueOrDefault(id);

    /// <returns>The version to store; null when the one known is the same or newer.</returns>
    public EventFacts? Apply(EventFacts seen)
    {
        var latest = events.TryGetValue(seen.Id, out var known) ? LatestVersions.Newer(known, seen) : seen;
        if (known is not null && SameRow(known, latest)) return null;
        return events[seen.Id] = latest;
    }

    /// <returns>The version to store; null when the one known is the same or newer.</returns>
    public MailFacts? Apply(MailFacts seen)
    {
        var latest = mails.TryGetValue(seen.Id, out var known) ? LatestVersions.Newer(known, seen) : seen;
        if (known is not null && SameRow(known, latest)) return null;
        return mails[seen.Id] = latest;
    }

    /// <returns>Whether it was known.</returns>
    public bool RemoveEvent(string id) => events.Remove(id);

    /// <inheritdoc cref="RemoveEvent"/>
    public bool RemoveMail(string id) => mails.Remove(id);

    /// <summary>The occurrences of a series.</summary>
    public IReadOnlyList<string> OccurrencesOf(string seriesId) => [.. events.Values.Where(e => e.SeriesId == seriesId).Select(e => e.Id)];

    /// <summary>Verdicts on a history of these facts. Within one run the facts are judged several times; who is touched by nothing since the last time is not judged again.</summary>
    public JudgedHistory Judge(MailboxHistory history) => judged = judged?.Apply(history) ?? JudgedHistory.Judge(history);

    // Records compare lists by reference; their JSON compares them by content.
    private static bool SameRow<T>(T a, T b) => ReferenceEquals(a, b)
        || System.Text.Json.JsonSerializer.Serialize(a, RowJson.Options) == System.Text.Json.JsonSerializer.Serialize(b, RowJson.Options);
}
