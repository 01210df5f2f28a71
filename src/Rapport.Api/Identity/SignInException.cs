namespace Rapport.Api.Identity;

/// <summary>Graph cannot be called for this user until they act. <see cref="Code"/> tells the pane how.</summary>
internal sealed class SignInException(string code, string? claims = null) : Exception($"The user has to act: {code}.")
{
    /// <summary><c>sign-in-required</c>, <c>consent-required</c>, <c>claims-challenge</c> or <c>blocked</c>.</summary>
    public string Code { get; } = code;

    /// <summary>The claims that the next interactive sign-in must ask for, as JSON.</summary>
    public string? Claims { get; } = claims;
}
