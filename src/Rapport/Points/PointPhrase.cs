using System.Text.RegularExpressions;

namespace Rapport.Points;

/// <summary>Turns a quote into the few words a draft can carry: "we're moving our data centre to Oslo" becomes "moving your data centre to Oslo".</summary>
public static partial class PointPhrase
{
    private const int MostWords = 12;
    private const int FewestWords = 2;
    private const int FewestBeforeJoint = 4;

    /// <summary>
    /// A noun phrase or "-ing" phrase seen from the writer of the draft: the speaker's "our" and "my" become "your", their "your" becomes "my".
    /// English by rule; other languages give null, and so does a quote that no rule turns cleanly (the draft then quotes the words).
    /// </summary>
    /// <param name="quote">Words of one utterance.</param>
    /// <returns>Two to twelve words without a closing stop, grounded in the quote; or null.</returns>
    public static string? Derive(string quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        if (quote.Length > 600) return null;
        var plain = Plain(quote);
        foreach (var sentence in Stop().Split(plain))
        {
            if (sentence.Contains('?', StringComparison.Ordinal)) continue;
            if (Core(sentence) is { } core && Finish(core) is { } phrase && IsGrounded(phrase, quote)) return phrase;
        }

        return null;
    }

    /// <summary>Whether every content word of <paramref name="phrase"/> stands in <paramref name="quote"/>, as it is or inflected; numbers and names only as they are.</summary>
    public static bool IsGrounded(string phrase, string quote)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(quote);
        var said = WordPattern().Matches(quote).Select(m => Straight(m.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var roots = said.Select(word => EnglishVerbs.Root(word.ToLowerInvariant())).ToHashSet(StringComparer.Ordinal);
        foreach (Match match in WordPattern().Matches(phrase))
        {
            var word = Straight(match.Value);
            if (said.Contains(word)) continue;
            var lowered = word.ToLowerInvariant();
            if (word.Any(char.IsDigit)) return false;
            if (char.IsUpper(word[0]) && match.Index > 0) return false;
            if (!StopWords.Contains(lowered) && !roots.Contains(EnglishVerbs.Root(lowered))) return false;
        }

        return true;
    }

    private static string Plain(string quote)
    {
        // A hesitation before the verb is skipped; one later ends the phrase, because what follows it is often a new start.
        var text = Filler().Replace(Straight(quote), " ~ ");
        text = Opener().Replace(text, "");
        text = EarlyPause().Replace(text, " ");
        text = Repeat().Replace(text, "$1");
        return Spaces().Replace(text, " ").Trim();
    }

    private static string Straight(string text) => text.Replace('\u2019', '\'');

    /// <summary>The part of a sentence that the phrase is made of, still in the speaker's words.</summary>
    private static string? Core(string sentence)
    {
        if (Doing().Match(sentence) is { Success: true } doing)
        {
            var verb = doing.Groups["verb"].Value.ToLowerInvariant();
            var rest = doing.Groups["rest"].Value;
            if (verb is "going" or "gonna") return To().Match(rest) is { Success: true } to ? Gerund(to) : verb == "gonna" ? Gerund(FirstWord().Match(rest)) : "going " + rest;
            if (verb is "thinking" or "talking" or "wondering" or "worrying" or "asking") return About().Match(rest) is { Success: true } about ? Thing(about.Groups["thing"].Value) : null;
            return verb is "saying" or "being" or "getting" or "having" or "doing" or "assuming" or "guessing" ? null : $"{verb} {rest}";
        }

        if (Intent().Match(sentence) is { Success: true } intent)
        {
            var noun = intent.Groups["mood"].Value.ToLowerInvariant() switch
            {
                "plan" => "our plan to ",
                "hope" => "our hope to ",
                "need" => "needing to ",
                _ => null,
            };
            return noun is null ? Gerund(intent) : noun + intent.Groups["verb"].Value.ToLowerInvariant() + " " + intent.Groups["rest"].Value;
        }

        if (Feeling().Match(sentence) is { Success: true } feeling) return Thing(feeling.Groups["thing"].Value);
        if (Working().Match(sentence) is { Success: true } working) return $"{working.Groups["verb"].Value.ToLowerInvariant()} {working.Groups["rest"].Value}";
        if (Doer().Match(sentence) is { Success: true } doer) return $"{doer.Groups["who"].Value} {doer.Groups["verb"].Value} {doer.Groups["rest"].Value}";
        if (Custom().Match(sentence) is { Success: true } custom) return Gerund(custom);
        if (Past().Match(sentence) is { Success: true } past && EnglishVerbs.BaseOfPast(past.Groups["verb"].Value.ToLowerInvariant()) is { } verbOfPast)
            return $"{EnglishVerbs.Gerund(verbOfPast)} {past.Groups["rest"].Value}";
        if (Matter().Match(sentence) is { Success: true } matter) return To().Match(matter.Groups["thing"].Value) is { Success: true } to ? Gerund(to) : Thing(matter.Groups["thing"].Value);
        return Owned().Match(sentence) is { Success: true } owned ? owned.Groups["thing"].Value : null;
    }

    private static string? Gerund(Match match) =>
        match.Success && GerundOf(match.Groups["verb"].Value.ToLowerInvariant()) is { } gerund && gerund is not ("being" or "having" or "doing" or "getting") ? $"{gerund} {match.Groups["rest"].Value}" : null;

    /// <summary>"look after" becomes "looking after".</summary>
    private static string? GerundOf(string verb)
    {
        var space = verb.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? EnglishVerbs.Gerund(verb) : EnglishVerbs.Gerund(verb[..space]) + verb[space..];
    }

    // Only what begins like a thing or an act can follow "about".
    private static string? Thing(string text) => ThingStart().IsMatch(text) ? text : null;

    private static string? Finish(string core)
    {
        var cut = Break().Match(core);
        if (cut.Success) core = core[..cut.Index];
        var words = core.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('"', '(', ')', '.', ',')).Where(word => word.Length > 0).ToList();
        // "Bringing the first one to Aarhus and letting it stay": what comes before the "and" is whole.
        var unclear = words.FindIndex(word => Unresolved().IsMatch(word));
        var joint = unclear < 0 ? -1 : words.FindLastIndex(unclear, word => word is "and" or "or");
        if (joint >= FewestBeforeJoint) words.RemoveRange(joint, words.Count - joint);
        if (words.Count > MostWords)
        {
            var end = MostWords;
            while (end > 4 && !Preposition().IsMatch(words[end])) end--;
            if (end <= 4) return null;
            words.RemoveRange(end, words.Count - end);
        }

        while (words.Count > 0 && Dangling().IsMatch(words[^1])) words.RemoveAt(words.Count - 1);
        if (words.Count < FewestWords || words.Any(word => Unresolved().IsMatch(word)) || Unclear().IsMatch(string.Join(' ', words))) return null;
        if (words.Count(word => !StopWords.Contains(word.ToLowerInvariant())) < FewestWords) return null;
        for (var i = 0; i < words.Count; i++)
        {
            if (Turn(words[i]) is not { } turned) return null;
            words[i] = turned;
        }

        return string.Join(' ', words);
    }

