using Rapport.Drafts;
using Rapport.Points;

namespace Rapport.Tests.Drafts;

public sealed class DraftComposerTests
{
    public static TheoryData<string, bool, bool, Invitation> Drafts()
    {
        var data = new TheoryData<string, bool, bool, Invitation>();
        foreach (var language in Wishes.Languages)
            foreach (var fits in (bool[])[true, false])
                foreach (var confirmed in (bool[])[true, false])
                    foreach (var invitation in Enum.GetValues<Invitation>()) data.Add(language, fits, confirmed, invitation);
        return data;
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void A_draft_about_a_point_has_no_problem_in_any_language(string language, bool fits, bool confirmed, Invitation invitation)
    {
        var wish = Wishes.About(Wishes.Native(language, fits), language) with { IsConfirmed = confirmed, Invitation = invitation };
        var draft = DraftComposer.Compose(wish);
        Assert.Empty(DraftChecks.Problems(draft, wish));
        Assert.Empty(draft.Findings);
        Assert.Contains(fits ? wish.Point!.Phrase : Shortened(wish.Point!.Quote), draft.Text, StringComparison.Ordinal);
        Assert.InRange(draft.Words, language == "ja" ? 120 : 60, language == "ja" ? 220 : 110);
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Without_a_point_the_short_form_is_written_in_every_language(string language, bool _, bool confirmed, Invitation invitation)
    {
        var wish = Wishes.About(null, language) with { IsConfirmed = confirmed, Invitation = invitation };
        var draft = DraftComposer.Compose(wish);
        Assert.Empty(DraftChecks.Problems(draft, wish));
        Assert.Empty(draft.Findings);
        Assert.InRange(draft.Words, language == "ja" ? 40 : 25, language == "ja" ? 120 : 50);
    }

    [Fact]
    public void Every_wording_of_every_language_passes_the_checks()
    {
        foreach (var language in Wishes.Languages)
            for (var i = 0; i < 40; i++)
            {
                var point = Wishes.Native(language, fits: i % 2 == 0);
                // Another quote chooses other sentences; letters keep it free of numbers.
                var quote = point.Quote + (language == "ja" ? "" : " ") + new string((char)('a' + (i % 20)), 4);
                var wish = Wishes.About(point with { Quote = quote, Source = i % 3 == 0 ? PointSource.Mail : PointSource.Transcript }, language) with { IsConfirmed = i % 5 != 0, Invitation = (Invitation)(i % 4) };
                var draft = DraftComposer.Compose(wish);
                Assert.True(DraftChecks.Problems(draft, wish).Count == 0 && draft.Words >= 60, draft.Text);
            }
    }

    [Fact]
    public void A_draft_reads_as_a_person_wrote_it()
    {
        var draft = DraftComposer.Compose(Wishes.About(Wishes.Oslo));
        Assert.Equal(
            """
            Hi Lena,

            It was good to meet you on Friday. Thank you for the conversation; I came away glad that we had it.

            I have been thinking about what you told me about moving your data centre to Oslo. It gave me something to think about, and I would not have looked at it that way on my own.

            There is nothing you need to do with this, and no reply is needed. I hope that it goes the way you would like it to, and that our paths cross again.

            Best wishes,
            Jonas
            """,
            draft.Text);
        Assert.Equal("Good to meet you", draft.Subject);
    }

    [Theory]
    [InlineData("We are moving the whole platform.", "the platform is moving", "“We are moving the whole platform”")]
    [InlineData("Wir ziehen im Mai um.", "Umzug im Mai", "“Wir ziehen im Mai um”")]
    [InlineData("I think the \"school bus\" idea will never work.", "", "“I think the school bus idea will never work”")]
    [InlineData("So, uh, the teachers are the hard part.", "", "“the teachers are the hard part”")]
    [InlineData("Will the teachers find the time? And who pays?", "", "“Will the teachers find the time?”")]
    public void Words_that_fit_no_sentence_are_quoted(string quote, string phrase, string expected) =>
        Assert.Contains(": " + expected, DraftComposer.Compose(Wishes.About(Wishes.Point(quote, phrase))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Please send me the slides by tomorrow, will you?", "an ask")]
    [InlineData("Then Maria told the whole team that she resigns.", "a third person")]
    [InlineData("Her daughter starts school in September.", "words about a third person")]
    public void A_point_that_cannot_be_said_well_gives_the_short_form(string quote, string because)
    {
        var source = because.StartsWith("words", StringComparison.Ordinal) ? PointSource.Note : PointSource.Transcript;
        var draft = DraftComposer.Compose(Wishes.About(Wishes.Point(quote, "", source)));
        Assert.True(draft.Words <= 50, because);
    }

    [Fact]
    public void A_note_is_never_put_between_quotation_marks()
    {
        var draft = DraftComposer.Compose(Wishes.About(Wishes.Point("the new school garden in May", "", PointSource.Note, "Jonas Weber")));
        Assert.Contains(": the new school garden in May.", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_else_said_is_not_ascribed_to_the_reader()
    {
        var draft = DraftComposer.Compose(Wishes.About(Wishes.Oslo with { SaidBy = "Speaker 2" }));
        Assert.DoesNotContain("you said", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("you told", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_words_are_used_as_written()
    {
        const string Words = "your bees. I told Maria about the 12 hives, could you send me a jar?";
        var draft = DraftComposer.Compose(Wishes.About(Wishes.Oslo) with { OwnWords = Words });
        Assert.Contains("\n\n" + Words, draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Oslo", draft.Text, StringComparison.Ordinal);
        Assert.Contains(draft.Findings, finding => finding.Kind == "ask");
    }

    [Theory]
    [InlineData("en", "Hi Lena,", "Best wishes,\nJonas")]
    [InlineData("fr", "Bonjour Lena,", "Bien à vous,\nJonas")]
    [InlineData("ja", "Lena様", "どうぞよろしくお願いいたします。\nJonas")]
    [InlineData("xx", "Hi Lena,", "Best wishes,\nJonas")]
    public void Greeting_and_sign_off_follow_the_language(string language, string greeting, string signOff)
    {
        var text = DraftComposer.Compose(Wishes.About(null, language)).Text;
        Assert.StartsWith(greeting + "\n\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\n" + signOff, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("School gardens in Porto", "School gardens in Porto")]
    [InlineData("Intro Lena / Jonas", "Good to meet you")]
    [InlineData("Budget with Maria", "Good to meet you")]
    [InlineData("Review of all the open points of spring", "Good to meet you")]
    [InlineData("Q3 2026", "Good to meet you")]
    public void A_topic_becomes_the_subject_only_when_it_is_short_and_names_nobody(string topic, string expected) =>
        Assert.Equal(expected, DraftComposer.Compose(Wishes.About(Wishes.Oslo) with { MeetingTopic = topic }).Subject);

    [Fact]
    public void The_same_wish_gives_the_same_text() =>
        Assert.Equal(DraftComposer.Compose(Wishes.About(Wishes.Oslo)).Text, DraftComposer.Compose(Wishes.About(Wishes.Oslo)).Text);

    [Fact]
    public void An_unconfirmed_meeting_is_not_claimed() =>
        Assert.DoesNotContain("meet you", DraftComposer.Compose(Wishes.About(Wishes.Oslo) with { IsConfirmed = false }).Text, StringComparison.Ordinal);

    private static string Shortened(string quote) => quote.TrimEnd('.', '。');
}
