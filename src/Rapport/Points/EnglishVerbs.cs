namespace Rapport.Points;

/// <summary>English verb forms, as far as a phrase needs them.</summary>
internal static class EnglishVerbs
{
    private static readonly Dictionary<string, string> Pasts = Pairs(
        "began:begin bought:buy brought:bring built:build chose:choose cut:cut did:do drew:draw drove:drive found:find gave:give grew:grow held:hold kept:keep left:leave led:lead "
        + "lost:lose made:make met:meet moved:move opened:open put:put ran:run rebuilt:rebuild rewrote:rewrite saw:see sent:send set:set sold:sell spent:spend spoke:speak started:start "
        + "taught:teach took:take tried:try went:go won:win wrote:write launched:launch hired:hire signed:sign closed:close finished:finish switched:switch joined:join acquired:acquire "
        + "replaced:replace introduced:introduce developed:develop designed:design tested:test planned:plan visited:visit created:create founded:found merged:merge migrated:migrate "
        + "added:add changed:change expanded:expand published:publish released:release rolled:roll stopped:stop invested:invest shipped:ship organised:organise organized:organize "
        + "reduced:reduce improved:improve implemented:implement deployed:deploy moderated:moderate recruited:recruit presented:present celebrated:celebrate adopted:adopt");

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouy");

    private static readonly HashSet<string> Doubling =
    [
        "run", "get", "put", "set", "cut", "plan", "stop", "hit", "sit", "begin", "win", "swim", "ship", "drop", "map", "dig", "let", "tap", "wrap", "plug", "log", "shop", "step",
        "spin", "trim", "scan", "chat", "commit", "admit", "submit", "permit", "refer", "prefer", "occur", "control", "cancel", "travel", "label", "model", "fit", "split", "quit", "swap", "strip", "rid", "forget", "program",
    ];

    /// <summary>"move" to "moving"; null for what has no such form.</summary>
    public static string? Gerund(string verb) => verb switch
    {
        "be" => "being",
        { Length: < 2 } => null,
        "can" or "may" or "might" or "must" or "shall" or "should" or "will" or "would" or "could" => null,
        // Found where a verb should stand, in speech that starts anew.
        "about" or "all" or "alright" or "also" or "an" or "and" or "in" or "just" or "maybe" or "my" or "never" or "not" or "of" or "okay" or "on" or "our" or "so" or "some" or "the" or "then" or "to" or "yeah" or "your" => null,
        _ when Doubling.Contains(verb) => verb + verb[^1] + "ing",
        _ when verb.EndsWith("ie", StringComparison.Ordinal) => verb[..^2] + "ying",
        _ when verb[^1] == 'e' && !(verb[^2] is 'e' or 'o' or 'y') => verb[..^1] + "ing",
        _ => verb + "ing",
    };

    /// <summary>The base of a past form that is surely a verb; else null.</summary>
    public static string? BaseOfPast(string word) => Pasts.GetValueOrDefault(word);

    /// <summary>What all forms of a word share: move, moves, moved, moving give "mov".</summary>
    public static string Root(string word)
    {
        word = Pasts.GetValueOrDefault(word, word);
        foreach (var ending in (string[])["ing", "ied", "ies", "ed", "es", "s", "ly"])
        {
            // "Bring" and "sing" end so by themselves.
            if (word.Length - ending.Length < 2 || !word.EndsWith(ending, StringComparison.Ordinal) || !word.AsSpan(0, word.Length - ending.Length).ContainsAny(Vowels)) continue;
            word = word[..^ending.Length];
            break;
        }

        if (word.Length > 3 && word[^1] == word[^2]) word = word[..^1];
        return word.Length > 2 && word[^1] is 'e' or 'y' ? word[..^1] : word;
    }

    private static Dictionary<string, string> Pairs(string pairs) => pairs.Split(' ').Select(pair => pair.Split(':')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
