namespace Rapport.Points;

/// <summary>
/// Every stretch worth judging: one to six whole sentences of one utterance, or, of a sentence too long to quote, runs of its clauses.
/// Five to forty words, at least four that carry a topic, at least three different ones; nothing that hides or turns characters.
/// </summary>
internal static class Candidates
{
    public const int FewestWords = 5;
    public const int MostWords = 40;
    /// <summary>In speech a thought is often told in short sentences; the words limit it before this does.</summary>
    private const int MostSentences = 6;
    private const int LongestQuote = 400;

    public static List<Candidate> Of(ConversationText text, Voice voice)
    {
        var found = new List<Candidate>();
        for (var u = 0; u < text.Voices.Length; u++)
        {
            if (text.Voices[u] != voice) continue;
            for (var s = text.SentenceStarts[u]; s < text.SentenceStarts[u + 1]; s++)
            {
                if (text.Sentences[s].Last - text.Sentences[s].First > MostWords) AddClauses(text, s, found);
                else AddSentences(text, s, text.SentenceStarts[u + 1], found);
            }
        }

        return found;
    }

    private static void AddSentences(ConversationText text, int s, int end, List<Candidate> found)
    {
        var sentence = text.Sentences[s];
        for (var last = s; last < Math.Min(end, s + MostSentences) && text.Sentences[last].Last - sentence.First <= MostWords; last++)
        {
            Add(text, sentence.Utterance, sentence.First, text.Sentences[last].Last, text.Sentences[last].End, s, last - s + 1, found);
        }
    }

    private static void AddClauses(ConversationText text, int s, List<Candidate> found)
    {
        var sentence = text.Sentences[s];
        var words = text.Source.Utterances[sentence.Utterance].Text;
        var first = sentence.First;
        while (first < sentence.Last)
        {
            // The longest run of clauses that fits; speech without any comma is cut at the limit.
            var last = Math.Min(first + MostWords, sentence.Last);
            if (last < sentence.Last)
            {
                var cut = last;
                while (cut > first + FewestWords && !IsClauseEnd(words, text.Words[cut - 1].End)) cut--;
                if (cut > first + FewestWords) last = cut;
            }

            Add(text, sentence.Utterance, first, last, last == sentence.Last ? sentence.End : text.Words[last - 1].End, s, 1, found);
            first = NextClause(text, words, first, last);
        }
    }

    private static int NextClause(ConversationText text, string words, int first, int last)
    {
        for (var w = first + FewestWords; w < last; w++)
        {
            if (IsClauseEnd(words, text.Words[w - 1].End)) return w;
        }

        return last;
    }

    private static bool IsClauseEnd(string text, int at) => at < text.Length && text[at] is ',' or ';' or ':' or '、' or '،' or '–' or '—';

    // A note is written short: "moving the data centre to Oslo".
    private static (int Words, int Topical, int Distinct) Fewest(ConversationText text) => text.Source.Source == PointSource.Note ? (2, 2, 2) : (FewestWords, 4, 3);

    private static void Add(ConversationText text, int utterance, int first, int last, int end, int sentence, int sentences, List<Candidate> found)
    {
        while (first < last && (text.Words[first].Traits & WordTraits.Filler) != 0) first++;
        var fewest = Fewest(text);
        if (last - first < fewest.Words || last - first > MostWords) return;
        var start = text.Words[first].Start;
        var quote = text.Source.Utterances[utterance].Text.AsSpan(start, end - start);
        if (quote.Length > LongestQuote || ForeignText.Hides(quote)) return;
        var stems = new List<int>();
        var topical = 0;
        for (var w = first; w < last; w++)
        {
            var stem = text.Words[w].Stem;
            if (stem < 0) continue;
            topical++;
            if (!stems.Contains(stem)) stems.Add(stem);
        }

        if (topical >= fewest.Topical && stems.Count >= fewest.Distinct) found.Add(new(utterance, first, last, start, end, [.. stems], sentence, sentences));
    }
}
