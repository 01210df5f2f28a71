using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Words as a reader sees them: without markup, links, placeholders, pictures and characters that hide or turn others. No word is changed.</summary>
internal static partial class PlainWords
{
    /// <value>A point is at most 400 characters long; a source that gives more is not read to its end.</value>
    private const int LongestRead = 2_000;

    public static string Of(string text)
    {
        var read = text.Length > LongestRead ? text[..LongestRead] : text;
        read = Tag().Replace(Hidden().Replace(read, " "), " ");
        read = WebUtility.HtmlDecode(CutEntity().Replace(read, ""));
        read = Tag().Replace(Hidden().Replace(read, " "), " ");
        read = Slot().Replace(Link().Replace(read, " "), " ");
        read = Emphasis().Replace(LineMark().Replace(read, ""), "");
        read = SpaceBeforeStop().Replace(Visible(read), "$1");
        return string.Join(' ', read.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '|', '\\', '>', '<');
    }

    private static string Visible(string text)
    {
        var kept = new StringBuilder(text.Length);
        var isAfterPicture = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control) kept.Append(' ');
            else if (IsPicture(rune, category)) isAfterPicture = true;
            else
            {
                // "a bakery 🥐: ..." had its space for the picture.
                if (isAfterPicture && Rune.IsPunctuation(rune) && rune.Value is not '(' && kept.Length > 0 && kept[^1] == ' ') kept.Length--;
                isAfterPicture = isAfterPicture && Rune.IsWhiteSpace(rune);
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    [GeneratedRegex(@"<(script|style)\b[^>]*>.*?(</\1\s*>|$)|<!--.*?(-->|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Hidden();

    // The non-joiner belongs to the spelling of words written in Arabic letters, the selectors to the pictures.
    private static bool IsPicture(Rune rune, UnicodeCategory category) => rune.Value is not 0x200C
        && (category is UnicodeCategory.Format or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            || rune.Value is 0xFE0E or 0xFE0F or 0x20E3 or 0xFFFD);

    // A quote may begin or end within a tag.
    [GeneratedRegex(@"</?[a-z!][^<>]*>|^\s*/?[a-z][a-z0-9]{0,9}(\s[^<>]{0,200})?/?>|</?[a-z][^<>]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // "&gt;" whose beginning was cut off.
    [GeneratedRegex(@"^\s*(gt|lt|amp|quot|nbsp|#\d+);", RegexOptions.CultureInvariant)]
    private static partial Regex CutEntity();

    [GeneratedRegex(@"\{+[^{}]*\}+|\{+|\}+|\[[^\[\]]*\]|[\[\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();

    [GeneratedRegex(@"\(?(https?://|www\.)\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*(#{1,6}\s+|>+\s*|[-*+]\s+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"\*+|~~+|`+|#{2,}|(?<!\w)_+|_+(?!\w)|_{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\s+([,.;)])")]
    private static partial Regex SpaceBeforeStop();
}
