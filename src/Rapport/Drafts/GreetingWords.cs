using System.Globalization;
using System.Text;
using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>The first line of a mail.</summary>
internal static class GreetingWords
{
    /// <summary>As the user greeted this person before, else by the given name where the language or the correspondence is at ease with it, else by the full name.</summary>
    public static string Of(DraftWish wish, DraftLanguage language)
    {
        if (wish.Manners?.Greeting is { } own) return own;
        var full = Plain(wish.RecipientName);
        var given = wish.RecipientGivenName is { } name && Plain(name) is { Length: > 0 } plain ? plain : full;
        var who = language.GreetsByFullName ? full : given;
        var greeting = wish.Manners?.GreetingWord is { } word && !language.GreetsByFullName ? WithWord(language.Greeting, word) : language.Greeting;
        return greeting.Replace("{name}", who.Length > 0 ? who : wish.RecipientName, StringComparison.Ordinal);
    }

    /// <summary>"Hello {name}," of "Hi {name},".</summary>
    private static string WithWord(string greeting, string word)
    {
        var end = greeting.AsSpan().IndexOfAny(' ', ',');
        return end > 0 && end < greeting.IndexOf("{name}", StringComparison.Ordinal) ? word + greeting[end..] : greeting;
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
