namespace Rapport.Drafts.Languages;

/// <summary>The languages drafts are written in.</summary>
internal static class DraftLanguages
{
    public static IReadOnlyList<DraftLanguage> All { get; } =
        [English.Words, German.Words, French.Words, Spanish.Words, Portuguese.Words, Italian.Words, Dutch.Words, Japanese.Words, Arabic.Words];

    /// <summary>The language of a two-letter code or a tag such as <c>de-CH</c>; English for any other.</summary>
    public static DraftLanguage Of(string code) =>
        All.FirstOrDefault(language => code.Length >= 2 && code.StartsWith(language.Code, StringComparison.OrdinalIgnoreCase) && (code.Length == 2 || code[2] == '-')) ?? All[0];
}
