using System.Text.Json;

namespace Rapport.Tests.Drafts.Cases;

/// <summary>One exact quote, the thread it stands in, and what a native reader expects of the mail that is written about it. Written by somebody who did not know the rules.</summary>
/// <param name="Formality">familiar, formal or either.</param>
/// <param name="ThirdNames">Names that must not stand in the mail.</param>
/// <param name="MustKeepAny">One of these stands in a mail that speaks of the point; empty where nothing is usable.</param>
/// <param name="MustNot">May stand between quotation marks only.</param>
public sealed record DraftCase(
    string Id,
    string Lang,
    string Recipient,
    string RecipientGiven,
    string Sender,
    string SaidBy,
    string Source,
    string Quote,
    IReadOnlyList<string> Sent,
    IReadOnlyList<string> Received,
    string Formality,
    IReadOnlyList<string> ThirdNames,
    IReadOnlyList<string> MustKeepAny,
    IReadOnlyList<string> MustNot)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public bool IsUsable => MustKeepAny.Count > 0;

    public static IReadOnlyList<DraftCase> Read(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<DraftCase>(line, Json)!)];
}
