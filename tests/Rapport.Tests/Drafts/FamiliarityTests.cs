using Rapport.Drafts;

namespace Rapport.Tests.Drafts;

public sealed class FamiliarityTests
{
    [Theory]
    [InlineData("de", "Schön, dass du da warst. Ich schicke dir die Pläne.", true)]
    [InlineData("de", "Schön, dass Sie da waren. Ich schicke Ihnen die Pläne.", false)]
    [InlineData("de", "Wir bauen eine Schule, sie wird im Mai fertig.", false)]
    [InlineData("fr", "Je te montre la cour quand tu passes.", true)]
    [InlineData("fr", "Je vous montre la cour ; à toi aussi.", false)]
    [InlineData("es", "Te mando la foto que prometí.", true)]
    [InlineData("it", "È stato un piacere averla qui; ti scrivo presto.", false)]
    [InlineData("nl", "Ik laat je de tuin zien.", true)]
    [InlineData("nl", "Ik laat u de tuin zien.", false)]
    [InlineData("en", "I will show you the garden.", false)]
    public void First_names_are_used_where_the_letters_say_du(string language, string letter, bool expected) =>
        Assert.Equal(expected, Familiarity.IsFamiliar(language, [letter]));
}
