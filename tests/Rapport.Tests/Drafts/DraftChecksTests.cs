using Rapport.Drafts;

namespace Rapport.Tests.Drafts;

public sealed class DraftChecksTests
{
    private const string Filling = "It was good to meet you on Friday. I have been thinking about moving your data centre to Oslo. It gave me something to think about, and I would not have looked at it that way on my own.";

    [Theory]
    [InlineData("I hope the 40 racks arrive safely.", "unsupported-number")]
    [InlineData("I hope that it works out with Hamburg as well.", "unsupported-name")]
    [InlineData("My best to Mr Delgado as well.", "third-person")]
    [InlineData("I liked what [Company] does.", "placeholder")]
    [InlineData("Could you send me the plan?", "ask")]
    [InlineData("Just checking in on that.", "tone")]
    [InlineData("Is it cold there? Is it far?", "two-questions")]
    [InlineData("I liked your your plan.", "doubled-word")]
    [InlineData("I liked “moving to Oslo.", "unbalanced-quotes")]
    public void Each_kind_of_problem_is_named(string sentence, string code)
    {
        var wish = Wishes.About(Wishes.Oslo);
        Assert.Contains(code, DraftChecks.Problems(Draft(Filling + " " + sentence + " No answer needed; I hope that the days ahead are kind to you and that our paths cross again."), wish));
    }

    [Fact]
    public void A_claim_of_a_meeting_is_a_problem_while_it_is_unconfirmed() =>
        Assert.Contains("unconfirmed-claim", DraftChecks.Problems(Draft(Filling), Wishes.About(Wishes.Oslo) with { IsConfirmed = false }));

    [Theory]
    [InlineData(10)]
    [InlineData(55)]
    [InlineData(120)]
    public void A_length_between_the_forms_is_a_problem(int words) =>
        Assert.Contains("length", DraftChecks.Problems(Draft(string.Join(' ', Enumerable.Repeat("kind", words))), Wishes.About(Wishes.Oslo)));

    [Fact]
    public void A_long_subject_is_a_problem() =>
        Assert.Contains("subject-length", DraftChecks.Problems(Draft(Filling) with { Subject = "It was so good to meet you" }, Wishes.About(Wishes.Oslo)));

    private static DraftText Draft(string body) => new("Good to meet you", "Hi Lena,\n\n" + body + "\n\nBest wishes,\nJonas", 0, "en", []);
}
