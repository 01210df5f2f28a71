namespace Rapport.Points;

/// <summary>
/// A stretch of one utterance that could be offered: words [First, Last) of the conversation's words, characters [Start, End) of the utterance,
/// with its distinct topic-carrying stems and the sentences it touches.
/// </summary>
internal sealed record Candidate(int Utterance, int First, int Last, int Start, int End, int[] Stems, int Sentence, int SentenceCount)
{
    public int Words => Last - First;
}
