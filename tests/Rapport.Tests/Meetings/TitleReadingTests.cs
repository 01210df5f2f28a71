using Rapport.Meetings;

namespace Rapport.Tests.Meetings;

public sealed class TitleReadingTests
{
    [Theory]
    [InlineData("Mtg w/Anna Berg of Contoso", "Anna Berg", "Contoso")]
    [InlineData("Meeting with Ulrika Sandvik, Fabrikam", "Ulrika Sandvik", "Fabrikam")]
    [InlineData("Lunch - Anna Berg", "Anna Berg", null)]
    [InlineData("Lunch with Anna Berg at Four Seasons", "Anna Berg", null)]
    [InlineData("Call Peter Holm re budget", "Peter Holm", null)]
    [InlineData("Call - Peter Holm (Contoso)", "Peter Holm", "Contoso")]
    [InlineData("Telephone call with Peter Holm, Insight", "Peter Holm", "Insight")]
    [InlineData("Interview: Clara Weiss", "Clara Weiss", null)]
    [InlineData("Telephone interview - Clara Weiss", "Clara Weiss", null)]
    [InlineData("Introduction of Clara Weiss", "Clara Weiss", null)]
    [InlineData("Coffee w/ Dr. Clara Weiss", "Clara Weiss", null)]
    [InlineData("Peter Holm", "Peter Holm", null)]
    [InlineData("Professor Ravnkilde", "Ravnkilde", null)]
    [InlineData("Mittagessen mit Klaus Bauer", "Klaus Bauer", null)]
    [InlineData("Treffen mit Frau Dr. Sabine Kurz (Contoso GmbH)", "Sabine Kurz", "Contoso GmbH")]
    [InlineData("Déjeuner avec Camille Roux", "Camille Roux", null)]
    [InlineData("Entretien - Camille Roux", "Camille Roux", null)]
    [InlineData("Almuerzo con Lucía Ortega", "Lucía Ortega", null)]
    [InlineData("Reunião com João Matos", "João Matos", null)]
    [InlineData("Pranzo con Giulia Ferri", "Giulia Ferri", null)]
    [InlineData("Koffie met Sanne Bakker", "Sanne Bakker", null)]
    [InlineData("田中様と打ち合わせ", "田中", null)]
    [InlineData("佐藤さんとランチ", "佐藤", null)]
    [InlineData("اجتماع مع ليلى حداد", "ليلى حداد", null)]
    public void A_title_names_whom_one_meets(string title, string name, string? company)
    {
        var person = Assert.Single(TitleReading.Read(title, _ => false).With);
        Assert.Equal(name, person.Name.Full);
        if (company is not null) Assert.Equal(company, person.Company);
    }

    [Theory]
    [InlineData("Intro: Anna Berg <> Ben Carter", "Anna Berg|Ben Carter")]
    [InlineData("Before the session: Anna Berg, Ben Carter, Clara Weiss", "Anna Berg|Ben Carter|Clara Weiss")]
    [InlineData("Lunch with Anna Berg and Ben Carter", "Anna Berg|Ben Carter")]
    [InlineData("Anna Berg, Contoso - with Ben Carter", "Ben Carter|Anna Berg")]
    [InlineData("Anna Berg / Ben Carter", "Anna Berg|Ben Carter")]
    public void A_title_may_name_several(string title, string names) =>
        Assert.Equal(names.Split('|').Order(), TitleReading.Read(title, _ => false).With.Select(person => person.Name.Full).Order());

    [Theory]
    [InlineData("Prep for meeting with Anna Berg")]
    [InlineData("Discuss Anna Berg's proposal")]
    [InlineData("Dinner for Anna Berg's birthday")]
    [InlineData("Anna Berg OOO")]
    [InlineData("Luncheon honoring Anna Berg")]
    [InlineData("Review Anna Berg's contract")]
    [InlineData("Debrief on Anna Berg interview")]
    [InlineData("Farewell for Anna Berg")]
    [InlineData("Vorbereitung Treffen mit Anna Berg")]
    [InlineData("Préparation réunion avec Anna Berg")]
    [InlineData("Preparar reunión con Anna Berg")]
    [InlineData("Preparação reunião com Anna Berg")]
    [InlineData("Preparazione incontro con Anna Berg")]
    [InlineData("Voorbereiding gesprek met Anna Berg")]
    [InlineData("Geburtstag Anna Berg")]
    [InlineData("Anna Berg on vacation")]
    public void A_title_about_somebody_is_no_meeting_with_them(string title)
    {
        var reading = TitleReading.Read(title, _ => false);
        Assert.Empty(reading.With);
        Assert.Contains(reading.About, name => name.Full == "Anna Berg");
    }

    [Theory]
    [InlineData("Gas Trading Vision Meeting")]
    [InlineData("Storage Strategies in the West")]
    [InlineData("Jones School, Lakeside University")]
    [InlineData("Inspection, Mission South")]
    [InlineData("Weekly sync")]
    [InlineData("Lunch")]
    [InlineData("Dinner at Four Seasons")]
    [InlineData("Call with Marketing Team")]
    [InlineData("Budget review")]
    [InlineData("Meeting with Legal")]
    [InlineData("Projektbesprechung")]
    [InlineData("Réunion équipe")]
    [InlineData("定例会議")]
    public void A_title_without_a_person_names_nobody(string title) =>
        Assert.Empty(TitleReading.Read(title, _ => false).With);
}
