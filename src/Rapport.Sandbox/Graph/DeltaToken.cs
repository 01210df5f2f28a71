using System.Text;
using System.Text.Json;

namespace Rapport.Sandbox.Graph;

/// <summary>What a delta link remembers. Opaque to callers; options and window are frozen in it, headers are not.</summary>
/// <param name="Start">The tenant that gave it: another start knows nothing of it.</param>
/// <param name="Epoch">See <see cref="SandboxFaults.ExpireDeltaTokens"/>.</param>
/// <param name="Options">The options of the first call, as its query had them.</param>
/// <param name="Since">Version of the mailbox that the caller has.</param>
/// <param name="Round">The round under way, null for a delta link.</param>
/// <param name="Offset">How much of the round the caller has.</param>
internal sealed record DeltaToken(string Start, int Epoch, string User, string Path, Dictionary<string, string> Options, long Since, string? Round, int Offset)
{
    public string Write() => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <exception cref="GraphError">It is no token of ours.</exception>
    public static DeltaToken Read(string text)
    {
        try
        {
            var padded = text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');
            if (JsonSerializer.Deserialize<DeltaToken>(Encoding.UTF8.GetString(Convert.FromBase64String(padded))) is { } token) return token;
        }
        catch (Exception error) when (error is FormatException or JsonException)
        {
            throw Invalid();
        }
        throw Invalid();
    }

    private static GraphError Invalid() => new(400, "SyncStateInvalid", "The sync state in the token is not valid.");
}
