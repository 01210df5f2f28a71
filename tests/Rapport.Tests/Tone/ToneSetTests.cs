using System.Text.RegularExpressions;
using Rapport.Drafts;

namespace Rapport.Tests.Tone;

/// <summary>The guard on mails whose authors had not seen its rules.</summary>
public sealed partial class ToneSetTests
{
    public static TheoryData<string> GoodIds => [.. ToneMail.Good.Select(mail => mail.Id)];

    public static TheoryData<string> FaultyIds => [.. ToneMail.Faulty.Select(mail => mail.Id)];

    [Theory]
    [MemberData(nameof(GoodIds))]
    public void A_good_mail_is_left_alone(string id)
    {
        var mail = ToneMail.Good.Single(mail => mail.Id == id);

        var findings = ToneGuard.Check(mail.Text, mail.Subject);

        Assert.True(findings.Count == 0, string.Join('\n', findings.Select(finding => $"{finding.Kind}: {mail.Text.Substring(finding.Start, finding.Length)}")));
    }

    [Theory]
    [MemberData(nameof(FaultyIds))]
    public void A_faulty_mail_is_caught_where_the_fault_stands(string id)
    {
        var missed = Missed(ToneMail.Faulty.Single(mail => mail.Id == id));

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    [Fact]
    public void Of_all_faulty_mails_at_least_95_percent_are_caught()
    {
        var caught = ToneMail.Faulty.Count(mail => Missed(mail).Count == 0);

        Assert.True(caught * 100 >= ToneMail.Faulty.Count * 95, $"{caught} of {ToneMail.Faulty.Count}");
    }

    /// <summary>The faults without a finding of their kind that covers half of their words and stays within the sentences that hold them.</summary>
    private static List<string> Missed(ToneMail mail)
    {
        var findings = ToneGuard.Check(mail.Text, mail.Subject);
        return [.. mail.Faults!.Where(fault => !findings.Any(finding => IsCaught(mail.Text, fault, finding))).Select(fault => $"{fault.Kind}: {fault.Span}")];
    }

    private static bool IsCaught(string text, ToneFault fault, ToneFinding finding)
    {
        var (start, end) = (text.IndexOf(fault.Span, StringComparison.Ordinal), text.IndexOf(fault.Span, StringComparison.Ordinal) + fault.Span.Length);
        var sentences = Sentence().Matches(text).Where(sentence => sentence.Index < end && start < sentence.Index + sentence.Length).Sum(sentence => sentence.Length);
        var overlap = Math.Min(end, finding.Start + finding.Length) - Math.Max(start, finding.Start);
        return finding.Kind == (fault.Kind == "tracking" ? "tracking-link" : fault.Kind) && overlap * 2 >= fault.Span.Length && finding.Length <= sentences;
    }

    [GeneratedRegex(@"([^.!?。！？؟\n]|[.!?](?=\S))+[.!?。！？؟]*")]
    private static partial Regex Sentence();
}
