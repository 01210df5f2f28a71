using System.Text.RegularExpressions;

namespace Rapport.Drafts.Manners;

/// <summary>A letter taken apart: how it begins, what it says, how it ends.</summary>
/// <param name="Greeting">The whole first line; null when the letter begins without one.</param>
/// <param name="GreetingWord">Its first word, where it is one of the language's.</param>
/// <param name="Body">Everything else.</param>
/// <param name="Closing">The line before the name; null when there is none.</param>
/// <param name="SignedAs">The writer's name as signed; null when the last line is none.</param>
internal sealed partial record LetterShape(string? Greeting, string? GreetingWord, string Body, string? Closing, string? SignedAs)
{
    private const int LongestRead = 4_000;
    private const int LongestGreeting = 60;
    private const int LongestClosing = 48;
    private const int LongestName = 40;

    /// <summary>Takes a letter apart.</summary>
    /// <param name="text">As its writer typed it.</param>
    /// <param name="words">Of the language.</param>
    /// <param name="writer">Display name of who wrote it.</param>
    /// <param name="reader">Display name of the other one.</param>
    public static LetterShape Read(string text, AddressWords words, string writer, string reader)
    {
        var read = text.Length > LongestRead ? text[..LongestRead] : text;
        var lines = read.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        if (lines.Count == 0) return new(null, null, "", null, null);
        string? greeting = null, word = null, closing = null, signed = null;
        if (words.Greeting.Match(lines[0]) is { Success: true } match) word = match.Groups["word"].Value;
        if (lines[0].Length <= LongestGreeting && lines.Count > 1 && (word is { Length: > 0 } || IsAddress(lines[0], reader)))
        {
            // "Hi Ana, how are you?" is more than a greeting.
            if (WholeLine().IsMatch(lines[0])) (greeting, lines[0]) = (lines[0], "");
        }

        if (lines.Count > 1 && IsNameOf(lines[^1], writer))
        {
            signed = lines[^1];
            lines.RemoveAt(lines.Count - 1);
        }

        if (lines.Count > 1 && lines[^1].Length <= LongestClosing && words.Closing.IsMatch(lines[^1]))
        {
            closing = lines[^1];
            lines.RemoveAt(lines.Count - 1);
        }

        return new(greeting, word is { Length: > 0 } ? word : null, string.Join('\n', lines), closing, signed);
    }

    public string Whole => $"{Greeting}\n{Body}\n{Closing}";

    /// <summary>Whether greeting or closing is of the language: a letter in another one teaches nothing.</summary>
    public bool IsInLanguage(AddressWords words) => GreetingWord is not null || Closing is not null || words.Judge(this) != Formality.Unknown;

    // "Nico!", "佑くん": the reader's name and little else.
    private static bool IsAddress(string line, string reader) =>
        line.Split(' ').Length <= 4 && Parts(reader).Any(part => line.Contains(part, StringComparison.OrdinalIgnoreCase)) && NameStop().IsMatch(line);

    private static bool IsNameOf(string line, string writer) =>
        line.Length <= LongestName && NameLine().IsMatch(line) && (Parts(writer).Any(part => line.Contains(part, StringComparison.OrdinalIgnoreCase)) || Nickname(line, writer));

    // "Mo" for Mohamed.
    private static bool Nickname(string line, string writer) => line.Length is > 1 and < 12 && !line.Contains(' ', StringComparison.Ordinal) && Parts(writer).Any(part => part.StartsWith(line, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Parts(string name) => name.Split([' ', ',', '・'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 1);

    // One address and nothing after it; no question, no second sentence.
    [GeneratedRegex(@"^[^?？؟.!\n<>{}\[\]@/\\*]*(\b(dr|prof|mr|mrs|ms|sr|sra|dott|ing|lic|mme|mlle|dra|v|d|د)\. ?[^?.!\n<>{}\[\]@/\\*]*)*[,:!،]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WholeLine();

    [GeneratedRegex(@"([,:!،、〜～]|様|さん|くん|ちゃん|先生|君)$|^\p{Lu}?[\p{L}\p{M}]+$")]
    private static partial Regex NameStop();

    [GeneratedRegex(@"^[\p{L}\p{M}][\p{L}\p{M} .'’・-]*$")]
    private static partial Regex NameLine();
}
