using Rapport.Drafts;
using Rapport.Tests.Tone;

namespace Rapport.Tests.Drafts;

public sealed class ToneGuardHostileTests
{
    public static TheoryData<string, string> Hostile => new()
    {
        { "one word of 5 million letters", new string('a', 5_000_000) },
        { "one line without an end", string.Concat(Enumerable.Repeat("if you could please send me what you need ", 120_000)) },
        { "brackets that never close", string.Concat(Enumerable.Repeat("[({<«【", 500_000)) },
        { "links without an end", "https://" + string.Concat(Enumerable.Repeat("a.b/?c=&", 500_000)) },
        { "marks that are not seen", string.Concat(Enumerable.Repeat("\u200b\u202e\u2066a\u0301", 500_000)) },
        { "commas", new string(',', 5_000_000) },
        { "names in a row", string.Concat(Enumerable.Repeat("Anna van der ", 200_000)) },
        { "lone surrogates", new string('\ud83d', 1_000_000) },
    };

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void A_hostile_text_is_read_in_bounded_time(string because, string text)
    {
        _ = ToneGuard.Check("Warm up.", null);
        IReadOnlyList<ToneFinding> findings = [];

        var spent = Spent(() => findings = ToneGuard.Check(text, text));

        TestContext.Current.SendDiagnosticMessage($"{because}: {spent.TotalMilliseconds} ms");
        Assert.True(spent < TimeSpan.FromSeconds(2), because);
        Assert.All(findings, finding => Assert.InRange(finding.Start + finding.Length, 0, ToneGuard.MaxLength));
    }

    [Fact]
    public void A_long_mail_is_read_in_a_blink()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(string.Join(' ', ToneMail.Good.Where(mail => mail.Lang == "de").Select(mail => mail.Text)), 10))[..ToneGuard.MaxLength];
        var spent = Enumerable.Range(0, 8).Min(_ => Spent(() => ToneGuard.Check(text, null)));

        TestContext.Current.SendDiagnosticMessage($"a long mail: {spent.TotalMilliseconds} ms");
        // The bar is 50 on a quiet machine; processor time grows when others use the same caches.
        Assert.True(spent < TimeSpan.FromMilliseconds(400), $"{spent.TotalMilliseconds} ms");
    }

    [Theory]
    [InlineData("Could y\u200bou send m\u202ee the deck?", "ask")]
    [InlineData("Ko\u0308nnten Sie mir die Folien schicken?", "ask")]
    [InlineData("Could\u00a0you send me the deck?", "ask")]
    [InlineData("يُـرْجى إرسال الملف.", "ask")]
    public void Marks_that_are_not_seen_hide_nothing(string text, string kind)
    {
        var finding = Assert.Single(ToneGuard.Check(text, null), finding => finding.Kind == kind);
        Assert.Equal((0, text.Length), (finding.Start, finding.Length));
    }

    [Fact]
    public void What_lies_beyond_the_longest_text_is_not_read() =>
        Assert.Empty(ToneGuard.Check(new string(' ', ToneGuard.MaxLength) + " Could you send me the deck?", null));

    /// <summary>Processor time, which says more than the clock while other tests run.</summary>
    private static TimeSpan Spent(Action act)
    {
        var before = Environment.CpuUsage.TotalTime;
        act();
        return Environment.CpuUsage.TotalTime - before;
    }
}
