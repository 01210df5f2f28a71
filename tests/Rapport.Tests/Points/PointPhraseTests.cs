using Rapport.Points;

namespace Rapport.Tests.Points;

public sealed class PointPhraseTests
{
    [Theory]
    [InlineData("We're moving our data centre to Oslo.", "moving your data centre to Oslo")]
    [InlineData("I've been thinking about the pilot in Porto.", "the pilot in Porto")]
    [InlineData("Yeah, um, so we're, you know, opening a second workshop in Porto next May.", "opening a second workshop in Porto next May")]
    [InlineData("We are going to rebuild the billing service this winter, because it is slow.", "rebuilding the billing service this winter")]
    [InlineData("We launched the harbour app in March.", "launching the harbour app in March")]
    [InlineData("I want to learn more about tidal power.", "learning more about tidal power")]
    [InlineData("Next year we'll run a training programme for apprentices.", "running a training programme for apprentices")]
    [InlineData("Our biggest challenge is the shortage of night drivers.", "the shortage of night drivers")]
    [InlineData("The goal is to cut paper forms by half.", "cutting paper forms by half")]
    [InlineData("I'm worried about the cost of cold storage.", "the cost of cold storage")]
    [InlineData("Our apprentices in Kiel will start in September.", "your apprentices in Kiel")]
    [InlineData("I’d say we’re looking for a partner in Portugal.", "looking for a partner in Portugal")]
    [InlineData("we're painting the window frames of the harbour room.", "painting the window frames of the harbour room")]
    [InlineData("I want to bring the first one to Aarhus in April and let it stay there for a month.", "bringing the first one to Aarhus in April")]
    [InlineData("I look after twelve small lighthouses and I collect fog horns.", "looking after twelve small lighthouses")]
    [InlineData("What I am carving right now is a figurehead for a ferry.", "carving a figurehead for a ferry")]
    [InlineData("This year my choir is giving every school in Kashubia a piano that stays in tune.", "your choir giving every school in Kashubia a piano")]
    [InlineData("We dream of opening the old bathhouse in Porto.", "opening the old bathhouse in Porto")]
    [InlineData("I'd love to restore the clock of the town hall.", "restoring the clock of the town hall")]
    [InlineData("We plan to publish our harbour data.", "your plan to publish your harbour data")]
    public void A_phrase_is_the_point_as_the_writer_would_name_it(string quote, string phrase) => Assert.Equal(phrase, PointPhrase.Derive(quote));

    [Theory]
    [InlineData("Do you know the harbour museum in Bergen?", "a question")]
    [InlineData("We're moving it over there.", "nothing says what it is")]
    [InlineData("It is a port like we are working on for Dover.", "its object stands elsewhere")]
    [InlineData("We are not moving the data centre.", "a denial")]
    [InlineData("Wir ziehen mit dem Rechenzentrum nach Oslo um.", "no rule for German")]
    [InlineData("データセンターを大阪に移します。", "no rule for Japanese")]
    [InlineData("Mm, okay, right.", "no content")]
    [InlineData("", "nothing at all")]
    public void Where_no_rule_gives_a_clean_phrase_there_is_none(string quote, string because) => Assert.True(PointPhrase.Derive(quote) is null, because);

    [Theory]
    [InlineData("moving your data centre to Oslo", "we moved our data centre to Oslo", true)]
    [InlineData("running a pilot", "we will run a pilot", true)]
    [InlineData("moving your data centre to Bergen", "we moved our data centre to Oslo", false)]
    [InlineData("hiring 5 people", "we hire 4 people", false)]
    [InlineData("the data warehouse", "we moved our data centre", false)]
    public void A_phrase_may_hold_only_what_the_quote_holds(string phrase, string quote, bool grounded) => Assert.Equal(grounded, PointPhrase.IsGrounded(phrase, quote));

    [Fact]
    public void A_long_quote_gives_at_most_twelve_words()
    {
        var phrase = PointPhrase.Derive("We're building a new cold storage hall for fish and fruit with solar panels on the roof near the old harbour in the north of Porto");
        Assert.NotNull(phrase);
        Assert.InRange(phrase.Split(' ').Length, 2, 12);
    }
}
