using System.Net;
using System.Text;

namespace Rapport.Points;

/// <summary>Reads meeting transcripts.</summary>
public static class Transcript
{
    /// <summary>A pause longer than this parts two utterances of one speaker even without another voice between them.</summary>
    private const int MostWordsMerged = 120;

    /// <summary>
    /// The utterances of a WebVTT transcript in the order of the file, consecutive cues of one speaker joined with a space until about 120 words.
    /// Voices come from <c>&lt;v Name&gt;</c>; a cue without one has an empty speaker. Malformed parts are passed over: nothing is thrown for them.
    /// </summary>
    /// <param name="vtt">The file's text; a byte order mark, NOTE, STYLE and REGION blocks, cue names, and times of any form are accepted.</param>
    public static IReadOnlyList<Utterance> ReadVtt(string vtt)
    {
        ArgumentNullException.ThrowIfNull(vtt);
        var said = new List<Utterance>();
        var cue = new StringBuilder();
        var current = new StringBuilder();
        var speaker = "";
        var inCue = false;
        foreach (var raw in vtt.AsSpan().TrimStart('\ufeff').EnumerateLines())
        {
            var line = raw.Trim();
            if (line.IsEmpty || IsTiming(line))
            {
                EndCue();
                inCue = !line.IsEmpty;
            }
            else if (inCue)
            {
                cue.Append(line).Append('\n');
            }
        }

        EndCue();
        EndUtterance();
        return said;

        void EndCue()
        {
            foreach (var (voice, words) in Voices(cue.ToString()))
            {
                if (current.Length > 0 && (voice != speaker || IsFull(current))) EndUtterance();
                speaker = voice;
                if (current.Length > 0) current.Append(' ');
                current.Append(words);
            }

            cue.Clear();
        }

        void EndUtterance()
        {
            if (current.Length > 0) said.Add(new(speaker, current.ToString()));
            current.Clear();
        }
    }

    // Six characters a word; looked at only where the last cue closed a sentence.
    private static bool IsFull(StringBuilder text) => text.Length > MostWordsMerged * 6 && text[^1] is '.' or '!' or '?' or '。' or '؟';

    private static bool IsTiming(ReadOnlySpan<char> line)
    {
        var arrow = line.IndexOf("-->", StringComparison.Ordinal);
        if (arrow < 0) return false;
        foreach (var c in line[..arrow]) if (!char.IsAsciiDigit(c) && c is not (':' or '.' or ',' or '-' or ' ' or '\t')) return false;
        return true;
    }

    private static List<(string Voice, string Words)> Voices(string cue)
    {
        var parts = new List<(string, string)>();
        var words = new StringBuilder();
        var voice = "";
        for (var at = 0; at < cue.Length; at++)
        {
            var close = cue[at] == '<' ? cue.IndexOf('>', at) : -1;
            if (close < 0)
            {
                words.Append(cue[at]);
                // No tag closes after here: the rest is text, and is not searched again.
                if (cue[at] == '<')
                {
                    words.Append(cue, at + 1, cue.Length - at - 1);
                    break;
                }

                continue;
            }

            var tag = cue.AsSpan(at + 1, close - at - 1);
            if (IsVoice(tag))
            {
                Flush();
                voice = VoiceName(tag);
            }
            else if (tag.SequenceEqual("/v"))
            {
                Flush();
                voice = "";
            }

            at = close;
        }

        Flush();
        return parts;

        void Flush()
        {
            var text = OneLine(WebUtility.HtmlDecode(words.ToString()));
            if (text.Length > 0) parts.Add((voice, text));
            words.Clear();
        }
    }

    private static bool IsVoice(ReadOnlySpan<char> tag) => tag.Length > 1 && tag[0] == 'v' && (tag[1] == '.' || char.IsWhiteSpace(tag[1]));

    // <v Name>, <v.loud.first Name>
    private static string VoiceName(ReadOnlySpan<char> tag)
    {
        var space = tag.IndexOfAny(' ', '\t', '\n');
        return space < 0 ? "" : OneLine(WebUtility.HtmlDecode(tag[space..].ToString()));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
