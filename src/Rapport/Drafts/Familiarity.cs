using System.Text.RegularExpressions;
using Rapport.Drafts.Languages;

namespace Rapport.Drafts;

/// <summary>Tells from what somebody wrote whether they are on first-name terms with the user: du, tu, je.</summary>
public static partial class Familiarity
{
    /// <summary>Whether the letters say du (tu, je) and nowhere Sie (vous, u). Languages without the difference give false.</summary>
    /// <param name="language">Two-letter language of the letters.</param>
    /// <param name="letters">What the other person wrote to the user, in any order.</param>
    public static bool IsFamiliar(string language, IEnumerable<string> letters)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(letters);
        var (close, distant) = DraftLanguages.Of(language).Code switch
        {
            "de" => (GermanClose(), GermanDistant()),
            "fr" => (FrenchClose(), FrenchDistant()),
            "es" => (SpanishClose(), SpanishDistant()),
            "it" => (ItalianClose(), ItalianDistant()),
            "nl" => (DutchClose(), DutchDistant()),
            _ => (null, null),
        };
        if (close is null || distant is null) return false;
        var text = string.Join('\n', letters);
        return close.IsMatch(text) && !distant.IsMatch(text);
    }

    [GeneratedRegex(@"\b(du|dir|dich|dein(e[mnrs]?)?|euch|eu(er|re[mnrs]?))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GermanClose();

    // "sie" is "they" too; only the capital within a sentence addresses somebody.
    [GeneratedRegex(@"(?<=[\p{Ll},] )(Sie|Ihnen|Ihr(e[mnrs]?)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex GermanDistant();

    [GeneratedRegex(@"\b(tu|toi|ton|tes|t')\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FrenchClose();

    [GeneratedRegex(@"\b(vous|votre|vos)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FrenchDistant();

    [GeneratedRegex(@"\b(tú|tus?|te|ti|contigo)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpanishClose();

    [GeneratedRegex(@"\b(usted(es)?|ud)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpanishDistant();

    [GeneratedRegex(@"\b(tu|ti|te|tuo|tua|tuoi|tue)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItalianClose();

    [GeneratedRegex(@"(?<=[\p{Ll},] )(Lei|Le|La|Suo|Sua)\b|\b(averla|vederla|incontrarla|ringraziarla)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ItalianDistant();

    [GeneratedRegex(@"\b(je|jij|jou|jouw|jullie)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DutchClose();

    [GeneratedRegex(@"\b(u|uw)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DutchDistant();
}
