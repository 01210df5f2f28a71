using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.Graph;
using Rapport.Api.Identity;

namespace Rapport.Api;

/// <summary>Problem details (RFC 9457) with a stable <c>code</c>, and the one place that turns failures of the outside into them.</summary>
internal static class Problems
{
    /// <summary>An answer that tells what is wrong and, by its code, what the pane can do.</summary>
    public static ProblemHttpResult Of(int status, string code, string detail) =>
        TypedResults.Problem(detail, statusCode: status, extensions: new Dictionary<string, object?> { ["code"] = code });

    public static ProblemHttpResult NotFound() => Of(StatusCodes.Status404NotFound, ProblemCodes.NotFound, "There is nothing under this id.");

    public static ProblemHttpResult BadRequest(string detail) => Of(StatusCodes.Status400BadRequest, ProblemCodes.BadRequest, detail);

    public static ProblemHttpResult NotConnected() =>
        Of(StatusCodes.Status409Conflict, ProblemCodes.NotConnected, "This mailbox is not connected yet. Connect it first.");

    /// <summary>Every answer without a body of its own, and every failure that no handler expected, becomes problem details.</summary>
    public static IServiceCollection AddProblems(this IServiceCollection services) =>
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            if (context.ProblemDetails.Extensions.ContainsKey("code")) return;
            context.ProblemDetails.Extensions["code"] = context.ProblemDetails.Status switch
            {
                StatusCodes.Status401Unauthorized => ProblemCodes.SignInRequired,
                StatusCodes.Status403Forbidden => ProblemCodes.Blocked,
                StatusCodes.Status404NotFound => ProblemCodes.NotFound,
                StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => ProblemCodes.Throttled,
                >= 400 and < 500 => ProblemCodes.BadRequest,
                _ => "internal",
            };
        });

    public static IApplicationBuilder UseProblems(this IApplicationBuilder app) =>
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = AnswerAsync }).UseStatusCodePages();

    private static async Task AnswerAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var result = error switch
        {
            SignInException signIn => Challenge(context, signIn),
            GraphException { Kind: GraphFailureKind.Throttled or GraphFailureKind.Unavailable } graph => Wait(context, graph.RetryAfter),
            GraphException { Kind: GraphFailureKind.Forbidden } => Of(StatusCodes.Status403Forbidden, ProblemCodes.Blocked, "The mailbox refuses this; an administrator can tell why."),
            BadHttpRequestException bad => Of(bad.StatusCode, ProblemCodes.BadRequest, "The request cannot be read."),
            _ => Of(StatusCodes.Status500InternalServerError, "internal", "Something went wrong here. Nothing was lost."),
        };
        await result.ExecuteAsync(context);
    }

    private static ProblemHttpResult Challenge(HttpContext context, SignInException error)
    {
        if (error.Claims is { } claims)
        {
            var encoded = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(claims));
            context.Response.Headers.WWWAuthenticate = $"Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{encoded}\"";
        }
        return error.Code == ProblemCodes.Blocked
            ? Of(StatusCodes.Status403Forbidden, error.Code, "Your organisation does not allow this account to be used here.")
            : Of(StatusCodes.Status401Unauthorized, error.Code, "Please sign in again.");
    }

    private static ProblemHttpResult Wait(HttpContext context, TimeSpan? wait)
    {
        context.Response.Headers.RetryAfter = Math.Ceiling((wait ?? TimeSpan.FromSeconds(10)).TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Of(StatusCodes.Status503ServiceUnavailable, ProblemCodes.Throttled, "The mailbox is busy. It will be tried again by itself.");
    }
}
