using System.Text.RegularExpressions;

namespace Rapport.Mail;

/// <summary>The head of an earlier mail that stands unmarked in a body: a separator, a block of header lines, or both.</summary>
internal static partial class EarlierMail
{
    private const int FewestHeaders = 3;
    private const int LongestContinuation = 2;
    private const int LongestAddressList = 100;
    private const int LongestName = 80;

    /// <summary>How many lines the head that begins at <paramref name="at"/> takes; 0 when none begins there.</summary>
    public static int At(List<MailLine> lines, int at)
    {
        if (at >= lines.Count) return 0;
        if (lines[at].Kind is LineKind.Original or LineKind.Forward) return 1 + Skip(lines, at + 1) + Headers(lines, at + 1 + Skip(lines, at + 1), 1);
        return lines[at].Kind == LineKind.Header ? Headers(lines, at, FewestHeaders) : 0;
    }

    /// <summary>True when the author handed the mail on with Gmail's or Apple's mark; what follows is then all there is to read.</summary>
    public static bool IsHandedOn(List<MailLine> lines, int at) => lines[at].Kind == LineKind.Forward;

    /// <summary>The line at which the author's words end: Lotus Notes writes name and date above the first header line.</summary>
    public static int Start(List<MailLine> lines, int at)
    {
        if (lines[at].Kind != LineKind.Header || MailLines.Bare(lines[at].Text).StartsWith("From", StringComparison.OrdinalIgnoreCase)) return at;
        var date = PreviousFull(lines, at);
        if (date < 0 || !NotesDate().IsMatch(lines[date].Text)) return at;
        if (NotesNameAndDate().IsMatch(lines[date].Text)) return date;
        var name = PreviousFull(lines, date);
        return name >= 0 && lines[name].Text.Length <= LongestName && !NotesNoName().IsMatch(lines[name].Text) ? name : date;
    }

    private static int Skip(List<MailLine> lines, int from)
    {
        var at = from;
        while (at < lines.Count && at - from < 4 && lines[at].Kind is LineKind.Blank or LineKind.Ruler) at++;
        return at - from;
    }

    private static int Headers(List<MailLine> lines, int from, int fewest)
    {
        var end = from;
        var headers = 0;
        var others = 0;
        for (var i = from; i < lines.Count && others <= LongestContinuation; i++)
        {
            if (lines[i].Kind == LineKind.Header) { headers++; others = 0; end = i + 1; }
            else if (i == end && i - from <= LongestAddressList && AddressList().IsMatch(lines[i].Text)) end = i + 1;
            else if (lines[i].Kind != LineKind.Blank || headers == 0) others++;
            else if (headers >= fewest || i + 1 >= lines.Count || lines[i + 1].Kind != LineKind.Header) break;
        }

        return headers >= fewest ? end - from : 0;
    }

    private static int PreviousFull(List<MailLine> lines, int before) => before <= 0 ? -1 : lines.FindLastIndex(before - 1, Math.Min(before, 2), line => line.Kind is LineKind.Text);

    // A wrapped list of recipients.
    [GeneratedRegex(@"^[^.!?]{0,60}(@|/\w+/).*[,;>]?|^[^.!?]{0,80}[,;]\s*$")]
    private static partial Regex AddressList();

    [GeneratedRegex(@"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s+\d{1,2}:\d{2}")]
    private static partial Regex NotesDate();

    [GeneratedRegex(@"(@|\bon\b|/\w+/).*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}")]
    private static partial Regex NotesNameAndDate();

    // A name line has no sentence in it.
    [GeneratedRegex(@"[.!?,:;]\s*$|\b(is|are|was|have|has|will|you|I)\b")]
    private static partial Regex NotesNoName();
}
