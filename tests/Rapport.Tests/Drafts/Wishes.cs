using Rapport.Drafts;
using Rapport.Points;

namespace Rapport.Tests.Drafts;

/// <summary>Invented wishes; a test changes only what matters to it.</summary>
internal static class Wishes
{
    public static readonly string[] Languages = ["en", "de", "fr", "es", "pt", "it", "nl", "ja", "ar"];

    /// <summary>Lena Voss was met on Friday 6 March 2026; today is the Monday after.</summary>
    public static DraftWish About(DiscussedPoint? point, string language = "en") =>
        new("Lena Voss", "Lena", "Jonas", language, new DateOnly(2026, 3, 6), new DateOnly(2026, 3, 9), true, null, point, null, Invitation.None);

    public static DiscussedPoint Point(string quote, string phrase, PointSource source = PointSource.Transcript, string saidBy = "Lena Voss") =>
        new(quote, phrase, saidBy, source, "AAMk1", "Transcript of Intro", new DateTimeOffset(2026, 3, 6, 10, 0, 0, TimeSpan.Zero), 4, 0);

    public static DiscussedPoint Oslo => Point("We're moving our data centre to Oslo before the summer.", "moving your data centre to Oslo");

    /// <summary>One point that fits a sentence and one that has to be quoted, in each language.</summary>
    public static DiscussedPoint Native(string language, bool fits) => (language, fits) switch
    {
        ("de", true) => Point("Wir starten die Pilotphase mit zwei Schulen in Porto.", "die Pilotphase mit zwei Schulen in Porto"),
        ("de", false) => Point("Wir wissen noch nicht, ob die Lehrer mitmachen.", "ob die Lehrer mitmachen"),
        ("fr", true) => Point("Nous lançons le projet pilote avec deux écoles à Porto.", "le projet pilote avec deux écoles à Porto"),
        ("fr", false) => Point("On ne sait pas encore si les professeurs vont suivre.", "si les professeurs vont suivre"),
        ("es", true) => Point("Empezamos el proyecto piloto con dos escuelas en Oporto.", "el proyecto piloto con dos escuelas en Oporto"),
        ("es", false) => Point("Todavía no sabemos si los profesores se apuntan.", "si los profesores se apuntan"),
        ("pt", true) => Point("Começamos o projeto piloto com duas escolas no Porto.", "o projeto piloto com duas escolas no Porto"),
        ("pt", false) => Point("Ainda não sabemos se os professores participam.", "se os professores participam"),
        ("it", true) => Point("Iniziamo il progetto pilota con due scuole nel centro di Torino.", "il progetto pilota con due scuole nel centro di Torino"),
        ("it", false) => Point("Non sappiamo ancora se gli insegnanti partecipano.", "se gli insegnanti partecipano"),
        ("nl", true) => Point("We beginnen het proefproject met twee scholen in het centrum.", "het proefproject met twee scholen in het centrum"),
        ("nl", false) => Point("We weten nog niet of de leraren meedoen.", "of de leraren meedoen"),
        ("ja", true) => Point("来月から二つの学校で試験運用を始めます。", "二つの学校での試験運用"),
        ("ja", false) => Point("先生方が参加してくれるかどうか、まだ分かりません。", "先生方が参加してくれるか"),
        ("ar", true) => Point("نبدأ المشروع التجريبي مع مدرستين في بورتو.", "المشروع التجريبي مع مدرستين في بورتو"),
        ("ar", false) => Point("لا نعرف بعد إن كان المعلمون سيشاركون معنا.", "إن كان المعلمون سيشاركون"),
        (_, true) => Oslo,
        _ => Point("We don't know yet whether the teachers will join in.", "don't know yet"),
    };
}
