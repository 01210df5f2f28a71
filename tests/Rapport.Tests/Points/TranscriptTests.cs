using Rapport.Points;

namespace Rapport.Tests.Points;

public sealed class TranscriptTests
{
    [Fact]
    public void Consecutive_cues_of_one_voice_become_one_utterance()
    {
        var said = Transcript.ReadVtt("""
            WEBVTT

            00:00:01.000 --> 00:00:03.000
            <v Lena Vogt>We are moving our data centre</v>

            00:00:03.000 --> 00:00:05.000
            <v Lena Vogt>to Oslo in May.</v>

            00:00:05.500 --> 00:00:06.000
            <v Ana Sousa>Why Oslo?</v>
            """);

        Assert.Equal([new("Lena Vogt", "We are moving our data centre to Oslo in May."), new("Ana Sousa", "Why Oslo?")], said);
    }

    [Theory]
    [InlineData("\ufeffWEBVTT\n\n0:0:1.5 --> 0:0:2.5\n<v Lena>Rain again.</v>", "a byte order mark with unpadded times")]
    [InlineData("WEBVTT\r\n\r\n-00:00:01.000 --> 00:00:02.000\r\n<v Lena>Rain again.</v>", "a negative offset")]
    [InlineData("WEBVTT\n\nNOTE made by\na machine\n\n8f1/2-0\n00:01.000 --> 00:02.000\n<v Lena>Rain again.", "a note, a cue name, an open voice tag")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000 align:start\n<v.loud Lena><i>Rain</i> <00:01.500>again.</v>", "settings, classes, marks inside the text")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Lena>Rain\nagain.</v>", "text on two lines")]
    public void Every_common_form_of_a_cue_is_read(string vtt, string because)
    {
        var said = Assert.Single(Transcript.ReadVtt(vtt));
        Assert.True(said == new Utterance("Lena", "Rain again."), because);
    }

    [Fact]
    public void A_cue_without_a_voice_has_an_empty_speaker() =>
        Assert.Equal([new("", "Somebody coughs.")], Transcript.ReadVtt("WEBVTT\n\n00:01.000 --> 00:02.000\nSomebody coughs."));

    [Fact]
    public void Two_voices_in_one_cue_are_two_utterances() =>
        Assert.Equal([new("Lena", "Oslo & Bergen?"), new("Ana", "Both.")], Transcript.ReadVtt("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Lena>Oslo &amp; Bergen?</v>\n<v Ana>Both.</v>"));

    [Theory]
    [InlineData("")]
    [InlineData("WEBVTT")]
    [InlineData("-->")]
    [InlineData("WEBVTT\n\n00:01 --> \n<v")]
    [InlineData("WEBVTT\n\n00:01 --> 00:02\n<v >")]
    [InlineData("<html><body>Not found</body></html>")]
    public void Malformed_text_gives_no_utterance_with_a_speaker(string vtt) => Assert.DoesNotContain(Transcript.ReadVtt(vtt), said => said.Speaker.Length > 0);

    [Fact]
    public void Five_million_open_brackets_are_read_in_one_pass()
    {
        var said = Transcript.ReadVtt("WEBVTT\n\n00:01.000 --> 00:02.000\n" + new string('<', 5_000_000));
        Assert.Equal(5_000_000, Assert.Single(said).Text.Length);
    }
}
