namespace Rapport.Api;

/// <summary>The stable codes of the problem details this API answers with. The pane has its own words for each.</summary>
internal static class ProblemCodes
{
    public const string NotFound = "not-found";
    public const string BadRequest = "bad-request";
    public const string BadCursor = "bad-cursor";
    public const string NotConnected = "not-connected";
    public const string WrongState = "wrong-state";
    public const string AlreadyWrote = "already-wrote";
    public const string Declined = "declined";
    public const string Edited = "edited";
    public const string Unconfirmed = "unconfirmed";
    public const string Capacity = "capacity";
    public const string NothingDiscussed = "nothing-discussed";
    public const string SignInRequired = "sign-in-required";
    public const string ConsentRequired = "consent-required";
    public const string ClaimsChallenge = "claims-challenge";
    public const string Blocked = "blocked";
    public const string Throttled = "throttled";
}
