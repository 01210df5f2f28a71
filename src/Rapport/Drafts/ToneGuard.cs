using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Points out what does not belong into a first mail: anything that wants something.</summary>
public static partial class ToneGuard
{
    /// <summary>Longest text that is read, in UTF-16 units.</summary>
    /// <value>20,000: far more than a mail somebody writes by hand.</value>
    public const int MaxLength = 20_000;

    /// <summary>A sentence the learned score is this sure of; below it only the written rules speak.</summary>
    private const double SureAsk = 3;

    /// <summary>Checks a text. An invitation to coffee, lunch or a call without time or pressure is welcome and not an ask.</summary>
    /// <param name="text">The mail's text; beyond <see cref="MaxLength"/> it is not read.</param>
    /// <param name="subject">The subject, when there is one. What is found there is given with start and length 0, because offsets count in <paramref name="text"/>.</param>
    /// <returns>Findings in the order of the text, the subject's first, at most one of a kind for the same words; offsets in UTF-16 units.</returns>
    public static IReadOnlyList<ToneFinding> Check(string text, string? subject)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = text.Length > MaxLength ? text[..MaxLength] : text;
        var findings = new List<ToneFinding>();
        if (!string.IsNullOrWhiteSpace(subject))
            findings.AddRange(Find(subject).Select(finding => finding with { Start = 0, Length = 0 }).DistinctBy(finding => finding.Kind));
        findings.AddRange(Find(read));
        return findings;
    }

    private static IEnumerable<ToneFinding> Find(string text)
    {
        var found = new List<ToneFinding>();
        foreach (var rule in ToneRules.All)
            foreach (Match match in rule.Pattern.Matches(text))
                if (rule.Kind != "ask" || !IsWelcome(text, match.Index, match.Length)) Add(found, new(rule.Kind, match.Index, match.Length, rule.Reason, rule.Suggestion));
        foreach (Match sentence in Sentence().Matches(text))
            if (AskSentence.Score(sentence.Value) > SureAsk && !Statement().IsMatch(sentence.Value) && !Welcome().IsMatch(sentence.Value))
                Add(found, new("ask", sentence.Index, sentence.Length, ToneRules.AskReason, ""));
        return found.OrderBy(finding => finding.Start).ThenBy(finding => finding.Kind, StringComparer.Ordinal);
    }

    private static void Add(List<ToneFinding> found, ToneFinding finding)
    {
        if (!found.Exists(other => other.Kind == finding.Kind && other.Start < finding.Start + finding.Length && finding.Start < other.Start + other.Length)) found.Add(finding);
    }

    private static bool IsWelcome(string text, int start, int length)
    {
        var from = text.AsSpan(0, start).LastIndexOfAny(".!?\n") + 1;
        var to = text.AsSpan(start + length).IndexOfAny(".!?\n");
        return Welcome().IsMatch(text[from..(to < 0 ? text.Length : start + length + to)]);
    }

    [GeneratedRegex(@"[^.!?\n。！？؟]+[.!?。！？؟]?")]
    private static partial Regex Sentence();

    // What was, and what the writer thinks of it, asks for nothing, whatever the learned score says of its words.
    [GeneratedRegex(@"^\W*(it (was|is) |(good|great|nice|lovely|glad) to |thank(s| you) |i (enjoyed|liked|loved|keep|kept|have been thinking|was glad|am glad|simply|do not|don't|hope) |what you |one (thing|sentence) |not much |no (answer|reply) |there is nothing )[^?]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    // An invitation that leaves all freedom, or the promise that nothing is wanted.
    [GeneratedRegex(@"\b(if you (ever|would|feel|are ever|happen)|some ?(day|time)|one (day|of these days)|no (hurry|rush|pressure|reply|answer|need)|whenever (you|it)|nothing (you need|to do|to answer)|wenn es sich|irgendwann|eilt (gar |überhaupt )?nicht|un jour|sans (aucune )?urgence|algún día|sin (ninguna )?prisa|um dia|sem (nenhuma )?pressa|un giorno|senza (nessuna )?fretta|ooit|geen (enkele )?haast)\b(?!.*(\d|monday|tuesday|wednesday|thursday|friday|tomorrow|next week|this week))|いつか|お返事には及びません|يومًا|لا حاجة", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Welcome();
}
