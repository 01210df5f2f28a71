using System.Text;
using System.Text.RegularExpressions;

namespace Rapport.Mail;

/// <summary>"On Mon, 2 Feb 2026 Lena &lt;lena@x.test&gt; wrote:" in many languages, often wrapped over several lines.</summary>
internal static partial class AttributionLine
{
    private const int MostLines = 5;

    /// <summary>How many lines from <paramref name="at"/> on make up one attribution; 0 when it is none.</summary>
    public static int Length(IReadOnlyList<MailLine> lines, int at)
    {
        var first = Unquoted(lines[at].Text);
        if (first.Length < 6 || !Opener().IsMatch(first)) return 0;
        if (Is(first)) return 1;
        var joined = new StringBuilder(first);
        for (var length = 2; length <= MostLines && at + length <= lines.Count; length++)
        {
            var next = Unquoted(lines[at + length - 1].Text);
            if (next.Length == 0) continue;
            if (joined.Length + next.Length > MailLines.LongestMark || (next[0] != '<' && Opener().IsMatch(next) && Is(next))) return 0;
            joined.Append(' ').Append(next);
            if (Is(joined.ToString())) return length;
        }

        return 0;
    }

    private static bool Is(string line)
    {
        if (IsoStamp().IsMatch(line)) return true;
        var dated = Stamp().IsMatch(line);
        var addressed = line.Contains('@', StringComparison.Ordinal) && line.Contains('<', StringComparison.Ordinal);
        if (!dated && !addressed) return false;
        return Wrote().IsMatch(line) || (dated && addressed && line[^1] is ':' && Verb().IsMatch(line)) || (dated && addressed && AddressAtEnd().IsMatch(line) && (line[^1] is ':' || StartsWithDate().IsMatch(line)));
    }

    private static string Unquoted(string line)
    {
        if (line.Length > MailLines.LongestMark * 2) return "";
        var bare = MailLines.Bare(line).TrimStart('>', ' ', '\t').Trim('*', ' ');
        if (bare.StartsWith("--", StringComparison.Ordinal) && bare.EndsWith("--", StringComparison.Ordinal)) bare = bare.Trim('-', ' ');
        return bare.Contains("&lt;", StringComparison.Ordinal) ? bare.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal) : bare;
    }

    // How an attribution may begin: "On", "Am", a weekday, a date, a quoted name, or a name followed by its address or by the verb.
    [GeneratedRegex(@"^(on|at|in|am|le|el|em|il|op|den|dnia|w dniu|dne|dňa|on|pada|vào|la|ons?|tiistai|le jeu|于|在|في|בתאריך|ב-|στις|στις) ?\W?\S|^\W?\d{1,4}[\s./年-]|^\W?\p{L}{2,14}[.,]+ ?(the )?\d|^\W?\p{L}{2,14}, \p{L}|^[^<>]{0,80}<?\S+@\S+>|^[^<>:]{2,80}<\S*$|^[^:]{2,120}\b(wrote|schrieb|écrit|escribió|escreveu|scritto|schreef|skrev|napisał|написал|writes)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opener();

    [GeneratedRegex(@"\b(19|20)\d\d\b|\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}年")]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^\W?(\d{1,4}[./年\s-]|\p{L}{2,14}[.,]+ ?(\p{L}{2,12}\.? )?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithDate();

    [GeneratedRegex(@"<[^<>]*@[^<>]*>\s*:?$")]
    private static partial Regex AddressAtEnd();

    // Gmail's oldest form has neither verb nor colon.
    [GeneratedRegex(@"^\d{4}-\d\d-\d\d \d{1,2}:\d\d (GMT|UTC)[+-]\d{1,2}:\d\d \S.{0,100}$")]
    private static partial Regex IsoStamp();

    // German and the Scandinavian languages put the verb before the name.
    [GeneratedRegex(@"\b(schrieb|schreef|skrev|wrote|écrit|escribió|escreveu|scritto|napisał|написал|kirjoitti|geschreven)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"(wrote|writes|schrieb(\s+am\s.{4,60})?|schrieben|hat (am .{4,60})?geschrieben|a écrit|écrivait|escribió|ha escrito|escreveu|ha scritto|scrive|het volgende geschreven|schreef( het volgende)?|geschreven|skrev( følgende)?|skrifaði|kirjoitti|kirjutas|napisał(\(a\)|a)?|pisze|napsal(\(a\)|a)?|napísal(\(a\)|a)?|napisao( je)?|írta|ezt írta.{0,60}|написала?|написал\(а\)|пишет|пише|написав|написа|a scris|yazdı|şunu yazdı|έγραψε|đã viết|menulis|rašė|rakstīja|写道|寫道|のメール|書きました|님이 작성|작성|كتب|כתב(ה)?|ha escrit)(\s+\S+@\S+|\s*<[^>]*>)?\s*(\.\.\.)?[:：]?\s*-{0,4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wrote();
}
