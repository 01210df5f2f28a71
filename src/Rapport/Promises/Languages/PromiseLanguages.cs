namespace Rapport.Promises.Languages;

/// <summary>The nine languages. A sentence is read in the first whose promise it holds.</summary>
internal static class PromiseLanguages
{
    public static IReadOnlyList<PromiseWords> All { get; } =
        [English.Words, German.Words, French.Words, Spanish.Words, Portuguese.Words, Italian.Words, Dutch.Words, Japanese.Words, Arabic.Words];
}
