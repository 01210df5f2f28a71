namespace Rapport.Mail;

/// <summary>Splits a text into lines and says of each what it is.</summary>
internal static class MailLines
{
    /// <summary>A longer line is prose: no header or signature of a mail program is that long, and patterns stay cheap.</summary>
    public const int LongestMark = 400;

    public static List<MailLine> Read(ReadOnlySpan<char> text)
    {
        var lines = new List<MailLine>();
        foreach (var line in text.EnumerateLines()) lines.Add(new MailLine(line.TrimEnd().ToString(), LineKind.Text));
        var inCode = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.StartsWith("```", StringComparison.Ordinal)) inCode = !inCode && HasFence(lines, i + 1);
            else if (!inCode) i += Classify(lines, i) - 1;
        }

        return lines;
    }

    /// <summary>Classifies the line at <paramref name="at"/>; an attribution may take the lines after it along.</summary>
    /// <returns>The number of lines classified.</returns>
    private static int Classify(List<MailLine> lines, int at)
    {
        var bare = Bare(lines[at].Text);
        if (bare.Length > LongestMark) { lines[at] = lines[at].As(IsQuote(bare) ? LineKind.Quote : LineKind.Text); return 1; }
        if (AttributionLine.Length(lines, at) is var length and > 0)
        {
            var kind = bare.StartsWith('>') ? LineKind.QuotedAttribution : LineKind.Attribution;
            for (var i = at; i < at + length; i++) lines[i] = lines[i].As(kind);
            return length;
        }

        lines[at] = lines[at].As(Kind(bare));
        return 1;
    }

    private static LineKind Kind(string bare) =>
        bare.Length == 0 ? LineKind.Blank
        : MailMarks.IsRuler(bare) ? LineKind.Ruler
        : IsQuote(bare) ? MailMarks.IsOriginal(bare.TrimStart('>', ' ', '\t')) ? LineKind.QuotedAttribution : LineKind.Quote
        : MailMarks.IsForward(bare) ? LineKind.Forward
        : MailMarks.IsOriginal(bare) ? LineKind.Original
        : MailHeader.Is(bare) ? LineKind.Header
        : MobileSignature.Is(bare) ? LineKind.Mobile
        : LineKind.Text;

    /// <summary>The line without the invisible characters that mail programs scatter around dates and names.</summary>
    public static string Bare(string line)
    {
        if (line.AsSpan().IndexOfAny(Invisible) >= 0) line = string.Concat(line.Split(InvisibleCharacters));
        return line.Trim().Replace('\u00a0', ' ');
    }

    private static readonly char[] InvisibleCharacters = ['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202c', '\ufeff', '\u00ad'];

    private static readonly System.Buffers.SearchValues<char> Invisible = System.Buffers.SearchValues.Create(InvisibleCharacters);

    private static bool IsQuote(string bare) => bare.Length > 0 && (bare[0] is '>' || (bare[0] is '|' && (bare.Length == 1 || bare[1] == ' ')) || IsNamedQuote(bare));

    /// <summary>Old programs quote with the speaker's name or initials: <c>AB&gt; like this</c>.</summary>
    private static bool IsNamedQuote(string bare)
    {
        var end = bare.IndexOf('>');
        if (end is < 1 or > 12 || (end + 1 < bare.Length && bare[end + 1] is not ' ' and not '>')) return false;
        foreach (var character in bare.AsSpan(0, end))
            if (!char.IsLetter(character)) return false;
        return true;
    }

    private static bool HasFence(List<MailLine> lines, int from)
    {
        for (var i = from; i < Math.Min(lines.Count, from + 2000); i++)
            if (lines[i].Text.StartsWith("```", StringComparison.Ordinal)) return true;
        return false;
    }
}
