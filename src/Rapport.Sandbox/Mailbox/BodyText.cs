using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Rapport.Sandbox.Mailbox;

/// <summary>Bodies as text, as HTML, and as the 255 characters of a preview.</summary>
internal static class BodyText
{
    private static readonly HashSet<string> Blocks = ["P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4", "BLOCKQUOTE", "TABLE", "UL", "OL", "HR"];

    private static readonly string[] QuoteMarks = ["-----Original Message-----", "________________________________", "\nFrom: "];

    /// <summary>Graph's <c>bodyPreview</c>: at most 255 characters of text, lines kept.</summary>
    public static string Preview(JsonNode? body)
    {
        var text = ToText(body).Trim();
        return text.Length <= 255 ? text : text[..255];
    }

    public static string ToText(JsonNode? body)
    {
        var content = (string?)body?["content"] ?? "";
        return IsHtml(body) ? TextOfHtml(content) : content;
    }

    public static string ToHtml(JsonNode? body)
    {
        var content = (string?)body?["content"] ?? "";
        if (IsHtml(body)) return content;
        var lines = WebUtility.HtmlEncode(content).ReplaceLineEndings("<br>\r\n");
        return $"<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body><div class=\"PlainText\">{lines}</div></body></html>";
    }

    /// <summary>The author's own part: what stands above the quoted thread.</summary>
    public static JsonObject Unique(JsonNode? body)
    {
        var text = ToText(body);
        var cut = QuoteMarks
            .Select(mark => text.IndexOf(mark, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(text.Length).Min();
        return new() { ["contentType"] = "text", ["content"] = text[..cut].TrimEnd() };
    }

    public static bool IsHtml(JsonNode? body) => string.Equals((string?)body?["contentType"], "html", StringComparison.OrdinalIgnoreCase);

    private static string TextOfHtml(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        if (document.Body is { } body) Write(body, text);
        return text.ToString().Trim('\n', '\r', ' ');
    }

    private static void Write(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(string.Join(' ', words.Data.Split((char[])['\r', '\n', '\t'], StringSplitOptions.None)));
                continue;
            }
            if (child is not IElement element || element.TagName is "STYLE" or "SCRIPT" or "HEAD") continue;
            if (element.TagName == "BR") text.Append("\r\n");
            var isBlock = Blocks.Contains(element.TagName);
            if (isBlock) StartLine(text);
            if (element.TagName == "HR") text.Append("________________________________\r\n");
            Write(element, text);
            if (isBlock) StartLine(text);
        }
    }

    private static void StartLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        if (text.Length > 0 && text[^1] != '\n') text.Append("\r\n");
    }
}
