using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Api.Store;

/// <summary>What one page of Graph changes. Each item once: a transaction takes a row only once, and the last word on it counts.</summary>
/// <param name="facts">The mailbox as known so far; the page is applied to it.</param>
internal sealed class FactPage(FactSet facts)
{
    /// <summary>Seen first in this page: there is no row yet, and a delete of a missing row would fail the transaction.</summary>
    private readonly HashSet<string> isNew = new(StringComparer.Ordinal);

    public Dictionary<string, (string Id, EventFacts? Facts)> Events { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (string Id, MailFacts? Facts)> Mails { get; } = new(StringComparer.Ordinal);

    /// <summary>Written last; null for a page that does not move a cursor.</summary>
    public Cursor? Cursor { get; set; }

    public bool IsEmpty => Events.Count == 0 && Mails.Count == 0;

    public void Add(EventFacts seen)
    {
        if (facts.FindEvent(seen.Id) is null) isNew.Add(seen.Id);
        if (facts.Apply(seen) is { } latest) Events[seen.Id] = (seen.Id, latest);
    }

    public void Add(MailFacts seen)
    {
        if (facts.FindMail(seen.Id) is null) isNew.Add(seen.Id);
        if (facts.Apply(seen) is { } latest) Mails[seen.Id] = (seen.Id, latest);
    }

    /// <summary>A removal of something unknown is no news: the calendar reports those for events outside the window.</summary>
    public void RemoveEvent(string id)
    {
        if (!facts.RemoveEvent(id)) return;
        if (isNew.Remove(id)) Events.Remove(id);
        else Events[id] = (id, null);
    }

    /// <inheritdoc cref="RemoveEvent"/>
    public void RemoveMail(string id)
    {
        if (!facts.RemoveMail(id)) return;
        if (isNew.Remove(id)) Mails.Remove(id);
        else Mails[id] = (id, null);
    }
}
