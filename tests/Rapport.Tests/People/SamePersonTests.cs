using Rapport.Tests.Given;

namespace Rapport.Tests.People;

public sealed class SamePersonTests
{
    private static IReadOnlyList<Rapport.People.Person> Known(params string[] forms)
    {
        var mailbox = A.Mailbox();
        foreach (var form in forms) mailbox.Received("2026-03-04", form, "Here is the plan.");
        return mailbox.Judge().People;
    }

    [Theory]
    [InlineData("Anna Berg <anna@firm.test>", "Berg, Anna <anna.berg@firm.test>")]
    [InlineData("Anna Berg <anna@firm.test>", "Anna Berg <ANNA@mail.firm.test>")]
    [InlineData("Anna Berg <aberg@firm.test>", "Anna Berg <aberg@other.test>")]
    [InlineData("Anna Berg <anna+x@firm.test>", "anna@firm.test <anna@firm.test>")]
    [InlineData("Anna Berg <anna_firm.test#EXT#@home.test>", "Anna <anna@firm.test>")]
    [InlineData("Anna Berg <anna.berg@gmail.com>", "Anna Berg <anna-berg@outlook.com>")]
    [InlineData("Anna Berg <anna@firm.test>", "Anna Berg <berg@other.test>")]
    [InlineData("Anna Berg <anna@firm.test>", "Berg, Anna <annab70@gmail.com>")]
    [InlineData("🌱 Anna Berg <anna@firm.test>", "Anna Berg <hello@annaberg.test>")]
    public void Certain_matches_are_one_person(string one, string other) => Assert.Single(Known(one, other));

    [Theory]
    [InlineData("Anna Berg <anna.berg@firm.test>", "Anna Berg <anna.berg2@firm.test>")]
    [InlineData("Anna Berg <anna.berg@home.test>", "Anna Berg <aberg@home.test>")]
    [InlineData("Anna Berg <anna.berg@home.test>", "Anna Berg <anna@firm.test>")]
    [InlineData("Anna <anna@firm.test>", "Anna <anna70@gmail.com>")]
    [InlineData("Anna Berg <anna@firm.test>", "Anna Lund <anna@other.test>")]
    [InlineData("Anna <a1@firm.test>", "Anna <a2@firm.test>")]
    public void Likely_matches_stay_two(string one, string other) => Assert.Equal(2, Known(one, other).Count);

    [Fact]
    public void Two_of_one_name_at_one_meeting_are_two() =>
        Assert.Equal(2, A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", "Anna Berg <anna@firm.test>", "Anna Berg <berg@other.test>").Judge().People.Count);

    [Fact]
    public void A_person_carries_what_is_known_of_them()
    {
        var anna = Assert.Single(A.Mailbox().Received("2026-06-20", "Berg, Anna <anna@contoso.test>", "Hi").Sent("2026-06-25", "anna@contoso.test <anna@contoso.test>", "Hi").Meeting("2026-06-01 10:00", "Roof", "Anna Berg <anna@contoso.test>").Judge().People);
        Assert.Equal(("anna@contoso.test", "Anna Berg", "Anna", "Contoso", false), (anna.Key, anna.Name, anna.GivenName, anna.Company, anna.IsColleague));
        Assert.Equal((1, 1, 1, Rapport.People.WhoseTurn.Theirs), (anna.Meetings, anna.Sent, anna.Received, anna.Turn));
        Assert.Equal((MailboxBuilder.At("2026-06-01 10:00"), MailboxBuilder.At("2026-06-25")), (anna.FirstContactAt, anna.LastContactAt));
    }

    [Fact]
    public void What_a_namesake_wrote_keeps_a_meeting_from_being_called_the_first() =>
        Assert.Equal("met-before", A.Mailbox().Meeting("2026-03-02 10:00", "Roof garden", "Anna Berg <anna@firm.test>").Received("2026-02-20", "Anna Berg <aberg70@other.test>", "It was good to see you again.").Verdict("Anna Berg"));
}
