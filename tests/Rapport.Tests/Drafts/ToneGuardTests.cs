using Rapport.Drafts;

namespace Rapport.Tests.Drafts;

public sealed class ToneGuardTests
{
    [Theory]
    [InlineData("It was good to see you. Could you send me the deck?", "ask", "Could you send")]
    [InlineData("Let me know when you are free.", "ask", "Let me know when")]
    [InlineData("Do you have 15 minutes next week?", "ask", "Do you have 15")]
    [InlineData("I'd love to pick your brain about it.", "ask", "I'd love to pick your brain")]
    [InlineData("Können Sie mir die Folien schicken?", "ask", "Können Sie")]
    [InlineData("Pourriez-vous me répondre ?", "ask", "Pourriez-vous")]
    [InlineData("¿Podría enviarme el informe?", "ask", "Podría enviarme")]
    [InlineData("Você poderia enviar o relatório?", "ask", "poderia enviar")]
    [InlineData("Mi faccia sapere.", "ask", "Mi faccia sapere")]
    [InlineData("Laat me even weten wat je denkt.", "ask", "Laat me even weten")]
    [InlineData("資料を送っていただけますか。", "ask", "ていただけますか")]
    [InlineData("يرجى إرسال الملف.", "ask", "يرجى")]
    [InlineData("Our platform helps.", "pitch", "Our platform")]
    [InlineData("Pick a slot: https://calendly.com/jonas/30min", "calendar-link", "https://calendly.com/jonas/30min")]
    [InlineData("See https://news.example.test/a?utm_source=mail", "tracking-link", "https://news.example.test/a?utm_source=mail")]
    [InlineData("I would need it as soon as possible.", "pressure", "as soon as possible")]
    [InlineData("Just checking in on this.", "filler", "Just checking in")]
    [InlineData("Circling back to my note.", "filler", "Circling back")]
    [InlineData("I still haven't heard from you.", "guilt", "I still haven't heard from you")]
    [InlineData("You are a visionary.", "flattery", "visionary")]
    [InlineData("Hi [First name],", "placeholder", "[First name]")]
    public void What_wants_something_is_found_where_it_stands(string text, string kind, string words)
    {
        var finding = Assert.Single(ToneGuard.Check(text, null), finding => finding.Kind == kind);
        var found = text.Substring(finding.Start, finding.Length);
        Assert.True(found.Contains(words, StringComparison.Ordinal) || words.Contains(found, StringComparison.Ordinal), found);
        Assert.NotEmpty(finding.Reason);
    }

    [Theory]
    [InlineData("If you ever feel like a coffee, I would enjoy that; no hurry at all.")]
    [InlineData("It was good to meet you on Friday, and I liked hearing about the bees.")]
    [InlineData("No answer needed; I hope that the move goes well.")]
    [InlineData("Wenn es sich einmal ergibt, trinke ich gern einen Kaffee mit; es eilt überhaupt nicht.")]
    [InlineData("I keep thinking about what you said about your pricing demo for schools.")]
    [InlineData("")]
    public void A_mail_that_wants_nothing_is_left_alone(string text) => Assert.Empty(ToneGuard.Check(text, null));

    [Theory]
    [InlineData("Hi Lena,\n\nYour sister Paula was right about the bees.\n\nBest,\nJonas", "Paula")]
    [InlineData("Derek Holloway laughed at that.", "Derek Holloway")]
    [InlineData("高橋様\n\n権田さんも笑っていました。\n\n木村", "権田")]
    public void A_third_person_is_found_by_name(string text, string name)
    {
        var finding = Assert.Single(ToneGuard.Check(text, null));
        Assert.Equal((ToneKind.ThirdPerson, name), (finding.Kind, text.Substring(finding.Start, finding.Length)));
    }

    [Fact]
    public void Reader_and_writer_may_be_named() => Assert.Empty(ToneGuard.Check("Hi Lena,\n\nIt was good to meet you in San Diego. Jonas and bees, Lena, do not mix.\n\nBest,\nJonas", null));

    [Theory]
    [InlineData("See https://news.example.test/a?id=7&utm_source=mail", "https://news.example.test/a?id=7")]
    [InlineData("See https://click.example.test/r/9f3a1?to=a", "")]
    [InlineData("You are a visionary.", "I enjoyed our conversation.")]
    [InlineData("Just checking in on this.", "")]
    [InlineData("Dear [First name],", null)]
    public void A_better_wording_is_offered_where_there_is_one(string text, string? suggestion) => Assert.Equal(suggestion, Assert.Single(ToneGuard.Check(text, null)).Suggestion);

    [Fact]
    public void A_wish_and_its_deadline_are_told_apart()
    {
        const string Text = "Could you send me the deck, ideally before Friday?";
        Assert.Equal(["Could you send me the deck,", "ideally before Friday?"], ToneGuard.Check(Text, null).Select(finding => Text.Substring(finding.Start, finding.Length)));
    }

    [Fact]
    public void A_coffee_with_a_date_is_an_ask() => Assert.Contains(ToneGuard.Check("Are you free for coffee on Tuesday? No pressure.", null), finding => finding.Kind == "ask");

    [Fact]
    public void What_the_subject_wants_is_found_without_a_place()
    {
        var finding = Assert.Single(ToneGuard.Check("Hello", "Quick question"), finding => finding.Kind == "ask");
        Assert.Equal((0, 0), (finding.Start, finding.Length));
    }

    [Fact]
    public void Offsets_count_UTF16_units()
    {
        const string Text = "🐝🐝 Please let me know.";
        var finding = Assert.Single(ToneGuard.Check(Text, null), finding => finding.Kind == "ask");
        Assert.Equal(5, finding.Start);
    }
}
