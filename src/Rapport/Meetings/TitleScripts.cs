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
            if (char.IsUpper(name[0])) yield return new TitlePerson(PersonName.Parse(name), null);
            else if (parts.Length == 2 && (parts[0].Length > LongestJapaneseSurname || Company().IsMatch(parts[0]))) yield return new TitlePerson(PersonName.Parse(parts[1]), parts[0]);
            else yield return new TitlePerson(PersonName.Parse(name), null);
        }
        if (!Arabic().IsMatch(title)) yield break;
        foreach (var name in Arabic().Matches(title).SelectMany(match => And().Split(match.Groups["name"].Value)).Select(name => ArabicTitle().Replace(name.Trim(), "")))
            if (name.Length > 1 && !NoName().IsMatch(name)) yield return new TitlePerson(PersonName.Parse(name), null);
    }

    /// <summary>Whom an Arabic title speaks of: to, for or about whom something is done, or whose thing it is.</summary>
    public static IEnumerable<TitlePerson> SpokenOf(string title) =>
        ArabicAbout().Matches(title).Select(match => ArabicTitle().Replace(match.Groups["name"].Value.Trim(), "")).Where(name => !NoName().IsMatch(name)).Select(name => new TitlePerson(PersonName.Parse(name), null)).Where(person => person.Name.IsFull);

    /// <summary>Whether a Japanese title says that the named are met, whatever the meeting is about.</summary>
    public static bool IsWith(string title) => With().IsMatch(title);

    [GeneratedRegex(@"(?<name>(?:\p{Lu}[A-Za-zÀ-ÿ'’.-]+(?:[ 　]\p{Lu}[A-Za-zÀ-ÿ'’.-]+){0,3}(?=[ 　]?(?:様|さん|氏|先生|殿|教授))|[ァ-ヺー]{2,}・[ァ-ヺー]{2,}|[\p{IsCJKUnifiedIdeographs}々ヶァ-ヺ\p{IsHiragana}ー]{1,8}(?:[ 　][\p{IsCJKUnifiedIdeographs}々ヶァ-ヺ\p{IsHiragana}ー]{1,6})?))[ 　]?(?:様|さん|さま|氏|先生|殿|教授|社長|部長|課長)", RegexOptions.CultureInvariant)]
    private static partial Regex Honoured();

    [GeneratedRegex(@"^(?<name>(?:\p{Lu}[A-Za-zÀ-ÿ'’.-]+(?: \p{Lu}[A-Za-zÀ-ÿ'’.-]+){1,2}|[\p{IsCJKUnifiedIdeographs}々ァ-ヺー]{2,4}(?:[ 　・][\p{IsCJKUnifiedIdeographs}々ァ-ヺ\p{IsHiragana}ー]{1,6})?))と(?:の)?(?:1on1|1対1|個別|サシ|顔合わせ|定例|朝食|食事|お食事|面会|通話|オンライン|Zoom|Teams|ビデオ|懇談|対談|商談|ランチ|会食|夕食|昼食|打ち?合わ?せ|面談|面接|会議|ミーティング|MTG|お茶|コーヒー|電話|飲み)|^(?:ランチ|会食|夕食|昼食|朝食|打ち?合わ?せ|面談|個別面談|面接|採用面接|一次面接|二次面接|最終面接|ミーティング|MTG|お茶|コーヒー|電話|1on1|商談|顔合わせ)\s?[：:]\s?(?<name>(?!.*(?:件|案|会|算|画|報|議|期|様|社|部|課|定例|採用|進捗|確認|説明|準備|契約|製品|新規))[\p{IsCJKUnifiedIdeographs}々]{1,3}[ 　]?[\p{IsCJKUnifiedIdeographs}々ァ-ヺ\p{IsHiragana}ー]{1,4})\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Met();

    [GeneratedRegex(@"(?:様|さん|氏|先生|殿|教授)と(?!の)(?!.*(?:準備|下調べ)\W*$)", RegexOptions.CultureInvariant)]
    private static partial Regex With();

    [GeneratedRegex("(?:会社|社|設備|工業|商事|製作所|銀行|大学|病院|建設|電機|事務所|研究所|財団|協会|学校|学園|商店|工房|部|課|室)$", RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    // After "with", or after a meeting, as far as a topic, a place or a time begins.
    [GeneratedRegex(@"(?<!\p{L})(?:مع|لقاء|مقابلة|مكالمة|اتصال ب|غداء|عشاء|فطور|قهوة|زيارة|اجتماع|موعد|إفطار|شاي|جلسة|محادثة|دردشة|محاورة)(?:\s+(?:(?:ال)?عمل|متأخرة?|سريعة?|قصيرة?|عاجلة?|مهمة?|جديدة?|هاتفية?|مرئية?|مبكرة?|صباحية?|مسائية?|رسمية?|ودية?|أخيرة?|طارئة?|استكشافية?|مفتوحة?|خاصة?|داخلية?|تحضيرية?|افتتاحية?|ختامية?|فردية?|ثنائية?|أولى|أول|توظيف|شخصية?|غير|فيديو|زووم|تيمز|وظيفية?|مشتركة?|أولية?))*(?:\s*[:：–-]|\s)\s*(?!مع|مع\s)(?<name>(?:(?:ال)?(?:دكتور|أستاذ|مهندس|سيد|سيدة|دكتورة|أستاذة|مهندسة)ة?\s+|[دأم]\.\s*)*(?!(?:بخصوص|حول|بشأن|عن|من|في|يوم|الساعة|لمناقشة|على|إلى|أمس|غدا|ال\p{L}+)(?!\p{L}))\p{IsArabic}+(?:\s+(?!(?:بخصوص|حول|بشأن|عن|من|في|يوم|الساعة|لمناقشة|على|إلى|عبر|قبل|بعد|مع)(?!\p{L}))\p{IsArabic}+){0,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"(?:(?<!\p{L})(?:إلى|الى|على|عن|من|حول|بخصوص|بشأن|لأجل|ميلاد|عرض|مقترح|اقتراح|تقرير|ملف|سيرة|كتاب|هدية|عقد|رسالة|فاتورة|طلب|ترقية|زفاف|وداع|تكريم|جنازة|بطاقة|ورقة|بحث|مشروع|شهادة|مقال)\s+(?!(?:\p{IsArabic}+\s+)?ل(?!يلى|ينا|ؤي|بنى|طيف|مى|ميس|جين|وجين|مياء|قمان|قاء|دى|جنة|قائي)\p{IsArabic}{3,})|(?<!\p{L})ل(?!يلى|ينا|ؤي|بنى|طيف|مى|ميس|جين|وجين|مياء|قمان|قاء|دى|جنة|قائي)ل?)(?<name>(?!(?:إلى|الى|على|عن|من|حول|بخصوص|بشأن|مع)(?!\p{L}))\p{IsArabic}{2,}(?:\s+(?!(?:إلى|الى|على|عن|من|حول|بخصوص|بشأن|مع|في|يوم)(?!\p{L}))\p{IsArabic}{2,}){1,3})", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicAbout();

    [GeneratedRegex(@"^(?:(?:ال)?(?:دكتورة?|أستاذة?|مهندسة?|سيدة?)\s+|[دأم]\.\s*)+", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicTitle();

    [GeneratedRegex(@"\s+و(?=\p{IsArabic}{2,}\s+\p{IsArabic}{2,})|\s+و\s+", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:متأخرة?|سريعة?|قصيرة?|عاجلة?|مهمة?|جديدة?|هاتفية?|مرئية?|مبكرة?|صباحية?|مسائية?|رسمية?|ودية?|أخيرة?|طارئة?|استكشافية?|مفتوحة?|خاصة?|داخلية?|تحضيرية?|افتتاحية?|ختامية?|فردية?|ثنائية?|أولى|أول|توظيف|شخصية?|غير|فيديو|زووم|تيمز|وظيفية?|مشتركة?|أولية?)(?!\p{L})|^(?:ال)?(?:فريق|عمل|عميل|مشروع|عقد|شهري|أسبوعي|يومي|تعارف|مجلس|إدارة|قسم|شركة|عائل\p{L}+|تعريفي\p{L}*|سنوي\p{L}*|دوري\p{L}*|عائلي\p{L}*|متابعة|تخطيط|مراجعة|مبيعات|تسويق)(?!\p{L})|^ال\p{L}+$|^عمل$", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
