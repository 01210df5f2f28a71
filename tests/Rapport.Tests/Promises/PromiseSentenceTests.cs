using System.Globalization;
using Rapport.Promises;

namespace Rapport.Tests.Promises;

public sealed class PromiseSentenceTests
{
    /// <summary>Everything is said on Monday 9 March 2026.</summary>
    private static readonly DateOnly Day = new(2026, 3, 9);

    public static TheoryData<string, string, string> Promised => Rows(PromiseCases.Promised);

    public static TheoryData<string, string, string> NotPromised => Rows(PromiseCases.NotPromised);

    [Theory]
    [MemberData(nameof(Promised))]
    public void A_promise_is_found_with_the_day_it_names(string language, string sentence, string due)
    {
        var found = PromiseSentence.Read(sentence, Day);
        Assert.True(found is not null, $"not found: {sentence}");
        Assert.Equal((language, due), (found.Value.Language, found.Value.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""));
        Assert.Equal(found.Value.Quote, sentence.Substring(found.Value.Start, found.Value.Quote.Length));
    }

    [Theory]
    [MemberData(nameof(NotPromised))]
    public void What_only_sounds_like_a_promise_is_none(string language, string sentence, string because) =>
        Assert.True(PromiseSentence.Read(sentence, Day) is null, $"{language}: {because}: {sentence}");

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("pt")]
    [InlineData("it")]
    [InlineData("nl")]
    [InlineData("ja")]
    [InlineData("ar")]
    public void Each_language_is_tried_on_twelve_sentences_or_more(string language) =>
        Assert.InRange(PromiseCases.Promised.Concat(PromiseCases.NotPromised).Count(row => row.Language == language), 12, 100);

    [Theory]
    [InlineData("2026-03-13", "I'll send you the plan by Friday.", "2026-03-20")]
    [InlineData("2026-03-14", "I'll send you the plan this week.", "2026-03-20")]
    [InlineData("2026-12-30", "I'll send you the plan tomorrow.", "2026-12-31")]
    [InlineData("2026-12-30", "I'll send you the plan in March.", "2027-03-31")]
    [InlineData("2026-12-30", "I'll send you the plan on 12 June.", "2027-06-12")]
    [InlineData("2026-03-15", "I'll send you the plan next week.", "2026-03-20")]
    [InlineData("2026-03-09", "I'll send you the plan on 29 February.", "")]
    [InlineData("2026-01-31", "I'll send you the plan next month.", "2026-02-28")]
    public void The_day_is_counted_from_the_day_it_was_said(string said, string sentence, string due) =>
        Assert.Equal(due, PromiseSentence.Read(sentence, DateOnly.Parse(said, CultureInfo.InvariantCulture))?.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    private static TheoryData<string, string, string> Rows(IEnumerable<(string Language, string Sentence, string Then)> rows)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (language, sentence, then) in rows) data.Add(language, sentence, then);
        return data;
    }
}
