using Rapport.Mail;
using Rapport.People;

namespace Rapport.Tests.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Anna Berg", "Anna Berg", "Anna")]
    [InlineData("Berg, Anna", "Anna Berg", "Anna")]
    [InlineData("Berg, Anna M. (CORP)", "Anna M. Berg", "Anna")]
    [InlineData("Dr. Anna Berg", "Anna Berg", "Anna")]
    [InlineData("Frau Dr. Anna Berg", "Anna Berg", "Anna")]
    [InlineData("Anna Berg, PhD", "Anna Berg", "Anna")]
    [InlineData("Anna Berg Jr.", "Anna Berg", "Anna")]
    [InlineData("'Anna Berg'", "Anna Berg", "Anna")]
    [InlineData("Berg, Anna </O=FIRM/CN=ABERG>", "Anna Berg", "Anna")]
    [InlineData("anna berg", "Anna Berg", "Anna")]
    [InlineData("anna.berg", "Anna Berg", "Anna")]
    [InlineData("A. Berg", "A. Berg", null)]
    [InlineData("Ludwig van der Berg", "Ludwig van der Berg", "Ludwig")]
    [InlineData("田中様", "田中", null)]
    [InlineData("🌱 Anna Berg", "🌱 Anna Berg", "Anna")]
    [InlineData("Anna 🌱 Berg", "Anna 🌱 Berg", "Anna")]
    [InlineData("★Anna Berg★", "★Anna Berg★", "Anna")]
    [InlineData("anna@firm.test", "", null)]
    [InlineData("", "", null)]
    public void A_display_name_is_read_in_any_form(string display, string full, string? given)
    {
        var name = PersonName.Parse(display);
        Assert.Equal((full, given), (name.Full, name.Given));
    }

    [Theory]
    [InlineData("José Muñoz", "Jose Munoz")]
    [InlineData("Anna M. Berg", "BERG, ANNA")]
    [InlineData("Søren Strauß", "Soren Strauss")]
    public void Two_spellings_of_one_name_are_equal(string one, string other) => Assert.Equal(PersonName.Parse(one).Folded, PersonName.Parse(other).Folded);

    [Theory]
    [InlineData("SMTP:Anna@Firm.test", "anna@firm.test")]
    [InlineData(" <anna@firm.test> ", "anna@firm.test")]
    [InlineData("'anna@firm.test'", "anna@firm.test")]
    [InlineData("mailto:anna@firm.test", "anna@firm.test")]
    [InlineData("anna+news@firm.test", "anna@firm.test")]
    [InlineData("anna_firm.test#EXT#@home.onmicrosoft.test", "anna@firm.test")]
    [InlineData("anna_maria_firm.test#EXT#@home.onmicrosoft.test", "anna_maria@firm.test")]
    [InlineData("/O=FIRM/OU=EX/CN=RECIPIENTS/CN=ANNA", "")]
    [InlineData("Anna Berg", "")]
    [InlineData("anna@", "")]
    [InlineData("", "")]
    public void A_mailbox_is_known_under_one_address(string written, string mailbox) => Assert.Equal(mailbox, EmailAddress.Mailbox(written));
}
