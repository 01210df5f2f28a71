using System.Diagnostics;
using System.Text;
using Rapport.Points;

namespace Rapport.Tests.Points;

public sealed class PointFinderTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static Conversation Talk(params (string Speaker, string Text)[] turns) => Of(PointSource.Transcript, turns);

    private static Conversation Of(PointSource source, params (string Speaker, string Text)[] turns) =>
        new(source, "id-1", "Harbour talk", Noon, [.. turns.Select(turn => new Utterance(turn.Speaker, turn.Text))]);

    private static readonly Conversation Harbour = Talk(
        ("Ana Sousa", "Good morning, Lena, can you hear me?"),
        ("Lena Vogt", "Good morning, yes, thank you, nice to meet you."),
        ("Ana Sousa", "We sell cranes and container software to every harbour on the coast."),
        ("Lena Vogt", "Um, yeah, we're moving our container terminal to a new harbour in Bergen next spring, with electric cranes."),
        ("Ana Sousa", "Electric cranes, that is a large change for a terminal."),
        ("Lena Vogt", "The hardest problem is the power supply for the cranes, since the harbour grid was built for fishing boats."),
        ("Tom Berg", "The harbour grid in Bergen needs a second transformer station for container cranes."),
        ("Lena Vogt", "Okay. See you, bye."));

    [Fact]
    public void A_point_is_exact_words_of_the_other_person()
    {
        var points = PointFinder.Find("Ana Sousa", "Lena Vogt", [Harbour]);

        Assert.NotEmpty(points);
        Assert.All(points, point =>
        {
            Assert.Equal("Lena Vogt", point.SaidBy);
            Assert.Equal(point.Quote, Harbour.Utterances[point.Utterance].Text.Substring(point.Start, point.Quote.Length));
        });
    }

    [Fact]
    public void Hesitation_before_the_words_is_not_quoted() =>
        Assert.Contains(PointFinder.Find("Ana Sousa", "Lena Vogt", [Harbour]), point => point.Quote.StartsWith("we're moving our container terminal", StringComparison.Ordinal));

    [Theory]
    [InlineData("Vogt, Lena")]
    [InlineData("LENA VOGT")]
    [InlineData("Léna Vogt")]
    [InlineData("Lena")]
    [InlineData("Dr. Lena Vogt (Harbour Ltd)")]
    public void The_other_person_is_known_under_any_form_of_the_name(string name) =>
        Assert.All(PointFinder.Find("Sousa, Ana", name, [Harbour]), point => Assert.Equal("Lena Vogt", point.SaidBy));

    [Fact]
    public void Somebody_who_did_not_speak_has_no_points() => Assert.Empty(PointFinder.Find("Ana Sousa", "Mia Holm", [Harbour]));

    [Fact]
    public void Greetings_alone_give_no_point() =>
        Assert.Empty(PointFinder.Find("Ana", "Lena", [Talk(("Ana", "Good morning, how are you?"), ("Lena", "Good morning Ana, thanks, very nice to meet you too, have a good day."))]));

    [Theory]
    [InlineData("Really enjoyed meeting you at the harbour conference in Bergen.")]
    [InlineData("So good to meet you properly at the crane workshop this morning.")]
    [InlineData("Thanks again for the long call about container cranes on Friday afternoon.")]
    [InlineData("Three photographs of the crane terminal attached, all taken from the roof.")]
    [InlineData("Would the second harbour crane fit into your terminal plans for spring?")]
    [InlineData("Ich habe selten ein Gespräch über Hafenkräne geführt, nach dem ich besser schlafen konnte.")]
    [InlineData("Merci pour ce long échange sur les grues du vieux port de Bergen.")]
    public void A_remark_about_the_meeting_or_the_mail_is_no_point(string sentence) =>
        Assert.Empty(PointFinder.Find("Ana", "Lena", [Of(PointSource.Mail, ("Lena", sentence))]));

    [Theory]
    [InlineData("We're restoring the old crane in the harbour of Bergen this summer.")]
    [InlineData("Wir möchten den alten Kran im Hafen von Bergen wieder aufbauen.")]
    [InlineData("Nous voulons restaurer la vieille grue du port de Bergen cet été.")]
    public void In_a_short_mail_a_plan_of_the_writer_comes_first(string plan)
    {
        var mail = Of(PointSource.Mail, ("Lena", "There were sixty visitors and three buses at the harbour museum yesterday."), ("Lena", plan), ("Lena", "That museum ticket office sells postcards of container ships."));
        Assert.Equal(plan, PointFinder.Find("Ana", "Lena", [mail])[0].Quote);
    }

    [Fact]
    public void Quoted_lines_of_an_earlier_mail_are_no_points()
    {
        var mail = new Conversation(PointSource.Mail, "id", "Cranes", Noon, [new("Lena", "We are buying eleven electric cranes for the terminal in Bergen.", IsQuoted: true)]);
        Assert.Empty(PointFinder.Find("Ana", "Lena", [mail]));
    }

    [Fact]
    public void A_line_of_the_users_own_note_comes_first()
    {
        var note = new Conversation(PointSource.Note, null, "Note", Noon, MailSentences.OfNote("- restores wooden sailing boats"));
        var first = PointFinder.Find("Ana Sousa", "Lena Vogt", [Harbour, note])[0];
        Assert.Equal((PointSource.Note, "restores wooden sailing boats"), (first.Source, first.Quote));
    }

    [Fact]
    public void A_private_matter_is_not_offered() =>
        Assert.Empty(PointFinder.Find("Ana", "Lena", [Talk(("Lena", "Since my surgery the terminal project in Bergen was led by my deputy."), ("Ana", "I see."))]));

    [Theory]
    [InlineData("\u200b")]
    [InlineData("\u202e")]
    [InlineData("\u2066")]
    [InlineData("\ufeff")]
    public void Words_with_hidden_characters_are_not_offered(string hidden) =>
        Assert.Empty(PointFinder.Find("Ana", "Lena", [Talk(("Lena", $"We are buying eleven elec{hidden}tric cranes for the container terminal in Bergen."))]));

    [Fact]
    public void The_candidates_come_from_different_words()
    {
        var points = PointFinder.Find("Ana Sousa", "Lena Vogt", [Harbour]);
        Assert.Equal(points.Count, points.Select(point => (point.Utterance, point.Start)).Distinct().Count());
    }

    [Theory]
    [InlineData("データセンターを来年の春に大阪の新しい施設へ移転する計画を進めています。")]
    [InlineData("Wir verlegen unser Rechenzentrum im Frühjahr in eine neue Halle am Hafen von Bergen.")]
    [InlineData("سننقل مركز البيانات الرئيسي في الربيع القادم إلى ميناء جديد قرب مدينة أوسلو.")]
    public void A_point_is_found_in_other_languages(string said) =>
        Assert.Single(PointFinder.Find("Ana", "Lena", [Of(PointSource.Mail, ("Lena", said))]));

    [Fact]
    public void A_single_line_of_five_megabytes_is_read_to_its_limit()
    {
        var line = new StringBuilder();
        while (line.Length < 5_000_000) line.Append("<b>harbour</b> &nbsp; crane \u200b terminal, ");
        Assert.Empty(PointFinder.Find("Ana", "Lena", [Talk(("Lena", line.ToString()))]));
    }

    [Fact]
    public void An_hour_of_talk_is_read_within_a_second()
    {
        // 10,000 words, 1,000 turns, a vocabulary of about 700.
        var hour = Talk([.. Enumerable.Range(0, 1_000).Select(i => (i % 2 == 0 ? "Ana" : "Lena", string.Join(' ', Enumerable.Range(0, 10).Select(w => $"word{(i * 31 + w * w * 17) % 701}x")) + "."))]);
        PointFinder.Find("Ana", "Lena", [hour]);
        var clock = Stopwatch.StartNew();
        Assert.Equal(3, PointFinder.Find("Ana", "Lena", [hour]).Count);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }
}
