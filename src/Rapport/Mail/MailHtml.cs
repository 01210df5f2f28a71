using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Rapport.Mail;

/// <summary>Turns the HTML of a mail into lines of text, with quotations marked by <c>&gt;</c> as plain mails mark them.</summary>
internal static class MailHtml
{
    /// <summary>Stands where a mail program marks the beginning of an earlier mail.</summary>
    private const string OriginalMark = "-----Original Message-----";

    private static readonly string[] CutClasses = ["OutlookMessageHeader", "yahoo_quoted", "ms-outlook-mobile-reference-message", "zmail_extra"];
    private static readonly string[] CutIds = ["divRplyFwdMsg", "appendonsend", "stopSpelling", "reply-intro", "mail-editor-reference-message-container", "isForwardContent", "isReplyContent"];
    private static readonly string[] SignatureMarks = ["gmail_signature", "moz-signature", "Signature", "AppleMailSignature", "ms-outlook-mobile-signature", "lineBreakAtBeginningOfSignature", "protonmail_signature_block"];

    public static string ToText(string html)
    {
        var document = new HtmlParser().ParseDocument(HtmlSieve.Thin(html));
        var writer = new Writer();
        if (document.Body is not { } root) return "";
        // A walk with its own stack and indices: recursion could overflow, and NextSibling searches the whole list of siblings.
        var open = new Stack<(INode Node, int Child)>();
        open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            if (at.Child == at.Node.ChildNodes.Length) { writer.Leave(at.Node); continue; }
            open.Push((at.Node, at.Child + 1));
            var child = at.Node.ChildNodes[at.Child];
            if (writer.Enter(child)) open.Push((child, 0));
        }

        return writer.ToString();
    }

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _line = new();
        private int _quotes;
        private int _preformatted;

        /// <summary>Writes what stands at the beginning of a node.</summary>
        /// <returns>False when nothing inside it is to be read.</returns>
        public bool Enter(INode node)
        {
            if (node is IText text) { Write(text.Data); return false; }
            if (node is not IElement element) return true;
            var name = element.LocalName;
            if (IsSignature(element)) return false;
            if (IsCut(element)) { Break(); _line.Append(OriginalMark); Break(); }
            if (name is "br") Break(keepsBlank: true);
            else if (IsBlock(name) && _line.Length > 0) Break();
            if (name is "hr") { _line.Append("----------"); Break(); }
            else if (name is "li") _line.Append("- ");
            else if (name is "p" && _text.Length > 0) Break(keepsBlank: true);
            if (name is "blockquote") _quotes++;
            if (name is "pre") _preformatted++;
            return true;
        }

        public void Leave(INode node)
        {
            if (node is not IElement { LocalName: var name }) return;
            if (IsBlock(name) && _line.Length > 0) Break();
            else if (name is "td" or "th" && _line.Length > 0) _line.Append(' ');
            if (name is "blockquote") _quotes--;
            if (name is "pre") _preformatted--;
        }

        public override string ToString()
        {
            if (_line.Length > 0) Break();
            return _text.ToString();
        }

        private void Write(string data)
        {
            foreach (var character in data)
            {
                if (character is '\n' && _preformatted > 0) Break(keepsBlank: true);
                else if (character is not (' ' or '\n' or '\r' or '\t') || _preformatted > 0) _line.Append(character);
                else if (_line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
            }
        }

        private void Break(bool keepsBlank = false)
        {
            if (_line.Length == 0 && !keepsBlank) return;
            if (_quotes > 0) _text.Append('>', _quotes).Append(' ');
            _text.Append(_line).Append('\n');
            _line.Clear();
        }

        private static bool IsBlock(string name) => name is "div" or "p" or "tr" or "table" or "li" or "ul" or "ol" or "pre" or "blockquote" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hr" or "dt" or "dd" or "center" or "section" or "article" or "header" or "footer";

        private static bool IsCut(IElement element) => CutClasses.Any(element.ClassList.Contains) || CutIds.Any(id => EndsWith(element.Id, id));

        /// <summary>The block that a mail program inserts; one short line in it is a name the author chose to sign with.</summary>
        private static bool IsSignature(IElement element) =>
            (SignatureMarks.Any(mark => element.ClassList.Contains(mark) || EndsWith(element.Id, mark)) || element.GetAttribute("data-signatureblock") == "true")
            && element.TextContent.Trim() is var text && (text.Length > 40 || text.Any(character => char.IsDigit(character) || character is '@' or '/'));

        // Outlook prefixes ids with "x_" each time a mail is answered.
        private static bool EndsWith(string? id, string mark) => id is not null && (id == mark || (id.StartsWith("x_", StringComparison.Ordinal) && id.EndsWith(mark, StringComparison.Ordinal)));
    }
}
