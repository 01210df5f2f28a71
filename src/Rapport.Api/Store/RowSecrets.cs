using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Rapport.Api.Identity;

namespace Rapport.Api.Store;

/// <summary>Quotes, notes, draft texts and tokens at rest: encrypted, and bound to their user, so that a blob moved to another user's row cannot be read.</summary>
internal sealed class RowSecrets(IDataProtectionProvider provider)
{
    public byte[] Protect<T>(UserKey user, string kind, T value) => Protector(user, kind).Protect(JsonSerializer.SerializeToUtf8Bytes(value, RowJson.Options));

    /// <exception cref="System.Security.Cryptography.CryptographicException">Tampered, another user's, or the key ring is lost.</exception>
    public T Unprotect<T>(UserKey user, string kind, byte[] blob) => JsonSerializer.Deserialize<T>(Protector(user, kind).Unprotect(blob), RowJson.Options)!;

    private IDataProtector Protector(UserKey user, string kind) => provider.CreateProtector("Rapport", kind, user.ToString());
}
