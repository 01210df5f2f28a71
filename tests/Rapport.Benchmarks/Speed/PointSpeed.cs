using System.Globalization;
using System.Text;
using Rapport.Points;
using Rapport.Promises;

namespace Rapport.Benchmarks.Speed;

/// <summary>Points and promises of an invented talk of one hour, as a ratio to splitting its text into words.</summary>
internal static class PointSpeed
{
    private const int Words = 10_000;
    private const int Runs = 15;

    /// <value>Milliseconds on one core, and allocated MB (issue 4, part 3).</value>
    private const double MostMilliseconds = 150;
    private const double MostMegabytes = 30;

    public static int Run()
    {
        IReadOnlyList<Conversation> hour = [Hour()];
        var (points, bytes) = Measure(() => PointFinder.Find("Mara Lind", "Jonas Berg", hour).Count);
        var (promises, _) = Measure(() => PromiseFinder.Find("Mara Lind", "Jonas Berg", hour, TimeZoneInfo.Utc).Count);
        var (split, _) = Measure(() => hour[0].Utterances.Sum(said => said.Text.Split(' ').Length));
        var isHeld = points <= MostMilliseconds && bytes <= MostMegabytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| points | {Words} words, {hour[0].Utterances.Count} turns | find {points:0.0} ms of one core (limit {MostMilliseconds:0}) | allocated {bytes:0.0} MB (limit {MostMegabytes:0}) | split into words {split:0.00} ms | find/split {points / split:0} | promises {promises:0.0} ms | {(isHeld ? "held" : "NOT HELD")} |"));
        return isHeld ? 0 : 1;
    }

    /// <summary>The middle of the runs, in processor time, so that a busy machine changes little, and what one run allocates.</summary>
    private static (double Milliseconds, double Megabytes) Measure(Func<int> work)
    {
        var times = new List<double>();
        var allocated = 0L;
        for (var run = -3; run < Runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var spent = Environment.CpuUsage.TotalTime;
            _ = work();
            // The first ones compile.
            if (run >= 0) times.Add((Environment.CpuUsage.TotalTime - spent).TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        times.Sort();
        return (times[Runs / 2], allocated / 1_048_576.0);
    }

    private static Conversation Hour()
    {
        // A fixed walk through the numbers: the same talk on every machine.
        var state = 20260302u;
        var said = new List<Utterance>();
        var left = Words;
        while (left > 0)
        {
            var turn = Math.Min(left, 8 + Next(50));
            left -= turn;
            var text = new StringBuilder();
            for (var word = 0; word < turn; word++)
            {
                text.Append(text.Length == 0 ? "" : " ").Append(Word());
                if (Next(11) == 0 || word == turn - 1) text.Append('.');
            }

            said.Add(new Utterance(Next(5) == 0 ? "Tom Vos" : said.Count % 2 == 0 ? "Mara Lind" : "Jonas Berg", text.ToString()));
        }

        return new(PointSource.Transcript, "T1", "Harbour roof", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), said);

        int Next(int below) => (int)((state = unchecked((state * 1664525u) + 1013904223u)) >> 8) % below;

        // Half of what people say is little words; of the others some return often.
        string Word()
        {
            string[] little = ["the", "and", "we", "to", "of", "a", "in", "it", "is", "that", "our", "for", "will", "you", "I'll", "are"];
            if (Next(2) == 0) return little[Next(little.Length)];
            var rank = Math.Min(Next(1_500), Next(1_500));
            string[] parts = ["har", "bo", "lin", "ter", "mo", "sa", "ker", "val", "nu", "dra", "pel", "ti"];
            return parts[rank % 12] + parts[rank / 12 % 12] + parts[rank / 144 % 12];
        }
    }
}
