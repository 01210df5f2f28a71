using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Rapport.Sandbox.Mailbox;

internal enum ItemKind
{
    Message,
    Event,
}

/// <summary>One message or event as it stands. Never changed in place: an edit stores a new one under the same id.</summary>
/// <param name="Id">The immutable id: for a loaded item the id of the file.</param>
/// <param name="Json">Graph's properties. Event times are in UTC; all-day events keep their dates.</param>
/// <param name="Version">Place of the last change in the mailbox's log.</param>
/// <param name="CreatedVersion">Place of its first appearance in the log.</param>
/// <param name="Moves">How often it changed folder: the mutable id changes each time, the immutable one never.</param>
internal sealed record StoredItem(string Id, ItemKind Kind, JsonObject Json, long Version, long CreatedVersion, int Moves)
{
    /// <summary>The id that Graph gives to callers who do not ask for immutable ids.</summary>
    public string RestId { get; } = MakeRestId(Id, Moves);

    public string? FolderId => Text("parentFolderId");

    public string ChangeKey => Convert.ToBase64String(BitConverter.GetBytes(Version)) + "AAAA";

    public bool IsDraft => Flag("isDraft");

    public string? Text(string property) => Json[property] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public bool Flag(string property) => Json[property] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    public DateTimeOffset? Instant(string property) =>
        DateTimeOffset.TryParse(Text(property), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    /// <summary>An event's <c>start</c> or <c>end</c>; all-day dates count from midnight UTC.</summary>
    public DateTimeOffset Boundary(string property) =>
        DateTimeOffset.Parse((string)Json[property]!["dateTime"]!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string MakeRestId(string id, int moves)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{id}|{moves}"));
        // Graph's mutable ids hold '/', '+' and '=': callers must escape them in a path.
        return "AAMkREST" + Convert.ToBase64String(hash);
    }
}
