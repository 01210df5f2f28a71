namespace Rapport.Points;

/// <summary>One word of an utterance.</summary>
/// <param name="Start">Offset in the utterance, in UTF-16 units.</param>
/// <param name="End">Offset after the last unit.</param>
/// <param name="Stem">Number of its stem in the conversation's vocabulary; -1 when the word carries no topic.</param>
/// <param name="Traits">What can be seen from its form alone.</param>
internal readonly record struct Word(int Start, int End, int Stem, WordTraits Traits);

/// <summary>What a word's form tells.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Capital = 1,
    Digit = 2,
    Everyday = 4,
    Filler = 8,
    Long = 16,
    FirstPerson = 32,
    FirstPersonPlural = 64,
    Opinion = 128,
    Plan = 256,
    Trouble = 512,
    Acronym = 1024,
    SecondPerson = 2048,
}
