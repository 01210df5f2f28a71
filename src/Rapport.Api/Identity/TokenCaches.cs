using System.Collections.Concurrent;
using Rapport.Api.Store;

namespace Rapport.Api.Identity;

/// <summary>Where a user's MSAL cache is kept: encrypted in their row when they allowed work while they are away, else in memory for as long as this process lives.</summary>
internal sealed class TokenCaches(MailboxStore mailboxes)
{
    private readonly ConcurrentDictionary<UserKey, byte[]> transient = new();

    /// <summary>Says where this user's cache goes from now on, before it is written.</summary>
    public async Task SetLastingAsync(UserKey user, bool isLasting, CancellationToken cancellationToken)
    {
        if (isLasting)
        {
            transient.TryRemove(user, out _);
        }
        else
        {
            await mailboxes.RemoveTokenAsync(user, cancellationToken);
            transient.TryAdd(user, []);
        }
    }

    public async Task<byte[]?> FindAsync(UserKey user, CancellationToken cancellationToken)
    {
        if (transient.TryGetValue(user, out var cache)) return cache.Length == 0 ? null : cache;
        return await mailboxes.FindTokenAsync(user, cancellationToken);
    }

    public async Task SaveAsync(UserKey user, byte[] cache, CancellationToken cancellationToken)
    {
        if (transient.ContainsKey(user)) transient[user] = cache;
        else await mailboxes.SaveTokenAsync(user, cache, cancellationToken);
    }

    public async Task RemoveAsync(UserKey user, CancellationToken cancellationToken)
    {
        transient.TryRemove(user, out _);
        await mailboxes.RemoveTokenAsync(user, cancellationToken);
    }
}
