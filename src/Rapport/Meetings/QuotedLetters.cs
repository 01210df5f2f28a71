using System.Text.RegularExpressions;
using Rapport.Mail;

namespace Rapport.Meetings;

/// <summary>One letter inside a mail's text.</summary>
/// <param name="Author">Who wrote it, as its header says; null for the mail's own part, and where the header does not tell.</param>
/// <param name="To">The header's list of recipients as written; null when it has none.</param>
/// <param name="WrittenAt">When, as its header says.</param>
/// <param name="Body">Its text.</param>
/// <param name="IsOwn">The mail's own part, above every quotation.</param>
internal sealed record Letter(NamedAddress? Author, string? To, DateTimeOffset? WrittenAt, string Body, bool IsOwn);

/// <summary>Takes a mail's text apart into the letter just written and the letters quoted under it, each with its own header.</summary>
/// <remarks>A forwarded or answered letter is often the only trace of the first thank-you. Works on whole texts and on previews, where all
/// white space has become single blanks.</remarks>
internal static partial class QuotedLetters
{
    /// <value>12 letters: the longest chain measured has 9 (docs/decisions/0012, as all values here).</value>
    private const int MaxLetters = 12;

    /// <value>600 characters: a header line that is longer lists a crowd.</value>
    private const int MaxHeaderGap = 600;

    /// <value>260 characters: a name, an address and a date above a header.</value>
    private const int AuthorWindow = 260;

    /// <value>160 characters: the next line of the same header.</value>
    private const int NextHeader = 160;

    /// <summary>Splits a text. The first letter is the mail's own part, possibly empty.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="sentAt">When the mail was sent: a quoted letter is older, which decides between day/month and month/day.</param>
    public static IReadOnlyList<Letter> Split(string text, DateTimeOffset sentAt)
    {
        var headers = FindHeaders(text, sentAt);
        var letters = new List<Letter> { new(null, null, null, text[..(headers.Count > 0 ? headers[0].Start : text.Length)], true) };
        for (var i = 0; i < headers.Count && i < MaxLetters; i++)
        {
            var header = headers[i];
            var end = i + 1 < headers.Count ? headers[i + 1].Start : text.Length;
            letters.Add(new Letter(header.Author, header.To, header.WrittenAt, text[Math.Min(header.BodyStart, end)..end], false));
        }
        return letters;
    }

    private sealed record Header(int Start, int BodyStart, NamedAddress? Author, string? To, DateTimeOffset? WrittenAt);

    private static List<Header> FindHeaders(string text, DateTimeOffset sentAt)
    {
        var headers = new List<Header>();
        // Each kind of header has a sign that most texts lack; to look for it costs a hundredth of the expression.
        if (text.AsSpan().ContainsAny(':', '：')) headers.AddRange(FieldBlocks(text, sentAt));
        if (text.Contains('<', StringComparison.Ordinal))
        {
            foreach (Match match in Wrote().Matches(text))
                headers.Add(new Header(match.Index, match.Index + match.Length, Address(match.Groups["who"].Value), null, QuotedDate.Parse(match.Groups["date"].Value, sentAt)));
        }
        if (text.Contains("---", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal))
        {
            // A divider directly above a header block belongs to it.
            foreach (Match match in Divider().Matches(text))
                if (!headers.Any(header => header.Start >= match.Index && header.Start - match.Index < AuthorWindow)) headers.Add(new Header(match.Index, match.Index + match.Length, null, null, null));
        }
        headers.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (var i = headers.Count - 1; i > 0; i--)
            if (headers[i].Start < headers[i - 1].BodyStart) headers.RemoveAt(i);
        return headers;
    }

