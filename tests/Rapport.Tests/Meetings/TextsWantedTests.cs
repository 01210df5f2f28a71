using Rapport.Mail;
using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Meetings;

public sealed class TextsWantedTests
{
    private const string Anna = "Anna Berg <anna@firm.test>";

    [Fact]
    public void Letters_around_a_candidate_meeting_are_wanted()
    {
        var history = A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", Anna).Received("2026-03-04", Anna, "Here is the plan.").Received("2025-01-01", Anna, "Here is another plan.").Skim();
        Assert.Equal(["M1"], MailEvidence.TextsWanted(history));
    }

    [Fact]
    public void A_text_already_read_is_not_wanted_again()
    {
        var history = A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", Anna).Received("2026-03-04", Anna, "Here is the plan.").Skim();
        Assert.Empty(MailEvidence.TextsWanted(history with { Mails = [.. history.Mails.Select(mail => mail with { Reading = MailReading.Text })] }));
    }

    [Fact]
    public void The_budget_holds_for_any_number_of_letters()
    {
        var mailbox = A.Mailbox();
        for (var i = 0; i < 60; i++)
            mailbox.Meeting("2026-03-02 10:00", "Roof garden", $"Guest {i} <g{i}@firm.test>").Received("2026-03-04", $"Guest {i} <g{i}@firm.test>", "Here is the plan.");
        var history = mailbox.Skim();
        var wanted = MailEvidence.TextsWanted(history);
        Assert.Equal(40, wanted.Count);
        var read = history with { Mails = [.. history.Mails.Select(mail => wanted.Contains(mail.Id) ? mail with { Reading = MailReading.Text } : mail)] };
        Assert.Empty(MailEvidence.TextsWanted(read));
    }
}
