using System.Text.RegularExpressions;

namespace Rapport.Points.Clauses;

/// <summary>
/// Turns a sentence of the speaker about themselves into a clause about the reader: "Wir ziehen mit unserem Rechenzentrum nach Oslo" becomes
/// "Sie mit Ihrem Rechenzentrum nach Oslo ziehen", to stand after "dass". German, French, Spanish, Portuguese, Italian and Dutch; only where every word surely fits.
/// </summary>
internal static partial class PointClause
{
    private const int FewestWords = 4;
    private const int MostWords = 18;
    private const int FewestTopical = 2;

    private static readonly ClauseRules[] Languages =
        [GermanClauses.Rules, DutchClauses.Rules, RomanceClauses.French, RomanceClauses.Spanish, RomanceClauses.Portuguese, RomanceClauses.Italian];

    /// <summary>The clause without its conjunction and without a closing stop.</summary>
    /// <param name="quote">Words of one utterance.</param>
    /// <param name="language">Two-letter language of the quote and of the mail.</param>
    /// <param name="isFamiliar">The two are on first-name terms.</param>
    /// <returns>Null when no sentence of the quote turns surely, and for the other languages: then the words are quoted.</returns>
    public static string? Of(string quote, string language, bool isFamiliar)
    {
        var rules = Array.Find(Languages, rules => rules.Code == language);
        if (rules is null || quote.Length > 600) return null;
        return Stop().Split(quote.Replace('’', '\'')).Select(sentence => Turn(sentence.Trim(), rules, isFamiliar)).FirstOrDefault(clause => clause is not null);
    }

    private static string? Turn(string sentence, ClauseRules rules, bool isFamiliar)
    {
        if (sentence.Length == 0 || sentence[^1] == '?' || Unfit().IsMatch(sentence)) return null;
        var words = sentence.TrimEnd('.', '!', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && rules.Openers.Contains(words[0].TrimEnd(','))) words.RemoveAt(0);
        if (words.Count is < FewestWords or > MostWords || words.Exists(word => word.Contains(',', StringComparison.Ordinal))) return null;
        foreach (var turning in rules.Turnings)
        {
            if (turning.IsFamiliar is { } familiar && familiar != isFamiliar) continue;
            if (Turn(words, turning, rules) is { } clause) return clause;
        }

        return null;
    }

    private static string? Turn(List<string> words, Turning turning, ClauseRules rules)
    {
        // "J'ai" is one word, and the languages without a pronoun begin with the verb.
        var isOneWord = turning.Said.Length == 0 || turning.Verbs.ContainsKey(turning.Said);
        if (turning.Said.Length > 0 && !words[0].Equals(turning.Said, StringComparison.OrdinalIgnoreCase)) return null;
        var verb = words[isOneWord ? 0 : 1].ToLowerInvariant();
        if (!isOneWord && char.IsUpper(words[1][0])) return null;
        if (rules.Refused.Contains(verb) || turning.Turn(verb) is not { } turned) return null;
        var rest = words[(isOneWord ? 1 : 2)..];
        if (rest.Count(word => word.Length > 3 && !StopWords.Contains(word.ToLowerInvariant())) < FewestTopical || OpensAnotherClause(rest, rules)) return null;
        for (var i = 0; i < rest.Count; i++)
        {
            if (turning.Words.TryGetValue(rest[i], out var own)) rest[i] = own;
            else if (rules.Refused.Contains(rest[i]) || rules.RefusedEndings.Any(ending => rest[i].EndsWith(ending, StringComparison.Ordinal))) return null;
        }

        var placed = rules.VerbPlace == VerbPlace.Stays ? [turned, .. rest] : VerbLast.Place(rest, verb, turned, rules);
        if (placed is null) return null;
        // "Dat jullie jullie fabriek" is right and reads wrong.
        return placed[0].Equals(turning.Subject, StringComparison.OrdinalIgnoreCase) ? null : string.Join(' ', turning.Subject.Length == 0 ? placed : [turning.Subject, .. placed]);
    }

    /// <summary>"And" joins two things when an article, a name, a noun or a number follows; else a second verb may.</summary>
    private static bool OpensAnotherClause(List<string> rest, ClauseRules rules)
    {
        for (var i = 0; i < rest.Count; i++)
        {
            if (!rules.Joints.Contains(rest[i])) continue;
            if (i + 1 == rest.Count || !(rules.Articles.Contains(rest[i + 1]) || char.IsUpper(rest[i + 1][0]) || char.IsDigit(rest[i + 1][0]))) return true;
        }

        return false;
    }

    [GeneratedRegex(@"(?<=[.!?…])\s+")]
    private static partial Regex Stop();

    // A second thought, a quotation, an aside, a link.
    [GeneratedRegex(@"[:;()\[\]{}<>""“”„«»…/@*_`–—]|\s-\s|\.\.")]
    private static partial Regex Unfit();
}
