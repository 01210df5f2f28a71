using System.Text.RegularExpressions;

namespace Rapport.Drafts.Manners;

/// <summary>The words of one language that show how two people stand to each other.</summary>
internal sealed record AddressWords
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public required string Language { get; init; }

    /// <summary>The beginning of a first line; group <c>word</c> is its first word.</summary>
    public required Regex Greeting { get; init; }

    /// <summary>Greetings that fit every person whose given name follows: no gender in them.</summary>
    public required string[] ForEverybody { get; init; }

    /// <summary>Greetings among those of <see cref="Greeting"/> that only people on first-name terms use.</summary>
    public required Regex CloseGreeting { get; init; }

    /// <summary>Titles and forms that only people write who are not on first-name terms.</summary>
    public required Regex Title { get; init; }

    public required Regex Close { get; init; }

    public required Regex Distant { get; init; }

    /// <summary>The line above the writer's name.</summary>
    public required Regex Closing { get; init; }

    public required Regex DistantClosing { get; init; }

    public static AddressWords Of(string language) => AddressLanguages.All.FirstOrDefault(words => words.Language == language) ?? AddressLanguages.All[0];

    public bool IsForEverybody(string word) => ForEverybody.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>A greeting of the evening or of a feast does not fit tomorrow morning.</summary>
    public static bool IsForAnyDay(string greeting) => !TimeOfDay.IsMatch(greeting);

    /// <summary>How somebody writes who wrote this letter.</summary>
    public Formality Judge(LetterShape letter)
    {
        if (Offer.IsMatch(letter.Whole)) return Formality.Familiar;
        if (letter.Greeting is { } greeting && Title.IsMatch(greeting)) return Formality.Formal;
        if (Judge(letter.Body) is var spoken and not Formality.Unknown) return spoken;
        // A bare given name greets a friend.
        if (letter.GreetingWord is { } word ? CloseGreeting.IsMatch(word) : letter.Greeting is not null) return Formality.Familiar;
        return letter.Closing is { } closing && DistantClosing.IsMatch(closing) ? Formality.Formal : Formality.Unknown;
    }

    /// <summary>How somebody speaks who said this. Whoever offers first names goes by them.</summary>
    public Formality Judge(string spoken) =>
        Offer.IsMatch(spoken) ? Formality.Familiar : Distant.IsMatch(spoken) ? Formality.Formal : Close.IsMatch(spoken) ? Formality.Familiar : Formality.Unknown;

    /// <summary>Offers first names, in any of the languages: a matter between the two, never a point of their talk.</summary>
    public static Regex Offer { get; } = new(
        @"\b(call me \p{Lu}\w+|duzen|per du|beim du|sag(en sie)? (einfach |ruhig |gern )?du\b|(se|nous) tutoyer|tutoyez-moi|tutoie-moi|tutéame|tuteame|tutearnos|trat(a|e)-me por tu|tratar-me por tu|me tratar? (por|de) (tu|você)|d(ar|iamo)(si|ci) del tu|dammi del tu|"
        + @"zeg maar (gerust |gewoon )?(jij|je)\b|tutoyeren)|بلا ألقاب|(من )?دون ألقاب|ناديني|نادني|タメ口|敬語(は|なし)|下の名前で", Loose);

    private static readonly Regex TimeOfDay = new(@"\b(good (morning|afternoon|evening)|guten (morgen|abend)|bonsoir|buen(as|os) (tardes|noches)|boa (tarde|noite)|buona ?sera|goede(nmorgen|morgen|middag|navond|namiddag)|merry|happy|frohe|joyeux|feliz|buon natale)\b|صباح|مساء|おはよう|こんばんは", Loose);
}
