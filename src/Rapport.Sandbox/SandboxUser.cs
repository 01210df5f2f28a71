using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox;

/// <summary>One user of the tenant with their mailbox.</summary>
/// <param name="Id">The user's <c>oid</c>.</param>
internal sealed record SandboxUser(string Id, SandboxMailbox Mailbox)
{
    private int inFlight;

    /// <summary>Takes one of the mailbox's places, false when all are in use.</summary>
    public bool TryEnter(int most)
    {
        if (Interlocked.Increment(ref inFlight) <= most) return true;
        Interlocked.Decrement(ref inFlight);
        return false;
    }

    public void Leave() => Interlocked.Decrement(ref inFlight);
}
