using Rapport.Drafts;

namespace Rapport.Tests.Drafts.Cases;

/// <summary>The open two thirds of the blind author's cases; docs/evaluation.md tells what the unseen third gave.</summary>
public sealed class DraftCaseTests
{
    /// <value>The bar of the issue for what natives may see differently.</value>
    private const double Bar = 0.95;

    private static readonly IReadOnlyList<DraftCase> Open = DraftCase.Read(Path.Combine(AppContext.BaseDirectory, "Drafts", "Cases", "open-cases.jsonl"));

    public static TheoryData<string> Ids() => [.. Open.Select(given => given.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_mail_says_nothing_that_nobody_said(string id)
    {
        var given = Open.First(one => one.Id == id);
        var draft = DraftComposer.Compose(CaseMail.Wish(given));
        var faults = CaseJudge.Faults(given, draft).Where(fault => CaseJudge.Hard.Contains(fault.Split(':')[0]));
        Assert.True(!faults.Any(), $"{string.Join("; ", faults)}\n{draft.Text}");
    }

    [Fact]
    public void Language_and_manners_are_those_of_the_thread()
    {
        var faults = Open.SelectMany(given => CaseJudge.Faults(given, DraftComposer.Compose(CaseMail.Wish(given))).Select(fault => fault.Split(':')[0]).Distinct()).GroupBy(check => check).ToDictionary(group => group.Key, group => group.Count());
        foreach (var check in CaseJudge.Checks)
            Assert.True(faults.GetValueOrDefault(check) <= (1 - Bar) * Open.Count, $"{check}: {faults.GetValueOrDefault(check)} of {Open.Count}");
    }

    [Fact]
    public void Most_points_that_may_be_said_are_said()
    {
        var usable = Open.Where(given => given is { IsUsable: true, SaidBy: "them", ThirdNames.Count: 0 }).ToArray();
        var said = usable.Count(given => CaseJudge.SpeaksOfPoint(given, DraftComposer.Compose(CaseMail.Wish(given))));
        Assert.True(said >= 0.6 * usable.Length, $"{said} of {usable.Length}");
    }
}
