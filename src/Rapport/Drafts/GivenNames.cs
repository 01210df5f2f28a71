using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Finds names of people in a text, to keep third persons out of a mail. A list of common given names, without those that are also everyday words or
/// places, and the ways in which people are spoken of.</summary>
internal static partial class GivenNames
{
    private static readonly FrozenSet<string> Common = """
        Aaron Adam Adrian Ahmed Alan Albert Alejandro Alessandro Alexander Alexandra Ali Alice Amanda Amelie Amy Ana Andrea Andreas Andrew Angela Anita Anja Anna Anne Anthony Antonio
        Barbara Beatriz Benjamin Bernd Birgit Brian Bruno Carla Carlos Carmen Carol Caroline Catherine Charlotte Chiara Chris Christian Christina Christine Christoph Christopher Claire Claudia
        Clara Cristina Daniel Daniela David Deborah Denise Dennis Diego Dirk Donald Dorothy Eduardo Edward Elena Elisabeth Elizabeth Emily Emma Eric Erik Eva Fatima Federico Felix Fernando
        Francesca Francesco Francois Frank Franz Friedrich Gabriel Gary George Gerard Giulia Giuseppe Greg Gregory Guillaume Gustavo Hannah Hans Hassan Heather Heike Heinz Helen Helena Henrik
        Hugo Ines Ingrid Isabel Isabelle Jack Jacob Jakob James Jan Jane Jason Jean Jeff Jeffrey Jennifer Jens Jessica Jessica Joachim Joao Johan Johannes John Jonas Jonathan Jorge Jose Joseph Joshua
        Juan Judith Julia Julian Julie Karen Karin Karl Katharina Kathleen Kathrin Katja Kenneth Kevin Khalid Klaus Kristina Larry Lars Laura Lauren Lea Lena Leo Leon Linda Lisa Louis Louise Luca
        Lucas Lucia Luis Luisa Lukas Manuel Marc Marcel Marco Marcus Margaret Maria Marie Marina Mario Marion Marta Martin Martina Mary Matteo Matthew Matthias Maximilian Megan Melanie Michael
        Michel Michelle Miguel Mohamed Mohammed Monica Monika Nadia Nancy Natalie Nathan Nicholas Nicola Nicolas Nicole Nina Nora Olga Oliver Olivier Omar Oscar Pablo Pamela Patricia Patrick Paul
        Paula Pedro Peter Petra Philip Philipp Philippe Pierre Pieter Rachel Rafael Rainer Ralf Raymond Rebecca Renate Ricardo Richard Robert Roberto Roger Roland Ronald Ryan Sabine Salvatore
        Samantha Samuel Sandra Sara Sarah Scott Sebastian Sergio Sharon Silvia Simon Simone Sofia Sonja Sophia Sophie Stefan Stefanie Stephan Stephanie Stephen Steve Steven Susan Susanne Sven
        Tanja Teresa Theresa Thomas Thorsten Tim Timothy Tobias Tomas Tony Ulrich Ursula Uwe Valentina Valerie Vanessa Vera Veronica Victor Victoria Vincent Walter Werner William Wolfgang
        Xavier Yasmin Yusuf Yvonne
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, written as names are, is on the list.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>Names in <paramref name="text"/> that are neither the reader's nor the writer's.</summary>
    public static IReadOnlyList<string> ThirdPersons(string text, DraftWish wish)
    {
        var own = $"{wish.RecipientName} {wish.RecipientGivenName} {wish.SenderGivenName}";
        var found = Capitalised().Matches(text).Select(match => match.Value).Where(Common.Contains)
            .Concat(Titled().Matches(text).Select(match => match.Groups["name"].Value));
        return [.. found.Where(name => !own.Contains(name, StringComparison.OrdinalIgnoreCase)).Distinct()];
    }

    // Not "San Diego" or "Saint Martin".
    [GeneratedRegex(@"(?<!\b(San|Santa|Santo|São|Saint|St\.?|Sankt) )\b\p{Lu}\p{Ll}+\b")]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"\b(Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Herrn|Frau|Monsieur|Madame|M|Mme|Señor|Señora|Sr|Sra|Senhor|Senhora|Signor|Signora|Sig|meneer|mevrouw|my (boss|colleague|manager|wife|husband|friend|brother|sister)|your (boss|colleague|manager|wife|husband|friend|brother|sister))\.? (?<name>\p{Lu}\p{Ll}+)|(?<name>[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}]{1,6})(さん|氏)", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();
}
