using System.Globalization;
using System.Text.RegularExpressions;
using Rapport.Drafts.Languages;

namespace Rapport.Drafts.Manners;

/// <summary>How the user greets and closes, learned from real letters. The other person's manners outweigh the user's own.</summary>
/// <param name="Formality">How the two write to each other.</param>
/// <param name="Greeting">A whole first line that the user wrote to this person before: "Sehr geehrter Herr Dr. Hartmann,". Null when there is none that fits.</param>
/// <param name="GreetingWord">The word the user greets people by first names with: "Hello", "Moin". Null when none is known.</param>
/// <param name="Closing">The line the user closes with: "Cheers,". Null when none is known.</param>
/// <param name="SignedAs">The name the user signs with. Null when none is known.</param>
public sealed partial record LetterManners(Formality Formality, string? Greeting, string? GreetingWord, string? Closing, string? SignedAs)
{
    /// <summary>Nothing is known.</summary>
    public static LetterManners None { get; } = new(Formality.Unknown, null, null, null, null);

    /// <summary>Learns from letters, and where they do not tell, from what the two said to each other.</summary>
    /// <param name="language">Two-letter language of the draft; letters in another one teach nothing.</param>
    /// <param name="user">Display name of the user.</param>
    /// <param name="recipient">Display name of the person the draft is for.</param>
    /// <param name="letters">Newest first.</param>
    /// <param name="spoken">What either of the two said to the other, in any order.</param>
    public static LetterManners Learn(string language, string user, string recipient, IReadOnlyList<Letter> letters, IEnumerable<string> spoken)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(letters);
        ArgumentNullException.ThrowIfNull(spoken);
        var words = AddressWords.Of(DraftLanguages.Of(language).Code);
        var received = letters.Where(letter => !letter.IsFromUser).Select(letter => LetterShape.Read(letter.Text, words, recipient, user)).ToArray();
        var own = letters.Where(letter => letter.IsFromUser).Select(letter => (letter.IsBetweenTheTwo, Shape: LetterShape.Read(letter.Text, words, user, recipient))).ToArray();
        var toThem = own.Where(letter => letter.IsBetweenTheTwo).Select(letter => letter.Shape).ToArray();

        var formality = First(Of(received, words), Of(toThem, words), words.Judge(string.Join('\n', spoken)));
        var model = own.OrderByDescending(letter => letter.IsBetweenTheTwo).Select(letter => letter.Shape).Where(shape => shape.IsInLanguage(words)).ToArray();
        // With strangers the user's own habit decides where nothing else does.
        var habit = formality != Formality.Unknown ? formality : Of([.. model.Take(1)], words);
        var alike = model.Where(shape => words.Judge(shape) is var judged && (judged == habit || (judged == Formality.Unknown && habit != Formality.Formal))).ToArray();
        var greeting = toThem.FirstOrDefault(shape => shape.Greeting is { } line && (shape.GreetingWord is not null || line.Split(' ').Length < 3) && (words.Judge(shape) == habit || habit == Formality.Unknown))?.Greeting;
        var word = alike.Concat(received).Select(shape => shape.GreetingWord).FirstOrDefault(found => found is not null && words.IsForEverybody(found));
        return new LetterManners(
            habit, greeting is not null && AddressWords.IsForAnyDay(greeting) && IsToOne(greeting, recipient) ? greeting : null, word is null ? null : Capital(word),
            alike.Select(shape => shape.Closing).FirstOrDefault(closing => closing is not null),
            alike.Select(shape => shape.SignedAs).FirstOrDefault(name => name is not null) ?? (habit == Formality.Formal ? InOrder(user) : null));
    }

    // "Dear Jo, dear Kim", "Hallo zusammen": a letter to several greets several; this one goes to one of them.
    private static bool IsToOne(string greeting, string recipient)
    {
        var line = greeting.Trim().TrimEnd(',', '.', '!', ':', '،', '、');
        var parts = recipient.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (line.Contains(' ', StringComparison.Ordinal) && !parts.Any(part => part.Length > 1 && line.Contains(part, StringComparison.OrdinalIgnoreCase))) return false;
        if (Joint().IsMatch(line) || ArabicAnd().Matches(line).Any(word => !recipient.Contains(word.Value.Trim(), StringComparison.Ordinal))) return false;
        // "Olá, Lena" has a comma of its own; after one, only the reader may be named.
        var others = Word().Matches(line).Where(word => word.Index > 0 && !recipient.Contains(word.Value, StringComparison.OrdinalIgnoreCase));
        return !others.Any(word => GivenNames.IsCommon(word.Value) || line.Contains(',', StringComparison.Ordinal));
    }

    private static Formality First(params Formality[] found) => found.FirstOrDefault(formality => formality != Formality.Unknown);

    /// <summary>The newest letter that tells.</summary>
    private static Formality Of(IReadOnlyList<LetterShape> letters, AddressWords words) => First([.. letters.Select(words.Judge)]);

    /// <summary>"Jonas Weber" of "Weber, Jonas".</summary>
    private static string? InOrder(string name) => name.Split(',', StringSplitOptions.TrimEntries) is [var surname, var given] ? $"{given} {surname}" : name.Trim() is { Length: > 0 } plain ? plain : null;

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];

    [GeneratedRegex(@"[&/;+]|\s(?:and|und|et|y|e|en)\s|(?:様|さん)[、・]|,.*,", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\p{Lu}\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\sو\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicAnd();
}
