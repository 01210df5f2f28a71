using Microsoft.Extensions.Options;
using Rapport.Api.Graph;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Drafts;

namespace Rapport.Api.FollowUps;

/// <summary>From a saved claim to a draft in the mailbox, and what became of it later. Every step may run twice: it looks for ours before it creates.</summary>
internal sealed class DraftLaying(RelationshipStore store, GraphDrafts drafts, IOptions<StoreOptions> storage, TimeProvider clock)
{
    /// <value>Another process may still be at work on its claim for this long: more than all tries of one call to Graph take.</value>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>This process, as it signs its claims.</summary>
    public Guid Process { get; } = Guid.NewGuid();

    /// <inheritdoc cref="GraphDrafts.CheckAccessAsync"/>
    public Task CheckAccessAsync(UserKey user, CancellationToken cancellationToken) => drafts.CheckAccessAsync(user, cancellationToken);

    /// <summary>Finishes what a claim began.</summary>
    public async Task<DraftOutcome> FinishAsync(UserKey user, Versioned<FollowUp> claimed, CancellationToken cancellationToken)
    {
        if (await TakeOverAsync(user, claimed, cancellationToken) is not { } ours)
            return new DraftOutcome.Refused(409, ProblemCodes.WrongState, "This draft is just being made. Look again in a moment.");
        claimed = ours;
        var (followUp, claim) = (claimed.Value, claimed.Value.Claim!);
        var mail = new DraftMail(followUp.Id, claim.Text.Subject, claim.Text.Text, claim.Text.Language, followUp.First.Person.Name, claim.RecipientAddress);
        var found = await drafts.FindOursAsync(user, mail.Key, cancellationToken);
        var draft = found ?? await CreateAsync(user, claim, mail, cancellationToken);

        LaidDraft Laid(string? restId) => new(draft.Id, restId, draft.WebLink, draft.Subject, claim.Text, claim.PointId, draft.Fingerprint, followUp.MetAt);
        if (found is not null && await FateAsync(user, found, cancellationToken) is { } fate and not FollowUpState.Drafted)
        {
            await store.SaveAsync(user, claimed, FollowUpRules.Close(followUp with { Draft = Laid(null) }, fate), cancellationToken);
            return Refusal(fate);
        }
        var laid = Laid(await RestIdAsync(user, draft.Id, cancellationToken));
        var saved = await store.SaveAsync(user, claimed, followUp with { State = FollowUpState.Drafted, Claim = null, Draft = laid }, cancellationToken);
        if (saved is not null) return new DraftOutcome.Created(laid);
        // Somebody finished the same claim first: theirs is this same draft, found by our key.
        return await store.FindFollowUpAsync(user, followUp.Id, cancellationToken) is { Value.Draft: { } theirs } ? new DraftOutcome.Existing(theirs) : new DraftOutcome.Existing(laid);
    }

    /// <summary>Puts other words into our draft, unless somebody edited it.</summary>
    public async Task<DraftOutcome> RewriteAsync(UserKey user, Versioned<FollowUp> known, DraftText text, FoundPoint? choice, CancellationToken cancellationToken)
    {
        var (followUp, laid) = (known.Value, known.Value.Draft!);
        var present = await drafts.FindAsync(user, laid.MessageId, cancellationToken);
        if (await FateAsync(user, present, cancellationToken) is var fate and not FollowUpState.Drafted)
        {
            await store.SaveAsync(user, known, FollowUpRules.Close(followUp, fate), cancellationToken);
            return Refusal(fate);
        }
        if (present!.Fingerprint != laid.Fingerprint) return new DraftOutcome.Refused(409, ProblemCodes.Edited, "You edited this draft. It is not overwritten.");

        DraftMail Mail(DraftText words) => new(followUp.Id, words.Subject, words.Text, words.Language, followUp.First.Person.Name, followUp.First.Person.Addresses[0]);
        var rewritten = await drafts.RewriteAsync(user, present, Mail(laid.Text), Mail(text), cancellationToken);
        var next = laid with { Text = text, PointId = choice?.Id, Subject = rewritten.Subject, Fingerprint = rewritten.Fingerprint };
        await store.SaveAsync(user, known, followUp with { Draft = next, Chosen = choice }, cancellationToken);
        return new DraftOutcome.Existing(next);
    }

    /// <summary>Looks after a draft that lies in the mailbox: sent or deleted by the user, it is closed.</summary>
    public async Task LookAfterAsync(UserKey user, Versioned<FollowUp> known, CancellationToken cancellationToken)
    {
        var present = await drafts.FindAsync(user, known.Value.Draft!.MessageId, cancellationToken);
        if (await FateAsync(user, present, cancellationToken) is var fate and not FollowUpState.Drafted)
            await store.SaveAsync(user, known, FollowUpRules.Close(known.Value, fate), cancellationToken);
    }

    /// <summary>A claim of another process becomes ours when that process is gone: at once where only one can have the file, else after its lease.</summary>
    /// <returns>Null when it is not ours to finish.</returns>
    private async Task<Versioned<FollowUp>?> TakeOverAsync(UserKey user, Versioned<FollowUp> claimed, CancellationToken cancellationToken)
    {
        var claim = claimed.Value.Claim!;
        if (claim.By == Process) return claimed;
        if (!storage.Value.IsEmbedded && clock.GetUtcNow() - claim.At < Lease) return null;
        return await store.SaveAsync(user, claimed, claimed.Value with { Claim = claim with { By = Process } }, cancellationToken);
    }

    private async Task<DraftMessage> CreateAsync(UserKey user, DraftClaim claim, DraftMail mail, CancellationToken cancellationToken)
    {
        if (claim.Thread is not { } thread) return await drafts.CreateAsync(user, mail, cancellationToken);
        try
        {
            var reply = await drafts.FindUntaggedReplyAsync(user, thread.ConversationId, claim.At, cancellationToken)
                ?? await drafts.CreateReplyAsync(user, thread.MessageId, cancellationToken);
            return await drafts.FillAsync(user, reply, mail, cancellationToken);
        }
        catch (GraphException error) when (error.Kind == GraphFailureKind.NotFound)
        {
            // The letter to answer was deleted meanwhile.
            return await drafts.CreateAsync(user, mail, cancellationToken);
        }
    }

    private async Task<FollowUpState> FateAsync(UserKey user, DraftMessage? draft, CancellationToken cancellationToken)
    {
        if (draft is null) return FollowUpState.Declined;
        if (!draft.IsDraft) return FollowUpState.Sent;
        return draft.FolderId is { } folder && folder == await drafts.DeletedItemsAsync(user, cancellationToken) ? FollowUpState.Declined : FollowUpState.Drafted;
    }

    /// <summary>The draft is there without it; only Outlook's own display form needs this id.</summary>
    private async Task<string?> RestIdAsync(UserKey user, string messageId, CancellationToken cancellationToken)
    {
        try
        {
            return await drafts.FindRestIdAsync(user, messageId, cancellationToken);
        }
        catch (GraphException)
        {
            return null;
        }
    }

    private static DraftOutcome.Refused Refusal(FollowUpState fate) => fate == FollowUpState.Sent
        ? new DraftOutcome.Refused(409, ProblemCodes.AlreadyWrote, "This mail is already sent.")
        : new DraftOutcome.Refused(409, ProblemCodes.Declined, "You deleted this draft. It is not made again.");
}
