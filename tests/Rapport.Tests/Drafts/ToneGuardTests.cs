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
