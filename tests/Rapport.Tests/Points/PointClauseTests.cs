using Rapport.Points.Clauses;

namespace Rapport.Tests.Points;

public sealed class PointClauseTests
{
    [Theory]
    [InlineData("de", false, "Wir ziehen mit unserem Rechenzentrum nach Oslo.", "Sie mit Ihrem Rechenzentrum nach Oslo ziehen")]
    [InlineData("de", true, "Wir ziehen mit unserem Rechenzentrum nach Oslo.", "ihr mit eurem Rechenzentrum nach Oslo zieht")]
    [InlineData("de", false, "Wir ziehen im Herbst nach Oslo um.", "Sie im Herbst nach Oslo umziehen")]
    [InlineData("de", false, "Wir möchten den alten Kran im Hafen wieder aufbauen.", "Sie den alten Kran im Hafen wieder aufbauen möchten")]
    [InlineData("de", false, "Ja, ich baue meinem Sohn ein Ruderboot.", "Sie Ihrem Sohn ein Ruderboot bauen")]
    [InlineData("de", false, "Wir haben im Hafen eine Werkstatt eröffnet.", "Sie im Hafen eine Werkstatt eröffnet haben")]
    [InlineData("fr", false, "Nous déménageons notre centre de données à Oslo.", "vous déménagez votre centre de données à Oslo")]
    [InlineData("fr", false, "Je restaure un vieux moulin en Bretagne.", "vous restaurez un vieux moulin en Bretagne")]
    [InlineData("fr", false, "J'ai ouvert mon atelier dans le vieux port.", "vous avez ouvert votre atelier dans le vieux port")]
    [InlineData("es", false, "Estamos trasladando nuestro centro de datos a Oslo.", "ustedes están trasladando su centro de datos a Oslo")]
    [InlineData("es", true, "Voy a restaurar el molino de mi abuela.", "vas a restaurar el molino de tu abuela")]
    [InlineData("pt", false, "Vamos abrir uma oficina no porto velho.", "vocês vão abrir uma oficina no porto velho")]
    [InlineData("it", false, "Stiamo trasferendo il nostro centro dati a Oslo.", "state trasferendo il vostro centro dati a Oslo")]
    [InlineData("it", false, "Voglio restaurare il mulino di mia nonna.", "Lei vuole restaurare il mulino di sua nonna")]
    [InlineData("nl", false, "Wij gaan ons kantoor naar Utrecht verhuizen.", "u uw kantoor naar Utrecht gaat verhuizen")]
    [InlineData("nl", false, "Ik bouw een houten zeilboot voor mijn dochter.", "u een houten zeilboot voor uw dochter bouwt")]
    [InlineData("nl", true, "We breiden de oude fabriek in Delft uit.", "jullie de oude fabriek in Delft uitbreiden")]
    public void A_sentence_about_the_speaker_becomes_a_clause_about_the_reader(string language, bool isFamiliar, string quote, string clause) =>
        Assert.Equal(clause, PointClause.Of(quote, language, isFamiliar));

    [Theory]
    [InlineData("de", "Wir freuen uns auf den neuen Kran im Hafen.", "a pronoun turns in two ways")]
    [InlineData("de", "Wir ziehen nicht mit dem Rechenzentrum nach Oslo.", "a denial")]
    [InlineData("de", "Wir bauen einen Kran und verkaufen alte Boote.", "two clauses")]
    [InlineData("de", "Wir ziehen um nach Oslo im Herbst.", "the verb's part does not stand at the end")]
    [InlineData("de", "Ich sammle alte Nebelhörner aus Norwegen.", "its ending does not tell the other form")]
    [InlineData("de", "Ziehen wir mit dem Rechenzentrum nach Oslo?", "a question")]
    [InlineData("de", "Wenn alles klappt, ziehen wir nach Oslo.", "a condition")]
    [InlineData("fr", "Nous nous installons demain dans le vieux port.", "tomorrow was another day")]
    [InlineData("fr", "J'achète des vieilles cloches de bateau.", "its stem changes")]
    [InlineData("es", "Abrimos un taller en el puerto viejo.", "present and past are the same")]
    [InlineData("es", "Estamos preparándonos para la feria del puerto.", "a pronoun in the verb")]
    [InlineData("it", "Costruiamo barche di legno per i bambini.", "no sure form")]
    [InlineData("nl", "Wij verhuizen ons kantoor naar Utrecht.", "no sure polite form")]
    [InlineData("nl", "Ik probeer een boot te bouwen voor de haven.", "a second verb")]
    [InlineData("en", "We are moving our data centre to Oslo.", "has rules of its own")]
    [InlineData("ja", "データセンターを大阪に移します。", "no rules")]
    [InlineData("ar", "سننقل مركز البيانات إلى أوسلو.", "no rules")]
    public void Where_a_word_may_not_fit_there_is_none(string language, string quote, string because) => Assert.True(PointClause.Of(quote, language, false) is null, because);

    [Theory]
    [InlineData("de", "Wir eröffnen im Mai 3 Werkstätten in Kiel und Lübeck.")]
    [InlineData("fr", "Nous ouvrons 3 ateliers à Nantes et à Brest.")]
    [InlineData("es", "Vamos a abrir 3 talleres en Cádiz y Vigo.")]
    public void A_clause_holds_the_names_and_numbers_of_its_quote(string language, string quote)
    {
        var clause = PointClause.Of(quote, language, false);
        Assert.NotNull(clause);
        Assert.All(clause.Split(' ').Where(word => char.IsDigit(word[0])), word => Assert.Contains(word, quote, StringComparison.Ordinal));
        Assert.All(quote.TrimEnd('.').Split(' ').Skip(3).Where(word => char.IsUpper(word[0])), word => Assert.Contains(word, clause, StringComparison.Ordinal));
    }
}
