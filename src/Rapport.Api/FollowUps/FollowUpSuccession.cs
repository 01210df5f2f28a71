using Rapport.Api.Meetings;
using Rapport.Api.Store;
using Rapport.Meetings;

namespace Rapport.Api.FollowUps;

/// <summary>From the verdicts of now and the follow-ups of before to the follow-ups of now. Each person has one. What nobody acted on follows the verdict;
/// what the user did stays: shown where a draft lies, else set aside until the meeting counts again. Records in, records out.</summary>
internal static class FollowUpSuccession
{
    /// <param name="report">The verdicts.</param>
    /// <param name="stored">Everything stored, also what is set aside.</param>
    /// <param name="decisions">Who the user said is who.</param>
    /// <param name="ids">Gives new follow-ups their ids.</param>
    /// <param name="known">The mailbox.</param>
    /// <param name="now">The instant.</param>
    /// <returns>What is to be stored; a stored one that is not among them goes.</returns>
    public static IReadOnlyList<FollowUp> Next(FirstMeetingReport report, IReadOnlyCollection<FollowUp> stored, IReadOnlyCollection<PeopleDecision> decisions, StableIds ids, KnownMailbox known, DateTimeOffset now)
    {
        var left = stored.ToDictionary(f => f.Id);
        var owners = stored.ToLookup(Owner, StringComparer.Ordinal);
        List<FollowUp> next = [];
        foreach (var first in report.FirstMeetings)
        {
            var id = ids.FollowUp(first.Person.Key, first.Meeting.Key);
            var theirs = PersonKeys.Of(first.Person, decisions).SelectMany(key => owners[key]).Where(f => left.Remove(f.Id)).ToList();
            var before = Standing(theirs, id);
            var seen = new FollowUp(before?.Id ?? id, ids.Person(first.Person.Key), ids.Meeting(first.Meeting.Key), first,
                FollowUpRules.Opening(first), FollowUpRules.DueAt(first.Meeting, known.Settings, known.Owner.Zone), MadeFor: before?.MadeFor ?? first.Person.Key);
            next.Add(FollowUpRules.Merge(seen, before, Correspondence.Of(first, known.Owner, known.Facts).WroteAfter(before?.Draft?.MetAt), now));
            // Of two that became one person, the other's follow-up comes back when they are told apart again.
            next.AddRange(theirs.Where(f => f.Id != seen.Id && (FollowUpRules.IsActedOn(f) || Owner(f) != seen.MadeFor)).Select(f => f with { Aside = new Aside(seen.Id) }));
        }
        next.AddRange(left.Values.Where(FollowUpRules.IsActedOn).Select(f => f with { Aside = f is { Draft: null, Claim: null } ? new Aside(null) : null }));
        return [.. FollowUpRules.Queue(next.Where(f => f.Aside is null), now, known.Settings), .. next.Where(f => f.Aside is not null)];
    }

    private static string Owner(FollowUp followUp) => followUp.MadeFor ?? followUp.First.Person.Key;

    /// <summary>Which of a person's follow-ups goes on: one whose draft was laid, so that nothing is drafted twice; else one the user acted on; else the same one.</summary>
    private static FollowUp? Standing(List<FollowUp> theirs, string id) => theirs
        .Where(f => f.Id == id || FollowUpRules.IsActedOn(f))
        .OrderByDescending(f => f is not { Draft: null, Claim: null })
        .ThenByDescending(f => f.State is FollowUpState.Drafting or FollowUpState.Drafted)
        .ThenByDescending(FollowUpRules.IsActedOn)
        .ThenByDescending(f => f.Id == id)
        .ThenBy(f => f.MetAt).ThenBy(f => f.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}
