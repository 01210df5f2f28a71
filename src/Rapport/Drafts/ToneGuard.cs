using Rapport.Mail;

namespace Rapport.Drafts;

/// <summary>Points out what does not belong into a first mail: anything that wants something, says nothing, or names somebody else.</summary>
public static class ToneGuard
{
    /// <summary>Longest text that is read, in UTF-16 units.</summary>
    /// <value>20,000: far more than a mail somebody writes by hand.</value>
    public const int MaxLength = 20_000;

    private const int LongestOwnLine = 50;

    /// <summary>Checks a text. An invitation to coffee, lunch or a call without time or pressure is welcome and not an ask.</summary>
    /// <param name="text">The mail's text; beyond <see cref="MaxLength"/> it is not read. Greeting and sign-off tell who reads and who writes.</param>
    /// <param name="subject">The subject, when there is one. What is found there is given with start and length 0, because offsets count in <paramref name="text"/>.</param>
    /// <returns>Findings in the order of the text, the subject's first; none overlaps another of its kind; offsets in UTF-16 units. A suggestion is what may
    /// be written instead, empty to leave the words out, null when only the writer can know.</returns>
    public static IReadOnlyList<ToneFinding> Check(string text, string? subject)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = Cut(text);
        var languages = MailLanguage.Likely([read]);
        var own = ToneText.Fold(Own(read));
        var findings = new List<ToneFinding>();
        if (!string.IsNullOrWhiteSpace(subject))
            findings.AddRange(Find(Cut(subject), languages, own).Select(finding => finding with { Start = 0, Length = 0 }).DistinctBy(finding => finding.Kind));
        findings.AddRange(Find(read, languages, own));
        return findings;
    }

    private static string Cut(string text) => text.Length > MaxLength ? text[..MaxLength] : text;

    private static IEnumerable<ToneFinding> Find(string text, IReadOnlyList<string> languages, string own)
    {
        var read = ToneText.Of(text);
        var found = new List<ToneFinding>();
        foreach (var (start, length) in TonePlaceholders.Find(read.Folded)) Add(ToneKind.Placeholder, start, length, null);
        foreach (var (start, length, kind) in ToneLinks.Find(read.Folded))
            Add(kind, start, length, kind == ToneKind.TrackingLink ? ToneLinks.Plain(read.Folded.Substring(start, length)) : "");
        foreach (var range in ToneSentences.Of(read.Folded))
        {
            var (from, sentence) = (range.Start.Value, read.Folded[range]);
            var lexicons = ToneLexicon.For(languages, sentence).ToList();
            foreach (var lexicon in lexicons)
                foreach (var (start, length) in lexicon.People.Find(sentence, own)) Add(ToneKind.ThirdPerson, from + start, length, null);
            foreach (var (kind, start, length, suggestion) in ToneClauses.Find(sentence, lexicons)) Add(kind, from + start, length, suggestion);
        }

        return found.OrderBy(finding => finding.Start).ThenBy(finding => finding.Kind, StringComparer.Ordinal);

        void Add(string kind, int start, int length, string? suggestion)
        {
            var place = read.Original(start, length);
            // The sentence around a booking link is the better finding: without it the link goes, too.
            found.RemoveAll(other => other.Kind == kind && kind == ToneKind.CalendarLink && place.Start <= other.Start && other.Start + other.Length <= place.Start + place.Length);
            if (!found.Exists(other => other.Kind == kind && other.Start < place.Start + place.Length && place.Start < other.Start + other.Length))
                found.Add(new(kind, place.Start, place.Length, ToneKind.Reason(kind), suggestion));
        }
    }

    /// <summary>Greeting and sign-off: the first line, or what stands before its comma where it goes on, and the short lines that are no sentences.</summary>
    private static string Own(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 0) return "";
        var greeting = lines.Length > 1 && IsNoSentence(lines[0]) ? lines[0] : lines[0][..Math.Max(0, lines[0].IndexOf(',', StringComparison.Ordinal))];
        return string.Join('\n', lines.Skip(1).Where(IsNoSentence).Prepend(greeting));
    }

    private static bool IsNoSentence(string line) => line.Length <= LongestOwnLine && line[^1] is not ('.' or '?' or '。' or '؟');
}
