using System.Collections.Frozen;

namespace Rapport.Points;

/// <summary>Closed lists of English words that tell how something is said. Other languages are judged by salience alone.</summary>
internal static class WordKinds
{
    private static readonly FrozenDictionary<string, WordTraits> Kinds = Build();
    private static readonly FrozenDictionary<string, WordTraits>.AlternateLookup<ReadOnlySpan<char>> Lookup = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordTraits Of(ReadOnlySpan<char> lowered) => Lookup.TryGetValue(lowered, out var kind) ? kind : WordTraits.None;

    private static FrozenDictionary<string, WordTraits> Build()
    {
        var kinds = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        Add(WordTraits.Filler, "um uh uhhuh mm mmhmm hmm hm huh yeah yep yes ok okay oh well like basically actually anyway sorry er ah eh right");
        Add(WordTraits.FirstPerson, "i i'm i've i'd i'll my me mine");
        Add(WordTraits.FirstPersonPlural, "we we're we've we'd we'll our us ours");
        Add(WordTraits.SecondPerson, "you you're you've you'd you'll your yours");
        Add(WordTraits.Opinion, "think believe feel prefer suggest propose recommend agree disagree should opinion view favour favor like hope interested important");
        Add(WordTraits.Plan, "plan plans planning planned will going gonna intend next launch build building start starting develop developing decide decided design want need needs");
        Add(WordTraits.Trouble, "problem problems issue issues difficult difficulty hard concern concerns concerned worried worry challenge risk lack cannot can't unable fail failed");
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(WordTraits kind, string words)
        {
            foreach (var word in words.Split(' ')) kinds[word] = kinds.GetValueOrDefault(word) | kind;
        }
    }
}
