using Rapport.Api.Graph;
using Rapport.Api.Store;
using Rapport.Mail;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Api.Meetings;

/// <summary>Looks once per person before the horizon, where what is known ends too shortly before a meeting to call it the first.
/// What it finds is kept, so that it is never asked again; where the service is busy, the verdict stands and the next run asks.</summary>
internal sealed class HorizonProbes(RelationshipStore store, GraphMail mail, GraphCalendar calendar, GraphCalls graph)
{
    /// <value>5 looks: with the calendar's pages, which they share, nine requests a run (docs/decisions/0017).</value>
    private const int MostPerRun = 5;

    /// <value>More entries of one person before the horizon tell nothing new.</value>
    private const int MostEntries = 20;

    /// <returns>Whether anything was found out.</returns>
    public async Task<bool> RunAsync(KnownMailbox known, FirstMeetingReport report, CancellationToken cancellationToken)
    {
        var open = report.FirstMeetings.Where(f => FirstMeetings.EndsAtHorizon(f, known.Horizon) && f.Person.Addresses.Count > 0 && ProbeEvidence.Of(f, known.Probes) is null)
            .DistinctBy(f => f.Person.Key).Take(MostPerRun).ToList();
        if (open.Count == 0) return false;
        List<HorizonProbe> found = [];
        try
        {
            var entries = await calendar.ListBeforeAsync(known.User, known.Horizon, cancellationToken);
            foreach (var first in open) found.Add(await LookAsync(known, first.Person, entries, cancellationToken));
        }
        catch (GraphException)
        {
            // What was found so far is kept; the rest is asked in the next run.
        }
        if (found.Count > 0) await store.SaveProbesAsync(known.User, found, cancellationToken);
        return found.Count > 0;
    }

    private async Task<HorizonProbe> LookAsync(KnownMailbox known, Person person, IReadOnlyList<EventRow> entries, CancellationToken cancellationToken)
    {
        bool IsTheirs(NamedAddress? who) => who is not null && person.Addresses.Contains(EmailAddress.Mailbox(who.Address));
        // The address of the earliest contact reaches back farthest.
        var address = person.Addresses.Contains(person.Key) ? person.Key : person.Addresses[^1];
        var search = graph.Options.CanReadMail ? await mail.FindBeforeAsync(known.User, address, known.Horizon, cancellationToken) : null;
        // The search matches names and aliases too: only the exact address counts.
        var letter = search?.Where(m => IsTheirs(m.From) || m.To.Concat(m.Cc).Any(IsTheirs)).MaxBy(m => m.SentAt);
        var met = entries.Select(row => GraphFacts.ReadEvent(row).Event).OfType<EventFacts>()
            .Where(e => e.Attendees.Any(a => IsTheirs(a.Who)) || IsTheirs(e.Organizer)).OrderByDescending(e => e.Start).Take(MostEntries);
        return new HorizonProbe(person.Key, person.Addresses, known.Horizon, search is not null, letter is null ? null : new EarlierLetter(letter.Id, letter.SentAt, letter.Subject), [.. met]);
    }
}
