using System.Reflection;
using System.Text.RegularExpressions;
using Rapport.Meetings;

namespace Rapport.Tests.Meetings;

/// <summary>A phrase, split by language and looked at only where its words stand, matches as one expression of all its alternatives would.</summary>
public sealed class PhraseTests
{
    // Every third line of the cases: titles, names and sentences in nine languages, and many that no phrase is about.
    private static readonly string[] Lines = [.. Directory.GetFiles(AppContext.BaseDirectory, "*.worlds", SearchOption.AllDirectories).SelectMany(File.ReadLines).Where(line => line.Length > 3).Distinct().Where((_, at) => at % 3 == 0)];

    public static TheoryData<string> Names => [.. Phrases.Keys];

    private static Dictionary<string, (Phrase Phrase, Regex Whole)> Phrases { get; } =
        new[] { typeof(MeetingPhrases), typeof(MissedPhrases), typeof(EarlierMeetingPhrases), typeof(TalkPhrases) }
            .SelectMany(kind => kind.GetProperties(BindingFlags.Static | BindingFlags.Public)).Where(property => property.PropertyType == typeof(Phrase))
            .ToDictionary(property => property.Name, property => ((Phrase)property.GetValue(null)!, Whole(property)));

    private static Regex Whole(PropertyInfo phrase)
    {
        var languages = phrase.DeclaringType!.GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(method => method.ReturnType == typeof(Regex) && method.Name.StartsWith(phrase.Name, StringComparison.Ordinal)).Select(method => method.Invoke(null, null)!.ToString());
        return new Regex(string.Join('|', languages), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_phrase_matches_as_one_expression_would(string name)
    {
        var (phrase, whole) = Phrases[name];
        Assert.NotEmpty(Lines);
        Assert.All(Lines, line =>
        {
            Match expected = whole.Match(line), actual = phrase.Match(line);
            Assert.Equal((expected.Success, expected.Index, expected.Value), (actual.Success, actual.Index, actual.Value));
            Assert.Equal(whole.Replace(line, match => new string(' ', match.Length)), phrase.BlankedIn(line));
        });
    }
}
