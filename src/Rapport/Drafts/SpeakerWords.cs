using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Words by which speakers speak of themselves. Outside quotation marks they would make the point the writer's own.</summary>
internal static partial class SpeakerWords
{
    /// <param name="text">Words in that language.</param>
    /// <param name="language">Two-letter language.</param>
    public static bool Touches(string text, string language) => (language switch
    {
        "de" => German(),
        "fr" => French(),
        "es" => Spanish(),
        "pt" => Portuguese(),
        "it" => Italian(),
        "nl" => Dutch(),
        "ja" => Japanese(),
        "ar" => Arabic(),
        _ => English(),
    }).IsMatch(text);

    [GeneratedRegex(@"\b(I|I['’](m|ve|d|ll)|me|my|mine|myself|us|we|we['’](re|ve|d|ll)|our|ours|ourselves)\b", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(ich|mich|mir|mein\w*|wir|uns|unser\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex German();

    [GeneratedRegex(@"\b(je|me|moi|mon|ma|mes|on|nous|notre|nos|\p{L}{2,}ons)\b|\b[jm]['’]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex French();

    [GeneratedRegex(@"\b(yo|me|mí?|mis|mí[oa]s?|nos|nosotr[oa]s|nuestr[oa]s?|\p{L}{2,}[aeiáéí]mos)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spanish();

    [GeneratedRegex(@"\b(eu|me|mim|meus?|minhas?|nós|nos|noss[oa]s?|a gente|\p{L}{2,}[aeiáéêí]mos)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Portuguese();

    [GeneratedRegex(@"\b(io|mi|m['’]|mi[oae]|miei|noi|ci|nostr[oaie]|ho|abbiamo|\p{L}{2,}iamo)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Italian();

    [GeneratedRegex(@"\b(ik|me|mij|mijn|m['’]n|we|wij|ons|onze)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dutch();

    [GeneratedRegex(@"私|弊社|当社|当館|我々|我が|うち(の|で|は|に)|僕|俺|自分|わたし")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"(?<!\p{L})(أنا|نحن|لدي|لدينا|عندي|عندنا|\p{L}{3,}نا|(?!ال)\p{L}{3,}ي)(?!\p{L})")]
    private static partial Regex Arabic();
}
