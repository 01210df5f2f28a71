using Rapport.Api.FollowUps;
using Rapport.Api.Meetings;
using Rapport.People;

namespace Rapport.Api.People;

/// <summary>A card on the wire.</summary>
internal sealed record CardView(
    string PersonId,
    string Name,
    IReadOnlyList<string> Addresses,
    string? Company,
    FirstMetView? FirstMet,
    DateTimeOffset? LastContact,
    WhoseTurn WhoseTurn,
    CountsView Counts,
    IReadOnlyList<string> OpenPromises,
    IReadOnlyList<string> Notes,
    FollowUpView? FollowUp)
{
    public static CardView From(string id, Person person, FollowUp? followUp, DateTimeOffset? horizon) => new(
        id,
        person.Name,
        person.Addresses,
        person.Company,
        followUp is null ? null : new FirstMetView(MeetingView.From(followUp.MeetingId, followUp.First.Meeting), EvidenceView.From(followUp.First.Evidence, horizon)),
        person.LastContactAt?.ToUniversalTime(),
        person.Turn,
        new CountsView(person.Meetings, person.Sent, person.Received),
        [],
        [],
        followUp is null ? null : FollowUpView.From(followUp, horizon));
}

/// <summary>Several cards.</summary>
internal sealed record CardsView(IReadOnlyList<CardView> Items);

/// <summary>Where and when they first met.</summary>
internal sealed record FirstMetView(MeetingView Meeting, EvidenceView Evidence);

/// <summary>Meetings held, letters sent and received.</summary>
internal sealed record CountsView(int Meetings, int Sent, int Received);
