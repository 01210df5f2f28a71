using System.Security.Cryptography;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>An account's name and key. The key signs requests; it is never sent, and nothing here prints it.</summary>
public class TableSharedKeyCredential
{
    private volatile byte[] key;

    /// <summary>Takes an account's name and one of its keys.</summary>
    /// <param name="accountName">The account. Not empty.</param>
    /// <param name="accountKey">The key in Base64; anything else is a <see cref="FormatException"/>.</param>
    public TableSharedKeyCredential(string accountName, string accountKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(accountName);
        ArgumentException.ThrowIfNullOrEmpty(accountKey);
        AccountName = accountName;
        key = Convert.FromBase64String(accountKey);
    }

    /// <summary>The account.</summary>
    public string AccountName { get; }

    /// <summary>Rotates the key; requests signed from now on use the new one.</summary>
    /// <param name="accountKey">The new key in Base64.</param>
    public void SetAccountKey(string accountKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(accountKey);
        key = Convert.FromBase64String(accountKey);
    }

    internal string Sign(string text)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToBase64String(hash);
    }
}
