namespace Rapport.Mail;

/// <summary>Which of the product's nine languages a text is written in.</summary>
public static class MailLanguage
{
    /// <value>Everyday words that hardly occur in the other eight languages; longer lists add nothing on texts of two sentences and more.</value>
    private static readonly (string Language, HashSet<string> Words)[] Everyday =
    [
        ("en", Words("the and you for with that this have was are your our will from would about they what been it's i'm")),
        ("de", Words("und der die das ist nicht mit ich sie wir für auf ein eine den dem haben auch uns ihnen dass bei wie über")),
        ("fr", Words("le les des et est vous nous pour une dans avec sur pas votre notre qui que ce cette être très merci bien")),
        ("es", Words("el los las y es por con para una del usted que muy nos su está gracias como pero más también hola")),
        ("pt", Words("os as e é não para com uma do da em você nos muito que obrigado obrigada está mais também ao por isso olá")),
        ("it", Words("il gli e è non per con una del della che di sono molto grazie anche ci più questo nel alla ma ciao")),
        ("nl", Words("het een is van niet met ik je wij we voor op zijn dat ook bedankt naar hebben maar heb bij aan geen uw jullie wel")),
    ];

    /// <summary>Judges texts together.</summary>
    /// <param name="texts">Sentences or whole texts.</param>
    /// <returns>en, de, fr, es, pt, it, nl, ja or ar; null when the texts are too short to tell.</returns>
    public static string? Of(IEnumerable<string> texts) => Likely(texts) is [var best, ..] ? best : null;

    /// <summary>The same where a doubt may remain: every language with nearly as many everyday words as the likeliest.</summary>
    /// <param name="texts">Sentences or whole texts.</param>
    /// <returns>The likeliest first; empty when the texts are too short to tell.</returns>
    internal static IReadOnlyList<string> Likely(IEnumerable<string> texts)
    {
        var (kana, arabic, letters) = (0, 0, 0);
        var hits = new int[Everyday.Length];
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                if (char.IsLetter(c)) letters++;
                if (c is >= '\u3040' and <= '\u30ff') kana++;
                if (c is >= '\u0600' and <= '\u06ff') arabic++;
            }
            foreach (var word in text.ToLowerInvariant().Split([' ', '\n', '\t', ',', '.', '!', '?', ':', ';', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries))
                for (var i = 0; i < Everyday.Length; i++)
                    if (Everyday[i].Words.Contains(word)) hits[i]++;
        }
        // A fifth of the letters: names in another script do not make the language.
        if (kana * 5 > letters && kana > 0) return ["ja"];
        if (arabic * 2 > letters && arabic > 0) return ["ar"];
        var most = hits.Max();
        return most < 2 ? [] : [.. Everyday.Zip(hits).Where(language => language.Second * 3 >= most * 2).OrderByDescending(language => language.Second).Select(language => language.First.Language)];
    }

    private static HashSet<string> Words(string list) => [.. list.Split(' ')];
}
