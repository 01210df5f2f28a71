using Rapport.Api.Identity;
using Rapport.Api.Meetings;
using Rapport.Api.Store;
using Rapport.Api.Work;

namespace Rapport.Api.FollowUps;

/// <summary>Lays one follow-up draft into Drafts, exactly once. The heart of the product; never sends.</summary>
internal sealed class FollowUpRun(RelationshipStore store, MailboxStore mailboxes, MeetingJudge judge, PointSearch search, FollowUpLetter letter, DraftLaying laying, TimeProvider clock)
{
    private const int LongestOwnWords = 600;

    /// <summary>Clicks that meet in this process wait for each other; between processes the claim decides.</summary>
    private readonly Turns turns = new();

    public async Task<DraftOutcome> DraftAsync(UserKey user, string id, DraftRequest request, CancellationToken cancellationToken)
    {
        if (request.OwnWords is { Length: > LongestOwnWords }) return Refused(400, ProblemCodes.BadRequest, $"Own words may be at most {LongestOwnWords} characters long.");
        if (request is { PointId: not null, OwnWords: not null }) return Refused(400, ProblemCodes.BadRequest, "Choose a point or use own words, not both.");
        using var turn = await turns.TakeAsync(id, cancellationToken);
        if (await store.FindFollowUpAsync(user, id, cancellationToken) is not { } found) return new DraftOutcome.NotFound();
        if (FollowUpRules.ObjectionToDraft(found.Value) is { } objection) return Refused(409, objection.Code, objection.Detail);
        // A crash or a lost answer left a claim: finish that draft before anything else is decided.
        if (found.Value is { State: FollowUpState.Drafting }) return await laying.FinishAsync(user, found, cancellationToken);
        if (found.Value is { Draft: { } draft } && !request.IsReplacing) return new DraftOutcome.Existing(draft);
        return await ComposeAsync(user, found, request, cancellationToken);
    }

    private async Task<DraftOutcome> ComposeAsync(UserKey user, Versioned<FollowUp> found, DraftRequest request, CancellationToken cancellationToken)
    {
        if (await mailboxes.FindAsync(user, cancellationToken) is not { Owner: { } me, Connection: not ConnectionState.Disconnected }) return Refused(409, ProblemCodes.NotConnected, "This mailbox is not connected. Connect it first.");
        var settings = await store.SettingsAsync(user, cancellationToken);
        var owner = me.ToMailboxOwner(settings.TimeZone);
        if (await PreparedAsync(user, found, cancellationToken) is not { Value.Preparation: { } preparation } prepared) return ChangedElsewhere();

        var choice = request.PointId is null ? null : preparation.Points.FirstOrDefault(p => p.Id == request.PointId);
        if (request.PointId is not null && choice is null) return Refused(400, ProblemCodes.BadRequest, "This point does not belong to this follow-up.");
        if (choice is null && request is { OwnWords: null, IsPlain: false } && preparation.Points.Count == 0) return new DraftOutcome.NothingDiscussed();
        if (choice is null && request is { OwnWords: null, IsPlain: false }) choice = preparation.Points[0];

        var followUp = prepared.Value;
        var shown = preparation.PreviewByRule is { } byRule ? new WrittenLetter(preparation.Preview, byRule) : null;
        var (text, _) = await letter.WriteAsync(
            followUp.First, me, owner, Manner.Of(preparation), choice?.Point, request.OwnWords, preparation.Promises, request.Invitation, shown, cancellationToken);
        if (followUp.Draft is not null) return await laying.RewriteAsync(user, prepared, text, choice, cancellationToken);
        if (preparation.Address is not { } address) return Refused(409, ProblemCodes.WrongState, "No address of this person is known yet.");

        await laying.CheckAccessAsync(user, cancellationToken);
        // Claim first: of two clicks, or of a click and a restart, one finds the other's claim.
        var claim = new DraftClaim(laying.Process, clock.GetUtcNow(), choice?.Id, text, address, preparation.Thread);
        if (await store.SaveAsync(user, prepared, followUp with { State = FollowUpState.Drafting, Claim = claim, Chosen = choice }, cancellationToken) is not { } claimed) return ChangedElsewhere();
        return await laying.FinishAsync(user, claimed, cancellationToken);
    }

    /// <summary>The follow-up with its points; older ones, which nobody is nagged about, are prepared when they are first asked for.</summary>
    /// <returns>Null when somebody else changed it meanwhile.</returns>
    public async Task<Versioned<FollowUp>?> PreparedAsync(UserKey user, Versioned<FollowUp> found, CancellationToken cancellationToken)
    {
        if (found.Value.Preparation is not null || !FollowUpRules.IsOpen(found.Value.State) || await mailboxes.FindAsync(user, cancellationToken) is not { Connection: ConnectionState.Connected }) return found;
        if (await judge.FindAsync(user, null, cancellationToken) is not { } known) return found;
        var preparation = await search.PrepareAsync(found.Value, known, cancellationToken);
        return await store.SaveAsync(user, found, found.Value with { Preparation = preparation }, cancellationToken);
    }

    private static DraftOutcome.Refused ChangedElsewhere() => Refused(409, ProblemCodes.WrongState, "This follow-up was changed elsewhere at the same moment. Look again.");

    private static DraftOutcome.Refused Refused(int status, string code, string detail) => new(status, code, detail);
}
