using System.Security.Cryptography;
using System.Text;
using Rapport.Api.Identity;

namespace Rapport.Api.Store;

/// <summary>Row keys without personal data: HMACs under the deployment's key, in <c>[a-z0-9-]</c>, because Azure.Core logs keys in clear.</summary>
/// <param name="key">The deployment's 32 random bytes.</param>
internal sealed class RowKeys(byte[] key)
{
    /// <summary>Version of the HMAC key; it prefixes partitions, so that a new key can be introduced by rewriting rows.</summary>
    private const string KeyVersion = "u1";

    /// <summary>The partition that holds everything about a user.</summary>
    public string Partition(UserKey user) => $"{KeyVersion}-{Hash($"user|{user}")}";

    /// <summary>An opaque id that is the same for the same user, kind and value, also after a full resync. 32 hexadecimal digits.</summary>
    public string Id(UserKey user, string kind, string value) => Hash($"{kind}|{user}|{value}");

    /// <summary>Whether a text can be an id made here; anything else from a route is simply not found.</summary>
    public static bool IsId(string text) => text.Length == 32 && text.All(char.IsAsciiHexDigitLower);

    private string Hash(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
