namespace Rapport.Points;

/// <summary>Who an utterance comes from, as far as a point is concerned.</summary>
internal enum Voice
{
    Other,
    User,
    Third,
}

/// <summary>A sentence of the conversation: words [<paramref name="First"/>, <paramref name="Last"/>) of the word list.</summary>
internal readonly record struct Sentence(int Utterance, int First, int Last, int Start, int End);

/// <summary>A conversation cut into sentences and words, with the counts that salience needs. Bounded: what stands past the limits is not read.</summary>
internal sealed class ConversationText
{
    /// <summary>400,000 characters are about six hours of speech; 20,000 about twenty minutes without a break.</summary>
    private const int MostCharacters = 400_000;
    private const int MostCharactersOfUtterance = 20_000;

    private ConversationText(Conversation source, Voice[] voices, WordReader reader)
    {
        Source = source;
        Voices = voices;
        Reader = reader;
    }

    public Conversation Source { get; }

    /// <summary>One per utterance.</summary>
    public Voice[] Voices { get; }

    public WordReader Reader { get; }

    public List<Word> Words { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    /// <summary>Sentences of utterance u are [SentenceStarts[u], SentenceStarts[u + 1]).</summary>
    public int[] SentenceStarts { get; private set; } = [];

    /// <summary>Times a stem occurs, by its number.</summary>
    public int[] Occurrences { get; private set; } = [];

    /// <summary>Sentences in which a stem occurs, by its number.</summary>
    public int[] SentencesWith { get; private set; } = [];

    public static ConversationText Read(Conversation source, Voice[] voices)
    {
        var text = new ConversationText(source, voices, new WordReader());
        var ranges = new List<(int Start, int End)>();
        var starts = new int[source.Utterances.Count + 1];
        var left = MostCharacters;
        for (var u = 0; u < source.Utterances.Count; u++)
        {
            starts[u] = text.Sentences.Count;
            var utterance = source.Utterances[u];
            if (utterance.IsQuoted || left <= 0) continue;
            var visible = utterance.Text.AsSpan(0, Math.Min(utterance.Text.Length, Math.Min(left, MostCharactersOfUtterance)));
            left -= visible.Length;
            ranges.Clear();
            Points.Sentences.Split(visible, ranges);
            foreach (var (start, end) in ranges) text.AddSentence(visible, u, start, end);
        }

        starts[^1] = text.Sentences.Count;
        text.SentenceStarts = starts;
        text.Count();
        return text;
    }

    private void AddSentence(ReadOnlySpan<char> utterance, int index, int start, int end)
    {
        var first = Words.Count;
        Reader.Read(utterance[start..end], Words);
        if (Words.Count == first) return;
        for (var w = first; w < Words.Count; w++) Words[w] = Words[w] with { Start = Words[w].Start + start, End = Words[w].End + start };
        Sentences.Add(new(index, first, Words.Count, start, end));
    }

    private void Count()
    {
        Occurrences = new int[Reader.Count];
        SentencesWith = new int[Reader.Count];
        var seen = new int[Reader.Count];
        for (var s = 0; s < Sentences.Count; s++)
        {
            for (var w = Sentences[s].First; w < Sentences[s].Last; w++)
            {
                var stem = Words[w].Stem;
                if (stem < 0) continue;
                Occurrences[stem]++;
                if (seen[stem] == s + 1) continue;
                seen[stem] = s + 1;
                SentencesWith[stem]++;
            }
        }
    }
}
