using Rapport.Api.Identity;
using Rapport.Api.Store;

namespace Rapport.Api.People;

/// <summary>What the pane shows of a person, from what is stored: no request to Graph, nothing judged.</summary>
internal sealed class Cards(RelationshipStore store, PeopleStore people, MailboxStore mailboxes)
{
    public async Task<CardView> OfAsync(UserKey user, KnownPerson known, CancellationToken cancellationToken)
    {
        var horizon = (await mailboxes.FindAsync(user, cancellationToken))?.Sync.Horizon;
        var followUp = (await store.ListFollowUpsAsync(user, cancellationToken)).Select(f => f.Value).Where(f => f.PersonId == known.PersonId).MaxBy(f => f.First.Meeting.Start);
        List<LikelyView> likely = [];
        foreach (var proposal in await people.ListLikelyAsync(user, known.PersonId, cancellationToken))
        {
            if (await people.FindAsync(user, proposal.PersonId, cancellationToken) is { Person: var other })
                likely.Add(new LikelyView(proposal.PersonId, other.Name, other.Addresses, proposal.Why, proposal.Explanation));
        }
        return CardView.From(known.PersonId, known.Person, followUp, horizon, likely);
    }
}
