using Rapport.Points;

namespace Rapport.Tests.Points;

public sealed class MailSentencesTests
{
    private static string[] Sentences(string text) => [.. MailSentences.Of("Lena Vogt", text).Select(said => said.Text)];

    [Fact]
    public void Greeting_and_sign_off_are_left_out() =>
        Assert.Equal(
            ["It was good to see the workshop.", "We will open a second one in Porto."],
            Sentences("Hi Ana,\n\nIt was good to see the workshop. We will open a second one in Porto.\n\nBest regards\nLena Vogt\nHead of Production"));

    [Fact]
    public void A_sentence_after_the_greeting_on_the_same_line_is_kept() =>
        Assert.Equal(["the pilot in Porto starts in May."], Sentences("Hi Ana, the pilot in Porto starts in May."));

    [Fact]
    public void Lines_wrapped_by_a_mail_program_are_one_sentence() =>
        Assert.Equal(
            ["We have been thinking about the pilot in Porto and would start it in early May."],
            Sentences("We have been thinking about the pilot in Porto and would\nstart it in early May."));

    [Fact]
    public void List_entries_are_sentences_without_their_bullet() =>
        Assert.Equal(["What we need:", "two engineers", "a room in Oslo"], Sentences("What we need:\n- two engineers\n2. a room in Oslo"));

    [Theory]
    [InlineData("Dr. Vogt met Mr. Sousa at 3 p.m. in Oslo. It rained.", 2)]
    [InlineData("Wir brauchen z.B. zwei Server. Das Büro bleibt in Kiel.", 2)]
    [InlineData("Nous ouvrons à Lyon. Mme. Roux vient aussi !", 2)]
    [InlineData("データセンターを大阪に移します。来月から始めます。", 2)]
    [InlineData("سننقل مركز البيانات إلى أوسلو. هل زرتها من قبل؟ نعم.", 3)]
    [InlineData("¿Cuándo abrís en Oporto? En mayo.", 2)]
    [InlineData("Version 2.5 is out, see example.test/notes.html for more.", 1)]
    public void Sentences_end_where_their_language_ends_them(string text, int count) => Assert.Equal(count, Sentences(text).Length);

    [Theory]
    [InlineData("Liebe Ana,\nwir ziehen um.\nViele Grüße\nLena", "wir ziehen um.")]
    [InlineData("Bonjour Ana,\nnous déménageons.\nCordialement,\nLena", "nous déménageons.")]
    [InlineData("Hola Ana:\nnos mudamos.\nUn abrazo\nLena", "nos mudamos.")]
    [InlineData("Olá Ana,\nvamos mudar.\nAbraços\nLena", "vamos mudar.")]
    [InlineData("Gentile Ana,\nci trasferiamo.\nCordiali saluti\nLena", "ci trasferiamo.")]
    [InlineData("Beste Ana,\nwij verhuizen.\nMet vriendelijke groet,\nLena", "wij verhuizen.")]
    [InlineData("ソウザ様\n大阪に移ります。\nよろしくお願いいたします", "大阪に移ります。")]
    [InlineData("مرحبا آنا،\nسننتقل إلى أوسلو.\nمع تحياتي\nلينا", "سننتقل إلى أوسلو.")]
    public void Greetings_of_each_language_are_known(string mail, string only) => Assert.Equal([only], Sentences(mail));

    [Fact]
    public void A_note_is_one_utterance_a_line() =>
        Assert.Equal([new("", "moving the data centre to Oslo"), new("", "loves sailing")], MailSentences.OfNote("* moving the data centre to Oslo\r\n\r\n- loves sailing"));
}
