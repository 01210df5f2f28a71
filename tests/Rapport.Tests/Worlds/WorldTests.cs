namespace Rapport.Tests.Worlds;

public sealed class WorldTests
{
    private static readonly Dictionary<string, WorldCase> Cases = Read();

    public static IEnumerable<TheoryDataRow<string>> Titles => Cases.Keys.Select(title => new TheoryDataRow<string>(title) { TestDisplayName = title });

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_small_world_has_the_right_answer(string title)
    {
        var misses = WorldReader.Read(Cases[title]).Misses();
        Assert.True(misses.Count == 0, string.Join("\n", misses));
    }

    private static Dictionary<string, WorldCase> Read()
    {
        var cases = new Dictionary<string, WorldCase>(StringComparer.Ordinal);
        foreach (var world in WorldFile.ReadAll(Path.Combine(AppContext.BaseDirectory, "Worlds")))
            if (!cases.TryAdd(world.Title, world)) throw new WorldFormatException(world.File, 0, $"the title \"{world.Title}\" stands twice");
        return cases;
    }
}
