using System.Text;

namespace Rapport.People;

/// <summary>Spellings of one name: transliterated, heard, or typed with one letter wrong.</summary>
internal static class Spelling
{
    /// <value>5 letters: in shorter names one letter makes another name (Berg, Borg; docs/decisions/0012).</value>
    private const int LongEnough = 5;

    // Letters and pairs that are written for one another, the longer first; applied to folded words.
    private static readonly (string Written, string Sound)[] Sounds =
    [
        ("sch", "s"), ("sh", "s"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("ou", "u"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("ei", "ai"), ("ey", "ai"), ("ay", "ai"), ("ie", "i"),
        ("dt", "t"), ("tz", "z"), ("y", "i"), ("j", "i"), ("c", "k"), ("v", "w"), ("aa", "a"), ("h", ""),
    ];

    /// <summary>A folded word as it sounds, without doubled letters: "mueller" and "muller" are one.</summary>
    public static string Sound(string folded)
    {
        var text = folded;
        foreach (var (written, sound) in Sounds) text = text.Replace(written, sound, StringComparison.Ordinal);
        var heard = new StringBuilder(text.Length);
        foreach (var c in text)
            if (heard.Length == 0 || heard[^1] != c) heard.Append(c);
        return heard.ToString();
    }

    /// <summary>A sound and every form of it with one letter left out: two words that differ by one letter share one of them.</summary>
    public static IEnumerable<string> WithOneLetterLess(string sound) =>
        sound.Length < LongEnough ? [sound] : Enumerable.Range(0, sound.Length).Select(i => sound.Remove(i, 1)).Append(sound).Distinct(StringComparer.Ordinal);

    /// <summary>Whether two names are spellings of one sound: Stefan and Stephan Mayer, Meyer.</summary>
    public static bool SoundAlike(string given, string otherGiven, string surname, string otherSurname) => Sound(given) == Sound(otherGiven) && Sound(surname) == Sound(otherSurname);

    /// <summary>Whether two folded surnames sound alike or differ by one letter.</summary>
    public static bool IsNearSurname(string one, string other)
    {
        string a = Sound(one), b = Sound(other);
        return a == b || (Math.Min(a.Length, b.Length) >= LongEnough && DifferByOne(a, b));
    }

    /// <summary>Whether two folded given names sound alike, or one is a misspelling; two common given names are two (Marta, Maria).</summary>
    public static bool IsNearGiven(string one, string other)
    {
        string a = Sound(one), b = Sound(other);
        if (a == b) return true;
        return Math.Min(a.Length, b.Length) >= LongEnough && DifferByOne(a, b) && a[^1] == b[^1] && !(GivenNames.Contains(one) && GivenNames.Contains(other));
    }

    // One letter more, less or other, or two exchanged.
    private static bool DifferByOne(string one, string other)
    {
        if (one.Length > other.Length) (one, other) = (other, one);
        if (other.Length - one.Length > 1) return false;
        var head = 0;
        while (head < one.Length && one[head] == other[head]) head++;
        var tail = 0;
        while (tail < one.Length - head && one[^(tail + 1)] == other[^(tail + 1)]) tail++;
        var left = one.Length - head - tail;
        return left + (other.Length - one.Length) <= 1 || (one.Length == other.Length && left == 2 && one[head] == other[head + 1] && one[head + 1] == other[head]);
    }
}
