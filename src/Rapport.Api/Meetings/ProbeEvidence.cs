using System.Globalization;
using Rapport.Api.Store;
using Rapport.Meetings;

namespace Rapport.Api.Meetings;

/// <summary>What a look before the horizon adds to the evidence of a meeting that is only possibly the first. An earlier letter is contact, not a meeting: the verdict stays.</summary>
internal static class ProbeEvidence
{
    public static FirstMeeting AddTo(FirstMeeting first, IReadOnlyList<HorizonProbe> probes, TimeZoneInfo zone)
    {
        if (first.Verdict != FirstMeetingVerdict.PossiblyFirst || Of(first, probes) is not { MailSearched: true } probe || first.Meeting.Start < probe.Horizon) return first;
        var before = TimeZoneInfo.ConvertTime(probe.Horizon, zone).ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        var evidence = first.Evidence;
        return first with
        {
            Evidence = probe.Letter is { } letter
                ? evidence with { Summary = $"{evidence.Summary}; mails from before {before} exist", Sources = [.. evidence.Sources, new EvidenceSource(EvidenceKind.Mail, letter.Id, letter.SentAt, letter.Subject)] }
                : evidence with { Summary = $"{evidence.Summary}; nothing found before {before} either" },
        };
    }

    /// <summary>What is known from before the horizon about this person; null when nobody looked yet.</summary>
    public static HorizonProbe? Of(FirstMeeting first, IReadOnlyList<HorizonProbe> probes) =>
        probes.FirstOrDefault(p => p.PersonKey == first.Person.Key || p.Addresses.Intersect(first.Person.Addresses).Any());
}
