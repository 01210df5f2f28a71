using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Takes out of spoken words what is only sound or said twice: "So we, uh, we bake here" -> "So we bake here". What is left is whole without it, and no word is added.</summary>
internal static partial class Hesitations
{
    public static string Without(string words)
    {
        var plain = JapaneseSound().Replace(words, "");
        plain = Sound().Replace(plain, match => match.Index == 0 ? "" : " ");
        plain = Filler().Replace(plain, match => match.Groups["before"].Value);
        // A stammer of three takes two passes.
        plain = Again().Replace(Again().Replace(plain, "${again}"), "${again}");
        return string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Commas on both sides belong to the sound.
    [GeneratedRegex(@"(^|[,،…]?\s+)(uh+|um+|erm?|uhm|euh|heu|äh+m?|öhm?|ehm?|hm+|mmm*|é|né|boh|beh|nou ja|zeg maar|tipo|like|ممم+|آآ+)(?=[,،…])[,،…]+\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sound();

    // Words that join two parts of a sentence: one comma stays.
    [GeneratedRegex(@"(?<before>[,،])\s+(i mean|you know|o sea|a ver|cioè|dico|insomma|quoi|enfin|sabe|يعني)(?=[,،])[,،]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Filler();

    [GeneratedRegex(@"(?<![\p{L}\p{N}'’])(?<again>\p{L}[\p{L}'’]*( \p{L}[\p{L}'’]*){0,2})[,،…]? \k<again>(?![\p{L}\p{N}'’])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Again();

    [GeneratedRegex(@"(?<=^|、|。)(その|えっと|えーと|ええと|あの|あのー|ええ|まあ|うーん)、")]
    private static partial Regex JapaneseSound();
}
