using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Rapport.Sandbox.Authority;

/// <summary>Tokens for Graph: opaque to everybody else, as Graph's own are. Nobody outside may read them.</summary>
internal sealed class TokenRegistry
{
    private readonly ConcurrentDictionary<string, GraphGrant> grants = new(StringComparer.Ordinal);

    public string Issue(string userId, IReadOnlyCollection<string> scopes, TimeSpan lifetime)
    {
        var token = "SBX." + Convert.ToBase64String(RandomNumberGenerator.GetBytes(48)).TrimEnd('=').Replace('/', '_').Replace('+', '-');
        grants[token] = new(userId, scopes.ToHashSet(StringComparer.OrdinalIgnoreCase), DateTimeOffset.UtcNow + lifetime);
        return token;
    }

    public GraphGrant? Find(string token) => grants.GetValueOrDefault(token);

    /// <summary>Ends every token, as an administrator's "revoke sessions" with continuous access evaluation does.</summary>
    public void RevokeAll() => grants.Clear();
}

/// <summary>What one token for Graph allows.</summary>
internal sealed record GraphGrant(string UserId, IReadOnlySet<string> Scopes, DateTimeOffset ExpiresAt);
