using System.Text.RegularExpressions;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>People in Japanese and Arabic titles, where no capital shows a name.</summary>
internal static partial class TitleScripts
{
    /// <value>Japanese surnames have up to three characters, hardly ever four.</value>
    private const int LongestJapaneseSurname = 3;

    /// <summary>Everybody the title names by an honorific, or before or after a word of meeting.</summary>
    public static IEnumerable<TitlePerson> Read(string title)
    {
        foreach (var name in Honoured().Matches(title).Select(match => match.Groups["name"].Value).DefaultIfEmpty(Met().Match(title) is { Success: true } met ? met.Groups["name"].Value : ""))
        {
            if (name.Length == 0) continue;
            // 「北風設備 森本様」: the word before a surname is where they are from.
            var parts = name.Split(' ', '\u3000');
            if (parts.Length == 2 && (parts[0].Length > LongestJapaneseSurname || Company().IsMatch(parts[0]))) yield return new TitlePerson(PersonName.Parse(parts[1]), parts[0]);
            else yield return new TitlePerson(PersonName.Parse(name), null);
        }
        if (!Arabic().IsMatch(title)) yield break;
        foreach (var name in Arabic().Matches(title).SelectMany(match => And().Split(match.Groups["name"].Value)).Select(name => ArabicTitle().Replace(name.Trim(), "")))
            if (name.Length > 1 && !NoName().IsMatch(name)) yield return new TitlePerson(PersonName.Parse(name), null);
    }

    /// <summary>Whether a Japanese title says that the named are met, whatever the meeting is about.</summary>
    public static bool IsWith(string title) => With().IsMatch(title);

    [GeneratedRegex(@"(?<name>(?:[ァ-ヺー]{2,}・[ァ-ヺー]{2,}|[\p{IsCJKUnifiedIdeographs}々ヶァ-ヺ\p{IsHiragana}ー]{1,8}(?:[ 　][\p{IsCJKUnifiedIdeographs}々ヶァ-ヺ\p{IsHiragana}ー]{1,6})?))(?:様|さん|氏|先生|殿|教授|社長|部長|課長)", RegexOptions.CultureInvariant)]
    private static partial Regex Honoured();

    [GeneratedRegex(@"^(?<name>[\p{IsCJKUnifiedIdeographs}々ァ-ヺー]{2,4}(?:[ 　・][\p{IsCJKUnifiedIdeographs}々ァ-ヺ\p{IsHiragana}ー]{1,6})?)と(?:の)?(?:ランチ|会食|夕食|昼食|打ち?合わ?せ|面談|面接|会議|ミーティング|MTG|お茶|コーヒー|電話|飲み)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Met();

    [GeneratedRegex(@"(?:様|さん|氏|先生|殿|教授)と(?!の)(?!.*(?:準備|下調べ)\W*$)", RegexOptions.CultureInvariant)]
    private static partial Regex With();

    [GeneratedRegex("(?:会社|社|設備|工業|商事|製作所|銀行|大学|病院|建設|電機|事務所|研究所|財団|協会|学校|学園|商店|工房|部|課|室)$", RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    // After "with", or after a meeting, as far as a topic, a place or a time begins.
    [GeneratedRegex(@"(?<!\p{L})(?:مع|لقاء|مقابلة|مكالمة|اتصال ب|غداء|عشاء|فطور|قهوة|زيارة|اجتماع|موعد)(?:\s*[:：–-]|\s)\s*(?!مع|مع\s)(?<name>(?:(?:ال)?(?:دكتور|أستاذ|مهندس|سيد|سيدة|دكتورة|أستاذة|مهندسة)ة?\s+|[دأم]\.\s*)*(?!(?:بخصوص|حول|بشأن|عن|من|في|يوم|الساعة|لمناقشة|على|إلى|أمس|غدا|ال\p{L}+)(?!\p{L}))\p{IsArabic}+(?:\s+(?!(?:بخصوص|حول|بشأن|عن|من|في|يوم|الساعة|لمناقشة|على|إلى|عبر|قبل|بعد|مع)(?!\p{L}))\p{IsArabic}+){0,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^(?:(?:ال)?(?:دكتورة?|أستاذة?|مهندسة?|سيدة?)\s+|[دأم]\.\s*)+", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicTitle();

    [GeneratedRegex(@"\s+و(?=\p{IsArabic}{2,}\s+\p{IsArabic}{2,})|\s+و\s+", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:ال)?(?:فريق|عمل|عميل|مشروع|عقد|شهري|أسبوعي|يومي|تعارف|مجلس|إدارة|قسم|شركة|عائل\p{L}+|تعريفي\p{L}*|سنوي\p{L}*|دوري\p{L}*|عائلي\p{L}*|متابعة|تخطيط|مراجعة|مبيعات|تسويق)(?!\p{L})|^ال\p{L}+$|^عمل$", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