    private static string? Turn(string word) => word.ToLowerInvariant() switch
    {
        "my" or "our" => "your",
        "mine" or "ours" => "yours",
        "me" or "us" => "you",
        "myself" => "yourself",
        "ourselves" => "yourselves",
        "your" => "my",
        "yours" => "mine",
        // "You" may be the user or anybody, "I" and "we" would open a clause: no clean phrase.
        "you" or "i" or "we" or "yourself" or "yourselves" => null,
        _ when word.Contains('\'', StringComparison.Ordinal) && Contraction().IsMatch(word) => null,
        _ => word,
    };

    // "If we move", "that we move": a condition, or a clause whose object stands elsewhere.
    private const string Free = @"(?<!\b(?:that|which|what|who|where|how|why|if|unless|when|whether|until|before|after|than|like) )";
    private const string Adverbs = @"(?:(?:also|now|currently|just|actually|really|still|already|finally|probably|definitely|mostly|all|both|soon|recently|only|always|basically) )*";

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’&-]*")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex Stop();

    [GeneratedRegex(@",?\s*\b(?:um+|uh+|er+m?|ah|hmm*|mm+(?:-?hmm)?|you know|i mean|sort of|kind of)\b,?", RegexOptions.IgnoreCase)]
    private static partial Regex Filler();

    [GeneratedRegex(@"^[\s,~]*(?:(?:yeah|yes|yep|okay|ok|well|so|and|but|right|basically|actually|anyway)\b[\s,.~]*)*", RegexOptions.IgnoreCase)]
    private static partial Regex Opener();

    [GeneratedRegex(@"(?<=\b(?:i|we|i'm|we're|i've|we've|been|am|are|will|to))(?:\s*~\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex EarlyPause();

    [GeneratedRegex(@"\b(\w+)(?: \1\b)+", RegexOptions.IgnoreCase)]
    private static partial Regex Repeat();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(Free + @"\b(?:i'm|we're|i am|we are|i've been|we've been|i have been|we have been) " + Adverbs + @"(?<verb>\w{2,}ing|gonna) (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Doing();

    [GeneratedRegex(
        Free + @"\b(?:i|we) " + Adverbs + @"(?<mood>want|need|plan|hope|intend|decided) to (?<verb>[a-z]{2,}) (?<rest>.+)$"
        + "|" + Free + @"\b(?:i|we)(?:'ll| will) " + Adverbs + @"(?<verb>[a-z]{2,}) (?<rest>.+)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Intent();

    [GeneratedRegex(@"(?<!\byou(?: are|'re| were)? )\b(?:(?:worried|excited|concerned|thinking|curious|talk|talked|wrote|writing|happy|nervous|passionate|care|think|thought) about|interested in|(?:i|we) (?:work|focus|worked|focused|focussed|rely|depend) on|looking forward to|responsible for|(?:i|we) (?:need|love|enjoy|use|sell|offer|want|like)) (?<thing>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Feeling();

    // "What I am building right now is a listening bench", "I dream of bringing the air in".
    [GeneratedRegex(@"^what (?:i'm|we're|i am|we are) (?:also |now |really )?(?<verb>[a-z]{2,}ing) (?:right now |now |at the moment |this year |these days )?is (?<rest>(?:a|an|the|my|our) .+)$|\b(?:i|we) (?:dream|dreamed|often dream|always dream) (?:of|about) (?<verb>[a-z]{2,}ing) (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Working();

    // "My foundation is giving every school a quiet door".
    [GeneratedRegex(Free + @"(?:^|, |\band )(?:[a-z]+ [a-z]+ )?(?<who>(?:my|our) (?:[\w-]+ ){0,2}?[\w-]+) (?:is|are) " + Adverbs + @"(?<verb>(?!going|being|getting|having|doing)[a-z]{2,}ing) (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Doer();

    // What somebody does for a living or for love.
    [GeneratedRegex(
        Free + @"\b(?:i|we) (?:(?:also|now|always|still|often|mostly|usually|both|only) )*(?<verb>build|collect|look after|teach|run|make|design|grow|restore|write|paint|repair|plant|choose|measure|study|draw|carve|train|lead|coordinate|organi[sz]e|research|"
        + @"translate|cook|bake|sing|play|weave|keep bees|brew|knit|sew|publish|produce|raise|breed|photograph|advise|support|manage|maintain|print|record|renovate|rebuild|convert|visit) (?<rest>.+)$"
        + "|" + Free + @"\b(?:i'd|we'd|i would|we would) (?:really )?(?:like|love) to (?<verb>[a-z]{2,}) (?<rest>.+)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Custom();

    [GeneratedRegex(Free + @"\b(?:i|we)(?:'ve| have)? " + Adverbs + @"(?<verb>[a-z]{3,}) (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:problem|challenge|concern|question|goal|plan|focus|priority|issue|idea|aim|difficulty|hope)s? (?:is|are|was|were|will be) (?:still |mostly |mainly )?(?<thing>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Matter();

    [GeneratedRegex(@"^(?<thing>(?:my|our) (?:[\w'-]+ ){1,7}?[\w'-]+) (?:is|are|was|were|will|has|have|had|needs?|can|should|would|starts?|opens?|moves?|goes|comes|looks?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Owned();

    [GeneratedRegex(@"^to (?<verb>[a-z]{2,}) (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex To();

    [GeneratedRegex(@"^(?<verb>[a-z]{2,}) (?<rest>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^(?:\w+ )??about (?<thing>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"^(?:the|a|an|my|our|your|some|more|new|better|two|three|four|five|several|many|\p{Lu}[\w-]+|(?!during|nothing|anything|something|everything|morning|evening|being|having)[a-z]{2,}ing)\b")]
    private static partial Regex ThingStart();

    [GeneratedRegex(@"[,;:!?~–—]|\.(?:\s|$)| -+ |\s(?:in spite of|despite|because|but|so|which|who|whom|whose|where|if|when|while|although|though|since|unless|whether|how|what|why|as (?:well|soon|far|long|i|we|you|they|it)|and (?:i|i'm|we|we're|they|he|she|it|you|then|so|that|also|there)|or (?:something|whatever|so)|and (?:stuff|so on|things|everything)|that (?:i|we|you|they|it|he|she|would|will|is|are|can|[a-z]{3,}s)|i|we|they|he|she)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"^(?:in|on|at|for|with|to|from|by|about|into|over|after|before|during|until|through|between|across|and|or)$", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"^(?:in|on|at|for|with|to|from|by|about|into|over|after|before|during|until|through|between|across|and|or|the|a|an|of|my|our|your|their|his|her|its|very|quite|really|just|also|as|than|is|are|was|were|be|that|this|these|those|some|any|like|then|now|too|maybe|probably|not|up|out)$", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"^(?:it|them|they|he|she|him|her|his|their|there|here|not|never|no|none|nothing|something|anything|everything|stuff|whatever|is|are|was|were|has|have|had|can|could|would|should|will|might|okay|yeah|well|gonna|wanna)$|n't$", RegexOptions.IgnoreCase)]
    private static partial Regex Unresolved();

    // "This product" needs the room to be understood, "this winter" does not; "look at today" has lost its object; "recogniti recognition" was said twice.
    [GeneratedRegex(
        @"\b(?:this|that|these|those)\b(?! (?:week|weekend|month|year|spring|summer|autumn|fall|winter|season|quarter|january|february|march|april|may|june|july|august|september|october|november|december)\b)"
        + @"|^\w+ing(?: (?:at|on|for|with|from|about|to|in|of))? (?:today|currently|later|now|then|again|tomorrow|yesterday|together|too|the best)\b|\b(?<cut>\w{4,}) \k<cut>|\b(?<two>\w+ \w+) \k<two>\b"
        + @"|^\w+ing (?:on|at|with|for|from|about) (?:for|in|at|on|with|to|from|by)\b|\b(?:a|an|the|your|my) (?:in|on|at|of|to|the|a|an|and|or|is)\b|^(?:providing|making|using|giving|taking|reaching|doing|building|seeing|sending|having|showing) to\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Unclear();

    [GeneratedRegex(@"'(?:m|re|ve|ll|d|t)$", RegexOptions.IgnoreCase)]
    private static partial Regex Contraction();
}