    private static IEnumerable<Header> FieldBlocks(string text, DateTimeOffset sentAt)
    {
        var fields = Field().Matches(text);
        for (var i = 0; i < fields.Count; i++)
        {
            var last = i;
            var values = new Dictionary<string, (int Index, int End)>(StringComparer.Ordinal) { [Kind(fields[i])] = (i, 0) };
            while (last + 1 < fields.Count && fields[last + 1].Index - fields[last].Index < MaxHeaderGap && values.TryAdd(Kind(fields[last + 1]), (last + 1, 0)))
            {
                last++;
                if (values.ContainsKey("subject") && values.ContainsKey("to") && (values.ContainsKey("from") || !NextIsHeader(fields, last, values))) break;
            }
            if (!values.ContainsKey("to") && !values.ContainsKey("from")) continue;
            if (!values.ContainsKey("subject") || values.Count < 2) continue;

            string? Value(string kind) => values.TryGetValue(kind, out var at)
                ? text[(fields[at.Index].Index + fields[at.Index].Length)..(at.Index < last ? fields[at.Index + 1].Index : EndOfLine(text, fields[at.Index].Index + fields[at.Index].Length))].Trim()
                : null;

            var start = fields[i].Index;
            var above = text[Math.Max(0, start - AuthorWindow)..start];
            var lotus = above.Contains('@', StringComparison.Ordinal) ? AuthorAbove().Match(above) : Match.Empty;
            var author = Value("from") is { } from ? Address(from) : lotus.Success ? Address($"{lotus.Groups["name"].Value} <{lotus.Groups["address"].Value}>") : null;
            var dateText = Value("date") ?? (lotus.Success ? $"{lotus.Groups["date"].Value} {lotus.Groups["time"].Value}" : null);
            var lastEnd = fields[last].Index + fields[last].Length;
            yield return new Header(lotus.Success ? Math.Max(0, start - AuthorWindow) + lotus.Index : start, EndOfLine(text, lastEnd), author, Value("to"), dateText is null ? null : QuotedDate.Parse(dateText, sentAt));
            i = last;
        }
    }

    private static bool NextIsHeader(MatchCollection fields, int last, Dictionary<string, (int Index, int End)> values) =>
        last + 1 < fields.Count && fields[last + 1].Index - fields[last].Index < NextHeader && !values.ContainsKey(Kind(fields[last + 1]));

    // In a preview there are no lines: the subject stays in front of the text.
    private static int EndOfLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end >= 0 ? end : from;
    }

    private static string Kind(Match field)
    {
        foreach (var kind in (ReadOnlySpan<string>)["from", "date", "to", "cc", "subject"])
            if (field.Groups[kind].Success) return kind;
        return "other";
    }

    private static NamedAddress? Address(string text)
    {
        var match = AddressPattern().Match(text);
        if (!match.Success) return null;
        var name = text[..match.Index].Replace("mailto:", "", StringComparison.OrdinalIgnoreCase).Trim(' ', '"', '\'', '<', '[', '(', '>', ',', '\n', '\r', '\t');
        return new NamedAddress(name.Length <= 80 ? name : "", match.Value.TrimEnd('.'));
    }

    [GeneratedRegex(@"(?:(?<=^|[\s>*\]-])(?:(?<from>From|Von|De|Da|Van|差出人|من)|(?<date>Sent|Date|Gesendet|Datum|Envoyé|Fecha|Enviad[oa](?: el| em)?|Data|Inviato|Verzonden|送信日時|日付|التاريخ)|(?<to>To|An|À|Para|Aan|宛先|إلى)|(?<cc>cc|Kopie|CC)|(?<subject>Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|件名|الموضوع)))\s?[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"(?:""(?<name>[^""\n]{1,80})""|(?<name>[\p{L}'.,-]+(?:[ ][\p{L}'.,()-]+){0,5}))?\s*<(?<address>[^<>\s]+@[^<>\s]+)>\s*(?:on\s+)?(?<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AP]M)?)\s*(?:Please\s+respond\s+to\s+\S+(?:\s+\S+)?)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AuthorAbove();

    [GeneratedRegex(@"\b(?:On|Am|Le|El|Em|Il(?: giorno)?|Op)\s(?<date>[^<>\n]{6,60}?),?\s(?:schrieb\s|schreef\s)?(?<who>[^<>\n:]{0,60}<[^<>\s]+@[^<>\s]+>)\s*(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)?\s?:", RegexOptions.CultureInvariant)]
    private static partial Regex Wrote();

    [GeneratedRegex(@"-{3,}\s?(?:Original(?: Message|nachricht)|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk bericht|Forwarded|Weitergeleitet)[^\n]{0,90}?(?:-{3,}|$)|(?<=\s)\S+@\S+\s+\d{1,2}/\d{1,2}/\d{2,4}\s+\d{1,2}:\d{2}\s*[AP]M", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Divider();

    [GeneratedRegex(@"[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex AddressPattern();
}
