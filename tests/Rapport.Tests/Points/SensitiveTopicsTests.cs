using Rapport.Points;

namespace Rapport.Tests.Points;

public sealed class SensitiveTopicsTests
{
    [Theory]
    [InlineData("Since my diagnosis I work from home on Mondays.")]
    [InlineData("He was laid off in March with the whole team.")]
    [InlineData("My salary has not changed in four years.")]
    [InlineData("They are being sued by a former supplier.")]
    [InlineData("The password for the room is on the board.")]
    [InlineData("This is strictly confidential until the summer.")]
    [InlineData("She is getting divorced, so she is moving.")]
    [InlineData("Unter uns gesagt, der Vertrag läuft aus.")]
    [InlineData("Die Entlassungen kommen im Herbst.")]
    [InlineData("Mon salaire n'a pas changé.")]
    [InlineData("Mi enfermedad me obliga a descansar.")]
    [InlineData("O meu salário não mudou.")]
    [InlineData("Sono incinta di tre mesi.")]
    [InlineData("Het ontslag kwam onverwacht.")]
    [InlineData("来月から入院することになりました。")]
    [InlineData("راتبي لم يتغير منذ سنوات.")]
    public void A_private_matter_is_recognised(string text) => Assert.True(SensitiveTopics.Touches(text));

    [Theory]
    [InlineData("We make health-care software for small hospitals.")]
    [InlineData("Our payment system moves to Oslo.")]
    [InlineData("We hired two lawyers for the patent work.")]
    [InlineData("The fire doors of the hall are new.")]
    [InlineData("We are pregnancy-test makers' biggest supplier of paper.")]
    [InlineData("The salary software team grows.")]
    [InlineData("Wir bauen Software für Krankenhäuser.")]
    [InlineData("Nous vendons des logiciels de santé.")]
    [InlineData("病院向けのソフトウェアを作っています。")]
    public void Ordinary_talk_of_business_is_not(string text) => Assert.False(SensitiveTopics.Touches(text));
}
