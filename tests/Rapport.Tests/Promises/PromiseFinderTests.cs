using Rapport.Points;
using Rapport.Promises;

namespace Rapport.Tests.Promises;

public sealed class PromiseFinderTests
{
    /// <summary>Monday 9 March 2026, half past eleven at night in London, already Tuesday in Berlin.</summary>
    private static readonly DateTimeOffset Late = new(2026, 3, 9, 23, 30, 0, TimeSpan.Zero);

    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.CreateCustomTimeZone("Berlin", TimeSpan.FromHours(1), null, null);

    [Fact]
    public void A_promise_says_whose_it_is_and_where_it_was_given()
    {
        var found = Find(Talk(("Ana Sousa", "Sure. Great, I'll send you the crane plans by Friday."), ("Lena Vogt", "And I'll introduce you to our roof gardener.")));
        Assert.Equal([(PromiseBy.Me, "I'll send you the crane plans by Friday.", 0, 13), (PromiseBy.Them, "And I'll introduce you to our roof gardener.", 1, 0)], found.Select(p => (p.By, p.Quote, p.Utterance, p.Start)));
        Assert.All(found, promise => Assert.Equal(("T1", "Harbour", PointSource.Transcript), (promise.GraphId, promise.Title, promise.Source)));
    }

    [Fact]
    public void Tomorrow_is_counted_in_the_users_zone() =>
        Assert.Equal(new DateOnly(2026, 3, 11), Assert.Single(Find(Talk(("Ana Sousa", "I'll send you the plans tomorrow."), ("Lena Vogt", "Mm.")))).DueOn);

    [Theory]
    [InlineData(PointSource.Note)]
    [InlineData(PointSource.Recap)]
    [InlineData(PointSource.Invitation)]
    public void Notes_recaps_and_invitations_are_no_promises(PointSource source) =>
        Assert.Empty(Find(Talk(("Ana Sousa", "I'll send you the plans tomorrow."), ("Lena Vogt", "Mm.")) with { Source = source }));

    [Fact]
    public void A_line_repeated_from_an_earlier_mail_is_no_promise() =>
        Assert.Empty(Find(new Conversation(PointSource.Mail, "M1", "Plans", Late, [new("Ana Sousa", "I'll send you the plans tomorrow.", IsQuoted: true)])));

    [Fact]
    public void A_third_persons_promise_is_nobodys() =>
        Assert.Empty(Find(Talk(("Tom Berg", "I'll send you the plans tomorrow."), ("Ana Sousa", "Mm."), ("Lena Vogt", "Mm."))));

    [Fact]
    public void In_a_talk_of_several_you_is_the_other_person_only_when_they_speak_nearby() =>
        Assert.Empty(Find(Talk(("Lena Vogt", "Mm."), ("Tom Berg", "Right."), ("Tom Berg", "And the map?"), ("Ana Sousa", "I'll send you the map tomorrow."), ("Tom Berg", "Good."), ("Tom Berg", "Fine."))));

    [Theory]
    [InlineData("I'll send you the password tomorrow.", "a secret")]
    [InlineData("I'll send you the \u202eplans tomorrow.", "characters that cannot be seen")]
    [InlineData("> I'll send you the plans tomorrow.", "a quoted line")]
    [InlineData("I'll send you **the plans** tomorrow.", "markup")]
    public void What_could_not_be_quoted_is_left_out(string said, string because) => Assert.True(Find(Talk(("Ana Sousa", said), ("Lena Vogt", "Mm."))).Count == 0, because);

    [Fact]
    public void The_same_words_are_given_once() =>
        Assert.Single(Find(Talk(("Ana Sousa", "I'll send you the plans. I'll send you the plans."), ("Lena Vogt", "Mm."))));

    [Fact]
    public void No_more_are_given_than_asked_for() =>
        Assert.Equal(2, PromiseFinder.Find("Ana Sousa", "Lena Vogt", [Talk(("Ana Sousa", "I'll send you the plans. I'll call you. I'll send you the map."), ("Lena Vogt", "Mm."))], Berlin, most: 2).Count);

    private static IReadOnlyList<FoundPromise> Find(Conversation conversation) => PromiseFinder.Find("Ana Sousa", "Lena Vogt", [conversation], Berlin);

    private static Conversation Talk(params (string Speaker, string Text)[] turns) =>
        new(PointSource.Transcript, "T1", "Harbour", Late, [.. turns.Select(turn => new Utterance(turn.Speaker, turn.Text))]);
}
