using System.Text.RegularExpressions;
using Rapport.Drafts;
using Rapport.Drafts.Languages;

namespace Rapport.Tests.Drafts.Cases;

/// <summary>Judges a mail against its case, with word lists of its own: it shares no rule with the product's checks, only the sentences that belong to the product.</summary>
internal static partial class CaseJudge
{
    public const string Claim = "claim", Ask = "ask", ThirdName = "third-name", Junk = "junk", Forbidden = "forbidden", Lost = "lost", Tongue = "language", Manner = "formality", Length = "length", Subject = "subject";

    public static readonly string[] Hard = [Claim, Ask, ThirdName, Junk];

    public static readonly string[] Checks = [.. Hard, Forbidden, Lost, Tongue, Manner, Length, Subject];

    /// <summary>What is wrong, as "check: words"; empty when all is well.</summary>
    public static IReadOnlyList<string> Faults(DraftCase given, DraftText draft)
    {
        var parts = draft.Text.Split("\n\n");
        var body = string.Join("\n", parts[1..^1]);
        var unquoted = Quotation().Replace(body, " ");
        var outside = Quotation().Replace(draft.Text, " ") + " " + draft.Subject;
        var faults = new List<string>();
        foreach (var word in Invented(given, draft, body)) Add(Claim, word);
        if (Asks().Match(unquoted) is { Success: true } ask) Add(Ask, ask.Value);
        foreach (var name in given.ThirdNames.Where(name => Holds(draft.Text, name))) Add(ThirdName, name);
        if (JunkMark().Match(draft.Text + draft.Subject) is { Success: true } junk) Add(Junk, junk.Value);
        // A secret or an order is no better between quotation marks.
        foreach (var words in given.MustNot.Where(words => Holds(given.IsUsable && !IsSecret(words) ? outside : draft.Text, words))) Add(Forbidden, words);
        if (SpeaksOfPoint(given, draft) && given.IsUsable && !given.MustKeepAny.Any(words => body.Contains(words, StringComparison.OrdinalIgnoreCase))) Add(Lost, "");
        if (CaseWords.LanguageOf(unquoted) is var language && language != given.Lang) Add(Tongue, language ?? "none");
        if (CaseManners.Fault(given, parts[0], parts[^1], Quotation().Replace(string.Join("\n", parts[1..^1]), " ")) is { } manner) Add(Manner, manner);
        var size = given.Lang == "ja" ? body.Count(c => !char.IsWhiteSpace(c)) : body.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
        var (full, brief) = given.Lang == "ja" ? ((120, 220), (40, 120)) : ((60, 110), (25, 50));
        if (!(size >= full.Item1 && size <= full.Item2) && !(size >= brief.Item1 && size <= brief.Item2)) Add(Length, $"{size}");
        if (given.Lang == "ja" ? draft.Subject.Length > 15 : draft.Subject.Split(' ').Length > 5) Add(Subject, draft.Subject);
        return faults;

        void Add(string check, string words) => faults.Add($"{check}: {words}");
    }

    public static bool SpeaksOfPoint(DraftCase given, DraftText draft) => draft.Words > (given.Lang == "ja" ? 120 : 50);

    /// <summary>Content words that come neither from the quote nor from a sentence of the product.</summary>
    private static IEnumerable<string> Invented(DraftCase given, DraftText draft, string body)
    {
        var rest = CaseWords.WithoutSentences(body, DraftLanguages.Of(draft.Language));
        var day = draft.Language == "en" ? "on Friday" : "";
        return CaseWords.Content(rest, given.Lang).Where(word => !CaseWords.StandsIn(word, given.Quote + " " + day, given.Lang));
    }

    // "your X" is not "our X".
    private static bool Holds(string text, string words) =>
        Regex.IsMatch(text, (char.IsLetterOrDigit(words[0]) && !IsSpaceless(words) ? @"(?<![\p{L}\p{N}])" : "") + Regex.Escape(words) + (char.IsLetterOrDigit(words[^1]) && !IsSpaceless(words) ? @"(?![\p{L}\p{N}])" : ""));

    private static bool IsSecret(string words) => words.Count(char.IsDigit) * 2 > words.Count(char.IsLetterOrDigit);

    private static bool IsSpaceless(string text) => text.Any(c => c is >= '\u3040' and <= '\u30ff' or >= '\u4e00' and <= '\u9fff');

    [GeneratedRegex("„[^„“]*“|“[^“”]*”|«[^«»]*»|「[^「」]*」|\"[^\"]*\"")]
    public static partial Regex Quotation();

    [GeneratedRegex(@"\?|？|؟|\b(please|let me know|could you|would you|can you|get back to|bitte|könnten Sie|kannst du|melden Sie sich|s'il vous plaît|pourriez|peux-tu|merci de|por favor|podría|puedes|poderia|me avise|per favore|potrebbe|fammi sapere|alstublieft|kunt u|kun je|laat me weten)\b|(?<!過ごし|過ごして|しないで)ください|いただけます|お待ちして|الرجاء|يرجى|من فضلك|هل ", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();

    [GeneratedRegex(@"[{}\[\]<>`|\\]|\*\w|\w\*|\*\*|##|(?<!\w)_\w|\w_(?!\w)|&\w+;|https?:|www\.|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]|\b(TODO|XXX|name here|lorem)\b")]
    private static partial Regex JunkMark();
}
