using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Finds names of third persons in a mail of one language. Reader and writer are known by the greeting and the sign-off.</summary>
internal sealed class TonePeople
{
    private const string Name = @"\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?";
    private const string FullName = Name + @"(?: (?:(?:van|von|de|da|do|dos|di|del|della|der|den|ten|ter|le|la) )*" + Name + ")*";

    private readonly string _language;
    private readonly Regex[] _patterns;

    /// <param name="language">Two letters.</param>
    /// <param name="roles">"colleague", "sister", "Mr": alternatives of a pattern.</param>
    /// <param name="said">What people do in a sentence about them: alternatives of a pattern.</param>
    public TonePeople(string language, string roles, string said)
    {
        _language = language;
        _patterns = language switch
        {
            "ja" => [new(@"(?<name>\p{IsCJKUnifiedIdeographs}{1,4}|\p{IsKatakana}{2,10})" + said)],
            "ar" => [new($@"\b[وفبل]?(?<role>{roles}) (?<name>\p{{L}}+(?: ال\p{{L}}+)?)"), new(@"(?<!\p{L})(?<name>\p{L}+(?: ال\p{L}{3,})?)"), new(@"(?<!\p{L})[وفبل]?(?<name>(?<father>ابو|ابا|ام) \p{L}+)")],
            _ =>
            [
                new($@"\b(?<role>(?i:{roles}))\.?,? (?<name>{FullName})"),
                new($@"(?<name>{FullName})(?<said> (?:{said})\b)?"),
            ],
        };
    }

    /// <summary>Places of the names.</summary>
    /// <param name="sentence">A sentence.</param>
    /// <param name="own">Greeting and sign-off: whoever is named there is meant to be.</param>
    public IEnumerable<(int Start, int Length)> Find(string sentence, string own) =>
        _patterns.SelectMany(pattern => pattern.Matches(sentence)).Where(match => !IsOwn(match.Groups["name"].Value, own) && IsPerson(match, sentence))
            .Select(match => (match.Groups["name"].Index, match.Groups["name"].Length));

    private bool IsOwn(string name, string own) => _language == "ja"
        ? own.Contains(name, StringComparison.Ordinal)
        : name.Split(' ').Any(word => !char.IsLower(word[0]) && Regex.IsMatch(own, $@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase));

    private bool IsPerson(Match match, string sentence)
    {
        var words = match.Groups["name"].Value.Split(' ');
        var role = match.Groups["role"].Success;
        return _language switch
        {
            "ja" => !ToneNames.IsNobody(words[0]),
            "ar" when match.Groups["father"].Success => ToneNames.IsGiven(words[1]),
            "ar" => role ? ToneNames.IsGivenAfterRole(words[0]) : words.Length == 2 && ToneNames.IsGiven(words[0]),
            _ when ToneNames.IsGiven(words[0]) || ToneNames.IsGiven(words[0].Split('-')[0]) => !IsOfAPlace(sentence, match.Groups["name"].Index),
            // Every German noun has a capital: only names on the list are told.
            "de" => false,
            _ when role => !ToneNames.IsOfTheCalendar(words[0]),
            _ => words.Length > 1 && words.Length < 4 && !ToneNames.IsPlace(words[0], words[^1]) && match.Groups["said"].Success && !ToneNames.IsOfTheCalendar(words[^1]),
        };
    }

    /// <summary>"San Diego", "Rua Augusto": a place that bears a person's name.</summary>
    private static bool IsOfAPlace(string sentence, int at)
    {
        var before = sentence[..at].TrimEnd(' ', '.');
        return ToneNames.IsPlace(before[(before.LastIndexOfAny([' ', '\'']) + 1)..], "");
    }
}
