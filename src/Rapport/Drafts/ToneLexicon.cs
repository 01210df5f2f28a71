using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Rapport.Mail;

namespace Rapport.Drafts;

/// <summary>The words of one language by which <see cref="ToneGuard"/> tells its kinds, read from <c>ToneWords/</c>.</summary>
/// <remarks>A file has sections, <c>[ask]</c>; in a section one rule a line, see <see cref="ToneRule.Parse"/>. <c>$name = a|b</c> at the top is a class of
/// words that a rule may use. <c>[welcome]</c> holds what makes an invitation free, so that it is no ask; <c>[told]</c> by what a retold story is known; <c>[plainly]</c> what may be said instead of
/// flattery; <c>[person]</c> and <c>[said]</c> the words before and after a person's name.</remarks>
internal sealed partial class ToneLexicon
{
    private static readonly FrozenDictionary<string, Lazy<ToneLexicon>> Known = new[] { "en", "de", "fr", "es", "pt", "it", "nl", "ja", "ar" }
        .ToFrozenDictionary(language => language, language => new Lazy<ToneLexicon>(() => new ToneLexicon(language)));

    /// <value>Characters; the language of a shorter sentence is a guess.</value>
    private const int ShortestPlain = 60;

    private readonly FrozenDictionary<string, ToneRule[]> _rules;

    private ToneLexicon(string language)
    {
        Language = language;
        var sections = Sections(language);
        Plainly = sections["plainly"][0];
        People = new(language, sections["person"][0], sections["said"][0]);
        _rules = sections.Where(section => section.Key is not ("plainly" or "person" or "said"))
            .ToFrozenDictionary(section => section.Key, section => section.Value.Select(line => ToneRule.Parse(line, language)).ToArray());
    }

    public string Language { get; }

    public string Plainly { get; }

    public TonePeople People { get; }

    /// <summary>The languages a text may be in, or all when it is too short to tell; English for every sentence that is not plainly in another language,
    /// for English phrases turn up everywhere.</summary>
    public static IEnumerable<ToneLexicon> For(IReadOnlyList<string> languages, string sentence)
    {
        if (languages.Count == 0) return Known.Values.Select(lexicon => lexicon.Value);
        var isEnglish = languages.Contains("en") || sentence.Length < ShortestPlain || MailLanguage.Likely([sentence]) is [] or ["en", ..];
        return (isEnglish ? languages.Prepend("en").Distinct() : languages).Select(language => Known[language].Value);
    }

    /// <summary>Where the words that give <paramref name="kind"/> away begin; null when there are none.</summary>
    public int? Find(string kind, string sentence)
    {
        foreach (var rule in _rules[kind])
            if (rule.Find(sentence) is { } at) return at;
        return null;
    }

    /// <summary>What takes the sting out of a kind: an invitation that leaves all freedom is no ask, and what the reader told is not the writer's wish.</summary>
    public bool Excuses(string kind, string sentence) => kind switch
    {
        ToneKind.Ask => Find("welcome", sentence) is not null,
        ToneKind.Offer or ToneKind.Pitch or ToneKind.Pressure => Find("told", sentence) is not null,
        _ => false,
    };

    private static Dictionary<string, List<string>> Sections(string language)
    {
        using var stream = typeof(ToneLexicon).Assembly.GetManifestResourceStream($"tone-{language}.txt")!;
        using var reader = new StreamReader(stream);
        var (classes, sections, current) = (new Dictionary<string, string>(), new Dictionary<string, List<string>>(), new List<string>());
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[' && line[^1] == ']') sections[line[1..^1]] = current = [];
            else if (Class().Match(line) is { Success: true } named) classes[named.Groups[1].Value] = ToneText.Fold(named.Groups[2].Value);
            else current.Add(ClassUse().Replace(ToneText.Fold(line), use => $"(?:{classes[use.Value]})"));
        }

        return sections;
    }

    [GeneratedRegex(@"^(\$[a-z]+) = (.+)$")]
    private static partial Regex Class();

    [GeneratedRegex(@"\$[a-z]+")]
    private static partial Regex ClassUse();
}
