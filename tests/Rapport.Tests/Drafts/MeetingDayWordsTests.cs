using Rapport.Drafts;
using Rapport.Drafts.Languages;

namespace Rapport.Tests.Drafts;

public sealed class MeetingDayWordsTests
{
    [Theory]
    [InlineData("en", "2026-03-06", "2026-03-06", "today")]
    [InlineData("en", "2026-03-05", "2026-03-06", "yesterday")]
    [InlineData("en", "2026-03-06", "2026-03-09", "on Friday")]
    [InlineData("en", "2026-03-03", "2026-03-10", "last week")]
    [InlineData("en", "2026-03-02", "2026-03-16", "on 2 March")]
    [InlineData("en", "2025-12-30", "2026-01-06", "last week")]
    [InlineData("en", "2026-03-10", "2026-03-09", "")]
    [InlineData("de", "2026-03-06", "2026-03-09", "am Freitag")]
    [InlineData("de", "2026-02-01", "2026-03-09", "am 1. Februar")]
    [InlineData("fr", "2026-02-01", "2026-03-09", "le 1er février")]
    [InlineData("fr", "2026-03-06", "2026-03-09", "vendredi")]
    [InlineData("it", "2026-02-08", "2026-03-09", "l'8 febbraio")]
    [InlineData("es", "2026-03-08", "2026-03-10", "el domingo")]
    [InlineData("pt", "2026-03-07", "2026-03-10", "no sábado")]
    [InlineData("nl", "2026-02-08", "2026-03-09", "op 8 februari")]
    [InlineData("ja", "2026-02-08", "2026-03-09", "2月8日は")]
    [InlineData("ar", "2026-03-05", "2026-03-06", "أمس")]
    public void A_day_is_said_as_people_say_it(string language, string day, string today, string expected) =>
        Assert.Equal(expected, MeetingDayWords.Of(DraftLanguages.Of(language), DateOnly.Parse(day, null), DateOnly.Parse(today, null)));
}
