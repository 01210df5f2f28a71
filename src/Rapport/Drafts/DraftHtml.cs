using System.Net;
using System.Text;

namespace Rapport.Drafts;

/// <summary>A draft's plain text as HTML. All of it is encoded: nothing in a text can become markup.</summary>
public static class DraftHtml
{
    private static readonly string[] RightToLeft = ["ar", "fa", "he", "ur"];

    /// <summary>Paragraphs from blank lines, line breaks from single ones; right to left where the language is.</summary>
    /// <param name="text">Plain text with <c>\n</c> line ends.</param>
    /// <param name="language">Two-letter language of the text.</param>
    public static string Render(string text, string language)
    {
        var direction = RightToLeft.Contains(language) ? "rtl" : "ltr";
        StringBuilder html = new();
        html.Append("<div dir=\"").Append(direction).Append("\" lang=\"").Append(WebUtility.HtmlEncode(language)).Append("\">");
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            html.Append("<p>").Append(WebUtility.HtmlEncode(paragraph.Trim('\n')).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</p>");
        return html.Append("</div>").ToString();
    }

    /// <summary>Puts HTML above the quotation of a reply: directly after the opening <c>body</c> tag, or in front when there is none.</summary>
    /// <param name="html">What <see cref="Render"/> made.</param>
    /// <param name="reply">The reply's body with its quotation, as the service returned it.</param>
    public static string InsertAbove(string html, string reply)
    {
        var open = reply.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        var close = open < 0 ? -1 : reply.IndexOf('>', open);
        return close < 0 ? html + reply : string.Concat(reply.AsSpan(0, close + 1), html, reply.AsSpan(close + 1));
    }
}
