using Rapport.People;
using Rapport.Tests.Given;

namespace Rapport.Tests.People;

public sealed class NotAPersonTests
{
    [Theory]
    [InlineData("Anna Berg <anna@firm.test>", "Person")]
    [InlineData("Teamer, Ali <ali.teamer@firm.test>", "Person")]
    [InlineData("Newsom, Gav <gav.newsom@firm.test>", "Person")]
    [InlineData("Firm <no-reply@firm.test>", "Robot")]
    [InlineData("Firm <noreply@firm.test>", "Robot")]
    [InlineData("Firm <notifications@firm.test>", "Robot")]
    [InlineData("Daily News <newsletter@firm.test>", "Robot")]
    [InlineData("Mail Delivery <mailer-daemon@firm.test>", "Robot")]
    [InlineData("Firm <hello@bounce.firm.test>", "Robot")]
    [InlineData("Office <office@firm.test>", "List")]
    [InlineData("Info <info@firm.test>", "List")]
    [InlineData("Sales Team <sales@firm.test>", "List")]
    [InlineData("Garden project <garden-team@firm.test>", "List")]
    [InlineData("All Employees <x123@firm.test>", "List")]
    [InlineData("ABCD <abcd@mail.test>", "List")]
    [InlineData("Conference Room 4 <cr4@firm.test>", "Room")]
    [InlineData("Besprechungsraum Nord <br-nord@firm.test>", "Room")]
    [InlineData("Salle de réunion 2 <s2@firm.test>", "Room")]
    [InlineData("会議室A <a@firm.test>", "Room")]
    public void What_stands_behind_an_address_is_told_by_its_words(string who, string expected) =>
        Assert.Equal(expected, NotAPerson.Judge(MailboxBuilder.Who(who)).ToString());
}
