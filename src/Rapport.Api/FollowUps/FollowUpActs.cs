using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Api.Work;

namespace Rapport.Api.FollowUps;

/// <summary>What the user does with a follow-up beside drafting. A place in care that becomes free goes to who waits, at once.</summary>
internal sealed class FollowUpActs(RelationshipStore store, FollowUpAlignment alignment, WorkRequests work)
{
    /// <param name="user">The user.</param>
    /// <param name="id">The follow-up.</param>
    /// <param name="act">What the user does.</param>
    /// <param name="until">When a snoozed one comes back; else null.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<FollowUpActOutcome> ActAsync(UserKey user, string id, FollowUpAct act, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        if (await store.FindFollowUpAsync(user, id, cancellationToken) is not { Value: var followUp } found) return FollowUpActOutcome.NotFound;
        if (FollowUpRules.After(act, followUp.State) is not { } next) return FollowUpActOutcome.WrongState;
        // A drafted or sent one returns to where its draft is, an unconfirmed one waits for its answer again.
        if (act == FollowUpAct.Resume) next = followUp.Draft is not null ? FollowUpState.Drafted : FollowUpRules.Opening(followUp.First);
        if (await store.SaveAsync(user, found, followUp with { State = next, SnoozedUntil = until?.ToUniversalTime() }, cancellationToken) is null) return FollowUpActOutcome.ChangedElsewhere;
        await alignment.QueueAgainAsync(user, cancellationToken);
        await work.AskAsync(user, cancellationToken);
        return FollowUpActOutcome.Done;
    }
}

/// <summary>What the user can do with a follow-up beside drafting.</summary>
internal enum FollowUpAct
{
    Dismiss,
    Snooze,
    Rest,
    Resume,
}

/// <summary>What came of an act.</summary>
internal enum FollowUpActOutcome
{
    Done,
    NotFound,
    WrongState,
    ChangedElsewhere,
}
