namespace Rapport.Mail;

/// <summary>Takes earlier mails out of a mail: what stands under the author's words, above them, or around them.</summary>
internal static class QuotedPart
{
    /// <summary>Fewer lines of text after a quotation are a signature; more are an answer below it.</summary>
    private const int ShortestAnswerBelow = 7;

    /// <summary>A text that goes on longer than this after a ruler has rulers between its parts.</summary>
    private const int LongestAfterRuler = 30;

    public static List<MailLine> Remove(List<MailLine> lines)
    {
        lines = CutAtRuler(lines);
        lines = CutAtEarlierMail(lines);
        lines = lines.FindAll(line => line.Kind != LineKind.Mobile);
        lines = CutAtAttribution(lines);
        var isOnlyQuotation = !lines.Exists(IsText);
        if (isOnlyQuotation && lines.Exists(line => line.Kind is LineKind.Attribution or LineKind.QuotedAttribution)) return [];
        lines.RemoveAll(line => line.Kind is LineKind.Attribution or LineKind.QuotedAttribution);
        if (isOnlyQuotation) return lines;
        var last = lines.FindLastIndex(line => line.Kind is not (LineKind.Quote or LineKind.Blank));
        return lines[..(last + 1)];
    }

    private static List<MailLine> CutAtRuler(List<MailLine> lines)
    {
        var texts = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsText(lines[i])) texts++;
            if (lines[i].Kind != LineKind.Ruler || texts == 0) continue;
            if (MailMarks.IsSignatureRuler(MailLines.Bare(lines[i].Text)) || CountTexts(lines, i, LongestAfterRuler + 1) <= LongestAfterRuler || EarlierMail.At(lines, NextFull(lines, i)) > 0)
                return lines[..i];
            i = NextFull(lines, i) - 1;
        }

        return texts == 0 ? lines.FindAll(line => line.Kind != LineKind.Ruler) : lines;
    }

    private static List<MailLine> CutAtEarlierMail(List<MailLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var length = EarlierMail.At(lines, i);
            if (length == 0) continue;
            if (lines.FindIndex(0, i, IsWritten) >= 0) return lines[..EarlierMail.Start(lines, i)];
            return EarlierMail.IsHandedOn(lines, i) ? CutAtEarlierMail(lines[(i + length)..]) : [];
        }

        return lines;
    }

    private static List<MailLine> CutAtAttribution(List<MailLine> lines)
    {
        var at = lines.FindIndex(line => line.Kind == LineKind.Attribution);
        if (at < 0) at = TrailingQuotedAttribution(lines);
        if (at < 0) return lines;
        var hasTextAbove = lines.FindIndex(0, at, IsWritten) >= 0;
        var next = lines.FindIndex(at, line => line.Kind is LineKind.Text or LineKind.Quote);
        if (next < 0) return hasTextAbove ? lines[..at] : [];
        var isUnmarked = IsText(lines[next]);
        if (hasTextAbove && isUnmarked) return lines[..at];
        var answer = isUnmarked ? -1 : lines.FindIndex(next, IsText);
        if (answer < 0) return hasTextAbove ? lines[..at] : lines;
        var isInterleaved = lines.FindIndex(answer, line => line.Kind == LineKind.Quote) >= 0;
        if (isInterleaved) return lines;
        if (!hasTextAbove) return lines[answer..];
        return CountTexts(lines, answer, ShortestAnswerBelow) < ShortestAnswerBelow ? lines[..at] : lines;
    }

    /// <summary>Apple Mail puts the attribution inside the quotation.</summary>
    private static int TrailingQuotedAttribution(List<MailLine> lines)
    {
        var at = lines.FindIndex(line => line.Kind == LineKind.QuotedAttribution);
        return at > 0 && lines.FindIndex(0, at, line => line.Kind == LineKind.Quote) < 0 && lines.FindIndex(0, at, IsText) >= 0 ? at : -1;
    }

    private static int CountTexts(List<MailLine> lines, int from, int most)
    {
        var count = 0;
        for (var i = from; i < lines.Count && count < most; i++)
            if (IsText(lines[i])) count++;
        return count;
    }

    private static int NextFull(List<MailLine> lines, int at)
    {
        var next = lines.FindIndex(at, line => line.Kind is not (LineKind.Blank or LineKind.Ruler));
        return next < 0 ? lines.Count : next;
    }

    private static bool IsText(MailLine line) => line.Kind is LineKind.Text or LineKind.Header;

    private static bool IsWritten(MailLine line) => line.Kind is LineKind.Text or LineKind.Header or LineKind.Mobile;
}
