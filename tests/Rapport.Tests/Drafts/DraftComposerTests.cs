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

            It was good to meet you on Friday. Thank you for taking the time, and for a conversation that was so easy to have.

            I liked what you told me about moving your data centre to Oslo. I hope that it comes together just as you picture it.

            I hope that the coming weeks are good ones for you, and that we have a chance to talk again some day.

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
    [InlineData("Will they find time for it? And who pays?", "", "“Will they find time for it?”")]
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

    [Theory]
    [InlineData("The remote control needs fewer buttons.", "remote control", "about the remote control|: the remote control")]
    [InlineData("Our school garden opens in May.", "school garden", "about your school garden|: your school garden|to your school garden")]
    [InlineData("The pilot in San Diego starts soon.", "The pilot in San Diego", "the pilot in San Diego")]
    public void A_phrase_gets_the_article_it_had(string quote, string phrase, string expected)
    {
        var text = DraftComposer.Compose(Wishes.About(Wishes.Point(quote, phrase))).Text;
        Assert.True(expected.Split('|').Any(words => text.Contains(words, StringComparison.Ordinal)), text);
    }

    [Theory]
    [InlineData("and uh how do we how do we do the Welsh lessons in the rural schools?", "the Welsh lessons in the rural schools")]
    [InlineData("um our solar roof is uh is what I I wanted to", "your solar roof")]
    public void Stammered_words_are_not_quoted_but_their_topic_is_named(string quote, string topic)
    {
        var text = DraftComposer.Compose(Wishes.About(Wishes.Point(quote, ""))).Text;
        Assert.Contains(topic, text, StringComparison.Ordinal);
        Assert.DoesNotContain("“", text, StringComparison.Ordinal);
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
    [InlineData("fr", "Bonjour Lena Voss,", "Bien cordialement,\nJonas")]
    [InlineData("de", "Guten Tag Lena Voss,", "Herzliche Grüße\nJonas")]
    [InlineData("ja", "Lena Voss様", "どうぞよろしくお願いいたします。\nJonas")]
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

    [Theory]
    [InlineData("de", "Hallo Lena,")]
    [InlineData("es", "Hola, Lena:")]
    [InlineData("nl", "Hallo Lena,")]
    [InlineData("it", "Ciao Lena,")]
    public void Where_the_correspondence_goes_by_first_names_the_greeting_does(string language, string greeting) =>
        Assert.StartsWith(greeting, DraftComposer.Compose(Wishes.About(null, language) with { IsFamiliar = true }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("🌱 Wren Calloway", null, "Hi Wren Calloway,")]
    [InlineData("Wren Calloway ☀️", "Wren ☀️", "Hi Wren,")]
    [InlineData("🌱", null, "Hi 🌱,")]
    public void Pictures_in_a_name_are_not_greeted(string name, string? given, string greeting) =>
        Assert.StartsWith(greeting, DraftComposer.Compose(Wishes.About(null) with { RecipientName = name, RecipientGivenName = given }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(22)]
    [InlineData(300)]
    [InlineData(null)]
    public void Weeks_later_or_with_a_day_known_roughly_no_day_is_named(int? daysAgo)
    {
        foreach (var language in Wishes.Languages)
        {
            var today = new DateOnly(2026, 3, 9);
            var wish = Wishes.About(Wishes.Native(language, fits: false), language) with { Today = today, MeetingDay = daysAgo is { } ago ? today.AddDays(-ago) : null };
            foreach (var draft in (DraftText[])[DraftComposer.Compose(wish), DraftComposer.Compose(wish with { Point = null })])
            {
                Assert.Empty(DraftChecks.Problems(draft, wish));
                Assert.DoesNotContain(draft.Text, char.IsDigit);
                Assert.DoesNotContain("{day}", draft.Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("It should. I want to see the harbour school one day, because it smells of tar.", "“I want to see the harbour school one day, because it smells of tar”")]
    [InlineData("We have carried every bench of the old school across the river by hand since the winter, because the bridge is closed and no boat was free for us.", "“We have carried every bench of the old school across the river by hand since the winter”")]
    public void A_quote_is_a_whole_sentence_or_a_whole_clause(string quote, string expected) =>
        Assert.Contains(expected, DraftComposer.Compose(Wishes.About(Wishes.Point(quote, "", PointSource.Mail))).Text, StringComparison.Ordinal);

    [Fact]
    public void Drafts_about_different_points_differ_in_their_frame()
    {
        var frames = Enumerable.Range(0, 20).Select(i => DraftComposer.Compose(Wishes.About(Wishes.Point($"We're painting the {(char)('a' + i)}-wing of our school.", "painting your school"))).Text).Distinct().Count();
        Assert.InRange(frames, 12, 20);
    }

    [Fact]
    public void The_same_wish_gives_the_same_text() =>
        Assert.Equal(DraftComposer.Compose(Wishes.About(Wishes.Oslo)).Text, DraftComposer.Compose(Wishes.About(Wishes.Oslo)).Text);

    [Fact]
    public void An_unconfirmed_meeting_is_not_claimed() =>
        Assert.DoesNotContain("meet you", DraftComposer.Compose(Wishes.About(Wishes.Oslo) with { IsConfirmed = false }).Text, StringComparison.Ordinal);

    private static string Shortened(string quote) => quote.TrimEnd('.', '。');
}
