using System.Text;

namespace Rapport.Drafts;

/// <summary>Chooses among wordings by the words themselves, so that two drafts differ and the same draft never changes.</summary>
internal readonly struct StableChoice
{
    private readonly uint _seed;

    public StableChoice(string words)
    {
        // FNV-1a: string.GetHashCode differs from process to process.
        var hash = 2166136261u;
        foreach (var unit in Encoding.UTF8.GetBytes(words)) hash = unchecked((hash ^ unit) * 16777619u);
        _seed = hash ^ (hash >> 15);
    }

    /// <summary>One of them; a <paramref name="salt"/> of its own keeps choices of equal number from going hand in hand.</summary>
    public string Pick(string[] among, int salt = 0) => among[(int)(Mix(among.Length + (31 * salt)) % (uint)among.Length)];

    public string[] Order(string[] among)
    {
        var first = (int)(Mix(among.Length + 7) % (uint)among.Length);
        return [.. among[first..], .. among[..first]];
    }

    private uint Mix(int salt) => unchecked((_seed + ((uint)salt * 2654435761u)) * 2246822519u) >> 8;
}
