using System.Globalization;
using System.Text;

namespace Rapport.Points;

/// <summary>
/// Who speaks. A name matches without regard to case, diacritics, order ("Surname, First"), titles and what stands in brackets;
/// failing that, a part of it ("Lena" for "Lena Vogt") when only one speaker answers to it.
/// </summary>
internal static class SpeakerNames
{
    private static readonly HashSet<string> Titles = ["mr", "mrs", "ms", "miss", "dr", "prof", "hon", "honourable", "herr", "frau", "m", "mme", "sr", "sra", "sig", "dott", "ing"];

    /// <summary>One voice per utterance.</summary>
    public static Voice[] Voices(Conversation conversation, string user, string other)
    {
        var speakers = conversation.Utterances.Select(u => u.Speaker).Where(name => name.Length > 0).Distinct().ToList();
        var users = Answering(speakers, user, except: []);
        var others = Answering(speakers, other, except: users);
        // Two voices, one of them the user's: the second is the other person, whatever the source calls them.
        if (others.Count == 0 && users.Count > 0 && speakers.Count == users.Count + 1 && conversation.Source is PointSource.Transcript or PointSource.Chat)
            others = [.. speakers.Except(users)];
        return [.. conversation.Utterances.Select(u => Judge(conversation.Source, u, users, others, Parts(other)))];
    }

    private static Voice Judge(PointSource source, Utterance said, HashSet<string> users, HashSet<string> others, string[] other) => source switch
    {
        PointSource.Note => Voice.Other,
        _ when others.Contains(said.Speaker) => Voice.Other,
        PointSource.Recap when !users.Contains(said.Speaker) && Names(said.Text, other) => Voice.Other,
        _ when users.Contains(said.Speaker) => Voice.User,
        _ => Voice.Third,
    };

    private static HashSet<string> Answering(List<string> speakers, string name, HashSet<string> except)
    {
        var wanted = Parts(name);
        if (wanted.Length == 0) return [];
        var free = speakers.Where(speaker => !except.Contains(speaker)).Select(speaker => (speaker, parts: Parts(speaker))).ToList();
        var same = free.Where(s => s.parts.Length == wanted.Length && !s.parts.Except(wanted).Any()).Select(s => s.speaker).ToHashSet();
        if (same.Count > 0) return same;
        var partly = free.Where(s => s.parts.Length > 0 && (!s.parts.Except(wanted).Any() || !wanted.Except(s.parts).Any()) && Math.Max(s.parts.Length, wanted.Length) > 1).ToList();
        return partly.Select(s => string.Join(' ', s.parts)).Distinct().Count() == 1 ? [.. partly.Select(s => s.speaker)] : [];
    }

    private static bool Names(string text, string[] name) => name.Length > 0 && Parts(text).Intersect(name).Any();

    private static string[] Parts(string name)
    {
        var plain = new StringBuilder(name.Length);
        var depth = 0;
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (c is '(' or '[') depth++;
            else if (c is ')' or ']') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)) plain.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }

        var parts = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = parts.Where(part => !Titles.Contains(part)).Distinct().Order(StringComparer.Ordinal).ToArray();
        return named.Length > 0 ? named : [.. parts.Distinct().Order(StringComparer.Ordinal)];
    }
}
