using System.Text.RegularExpressions;

namespace Rapport.Points;

/// <summary>Greetings, thanks, the running of the meeting itself, dates and rooms: said in every conversation, a point in none.</summary>
internal static partial class Logistics
{
    /// <summary>Whether the words hold a greeting, a farewell or talk about the running of the meeting.</summary>
    public static bool Touches(ReadOnlySpan<char> text) => English().IsMatch(text) || Elsewhere().IsMatch(text);

    /// <summary>Whether the words fix a time or a place, or are the frame of a mail (signature, footer, address).</summary>
    public static bool IsFrame(ReadOnlySpan<char> text) => Frame().IsMatch(text);

    [GeneratedRegex(
        @"\b(good (morning|afternoon|evening)|hello|hi (everyone|all|there)|how are you|nice to (meet|see) you|thank(s| you)|you're welcome|bye|goodbye|see you|take care|can you hear|you're on mute|unmute|"
        + @"share my screen|next slide|welcome (back|to)|let's (start|begin|get started|move on)|(start|begin) the meeting|meeting (is )?(over|adjourned)|any questions|have a (nice|good|great)|"
        + @"first item on the agenda|i now call|call(ed)? to order|microphone|the recording|are we recording|happy birthday|merry christmas|unsubscribe|best regards|kind regards|sincerely|"
        + @"the minutes|last meeting|next meeting|five minutes|lunch break|power ?point|your laptop|whiteboard)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(
        @"\b(guten (morgen|tag|abend)|hallo zusammen|vielen dank|danke|auf wiedersehen|tschüss|bis bald|freut mich|mit freundlichen grüßen|bonjour|bonsoir|merci|au revoir|à bientôt|cordialement|enchantée?|"
        + @"buenos días|buenas (tardes|noches)|gracias|hasta (luego|pronto)|saludos|bom dia|boa (tarde|noite)|obrigad[oa]|até logo|atenciosamente|buongiorno|buonasera|grazie|arrivederci|cordiali saluti|"
        + @"goede(morgen|middag|navond)|bedankt|dank je|tot ziens|met vriendelijke groet)\b|おはよう|こんにちは|ありがとう|お疲れ|よろしくお願い|はじめまして|السلام عليكم|صباح الخير|مساء الخير|شكرا|مع السلامة|تحياتي",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"\b\d{1,2}(:\d\d|[ap]m\b| [ap]\.?m\b| o'clock)|\b(telephone|phone|fax|mobile|tel|passcode|dial[- ]in|conference (id|code))\b[:. ]|://|www\.|\S@\S|_{4,}|-{4,}|={4,}|\b(mon|tues|wednes|thurs|fri)day\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Frame();
}
