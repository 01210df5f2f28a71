using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Finds what a template left behind. Every pattern is linear, whatever the text.</summary>
internal static partial class TonePlaceholders
{
    private const RegexOptions Linear = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>Places of placeholders; two beside each other are one.</summary>
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        var all = new[] { Bracketed(), Instruction(), Field(), Blank(), Blot() }
            .SelectMany(pattern => pattern.Matches(text)).Where(match => !IsPlain(match.Value)).Select(match => (match.Index, End: match.Index + match.Length)).Order().ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var (start, end) = all[i];
            for (; i + 1 < all.Count && string.IsNullOrWhiteSpace(text[Math.Min(end, all[i + 1].Index)..all[i + 1].Index]); i++) end = Math.Max(end, all[i + 1].End);
            yield return (start, end - start);
        }
    }

    /// <summary>A footnote, "[sic]", or a tag of markup.</summary>
    private static bool IsPlain(string bracketed) => Plain().IsMatch(bracketed);

    [GeneratedRegex(@"^(\[(\d+|sic|…|\.\.\.|!|\?|x| )\]|</?(b|i|u|p|br|hr|div|span|strong|em|ul|ol|li|a|img|table|tr|td|html|body|head|font|h\d)\b.*>|<[^>]*[@/:.][^>]*>)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\[[^\[\]\n]{1,60}\]|\{\{?[^{}\n]{1,60}\}\}?|<[\p{L}_][\p{L}_ .'-]{1,40}>|\$\{?[A-Z_]{3,30}\}?|\*\|[A-Z_:]{2,30}\|\*|(%|%%|##|@@|__)[\p{L}][\p{L}_ ]{1,30}(%|%%|##|@@|__)|«[\p{L}]+_[\p{L}_]+»|<<[^<>\n]{1,40}>>", Linear)]
    private static partial Regex Bracketed();

    // What to fill in, said in brackets of any kind.
    [GeneratedRegex(@"[(（【［〔《<][^()（）【】［］〔〕《》<>\n]{0,50}(\b(insert|fill in|add (a|an|the|name|topic|detail)|to be (added|filled|completed)|placeholder|tbd|tbc|todo|compléter|insérer|ajouter|préciser|remplir|einfügen|einsetzen|eintragen|ergänzen|ausfüllen|completar|rellenar|insertar|añadir|poner (aquí|nombre)|preencher|inserir|acrescentar|colocar|aggiungere|inserire|completare|compilare|invullen|aanvullen|toevoegen|invoegen|nog in te vullen)\b|入れる|入力|記入|挿入|追記|ここに|要確認|お名前|会社名|氏名|話題|يكتب|اكتب|ادخل|يضاف|اضف|يملأ|الاسم هنا|هنا$)[^()（）【】［］〔〕《》<>\n]{0,50}[)）】］〕》>]", Linear | RegexOptions.IgnoreCase)]
    private static partial Regex Instruction();

    // A name of a field in capitals, as mail merge has it.
    [GeneratedRegex(@"\b((FIRST|LAST|FULL|YOUR|COMPANY|CLIENT|CUSTOMER|USER|EVENT|CONTACT)[_ -]?(NAME|PLACE|DATE)|FNAME|LNAME|SURNAME|NAME|NOM|VORNAME|NACHNAME|PR[EÉ]NOM|NOMBRE|APELLIDOS?|APELIDO|NOME|COGNOME|VOORNAAM|ACHTERNAAM|NAAM|FIRMA|EMPRESA|AZIENDA|BEDRIJF|ENTREPRISE|COMPANY|TOPIC|THEMA|SUJET|TEMA|ARGOMENTO|ONDERWERP|EVENTO|ORT|LIEU|LUGAR|LUOGO)\b|«(pr[ée]nom|nom|nombre|nome|name|vorname|nachname|naam|voornaam|first ?name|last ?name|company|firma|entreprise|empresa|azienda|cognome)»|\b(insert|enter|add) (name|topic|company|detail|date|city|event|place) here\b|(?i:lorem ipsum)|\b(TBD|TBC|TODO|N\.N\.)", Linear)]
    private static partial Regex Field();

    [GeneratedRegex(@"_{3,}|[〇○◯●△▲□■]{2,}|[＊*]{3,}|[ＸＸ]{2,}|…{3,}|\.{5,}", Linear)]
    private static partial Regex Blank();

    // XXX for a name or figure. Not a kiss at the end of a line, and not a Roman numeral.
    [GeneratedRegex(@"\bX{3,}\b|\b[xX]{3,}\b[ ,.]+[^\s]|\bXX\b ?[,:さ様]|\b(Dear|Hi|Hello|Herr|Frau|Mr|Ms|Mrs|M\.|Mme|Sr\.|Sra\.|Señor|Señora|Senhor|Senhora|Signor|Signora|meneer|mevrouw|Cher|Chère|Caro|Cara|Estimado|Estimada|Querido|Querida|Beste|Geachte|Liebe|Lieber|Gentile) (XX|NN|YY)\b", Linear)]
    private static partial Regex Blot();
}
