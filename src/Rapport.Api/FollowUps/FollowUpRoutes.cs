using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Drafts;

namespace Rapport.Api.FollowUps;

/// <summary>Follow-ups: look at one, lay its draft, or let it be.</summary>
internal static class FollowUpRoutes
{
    private const int LongestText = 20_000;

    public static void MapFollowUps(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/follow-ups/{followUpId}").WithTags("Follow-ups");
        group.MapGet("", ReadAsync);
        group.MapPost("/draft", DraftAsync);
        group.MapPost("/dismiss", (string followUpId, Caller caller, FollowUpActs acts, CancellationToken token) => ActAsync(FollowUpAct.Dismiss, null, followUpId, caller, acts, token));
        group.MapPost("/rest", (string followUpId, Caller caller, FollowUpActs acts, CancellationToken token) => ActAsync(FollowUpAct.Rest, null, followUpId, caller, acts, token));
        group.MapPost("/resume", (string followUpId, Caller caller, FollowUpActs acts, CancellationToken token) => ActAsync(FollowUpAct.Resume, null, followUpId, caller, acts, token));
        group.MapPost("/snooze", (string followUpId, SnoozeRequest request, Caller caller, FollowUpActs acts, CancellationToken token) => ActAsync(FollowUpAct.Snooze, request.Until, followUpId, caller, acts, token));
        routes.MapPost("/api/tone-check", CheckTone).WithTags("Follow-ups");
    }

    private static async Task<Results<Ok<FollowUpView>, ProblemHttpResult>> ReadAsync(string followUpId, Caller caller, RelationshipStore store, MailboxStore mailboxes, FollowUpRun run, CancellationToken cancellationToken)
    {
        if (await store.FindFollowUpAsync(caller.User, followUpId, cancellationToken) is not { } found) return Problems.NotFound();
        // Somebody else's change meanwhile is no reason to refuse a look.
        var prepared = await run.PreparedAsync(caller.User, found, cancellationToken) ?? await store.FindFollowUpAsync(caller.User, followUpId, cancellationToken) ?? found;
        return TypedResults.Ok(FollowUpView.From(prepared.Value, (await mailboxes.FindAsync(caller.User, cancellationToken))?.Sync.Horizon));
    }

    private static async Task<Results<Created<DraftView>, Ok<DraftView>, ProblemHttpResult>> DraftAsync(string followUpId, DraftBody? body, Caller caller, FollowUpRun run, CancellationToken cancellationToken) =>
        await run.DraftAsync(caller.User, followUpId, (body ?? new DraftBody()).ToRequest(), cancellationToken) switch
        {
            DraftOutcome.Created { Draft: var draft } => TypedResults.Created($"/api/follow-ups/{followUpId}", DraftView.From(draft)),
            DraftOutcome.Existing { Draft: var draft } => TypedResults.Ok(DraftView.From(draft)),
            DraftOutcome.NotFound => Problems.NotFound(),
            DraftOutcome.NothingDiscussed => Problems.Of(StatusCodes.Status422UnprocessableEntity, ProblemCodes.NothingDiscussed, "No point of the conversation was found to refer to. What is one thing they told you?"),
            DraftOutcome.Refused refused => Problems.Of(refused.Status, refused.Code, refused.Detail),
            var other => throw new UnreachableException(other.GetType().Name),
        };

    private static async Task<Results<NoContent, ProblemHttpResult>> ActAsync(FollowUpAct act, DateTimeOffset? until, string followUpId, Caller caller, FollowUpActs acts, CancellationToken cancellationToken)
    {
        if (act == FollowUpAct.Snooze && until is null) return Problems.BadRequest("'until' says when it comes back.");
        return await acts.ActAsync(caller.User, followUpId, act, until, cancellationToken) switch
        {
            FollowUpActOutcome.Done => TypedResults.NoContent(),
            FollowUpActOutcome.NotFound => Problems.NotFound(),
            FollowUpActOutcome.WrongState => Problems.Of(StatusCodes.Status409Conflict, ProblemCodes.WrongState, "The state of this follow-up does not allow this."),
            FollowUpActOutcome.ChangedElsewhere => Problems.Of(StatusCodes.Status409Conflict, ProblemCodes.WrongState, "This follow-up was changed elsewhere at the same moment. Look again."),
            var other => throw new UnreachableException(other.ToString()),
        };
    }

    private static Results<Ok<ToneView>, ProblemHttpResult> CheckTone(ToneRequest request)
    {
        if (request.Text is null || request.Text.Length > LongestText) return Problems.BadRequest($"A text of at most {LongestText} characters is needed.");
        return TypedResults.Ok(ToneView.From(ToneGuard.Check(request.Text, request.Subject)));
    }
}

/// <summary>What the user wants in the draft.</summary>
internal sealed record DraftBody(string? PointId = null, string? OwnWords = null, bool Plain = false, bool Replace = false, Invitation Invitation = Invitation.None)
{
    public DraftRequest ToRequest() => new(PointId, string.IsNullOrWhiteSpace(OwnWords) ? null : OwnWords.Trim(), Plain, Replace, Invitation);
}

/// <summary>When a follow-up comes back.</summary>
internal sealed record SnoozeRequest(DateTimeOffset? Until);

/// <summary>A text of the user's.</summary>
internal sealed record ToneRequest(string? Text, string? Subject = null);
