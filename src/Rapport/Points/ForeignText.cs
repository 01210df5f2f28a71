using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapport.Points;

/// <summary>Text that is not somebody's words to somebody: characters that cannot be seen, markup, code, and lines that play a machine's instructions. Never quoted.</summary>
internal static partial class ForeignText
{
    /// <summary>Zero-width, bidirectional, control and blank-looking characters make a quote read otherwise than it stands.</summary>
    public static bool Hides(ReadOnlySpan<char> quote)
    {
        foreach (var c in quote)
        {
            if (c is < ' ' and not '\t') return true;
            if (c <= '~') continue;
            // Tags (U+E0000 to U+E01EF, seen by their first half) and fillers are of no category that tells them.
            if (c is '\udb40' or '\u034f' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or '\u2800' or '\u3164' or '\uffa0' or '\ufffd' or '\u2028' or '\u2029') return true;
            if (char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse) return true;
        }

        return false;
    }

    /// <summary>Markup, code or instructions to a machine.</summary>
    public static bool Touches(string quote) => Markup().IsMatch(quote) || Instruction().IsMatch(quote);

    [GeneratedRegex(@"</?[a-z!?][^>]{0,200}>|<script|javascript:|on(error|load|click)\s*=|```|\]\(\w+:|\*\*|__\w|&#?\w{2,8};|\{\{|\}\}|\$\{|<!--|\[/?(system|inst|user|assistant)\]|<\|", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(
        @"\b((ignore|disregard|forget|override) (all |any |the |your |my )*(previous|prior|above|earlier|preceding|system)( \w+)? ?(instructions?|prompts?|rules?|messages?|text)|system (prompt|message|instruction)s?|(you are|act as|pretend to be) (now )?(an? )?(ai\b|assistant|language model|chatbot|dan\b|chatgpt)|as an ai (language )?model|new instructions? ?:|(begin|end) (system|prompt|instructions?)|jailbreak|developer mode|"
        + @"ignorier\w* (alle |die |deine )*(vorherigen|bisherigen|obigen) (anweisungen|befehle)|ignore[zr]? (toutes )?(les )?instructions précédentes|ignora (todas )?las instrucciones anteriores|ignore (todas )?as instruções anteriores|ignora (tutte )?le istruzioni precedenti|negeer (alle )?(vorige|eerdere) instructies)\b"
        + @"|^\W*(system|assistant|user|admin)\s*[:>]|(以前|これまで|上記)の指示を(すべて)?無視|تجاهل (جميع |كل )?التعليمات السابقة",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();
}
