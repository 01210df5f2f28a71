using Rapport.Drafts;

namespace Rapport.Tests.Drafts;

public sealed class AskSentenceTests
{
    [Theory]
    [InlineData("Please send me the report by Monday.")]
    [InlineData("Could you call me tomorrow?")]
    [InlineData("Let's meet next week to discuss this.")]
    [InlineData("Let me know if you have any questions.")]
    public void A_request_or_proposal_is_an_ask(string sentence) => Assert.True(AskSentence.IsAsk(sentence));

    [Theory]
    [InlineData("The weather in Oslo was cold and clear.")]
    [InlineData("They moved the servers in March.")]
    [InlineData("Electricity prices rose sharply last summer.")]
    [InlineData("")]
    public void A_statement_is_none(string sentence) => Assert.False(AskSentence.IsAsk(sentence));

    [Fact]
    public void A_sentence_without_end_is_judged_by_its_beginning() => Assert.True(AskSentence.IsAsk("Please send me the report. " + new string('x', 5_000_000)));
}
