using System.Collections.Frozen;

namespace Rapport.Mail;

/// <summary>Which of the product's nine languages a text is written in.</summary>
public static class MailLanguage
{
    /// <value>A greeting or a thank-you tells more than an article: a quotation in another language may stand between them.</value>
    private const double CourtesyWeight = 2;

    /// <value>A runner-up this near makes it a text in two languages.</value>
    private const double Doubtful = 0.8;

    /// <value>Two words that three languages share tell nothing.</value>
    private const double Least = 1.2;

    private static readonly string[] Languages = ["en", "de", "fr", "es", "pt", "it", "nl"];

    private static readonly FrozenDictionary<string, double[]> Weights = Weigh(
        [
            "the and you for with that this have was are your our will from would about they what been it i we to of is at by or be my not but if so can do has had which there when who how just like here their them into all they he she his her its go going did no yes one some any up out now",
            "und der die das ist nicht mit ich sie wir für auf ein eine einen einem den dem haben auch uns ihnen dass bei wie über des zu im am von vom zum zur aus nach noch nur wenn aber oder sich es wird sind war hat bis seit mir mich dir dich du unser unsere mein meine",
            "le les des et est vous nous pour une dans avec sur pas votre notre qui que ce cette être très la du au aux un je j tu il elle on en de d l c qu sont ont mais ou où plus mon ma mes nos leur ne se à été tout chez",
            "el los las y es por con para una del usted que muy nos su está pero más también la un de en al lo le se me te mi tu ha han hay fue son como sin sobre entre hasta desde ya porque cuando qué",
            "os as e é não para com uma do da em você nos muito que o a um no na dos das ao à pelo pela por se me te lhe foi são tem mais mas também isso num numa até desde só já meu minha seu sua nosso nossa de",
            "il gli e è non per con una del della che di sono molto lo la i le un al alla nel nella dal dalla dei delle si mi ti ci ma anche più questo questa ho ha hanno come da in a poi già mio mia nostro nostra noi l",
            "de het een en is van niet met ik je wij we voor op zijn dat ook naar hebben maar heb bij aan te in om er nog wel dan als uit over door tot jij u uw mijn ons onze deze die dit wordt heeft kan",
        ],
        [
            "hi hello dear thanks thank regards cheers sorry",
            "hallo liebe lieber geehrte geehrter danke dank grüße grüßen gruß herzliche freundlichen",
            "bonjour salut coucou merci chère cher cordialement monsieur madame",
            "hola gracias estimado estimada saludos saludo querida querido señor señora",
            "olá oi obrigado obrigada caro exmo exma senhor senhora cumprimentos abraço",
            "ciao grazie gentile buongiorno saluti egregio signora signor saluto",
            "hoi beste geachte bedankt groet groeten dank dag",
        ]);

    /// <summary>Judges texts together.</summary>
    /// <param name="texts">Sentences or whole letters; greeting and closing help.</param>
    /// <returns>en, de, fr, es, pt, it, nl, ja or ar; null when the texts are too short to tell, or speak two languages alike.</returns>
    public static string? Of(IEnumerable<string> texts) => Likely(texts) is [var only] ? only : null;

    /// <summary>The same where a doubt may remain.</summary>
    /// <param name="texts">Sentences or whole letters.</param>
    /// <returns>Every language that is nearly as likely as the likeliest, that one first; empty when the texts are too short to tell.</returns>
    internal static IReadOnlyList<string> Likely(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var (kana, arabic, letters, hits) = (0, 0, 0, 0);
        var sums = new double[Languages.Length];
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                if (char.IsLetter(c)) letters++;
                if (c is >= '\u3040' and <= '\u30ff') kana++;
                if (c is >= '\u0600' and <= '\u06ff') arabic++;
            }

            foreach (var word in text.ToLowerInvariant().Split([' ', '\n', '\r', '\t', ',', '.', '!', '?', ':', ';', '(', ')', '"', '\'', '’', '-', '¡', '¿', '«', '»'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (!Weights.TryGetValue(word, out var weights)) continue;
                hits++;
                for (var i = 0; i < sums.Length; i++) sums[i] += weights[i];
            }
        }

        // Names in another script do not make the language.
        if (kana * 5 > letters && kana > 0) return ["ja"];
        if (arabic * 3 > letters && arabic > 0) return ["ar"];
        var most = sums.Max();
        return hits < 2 || most < Least ? [] : [.. Languages.Zip(sums).Where(language => language.Second == most || language.Second > Doubtful * most).OrderByDescending(language => language.Second).Select(language => language.First)];
    }

    /// <summary>A word that several languages share tells less of each.</summary>
    private static FrozenDictionary<string, double[]> Weigh(string[] everyday, string[] courtesies)
    {
        var weights = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var (lists, weight) in ((string[], double)[])[(everyday, 1), (courtesies, CourtesyWeight)])
            for (var i = 0; i < lists.Length; i++)
                foreach (var word in lists[i].Split(' '))
                {
                    if (!weights.TryGetValue(word, out var found)) weights[word] = found = new double[lists.Length];
                    found[i] = weight;
                }
        foreach (var found in weights.Values)
        {
            var shared = found.Count(weight => weight > 0);
            for (var i = 0; i < found.Length; i++) found[i] /= shared;
        }

        return weights.ToFrozenDictionary();
    }
}
