namespace Rapport.Points;

/// <summary>Where each stem is said, so that what stands around a stretch can be counted without reading it again.</summary>
internal sealed class Surroundings
{
    private readonly ConversationText text;
    private readonly int[] starts;
    private readonly int[] utterances;
    private readonly int[] wordsBefore;
    private readonly int[] strongBefore;
    private readonly int[] ownBefore;

    public Surroundings(ConversationText text)
    {
        this.text = text;
        starts = new int[text.Reader.Count + 1];
        for (var stem = 0; stem < text.Reader.Count; stem++) starts[stem + 1] = starts[stem] + text.Occurrences[stem];
        utterances = new int[starts[^1]];
        var next = starts.AsSpan(0, text.Reader.Count).ToArray();
        var count = text.Source.Utterances.Count;
        wordsBefore = new int[count + 1];
        strongBefore = new int[count + 1];
        ownBefore = new int[count + 1];
        for (var u = 0; u < count; u++)
        {
            var (words, strong) = Place(u, next);
            wordsBefore[u + 1] = wordsBefore[u] + words;
            strongBefore[u + 1] = strongBefore[u] + strong;
            ownBefore[u + 1] = ownBefore[u] + (text.Voices[u] == Voice.Other ? strong : 0);
        }
    }

    /// <summary>Topical words per word, within so many utterances to either side.</summary>
    public double Density(int utterance, int reach) => (double)Sum(strongBefore, utterance, reach) / Math.Max(1, Sum(wordsBefore, utterance, reach));

    /// <summary>Topical words said by the other person, within so many utterances to either side.</summary>
    public int Own(int utterance, int reach) => Sum(ownBefore, utterance, reach);

    /// <summary>Topical words said by anybody, within so many utterances to either side.</summary>
    public int Strong(int utterance, int reach) => Sum(strongBefore, utterance, reach);

    public int WordsIn(int utterance) => wordsBefore[utterance + 1] - wordsBefore[utterance];

    /// <summary>Times the stem is said in utterances from <paramref name="from"/> to <paramref name="to"/>, both included, apart from <paramref name="except"/>.</summary>
    public int Times(int stem, int from, int to, int except)
    {
        var count = 0;
        for (var i = FirstAt(stem, from); i < starts[stem + 1] && utterances[i] <= to; i++) if (utterances[i] != except) count++;
        return count;
    }

    /// <summary>Whether somebody else says the stem in the given utterances.</summary>
    public bool SaidByAnother(int stem, int from, int to, string speaker)
    {
        for (var i = FirstAt(stem, from); i < starts[stem + 1] && utterances[i] <= to; i++)
        {
            if (!string.Equals(text.Source.Utterances[utterances[i]].Speaker, speaker, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private (int Words, int Strong) Place(int utterance, int[] next)
    {
        int words = 0, strong = 0;
        for (var s = text.SentenceStarts[utterance]; s < text.SentenceStarts[utterance + 1]; s++)
        {
            words += text.Sentences[s].Last - text.Sentences[s].First;
            for (var w = text.Sentences[s].First; w < text.Sentences[s].Last; w++)
            {
                var stem = text.Words[w].Stem;
                if (stem < 0) continue;
                utterances[next[stem]++] = utterance;
                if ((text.Words[w].Traits & WordTraits.Everyday) == 0) strong++;
            }
        }

        return (words, strong);
    }

    private int FirstAt(int stem, int utterance)
    {
        var found = utterances.AsSpan(starts[stem], text.Occurrences[stem]);
        int low = 0, high = found.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (found[middle] < utterance) low = middle + 1;
            else high = middle;
        }

        return starts[stem] + low;
    }

    private static int Sum(int[] before, int utterance, int reach) =>
        before[Math.Min(before.Length - 1, utterance + reach + 1)] - before[Math.Max(0, utterance - reach)];
}
