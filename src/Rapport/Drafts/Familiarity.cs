using Rapport.Drafts.Languages;
using Rapport.Drafts.Manners;

namespace Rapport.Drafts;

/// <summary>Tells from what somebody wrote whether they are on first-name terms with the user: du, tu, je.</summary>
public static class Familiarity
{
    /// <summary>Whether the letters say du (tu, je) and nowhere Sie (vous, u).</summary>
    /// <param name="language">Two-letter language of the letters.</param>
    /// <param name="letters">What the other person wrote to the user, in any order.</param>
    public static bool IsFamiliar(string language, IEnumerable<string> letters)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(letters);
        return AddressWords.Of(DraftLanguages.Of(language).Code).Judge(string.Join('\n', letters)) == Formality.Familiar;
    }
}
