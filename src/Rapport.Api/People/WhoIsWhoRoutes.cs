using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.Identity;

namespace Rapport.Api.People;

/// <summary>The user's word on who is who: one person under two ids, no person at all, never again.</summary>
internal static class WhoIsWhoRoutes
{
    public static void MapWhoIsWho(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/people/{personId}").WithTags("People");
        group.MapPost("/merge", MergeAsync);
        group.MapPost("/merge/undo", PartAsync);
        group.MapPost("/not-a-person", SayNotAPersonAsync);
        group.MapPost("/never", SayNeverAsync);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> MergeAsync(string personId, MergeRequest request, Caller caller, WhoIsWho who, CancellationToken cancellationToken) =>
        request.OtherId is { Length: > 0 } other ? Answer(await who.MergeAsync(caller.User, personId, other, cancellationToken)) : Problems.BadRequest("'otherId' names the other person.");

    private static async Task<Results<NoContent, ProblemHttpResult>> PartAsync(string personId, PartRequest? request, Caller caller, WhoIsWho who, CancellationToken cancellationToken) =>
        Answer(await who.PartAsync(caller.User, personId, request?.OtherId, cancellationToken));

    private static async Task<Results<NoContent, ProblemHttpResult>> SayNotAPersonAsync(string personId, NotAPersonRequest request, Caller caller, WhoIsWho who, CancellationToken cancellationToken) =>
        Answer(await who.SayNotAPersonAsync(caller.User, personId, request.Value, cancellationToken));

    private static async Task<Results<NoContent, ProblemHttpResult>> SayNeverAsync(string personId, NeverRequest? request, Caller caller, WhoIsWho who, CancellationToken cancellationToken) =>
        Answer(await who.SayNeverAsync(caller.User, personId, request?.Value ?? true, request?.Domain ?? false, cancellationToken));

    private static Results<NoContent, ProblemHttpResult> Answer(WhoIsWhoOutcome outcome) => outcome switch
    {
        WhoIsWhoOutcome.Done => TypedResults.NoContent(),
        WhoIsWhoOutcome.NotFound => Problems.NotFound(),
        WhoIsWhoOutcome.Nonsense { Why: var why } => Problems.BadRequest(why),
        WhoIsWhoOutcome.Refused { Why: var why } => Problems.Of(StatusCodes.Status409Conflict, ProblemCodes.WrongState, why),
        var other => throw new UnreachableException(other.GetType().Name),
    };
}

/// <summary>The other person who is the same.</summary>
internal sealed record MergeRequest(string? OtherId);

/// <summary>The other person who is not the same; without one the latest merge is undone.</summary>
internal sealed record PartRequest(string? OtherId = null);

/// <summary>Whether it is no person.</summary>
internal sealed record NotAPersonRequest(bool Value);

/// <summary>Whether never; of the whole domain when so wished.</summary>
internal sealed record NeverRequest(bool Value = true, bool Domain = false);
