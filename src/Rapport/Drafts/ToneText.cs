using System.Globalization;
using System.Text;

namespace Rapport.Drafts;

/// <summary>A text as the rules read it: without marks that are not seen or not always written, each character knowing its place in the original.</summary>
internal sealed class ToneText
{
    private readonly int[] _origin;

    private ToneText(string folded, int[] origin, int length) => (Folded, _origin, Length) = (folded, origin, length);

    /// <summary>Apostrophes straight, letters composed; no zero-width or bidirectional marks; Arabic without vowel signs, hamza seats and final alif.</summary>
    public string Folded { get; }

    /// <summary>Length of the original.</summary>
    public int Length { get; }

    public static ToneText Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origin = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsUnseen(text[i]) || (folded.Length > 0 && IsComposed(folded, text[i]))) continue;
            folded.Append(Fold(text[i]));
            origin.Add(i);
        }

        return new(folded.ToString(), [.. origin], text.Length);
    }

    /// <summary>The pattern side of <see cref="Folded"/>.</summary>
    public static string Fold(string words) => Of(words).Folded;

    public (int Start, int Length) Original(int start, int length)
    {
        var from = _origin[start];
        var end = start + length < _origin.Length ? _origin[start + length] : Length;
        // Unseen marks after the last character are not part of what was found.
        return (from, Math.Min(end, _origin[start + length - 1] + 1) - from);
    }

    // Vowel signs and the stretching stroke of Arabic are written or not as the writer likes.
    private static bool IsUnseen(char c) => c is (>= '\u064b' and <= '\u0652') or '\u0640' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>A letter followed by its accent is the letter with the accent: phones and Macs write both.</summary>
    private static bool IsComposed(StringBuilder folded, char c)
    {
        if (c is < '\u0300' or > '\u036f') return false;
        var composed = $"{folded[^1]}{c}".Normalize();
        if (composed.Length == 1) folded[^1] = composed[0];
        return composed.Length == 1;
    }

    private static char Fold(char c) => c switch
    {
        '’' or '‘' or 'ʼ' => '\'',
        'أ' or 'إ' or 'آ' => 'ا',
        'ى' => 'ي',
        '\u00a0' or '\u202f' => ' ',
        _ => c,
    };
}
