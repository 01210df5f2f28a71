namespace Rapport.Tests.Worlds;

public sealed class WorldFileTests
{
    [Theory]
    [InlineData("# T\nmeting 2026-03-02 10:00-10:30 | Roof | |\n=> Anna Berg: first", "x.worlds(2): Unknown word")]
    [InlineData("# T\nmeeting 2026-03-02 10:00 | Roof | |\n=> Anna Berg: first", "x.worlds(2): Expected a time")]
    [InlineData("# T\nmeeting 2026-03-02 10:00-10:30 | Roof | Anna Berg <a@firm.test> maybe\n=> Anna Berg: first", "x.worlds(2): Unknown answer")]
    [InlineData("# T\nmeeting 2026-03-02 10:00-10:30 | Roof | | red\n=> Anna Berg: first", "x.worlds(2): Unknown flag")]
    [InlineData("# T\nin 2026-03-02 10:00 | Anna Berg <a@firm.test>\n=> Anna Berg: nothing", "x.worlds(2): Expected 4 parts")]
    [InlineData("# T\n\n# U\n=> Anna Berg: often", "x.worlds(4): Unknown outcome")]
    [InlineData("# T\nhorizon 2024-01-01", "x.worlds(1): a case expects something")]
    [InlineData("horizon 2024-01-01\n=> Anna Berg: first", "x.worlds(1): a case begins with its title")]
    public void A_bad_line_is_named_with_its_place(string text, string message)
    {
        var error = Assert.Throws<WorldFormatException>(() => WorldFile.Read("x.worlds", text.Split('\n')).Select(WorldReader.Read).ToList());
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_expectation_is_seen()
    {
        var world = WorldFile.Read("x.worlds", ["# T", "meeting 2026-03-02 10:00-10:30 | Roof | Anna Berg <a@firm.test>", "=> Anna Berg: unconfirmed", "=> Anna Berg: first on 2026-03-02 by attendee"]);
        Assert.Single(WorldReader.Read(Assert.Single(world)).Misses());
    }
}
