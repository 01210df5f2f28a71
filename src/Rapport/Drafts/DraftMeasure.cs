using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>How long a draft is and may be: in words, in Japanese in characters without white space (design, section 5).</summary>
internal static class DraftMeasure
{
    public static (int Least, int Most) FullLength(DraftLanguage language) => language.CountsCharacters ? (120, 220) : (60, 110);

    /// <summary>The Japanese bounds are ours: the design gives none for its short form.</summary>
    public static (int Least, int Most) ShortLength(DraftLanguage language) => language.CountsCharacters ? (40, 120) : (25, 50);

    public static int MostInSubject(DraftLanguage language) => language.CountsCharacters ? 15 : 5;

    public static int Of(string text, DraftLanguage language) =>
        language.CountsCharacters
            ? text.Count(character => !char.IsWhiteSpace(character))
            : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
