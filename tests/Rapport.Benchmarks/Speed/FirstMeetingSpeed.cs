using System.Diagnostics;
using System.Globalization;
using Rapport.Mail;
using Rapport.Meetings;

namespace Rapport.Benchmarks.Speed;

/// <summary><c>speed</c>: what the verdicts for a large invented mailbox cost, alone, with the reading of its previews, and after one change.</summary>
internal static class FirstMeetingSpeed
{
    private const int Runs = 3;
    private const double Mega = 1_048_576;

    /// <summary>Prints a table.</summary>
    /// <returns>0; these rows have no limit that a busy machine could hold.</returns>
    public static int Run()
    {
        var views = InventedMailbox.Views();
        // Once unmeasured: the runtime compiles the rules on first use.
        _ = Once(views);
        var runs = Enumerable.Range(0, Runs).Select(_ => Once(views)).ToList();
        var verdicts = runs.MinBy(run => run.Judge.Elapsed)!.Judge;
        Console.WriteLine($"{InventedMailbox.Mails + InventedMailbox.Events} items of {InventedMailbox.People} people; {Environment.ProcessorCount} cores");
        Console.WriteLine("| work | ms | ms of processor | MB allocated | MB peak growth of the heap | time / verdicts |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        Print("reading the previews", runs.MinBy(run => run.Read.Elapsed)!.Read, verdicts);
        Print("verdicts from nothing", verdicts, verdicts);
        Print("both", runs.MinBy(run => run.Both.Elapsed)!.Both, verdicts);
        Print("texts worth reading", runs.MinBy(run => run.Texts.Elapsed)!.Texts, verdicts);
        Print("one changed event", runs.MinBy(run => run.Change.Elapsed)!.Change, verdicts);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"people judged for the changed event: {runs[0].PeopleJudged} of {InventedMailbox.People}; peak working set of the whole run: {Process.GetCurrentProcess().PeakWorkingSet64 / Mega:0} MB"));
        return 0;
    }

    private static (Measured Read, Measured Judge, Measured Both, Measured Texts, Measured Change, int PeopleJudged) Once(IReadOnlyList<MailView> views)
    {
        var (mails, read) = Measured.Of(() => Read(views));
        var history = InventedMailbox.History(mails);
        var (judged, judge) = Measured.Of(() => JudgedHistory.Judge(history));
        var (_, both) = Measured.Of(() => FirstMeetings.Judge(InventedMailbox.History(Read(views))));
        var (_, texts) = Measured.Of(() => MailEvidence.TextsWanted(judged));
        var next = history with { Events = [.. history.Events.Select((entry, i) => i == InventedMailbox.Events / 2 ? entry with { IsCancelled = true } : entry)] };
        var (changed, change) = Measured.Of(() => judged.Apply(next));
        return (read, judge, both, texts, change, changed.PeopleJudged);
    }

    private static List<MailFacts> Read(IReadOnlyList<MailView> views) => [.. views.Select(view => MailEvidence.Read(view, InventedMailbox.Owner))];

    private static void Print(string work, Measured cost, Measured verdicts) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {work} | {cost.Elapsed.TotalMilliseconds:0} | {cost.Processor.TotalMilliseconds:0} | {cost.Allocated / Mega:0} | {cost.Peak / Mega:0} | {cost.Elapsed / verdicts.Elapsed:0.00} |"));
}
