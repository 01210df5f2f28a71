using Rapport.Api.FollowUps;
using Rapport.Api.Meetings;
using Rapport.Meetings;
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
    FollowUpView? FollowUp,
    IReadOnlyList<LikelyView> Likely)
{
    public static CardView From(string id, Person person, FollowUp? followUp, DateTimeOffset? horizon, IReadOnlyList<LikelyView> likely) => new(
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
        followUp is null ? null : FollowUpView.From(followUp, horizon),
        likely);
}

/// <summary>Somebody who is likely the same person: merging the two is for the user to say, and so is that they are two.</summary>
internal sealed record LikelyView(string PersonId, string Name, IReadOnlyList<string> Addresses, LikelySameReason Why, string Explanation);

/// <summary>Several cards.</summary>
internal sealed record CardsView(IReadOnlyList<CardView> Items);

/// <summary>Where and when they first met.</summary>
internal sealed record FirstMetView(MeetingView Meeting, EvidenceView Evidence);

/// <summary>Meetings held, letters sent and received.</summary>
internal sealed record CountsView(int Meetings, int Sent, int Received);
