using System.Collections.Frozen;

namespace Rapport.Points.Clauses;

/// <summary>Where the finite verb of a main clause goes when the clause depends on another.</summary>
internal enum VerbPlace
{
    /// <summary>Where it is: "que vous déménagez ...".</summary>
    Stays,

    /// <summary>To the end: "dass Sie ... umziehen".</summary>
    End,

    /// <summary>To the end, but before an infinitive or participle that stands there: "dat u ... gaat verhuizen".</summary>
    BeforeLastVerb,
}

/// <summary>What turns with the speaker. Forms are lower case.</summary>
internal sealed record Turning
{
    /// <summary>The speaker's word for themselves that opens the sentence; empty where the verb alone says it.</summary>
    public required string Said { get; init; }

    /// <summary>For a correspondence by first names, for one that is not, or null for both.</summary>
    public bool? IsFamiliar { get; init; }

    /// <summary>What the reader is called; empty for none.</summary>
    public required string Subject { get; init; }

    /// <summary>Finite verbs that turn by themselves.</summary>
    public required FrozenDictionary<string, string> Verbs { get; init; }

    /// <summary>Endings by which other verbs turn, the first that fits; empty where only <see cref="Verbs"/> are sure.</summary>
    public (string Ending, string Turned)[] Endings { get; init; } = [];

    /// <summary>Verbs that would turn otherwise than their ending tells: endings of them.</summary>
    public string[] Irregular { get; init; } = [];

    /// <summary>Other words that turn: possessives.</summary>
    public required FrozenDictionary<string, string> Words { get; init; }

    public string? Turn(string verb)
    {
        if (Verbs.TryGetValue(verb, out var turned)) return turned;
        if (Irregular.Any(ending => verb.EndsWith(ending, StringComparison.Ordinal))) return null;
        foreach (var (ending, replaced) in Endings)
        {
            if (verb.Length > ending.Length + 1 && verb.EndsWith(ending, StringComparison.Ordinal)) return verb[..^ending.Length] + replaced;
        }

        return null;
    }
}

/// <summary>How one language turns "we are moving our data centre" into "that you are moving your data centre".</summary>
internal sealed record ClauseRules
{
    public required string Code { get; init; }

    public required VerbPlace VerbPlace { get; init; }

    /// <summary>The first that fits the sentence is taken.</summary>
    public required Turning[] Turnings { get; init; }

    /// <summary>Words that cannot be turned surely, that need the room to be understood, or that open another clause.</summary>
    public required FrozenSet<string> Refused { get; init; }

    /// <summary>Endings of words with a pronoun in them: "mudarnos".</summary>
    public string[] RefusedEndings { get; init; } = [];

    /// <summary>Verbs that leave another one to the end of the sentence.</summary>
    public FrozenSet<string> Auxiliaries { get; init; } = Set("");

    /// <summary>Parts of verbs that stand apart at the end: "wir ziehen ... um".</summary>
    public FrozenSet<string> Prefixes { get; init; } = Set("");

    /// <summary>Said before what matters: "ja", "also".</summary>
    public required FrozenSet<string> Openers { get; init; }

    /// <summary>"and", "or": joins things, or opens another clause.</summary>
    public required FrozenSet<string> Joints { get; init; }

    /// <summary>After a joint these show that things are joined.</summary>
    public required FrozenSet<string> Articles { get; init; }

    public static FrozenSet<string> Set(string words) => words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"bin:sind habe:haben".</summary>
    public static FrozenDictionary<string, string> Pairs(string pairs) =>
        pairs.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
}
