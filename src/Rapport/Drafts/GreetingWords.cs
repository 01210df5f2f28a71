using System.Globalization;
using System.Text;
using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>The first line of a mail.</summary>
internal static class GreetingWords
{
    /// <summary>By the given name where the language or the correspondence is at ease with it, else by the full name, which is right for everybody.</summary>
    public static string Of(DraftWish wish, DraftLanguage language)
    {
        var full = Plain(wish.RecipientName);
        var given = wish.RecipientGivenName is { } name && Plain(name) is { Length: > 0 } plain ? plain : full;
        var (greeting, who) =
            language.CountsCharacters ? (language.Greeting, full)
            : wish.IsFamiliar || !language.GreetsByFullName ? (language.FamiliarGreeting ?? language.Greeting, given)
            : (language.Greeting, full);
        return greeting.Replace("{name}", who.Length > 0 ? who : wish.RecipientName, StringComparison.Ordinal);
    }

    /// <summary>A display name without the pictures some people put into it.</summary>
    private static string Plain(string name)
    {
        var kept = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            // A joiner or selector belongs to the picture before it; in a name it says nothing.
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned) && rune.Value is not (0xFE0E or 0xFE0F))
                kept.Append(rune.ToString());
        }

        return string.Join(' ', kept.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
