namespace Rapport.Tests.Worlds;

/// <summary>One case of a world file: a title and the lines that make the world and say what is expected of it.</summary>
/// <param name="Title">The sentence after the #.</param>
/// <param name="File">The file's name.</param>
/// <param name="Lines">The lines under the title with their numbers.</param>
internal sealed record WorldCase(string Title, string File, IReadOnlyList<(int Number, string Text)> Lines);

/// <summary>Takes world files apart into cases; the format is described in Worlds/README.md.</summary>
internal static class WorldFile
{
    public static IEnumerable<WorldCase> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.worlds").Order(StringComparer.Ordinal).SelectMany(path => Read(Path.GetFileName(path), File.ReadLines(path)));

    /// <summary>Cases are parted by blank lines; a block without an expectation is a remark.</summary>
    public static IEnumerable<WorldCase> Read(string file, IEnumerable<string> lines)
    {
        var block = new List<(int Number, string Text)>();
        foreach (var line in lines.Select((text, index) => (Number: index + 1, Text: text.TrimEnd())).Append((Number: 0, Text: "")))
        {
            if (line.Text.Length > 0)
            {
                block.Add(line);
                continue;
            }
            if (block.Count > 0 && !block.TrueForAll(part => part.Text.StartsWith('#'))) yield return Case(file, block);
            block = [];
        }
    }

    private static WorldCase Case(string file, List<(int Number, string Text)> block)
    {
        if (!block[0].Text.StartsWith("# ", StringComparison.Ordinal)) throw new WorldFormatException(file, block[0].Number, "a case begins with its title: # A sentence about the product");
        if (!block.Exists(line => line.Text.StartsWith("=>", StringComparison.Ordinal))) throw new WorldFormatException(file, block[0].Number, "a case expects something: => Anna Berg: first");
        return new WorldCase(block[0].Text[2..].Trim(), file, block[1..]);
    }
}

/// <summary>A line that cannot be read, with where it stands.</summary>
internal sealed class WorldFormatException(string file, int line, string what) : Exception($"{file}({line}): {what}");
