using Rapport.Drafts;

namespace Rapport.Tests.Drafts;

/// <summary>What a language model may change in a draft, and what it may not.</summary>
public sealed class PolishedDraftTests
{
    private static readonly DraftWish Wish = Wishes.About(Wishes.Oslo);
    private static readonly DraftText Draft = DraftComposer.Compose(Wish);
    private static readonly string Body = DraftChecks.Body(Draft.Text);

    [Fact]
    public void The_same_words_in_another_order_are_taken_over_between_greeting_and_sign_off()
    {
        var paragraphs = Body.Split("\n\n");
        var reworded = string.Join("\n\n", [paragraphs[0], "And so, " + char.ToLowerInvariant(paragraphs[1][0]) + paragraphs[1][1..], .. paragraphs[2..]]);

        var polished = PolishedDraft.Accept(Draft, reworded, Wish);

        Assert.NotNull(polished);
        Assert.Equal(reworded, DraftChecks.Body(polished.Text));
        Assert.Equal((Draft.Text.Split("\n\n")[0], Draft.Text.Split("\n\n")[^1], Draft.Subject), (polished.Text.Split("\n\n")[0], polished.Text.Split("\n\n")[^1], polished.Subject));
    }

    [Theory]
    [InlineData(" Your new servers will love it.", "a content word")]
    [InlineData(" It was also good in 2019.", "a number")]
    [InlineData(" Say it to Tom too.", "a third person")]
    [InlineData(" Could you send me more?", "an ask")]
    [InlineData(" It was *really* good.", "markdown")]
    [InlineData(" <b>It</b> was good.", "markup")]
    [InlineData(" See https://track.test/now", "a link")]
    [InlineData(" It was good\u200b.", "a character nobody sees")]
    [InlineData(" \u202eIt was good.", "another direction")]
    [InlineData(" It was not so good.", "a negation")]
    [InlineData(" “It was good.”", "a quotation")]
    [InlineData(" [Your name]", "a placeholder")]
    [InlineData(" We keep our centre.", "whose it is")]
    public void A_rewording_that_brings_something_of_its_own_is_dropped(string addition, string what) =>
        Assert.True(PolishedDraft.Accept(Draft, Body + addition, Wish) is null, what);

    [Fact]
    public void A_rewording_that_loses_the_point_is_dropped() =>
        Assert.Null(PolishedDraft.Accept(Draft, Body.Replace("Oslo", "there", StringComparison.Ordinal), Wish));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("Good to meet you.")]
    public void A_rewording_that_leaves_too_little_is_dropped(string body) => Assert.Null(PolishedDraft.Accept(Draft, body, Wish));

    [Fact]
    public void A_rewording_of_any_length_is_read_in_time() => Assert.Null(PolishedDraft.Accept(Draft, new string('a', 5_000_000), Wish));

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_unchanged_text_is_the_same_draft_in_every_language(string language)
    {
        foreach (var fits in (bool[])[true, false])
        {
            var wish = Wishes.About(Wishes.Native(language, fits), language);
            var draft = DraftComposer.Compose(wish);
            var polished = PolishedDraft.Accept(draft, DraftChecks.Body(draft.Text), wish);
            Assert.Equal(draft.Text, polished?.Text);
        }
    }

    [Theory]
    [InlineData("de", " Ihr Rechenzentrum wird großartig.")]
    [InlineData("fr", " Votre serveur sera magnifique.")]
    [InlineData("es", " Su servidor será magnífico.")]
    [InlineData("pt", " O seu servidor será magnífico.")]
    [InlineData("it", " Il suo server sarà magnifico.")]
    [InlineData("nl", " Uw datacentrum wordt prachtig.")]
    [InlineData("ja", "新しい施設は素晴らしいですね。")]
    [InlineData("ar", " مركز البيانات الجديد رائع.")]
    public void A_new_thing_is_noticed_in_every_language(string language, string addition)
    {
        var wish = Wishes.About(Wishes.Native(language, true), language);
        var draft = DraftComposer.Compose(wish);
        Assert.Null(PolishedDraft.Accept(draft, DraftChecks.Body(draft.Text) + addition, wish));
    }

    public static TheoryData<string> Languages() => [.. Wishes.Languages];
}
