using Rapport.Drafts;
using Rapport.Drafts.Manners;

namespace Rapport.Tests.Drafts.Manners;

public sealed class LetterMannersTests
{
    [Theory]
    [InlineData("en", "Dear Ms Voss,\n\nThank you for your time.\n\nYours sincerely,\nJonas Weber", Formality.Formal)]
    [InlineData("en", "Hi Lena,\n\ngood talk.\n\nCheers,\nJonas", Formality.Familiar)]
    [InlineData("de", "Sehr geehrte Frau Voss,\n\nvielen Dank.\n\nMit freundlichen Grüßen\nJonas Weber", Formality.Formal)]
    [InlineData("de", "Hallo Lena,\n\nschön, dass du da warst.\n\nLiebe Grüße\nJonas", Formality.Familiar)]
    [InlineData("fr", "Salut Lena,\n\nmerci !\n\nJonas", Formality.Familiar)]
    [InlineData("es", "Estimada Sra. Voss:\n\nGracias.\n\nAtentamente,\nJonas Weber", Formality.Formal)]
    [InlineData("pt", "Olá, Lena,\n\njá te mando.\n\nJonas", Formality.Familiar)]
    [InlineData("it", "Gentile Dott.ssa Voss,\n\nLa ringrazio.\n\nCordiali saluti,\nJonas Weber", Formality.Formal)]
    [InlineData("nl", "Geachte mevrouw Voss,\n\nIk dank u.\n\nJonas Weber", Formality.Formal)]
    [InlineData("ja", "Voss様\n\nお世話になっております。\n\nWeber", Formality.Formal)]
    [InlineData("ar", "السيدة لينا المحترمة،\n\nأشكركم على وقتكم.\n\nيوناس", Formality.Formal)]
    public void A_letter_shows_how_the_two_write_to_each_other(string language, string letter, Formality expected) =>
        Assert.Equal(expected, Learn(language, new Letter(letter, IsFromUser: true, IsBetweenTheTwo: true)).Formality);

    [Fact]
    public void The_other_persons_manners_outweigh_the_users_own()
    {
        var manners = Learn("de", new Letter("Hallo Frau Voss,\n\nvielen Dank für Ihre Zeit.\n\nJonas Weber", true, true), new Letter("Lieber Jonas,\n\nich schicke dir die Pläne.\n\nLena", false, true));
        Assert.Equal(Formality.Familiar, manners.Formality);
        Assert.Null(manners.Greeting);
    }

    [Theory]
    [InlineData("fr", "Bonjour Jonas,\n\nOn peut se tutoyer, non ? Merci de votre accueil.\n\nLena")]
    [InlineData("nl", "Dag Jonas,\n\nZeg maar gerust jij! Dank u.\n\nLena")]
    [InlineData("de", "Hallo Herr Weber,\n\nwollen wir uns nicht duzen?\n\nLena")]
    public void Who_offers_first_names_gets_them(string language, string letter) =>
        Assert.Equal(Formality.Familiar, Learn(language, new Letter(letter, false, true)).Formality);

    [Theory]
    [InlineData("en", "Dear Lena, dear Klara,\n\nThank you for your time.\n\nBest,\nJonas")]
    [InlineData("en", "Hi Klara and Lena,\n\nThank you.\n\nJonas")]
    [InlineData("en", "Dear all,\n\nThank you for your time.\n\nBest,\nJonas")]
    [InlineData("de", "Hallo zusammen,\n\nvielen Dank, ich melde mich.\n\nJonas")]
    [InlineData("fr", "Bonjour Lena et Karim,\n\nmerci pour votre accueil.\n\nJonas")]
    [InlineData("es", "Hola Lena y Sofía:\n\nMuchas gracias por la charla.\n\nJonas")]
    public void A_greeting_of_several_is_not_used_for_one(string language, string letter) => Assert.Null(Learn(language, new Letter(letter, IsFromUser: true, IsBetweenTheTwo: true)).Greeting);

    [Fact]
    public void The_users_own_greeting_of_this_person_is_used_again()
    {
        var manners = Learn("de", new Letter("Sehr geehrte Frau Dr. Voss,\n\nvielen Dank.\n\nFreundliche Grüße\nJonas Weber", true, true));
        Assert.Equal(new LetterManners(Formality.Formal, "Sehr geehrte Frau Dr. Voss,", "Sehr geehrte", "Freundliche Grüße", "Jonas Weber") with { GreetingWord = manners.GreetingWord }, manners);
    }

    [Theory]
    [InlineData("Hello Tom,\n\nthanks.\n\nCheers,\nJo", "Hello Lena,", "Cheers,\nJo")]
    [InlineData("Good evening Tom,\n\nthanks.\n\nBest,\nJonas", "Hi Lena,", "Best,\nJonas")]
    public void With_strangers_the_users_habit_decides(string letter, string greeting, string signOff)
    {
        var wish = Wishes.About(null) with { Manners = LetterManners.Learn("en", "Jonas Weber", "Lena Voss", [new Letter(letter, true, IsBetweenTheTwo: false)], []) };
        var text = DraftComposer.Compose(wish).Text;
        Assert.StartsWith(greeting + "\n\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\n" + signOff, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Liebe Anna,\n\ndanke dir.\n\nJonas")]
    [InlineData("Hi Lena, could you send me the slides by tomorrow? I will be there <b>soon</b>.")]
    [InlineData("")]
    [InlineData("\n\n\n")]
    public void A_greeting_that_was_meant_for_somebody_else_is_not_used(string letter) =>
        Assert.Null(Learn("de", new Letter(letter, true, IsBetweenTheTwo: false)).Greeting);

    [Fact]
    public void What_was_said_tells_where_no_letter_does() =>
        Assert.Equal(Formality.Formal, LetterManners.Learn("fr", "Jonas Weber", "Lena Voss", [], ["Je reviens vers vous jeudi."]).Formality);

    private static LetterManners Learn(string language, params Letter[] letters) => LetterManners.Learn(language, "Jonas Weber", "Lena Voss", letters, []);
}
