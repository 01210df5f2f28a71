namespace Rapport.Sandbox;

/// <summary>What goes wrong on purpose. Each fault is used once (or as often as asked) by the next requests that match.</summary>
internal sealed class SandboxFaults
{
    private readonly Lock gate = new();
    private readonly List<Fault> planned = [];

    /// <summary>How the token authority answers; set back to <see cref="AuthorityFault.None"/> to mend it.</summary>
    public AuthorityFault Authority { get; set; }

    /// <summary>Answers with an error. With <paramref name="afterDoingTheWork"/> the request was carried out all the same, as after a lost answer.</summary>
    /// <param name="retryAfter">Raw value of the header, for example <c>2.128</c> or a date.</param>
    public void FailNext(Func<RecordedRequest, bool> match, int status, string? code = null, string? retryAfter = null, bool afterDoingTheWork = false, int times = 1) =>
        Plan(new(match, afterDoingTheWork, times) { Status = status, Code = code ?? DefaultCode(status), RetryAfter = retryAfter });

    /// <summary>401 with a claims challenge, as continuous access evaluation gives it.</summary>
    /// <param name="claims">The claims request as JSON.</param>
    public void ChallengeNext(Func<RecordedRequest, bool> match, string claims, int times = 1) =>
        Plan(new(match, false, times) { Status = 401, Code = "InvalidAuthenticationToken", Claims = claims });

    /// <summary>Waits before the work.</summary>
    public void DelayNext(Func<RecordedRequest, bool> match, TimeSpan delay, int times = 1) => Plan(new(match, false, times) { Delay = delay });

    /// <summary>Closes the connection without an answer.</summary>
    public void DropNext(Func<RecordedRequest, bool> match, bool afterDoingTheWork = false, int times = 1) =>
        Plan(new(match, afterDoingTheWork, times) { Drop = true });

    /// <summary>Answers with a body that is no JSON, as a proxy between would.</summary>
    public void AnswerHtmlNext(Func<RecordedRequest, bool> match, int status, int times = 1) =>
        Plan(new(match, false, times) { Status = status, Code = "", Html = "<html><body>Bad gateway</body></html>" });

    /// <summary>Holds the next matching request, before or after its work, until the gate is released or disposed.</summary>
    public Gate Hold(Func<RecordedRequest, bool> match, bool afterDoingTheWork = false)
    {
        var hold = new Gate();
        Plan(new(match, afterDoingTheWork, 1) { Hold = hold });
        return hold;
    }

    /// <summary>Number that delta tokens carry; raising it makes every earlier token answer 410 with a Location.</summary>
    public int DeltaEpoch { get; private set; }

    /// <summary>From now on every delta link handed out so far is too old.</summary>
    public void ExpireDeltaTokens() => DeltaEpoch++;

    /// <summary>Forgets every planned fault and mends the authority.</summary>
    public void Clear()
    {
        lock (gate) planned.Clear();
        Authority = AuthorityFault.None;
    }

    internal Fault? Take(RecordedRequest request, bool afterTheWork)
    {
        lock (gate)
        {
            if (planned.Find(fault => fault.AfterTheWork == afterTheWork && fault.Match(request)) is not { } found) return null;
            if (--found.Times == 0) planned.Remove(found);
            return found;
        }
    }

    private void Plan(Fault fault)
    {
        lock (gate) planned.Add(fault);
    }

    private static string DefaultCode(int status) => status switch
    {
        401 => "InvalidAuthenticationToken",
        403 => "ErrorAccessDenied",
        404 => "ErrorItemNotFound",
        410 => "SyncStateNotFound",
        412 => "ErrorIrresolvableConflict",
        429 => "ApplicationThrottled",
        503 => "serviceNotAvailable",
        504 => "UnknownError",
        >= 500 => "InternalServerError",
        _ => "BadRequest",
    };

    internal sealed class Fault(Func<RecordedRequest, bool> match, bool afterTheWork, int times)
    {
        public Func<RecordedRequest, bool> Match { get; } = match;
        public bool AfterTheWork { get; } = afterTheWork;
        public int Times { get; set; } = times;
        public int Status { get; init; }
        public string Code { get; init; } = "";
        public string? RetryAfter { get; init; }
        public string? Claims { get; init; }
        public string? Html { get; init; }
        public TimeSpan Delay { get; init; }
        public bool Drop { get; init; }
        public Gate? Hold { get; init; }
    }
}

/// <summary>How the token authority answers a grant.</summary>
internal enum AuthorityFault
{
    None,

    /// <summary>The user's grant was revoked: <c>invalid_grant</c>, AADSTS50173.</summary>
    Revoked,

    /// <summary><c>invalid_grant</c> with suberror consent_required, AADSTS65001.</summary>
    ConsentRequired,

    /// <summary><c>interaction_required</c> with claims, AADSTS50076.</summary>
    ClaimsChallenge,

    /// <summary><c>invalid_grant</c> with suberror message_only, AADSTS50105: interaction will not help.</summary>
    Blocked,

    /// <summary><c>invalid_client</c>, AADSTS7000222: the secret expired.</summary>
    SecretExpired,

    /// <summary>503 with Retry-After.</summary>
    Unavailable,
}

/// <summary>A request that stands still.</summary>
internal sealed class Gate : IDisposable
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a request stands at the gate.</summary>
    public Task Reached => reached.Task;

    public void Release() => released.TrySetResult();

    public void Dispose() => Release();

    internal async Task PassAsync(CancellationToken cancellationToken)
    {
        reached.TrySetResult();
        await released.Task.WaitAsync(cancellationToken);
    }
}
