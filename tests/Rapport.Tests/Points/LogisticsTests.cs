using Rapport.Points;

namespace Rapport.Tests.Points;

public sealed class LogisticsTests
{
    [Theory]
    [InlineData("Can you hear me now?")]
    [InlineData("Vielen Dank und bis bald!")]
    [InlineData("Merci, à bientôt.")]
    [InlineData("お疲れ様でした。")]
    [InlineData("شكرا لكم جميعا")]
    public void The_running_of_a_meeting_is_recognised(string text) => Assert.True(Logistics.Touches(text));

    [Theory]
    [InlineData("Call us on phone: 555 0100")]
    [InlineData("https://example.test/join")]
    [InlineData("Let us say Tuesday at 3 pm")]
    public void Dates_and_addresses_are_the_frame_of_a_talk(string text) => Assert.True(Logistics.IsFrame(text));

    [Fact]
    public void A_plan_is_neither()
    {
        const string plan = "We're moving our data centre to Oslo.";
        Assert.False(Logistics.Touches(plan) || Logistics.IsFrame(plan));
    }
}
