using System.Text.Json;
using Rapport.Mail;

namespace Rapport.Meetings;

/// <summary>Of two versions of one item, the one that holds. Commutative and associative, so that the order of arrival never matters.</summary>
public static class LatestVersions
{
    /// <summary>The later of two versions of one event; equal instants are decided by content.</summary>
    /// <param name="a">One version.</param>
    /// <param name="b">The other.</param>
    public static EventFacts Newer(EventFacts a, EventFacts b) =>
        a.ModifiedAt != b.ModifiedAt ? a.ModifiedAt > b.ModifiedAt ? a : b : Compare(a, b) >= 0 ? a : b;

    /// <summary>The later of two versions of one message; of equal instants the one read further, then by content.</summary>
    /// <param name="a">One version.</param>
    /// <param name="b">The other.</param>
    public static MailFacts Newer(MailFacts a, MailFacts b)
    {
        if (a.ModifiedAt != b.ModifiedAt) return a.ModifiedAt > b.ModifiedAt ? a : b;
        if (a.Reading != b.Reading) return a.Reading > b.Reading ? a : b;
        return Compare(a, b) >= 0 ? a : b;
    }

    /// <summary>Each event once, in its latest version.</summary>
    /// <param name="events">Versions in any order.</param>
    public static IReadOnlyCollection<EventFacts> Of(IEnumerable<EventFacts> events) =>
        [.. events.GroupBy(entry => entry.Id, StringComparer.Ordinal).Select(versions => versions.Aggregate(Newer))];

    /// <summary>Each message once, in its latest version.</summary>
    /// <param name="mails">Versions in any order.</param>
    public static IReadOnlyCollection<MailFacts> Of(IEnumerable<MailFacts> mails) =>
        [.. mails.GroupBy(mail => mail.Id, StringComparer.Ordinal).Select(versions => versions.Aggregate(Newer))];

    // Two different contents with one instant are rare: their written forms give a fixed order.
    private static int Compare<T>(T a, T b) => string.CompareOrdinal(JsonSerializer.Serialize(a), JsonSerializer.Serialize(b));
}
