using System.Reflection;
using System.Text.RegularExpressions;
using Rapport.Meetings;

namespace Rapport.Tests.Meetings;

public sealed class NeededWordsTests
{
    [Theory]
    [InlineData(@"\bmet\b", "met")]
    [InlineData(@"\b(?:met|saw) you\b", "met saw")]
    [InlineData(@"put(?:ting)? a face", "face")]
    [InlineData(@"wonderful(?: lunch)?|dinner", "wonderful dinner")]
    [InlineData(@"hono(?:u)?r of", "hono")]
    [InlineData(@"(?<day>\d{1,2}) march(?! again)", "march")]
    [InlineData(@"(?<!not )missed[^.;]{0,40}\blunch", "missed")]
    [InlineData(@"ab+c", "ab")]
    [InlineData(@"[^\]a]\p{Lu}\.tea", ".tea")]
    [InlineData(@"(?:lunch){0,2}tea", "tea")]
    public void Every_match_holds_one_of_the_words(string pattern, string expected) => Assert.Equal(expected.Split(' '), NeededWords.Of(pattern));

    [Theory]
    [InlineData(@"\b\w+\b")]
    [InlineData(@"(?:lunch)?")]
    [InlineData(@"lunch|\d+")]
    [InlineData(@"(?=lunch)\w+")]
    public void A_pattern_that_may_do_without_any_needs_none(string pattern) => Assert.Null(NeededWords.Of(pattern));

    [Theory]
    [InlineData("It was a pleasure to meet you on Friday.", typeof(MeetingPhrases), "Met")]
    [InlineData("Es war schön, Sie gestern kennenzulernen.", typeof(MeetingPhrases), "Met")]
    [InlineData("昨日はお会いできて嬉しかったです。", typeof(MeetingPhrases), "Met")]
    [InlineData("سعدت بلقائك أمس", typeof(MeetingPhrases), "Met")]
    [InlineData("SORRY I MISSED YOU", typeof(MissedPhrases), "Missed")]
    [InlineData("GRAZIE MILLE PER IL SUO TEMPO", typeof(TalkPhrases), "Spoke")]
    [InlineData("Es ist lange her, dass wir uns zuletzt gesehen haben.", typeof(EarlierMeetingPhrases), "MetBefore")]
    public void A_phrase_is_found_whatever_the_language_and_case(string sentence, Type kind, string phrase) =>
        Assert.True(((Phrase)kind.GetProperty(phrase)!.GetValue(null)!).Match(sentence).Success);

    [Fact]
    public void Every_expression_of_a_phrase_needs_words() => Assert.All(
        new[] { typeof(MeetingPhrases), typeof(MissedPhrases), typeof(EarlierMeetingPhrases), typeof(TalkPhrases) }.SelectMany(phrases => phrases.GetMethods(BindingFlags.Static | BindingFlags.NonPublic)).Where(method => method.ReturnType == typeof(Regex)),
        method => Assert.NotNull(NeededWords.Of(((Regex)method.Invoke(null, null)!).ToString())));
}
