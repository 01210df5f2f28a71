using System.Collections.Frozen;
using System.Text;

namespace Rapport.Mail;

/// <summary>Thins HTML before it is parsed: only elements that shape the text stay. A parser's time and memory grow with the square of depth and of
/// unclosed formatting, which an unfriendly mail can choose; after the sieve both are bounded.</summary>
internal static class HtmlSieve
{
    private const int DeepestNesting = 200;

    /// <summary>A longer tag (a picture inlined as data) keeps only its name.</summary>
    private const int LongestTag = 1024;

    private static readonly FrozenSet<string> Nesting = ((string[])["div", "blockquote", "span", "table", "ul", "ol", "pre", "center", "section", "article", "header", "footer", "main", "aside"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Flat = ((string[])["p", "br", "hr", "tr", "td", "th", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Unread = ["script", "style", "head", "title", "xml", "template", "svg", "textarea", "noscript"];

    public static string Thin(string html)
    {
        var thin = new StringBuilder(Math.Min(html.Length, VisibleText.MaxLength));
        var depth = 0;
        var skipped = 0;
        for (var at = 0; at < html.Length && thin.Length < VisibleText.MaxLength;)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0) tag = html.Length;
            thin.Append(html, at, Math.Min(tag - at, VisibleText.MaxLength));
            if (tag == html.Length) break;
            at = EndOfMarkup(html, tag);
            var name = NameAt(html, tag, out var isEnd);
            if (name.Length == 0) { if (at == tag + 1) thin.Append("&lt;"); continue; }
            if (!isEnd && Array.Exists(Unread, unread => unread.Equals(name, StringComparison.OrdinalIgnoreCase))) { at = AfterEnd(html, at, name); continue; }
            if (Nesting.Contains(name))
            {
                if (isEnd && skipped > 0) { skipped--; continue; }
                if (!isEnd && depth >= DeepestNesting) { skipped++; continue; }
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            }
            else if (!Flat.Contains(name))
            {
                continue;
            }

            if (at - tag <= LongestTag) thin.Append(html, tag, at - tag);
            else thin.Append('<').Append(isEnd ? "/" : "").Append(name).Append('>');
        }

        return thin.ToString();
    }

    private static string NameAt(string html, int tag, out bool isEnd)
    {
        var start = tag + 1;
        isEnd = start < html.Length && html[start] == '/';
        if (isEnd) start++;
        var end = start;
        while (end < html.Length && end - start < 16 && char.IsAsciiLetterOrDigit(html[end])) end++;
        return end > start && char.IsAsciiLetter(html[start]) ? html[start..end] : "";
    }

    /// <summary>The index after the tag, comment or declaration at <paramref name="tag"/>; one further when a bare <c>&lt;</c> stands there.</summary>
    private static int EndOfMarkup(string html, int tag)
    {
        if (html.AsSpan(tag).StartsWith("<!--")) return After(html, html.IndexOf("-->", tag, StringComparison.Ordinal), 3);
        if (tag + 1 >= html.Length || !(char.IsAsciiLetter(html[tag + 1]) || html[tag + 1] is '/' or '!' or '?')) return tag + 1;
        var quote = '\0';
        for (var i = tag + 1; i < html.Length; i++)
        {
            var character = html[i];
            if (quote != '\0') { if (character == quote) quote = '\0'; }
            else if (character is '"' or '\'' && html[i - 1] == '=') quote = character;
            else if (character == '>') return i + 1;
        }

        return html.Length;
    }

    private static int AfterEnd(string html, int from, string name)
    {
        var end = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : After(html, html.IndexOf('>', end), 1);
    }

    private static int After(string html, int found, int length) => found < 0 ? html.Length : found + length;
}
