using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rapport.Drafts;
using Rapport.Drafts.Languages;

namespace Rapport.Tests.Drafts.Cases;

/// <summary>The judge's own knowledge of words in nine languages.</summary>
internal static partial class CaseWords
{
    private const int ShortestSentence = 4;

    // Words that only join or point; each list also tells its language.
    private static readonly Dictionary<string, string[]> Function = new()
    {
        ["en"] = Words("the a an and or but of in on at to for with from by about as is are was were be been it its that this these those i you your yours me my we our what which who how why when where one more if so not no than then into over up out have has had will would can could"),
        ["de"] = Words("der die das den dem des ein eine einen einem einer eines und oder aber von im in am an auf für mit zu zum zur bei aus nach über um ich mir mich du dir dich dein deine deinen deiner Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer euer eure euren eurem eurer wir uns ist sind war hat dass wie was so nicht auch noch vom ins es"),
        ["fr"] = Words("le la les un une des de du d l et ou mais à au aux en dans sur pour par avec chez je j me m tu te t ton ta tes toi vous votre vos nous notre ce cette ces c qui que qu s se son sa ses est sont il elle y ne pas plus si"),
        ["es"] = Words("el la los las un una unos unas de del y o pero a al en por para con me te tu tus ti usted ustedes su sus nos que se lo le es son no más si como ha han mi sobre"),
        ["pt"] = Words("o a os as um uma de do da dos das e ou mas em no na nos nas por para com me te teu tua teus tuas seu sua seus suas você vocês vão que se lhe é são não mais isso ao à aos às num numa pelo pela"),
        ["it"] = Words("il lo la i gli le un uno una di del dello della dei degli delle d l e ed o ma a al allo alla ai agli alle in nel nella nei con per su sul sulla mi ti tu tuo tua tuoi tue Lei Suo Sua Suoi Sue che si è sono non più da dal dalla ci"),
        ["nl"] = Words("de het een en of maar van in op aan te om voor met bij uit naar over ik me mij je jou jouw u uw we ons jullie is zijn was dat die dit er niet ook nog als"),
        ["ja"] = [],
        ["ar"] = Words("في من على إلى عن مع هذا هذه ذلك التي الذي أن إن ما لا أو و ثم كل عند قبل بعد"),
    };

    private static readonly Dictionary<string, string[]> Days = new()
    {
        ["en"] = ["Friday"],
        ["de"] = ["Freitag", "letzte", "Woche"],
        ["fr"] = ["vendredi", "semaine", "dernière"],
        ["es"] = ["viernes", "semana", "pasada"],
        ["pt"] = ["sexta", "feira", "semana", "passada"],
        ["it"] = ["venerdì", "settimana", "scorsa"],
        ["nl"] = ["vrijdag", "vorige", "week"],
        ["ja"] = ["金曜日"],
        ["ar"] = ["الجمعة", "يوم"],
    };

    /// <summary>The language most of whose little words a text holds.</summary>
    public static string? LanguageOf(string text)
    {
        if (text.Count(c => c is >= '\u3040' and <= '\u30ff') > text.Length / 5) return "ja";
        if (text.Count(c => c is >= '\u0600' and <= '\u06ff') > text.Length / 3) return "ar";
        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).ToArray();
        // A word that several languages share tells less of each.
        return Function.Where(pair => pair.Key is not ("ja" or "ar")).OrderByDescending(pair => words.Where(pair.Value.Contains).Sum(word => 1.0 / Function.Values.Count(list => list.Contains(word)))).First().Key;
    }

    /// <summary>What is left of a text when the product's own sentences are taken out of it.</summary>
    public static string WithoutSentences(string text, DraftLanguage language)
    {
        var pieces = AllText(language).SelectMany(sentence => Slot().Split(sentence)).Select(piece => piece.Trim()).Where(piece => piece.Length >= ShortestSentence).Distinct().OrderByDescending(piece => piece.Length);
        foreach (var piece in pieces) text = Regex.Replace(text, (char.IsLetter(piece[0]) && language.Code != "ja" ? @"(?<!\p{L})" : "") + Regex.Escape(piece) + (char.IsLetter(piece[^1]) && language.Code != "ja" ? @"(?!\p{L})" : ""), " ");
        return text;
    }

    /// <summary>The words of a text that say something.</summary>
    public static IEnumerable<string> Content(string text, string language) => language == "ja"
        ? Ideograph().Matches(text).Select(match => match.Value)
        : Word().Matches(text).Select(match => match.Value).Where(word => word.Length > 1 && !Function.Values.Any(list => list.Contains(word, StringComparer.OrdinalIgnoreCase)));

    /// <summary>Whether a word, perhaps inflected, stands in the source or names the meeting's day.</summary>
    public static bool StandsIn(string word, string source, string language)
    {
        if (Days[language].Any(day => day.Contains(word, StringComparison.OrdinalIgnoreCase))) return true;
        if (language == "ja" || word.All(char.IsDigit)) return source.Contains(word, StringComparison.Ordinal);
        var root = Root(word, language);
        return Word().Matches(source).Select(match => Root(match.Value, language)).Any(other => other == root || Shared(other, root) >= Math.Max(3, Math.Max(root.Length, other.Length) - 4));
    }

    private static string Root(string word, string language)
    {
        var plain = new StringBuilder();
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(c);
        var root = plain.ToString();
        return language == "ar" ? ArabicPrefix().Replace(root, "") : root;
    }

    private static int Shared(string one, string other)
    {
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared]) shared++;
        return shared;
    }

    private static IEnumerable<string> AllText(DraftLanguage language) => typeof(DraftLanguage).GetProperties()
        .SelectMany(property => property.GetValue(language) switch { string one => [one], string[] many => many, Dictionary<PointKind, string[]> kinds => kinds.Values.SelectMany(kind => kind), DraftLanguage other when other != language => AllText(other), _ => (IEnumerable<string>)[] });

    private static string[] Words(string list) => list.Split(' ');

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]|[\p{IsKatakana}]{2,}|[A-Za-z]{2,}|\d+")]
    private static partial Regex Ideograph();

    [GeneratedRegex(@"^[وفبلك]?(ال)?")]
    private static partial Regex ArabicPrefix();
}
