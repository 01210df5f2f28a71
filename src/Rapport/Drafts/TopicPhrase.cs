using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Finds what an English sentence is about when it cannot be quoted: "the Welsh language in the health board". Only where the words around it
/// show where it ends; better no topic than half a sentence.</summary>
internal static partial class TopicPhrase
{
    private const int MostNouns = 4;
    private const int ShortestWord = 4;

    private static readonly FrozenSet<string> Prepositions = Set("of in for with from on at between");
    private static readonly FrozenSet<string> Objects = Set("that the a an how it you us me your our them his her their what to up out off down away back");
    private static readonly FrozenSet<string> Articles = Set("the a an our my");

    // What ends a noun phrase, and what is too general to come back to.
    private static readonly FrozenSet<string> Closers = Set("""
        i you he she it we they me him her us them who which that what how when where why if whether because and or but so than then as to by is are was were be been being am
        has have had do does did will would can could should may might must shall not no yes the a an our my your his their this these those of in for with from on at between about
        into during after before under through without within against among over just also only very really actually there here now all some any each every more most much many up out off down again already still yet too said says say enough while today tomorrow yesterday
        """);

    private static readonly FrozenSet<string> General = Set("""
        thing things way ways time times point points lot lots kind kinds sort sorts bit one ones people stuff idea ideas question questions problem problems fact end day days first second third
        third minute minutes moment case cases part parts person people side sides number numbers example same other others whole next last bottom rest reason reasons yeah okay right well
        meeting meetings agenda slide slides email mail minister amount amounts member members committee person guy guys name
        """);

    public static string? Of(string quote) =>
        Sentence().Split(quote.Replace('’', '\'')).SelectMany(Candidates).OrderByDescending(topic => topic.Nouns).Select(topic => topic.Words).FirstOrDefault();

    private static IEnumerable<(string Words, int Nouns)> Candidates(string sentence)
    {
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (!Articles.Contains(words[i])) continue;
            var end = Nouns(words, i + 1);
            if (end == i + 1) continue;
            var nouns = end - i - 1;
            if (end + 2 < words.Length && Prepositions.Contains(words[end]))
            {
                var second = Articles.Contains(words[end + 1]) ? end + 2 : end + 1;
                var secondEnd = Nouns(words, second);
                if (secondEnd > second) { nouns += secondEnd - second; end = secondEnd; }
            }

            if (nouns >= 2 && EndsThere(words, end)) yield return (Turned(words[i..end]), nouns);
        }
    }

    /// <summary>The index after the plain words from <paramref name="from"/> on; <paramref name="from"/> when they do not make a name for something.</summary>
    private static int Nouns(string[] words, int from)
    {
        var end = from;
        while (end < words.Length && Plain().IsMatch(words[end]) && !Closers.Contains(words[end])) end++;
        var isSpecific = end > from && end - from <= MostNouns && words[end - 1].Length >= ShortestWord && !General.Contains(words[end - 1]) && !VerbEnding().IsMatch(words[end - 1]);
        return isSpecific ? end : from;
    }

    /// <summary>In "the data shows that" the word in -s is a verb, as what follows it tells.</summary>
    private static bool EndsThere(string[] words, int end) =>
        end == words.Length || (Closers.Contains(words[end]) && !(words[end - 1][^1] == 's' && Objects.Contains(words[end])));

    private static string Turned(string[] words) =>
        string.Join(' ', words.Select((word, index) => word.ToLowerInvariant() switch { "our" or "my" => "your", "the" or "a" or "an" or "this" or "these" when index == 0 => word.ToLowerInvariant(), _ => word }));

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[.!?;,:()""“”–—]+\s*|\s-\s|\b(uh+|um+|erm?|hmm*|you know|i mean)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\p{L}[\p{L}'-]*\p{L}$")]
    private static partial Regex Plain();

    // "the data shows", "the team moved", "the prices rising": half a sentence as often as not.
    [GeneratedRegex(@"(ed|ly|ing)$", RegexOptions.CultureInvariant)]
    private static partial Regex VerbEnding();
}
