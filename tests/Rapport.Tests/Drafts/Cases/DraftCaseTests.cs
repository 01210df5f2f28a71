using Rapport.Drafts;

namespace Rapport.Tests.Drafts.Cases;

/// <summary>The blind author's cases; docs/evaluation.md tells what the third that was kept aside gave before it was opened.</summary>
public sealed class DraftCaseTests
{
    /// <value>The bar of the issue for what natives may see differently.</value>
    private const double Bar = 0.95;

    private static readonly IReadOnlyList<DraftCase> All = DraftCase.Read(Path.Combine(AppContext.BaseDirectory, "Drafts", "Cases", "cases.jsonl"));

    public static TheoryData<string> Ids() => [.. All.Select(given => given.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_mail_says_nothing_that_nobody_said(string id)
    {
        var given = All.First(one => one.Id == id);
        var draft = DraftComposer.Compose(CaseMail.Wish(given));
        var faults = CaseJudge.Faults(given, draft).Where(fault => CaseJudge.Hard.Contains(fault.Split(':')[0]));
        Assert.True(!faults.Any(), $"{string.Join("; ", faults)}\n{draft.Text}");
    }

    [Fact]
    public void Language_and_manners_are_those_of_the_thread()
    {
        var faults = All.SelectMany(given => CaseJudge.Faults(given, DraftComposer.Compose(CaseMail.Wish(given))).Select(fault => fault.Split(':')[0]).Distinct()).GroupBy(check => check).ToDictionary(group => group.Key, group => group.Count());
        foreach (var check in CaseJudge.Checks)
            Assert.True(faults.GetValueOrDefault(check) <= (1 - Bar) * All.Count, $"{check}: {faults.GetValueOrDefault(check)} of {All.Count}");
    }

    [Fact]
    public void Most_points_that_may_be_said_are_said()
    {
        var usable = All.Where(given => given is { IsUsable: true, SaidBy: "them" }).ToArray();
        var said = usable.Count(given => CaseJudge.SpeaksOfPoint(given, DraftComposer.Compose(CaseMail.Wish(given))));
        Assert.True(said >= 0.75 * usable.Length, $"{said} of {usable.Length}");
    }
}
