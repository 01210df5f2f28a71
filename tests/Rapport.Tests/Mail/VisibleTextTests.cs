using Rapport.Mail;

namespace Rapport.Tests.Mail;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("On Mon, 2 Mar 2026 at 14:20, Lena Voss <lena@voss.test> wrote:")]
    [InlineData("On Mon, 2 Mar 2026 at 14:20, Lena Voss\n<lena@voss.test> wrote:")]
    [InlineData("Am 02.03.2026 um 14:20 schrieb Lena Voss <lena@voss.test>:")]
    [InlineData("Lena Voss <lena@voss.test> schrieb am Mo., 2. März 2026, 14:20:")]
    [InlineData("Le lun. 2 mars 2026 à 14:20, Lena Voss <lena@voss.test> a écrit :")]
    [InlineData("El lun, 2 mar 2026 a las 14:20, Lena Voss (<lena@voss.test>) escribió:")]
    [InlineData("Em seg., 2 de mar. de 2026 às 14:20, Lena Voss <lena@voss.test> escreveu:")]
    [InlineData("Il giorno lun 2 mar 2026 alle ore 14:20 Lena Voss <lena@voss.test> ha scritto:")]
    [InlineData("Op ma 2 mrt 2026 om 14:20 schreef Lena Voss <lena@voss.test>:")]
    [InlineData("Den 2. mars 2026 kl. 14.20 skrev Lena Voss <lena@voss.test>:")]
    [InlineData("W dniu 2026-03-02 o 14:20, Lena Voss pisze:")]
    [InlineData("2026年3月2日(月) 14:20 Lena Voss <lena@voss.test>:")]
    [InlineData("在 2026年3月2日，14:20，Lena Voss <lena@voss.test> 写道：")]
    [InlineData("في الاثنين، 2 مارس 2026 في 14:20 تمت كتابة ما يلي بواسطة Lena Voss <lena@voss.test>:")]
    [InlineData("-----Original Message-----\nFrom: Lena Voss\nSent: Monday, March 2, 2026 2:20 PM\nTo: Jonas\nSubject: Bees")]
    [InlineData("-----Ursprüngliche Nachricht-----\nVon: Lena Voss\nGesendet: Montag, 2. März 2026 14:20\nAn: Jonas\nBetreff: Bienen")]
    [InlineData("________________________________\nFrom: Lena Voss <lena@voss.test>\nSent: Monday, March 2, 2026 2:20 PM\nTo: Jonas Weber; Ana Reis;\n Tom Hale\nSubject: Bees")]
    [InlineData("De : Lena Voss <lena@voss.test>\nEnvoyé : lundi 2 mars 2026 14:20\nÀ : Jonas\nObjet : Abeilles")]
    [InlineData("差出人: Lena Voss <lena@voss.test>\n送信日時: 2026年3月2日 14:20\n宛先: Jonas\n件名: 蜂")]
    [InlineData("---------- Forwarded message ---------\nFrom: Lena Voss <lena@voss.test>\nDate: Mon, Mar 2, 2026\nSubject: Bees\nTo: Jonas")]
    [InlineData("---------------------- Forwarded by Lena Voss/VOSS on 03/02/2026 02:20 PM ---------------------------")]
    [InlineData("Lena Voss@VOSS\n03/02/2026 02:20 PM\nTo:\tJonas Weber/VOSS\ncc:\nSubject:\tBees")]
    public void An_earlier_mail_below_the_answer_goes(string head)
    {
        Assert.Equal("The hives arrived.\n\nJonas", VisibleText.Of($"The hives arrived.\n\nJonas\n\n{head}\n\n> How are the bees?\n> Lena\n", false));
        Assert.Equal("The hives arrived.\n\nJonas", VisibleText.Of($"The hives arrived.\r\n\r\nJonas\r\n\r\n{head.Replace("\n", "\r\n", StringComparison.Ordinal)}\r\n\r\nHow are the bees?\r\n", false));
    }

    [Theory]
    [InlineData("Sent from my iPhone")]
    [InlineData("Von meinem iPhone gesendet")]
    [InlineData("Envoyé de mon iPhone")]
    [InlineData("Enviado desde mi iPhone")]
    [InlineData("Enviado do meu iPhone")]
    [InlineData("Inviato da iPhone")]
    [InlineData("Verstuurd vanaf mijn iPhone")]
    [InlineData("iPhoneから送信")]
    [InlineData("Get Outlook for iOS<https://aka.test/x>")]
    [InlineData("-- \nLena Voss\nVoss Gardens\n+47 22 33 44 55")]
    [InlineData("Lena Voss\nHead of Gardens\nVoss GmbH\nTel: +47 22 33 44 55\nlena@voss.test")]
    [InlineData("Lena Voss | Voss Gardens\nlena@voss.test\nwww.voss.test")]
    [InlineData("This e-mail is confidential and may be privileged. If you are not the intended recipient,\nplease delete it and tell the sender.")]
    [InlineData("Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender.")]
    [InlineData("________________________________________________________________________________\nMicrosoft Teams meeting\nJoin on your computer, mobile app or room device\nClick here to join the meeting<https://teams.microsoft.com/l/meetup-join/abc>\nMeeting ID: 123 456 789\nPasscode: aBcDeF")]
    [InlineData("Join Zoom Meeting\nhttps://zoom.us/j/123456789?pwd=abc\n\nMeeting ID: 123 456 789\nPasscode: 123456\nOne tap mobile\n+4722334455,,123456789# Norway")]
    [InlineData("\u1427")]
    public void What_a_program_added_below_the_name_goes(string added) =>
        Assert.Equal("The hives arrived.\n\nThanks,\nLena", VisibleText.Of("The hives arrived.\n\nThanks,\nLena\n\n" + added + "\n", false));

    [Theory]
    [InlineData("The hives arrived.\n\nLena")]
    [InlineData("From: my point of view it works.\nTo me it does.")]
    [InlineData("On Friday 6 March you wrote to me about bees.\nI liked that.")]
    [InlineData("Call me on +47 22 33 44 55 when you are in Oslo.")]
    [InlineData("Here it is:\n\nhttps://voss.test/bees")]
    [InlineData("See the code:\n\n```\n# a comment\n--\n> x\n```\n\nLena")]
    [InlineData("- one\n- two\n\n1 > 0 and so on")]
    [InlineData("Please keep this confidential.")]
    [InlineData("")]
    public void What_the_author_typed_stays(string text) => Assert.Equal(text, VisibleText.Of(text, false));

    [Theory]
    [InlineData("On Mon, 2 Mar 2026 at 14:20, Lena <lena@voss.test> wrote:\n> How are the bees?\n\nVery well.", "Very well.")]
    [InlineData("> When?\n\nOn Friday.\n\n> Where?\n\nIn Oslo.", "> When?\n\nOn Friday.\n\n> Where?\n\nIn Oslo.")]
    [InlineData("On Mon, 2 Mar 2026 at 14:20, Lena <lena@voss.test> wrote:\n> > Hi", "")]
    [InlineData("-----Original Message-----\nFrom: Lena\nSent: Monday\nTo: Jonas\nSubject: Bees\n\nHow are the bees?", "")]
    public void Answers_below_and_between_quotations_are_read(string body, string expected) => Assert.Equal(expected, VisibleText.Of(body, false));

    [Theory]
    [InlineData("<div>The hives arrived.</div><div class=\"gmail_quote\">On Mon, 2 Mar 2026 Lena &lt;<a href=\"x\">lena@voss.test</a>&gt; wrote:<blockquote class=\"gmail_quote\">Hi</blockquote></div>")]
    [InlineData("<html><head><style>p{}</style></head><body><p>The hives<br></p><div>arrived.</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>From:</b> Lena</div>Hi</body></html>")]
    [InlineData("<p>The hives arrived.</p><div class=\"x_OutlookMessageHeader OutlookMessageHeader\">From: Lena</div><p>Hi</p>")]
    [InlineData("<p>The hives arrived.</p><div id=\"x_Signature\"><p>Lena Voss</p><p>+47 22 33 44 55</p></div>")]
    [InlineData("The hives arrived.<!-- a > b --><script>x('<p>')</script><img src='data:image/png;base64,AAAA'>")]
    [InlineData("<table><tr><td>The hives</td><td>arrived.</td></tr></table>")]
    public void HTML_is_read_as_its_reader_sees_it(string html) =>
        Assert.Equal("The hives arrived.", VisibleText.Of(html, true).Replace("\n", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal));

    [Fact]
    public void HTML_lists_and_paragraphs_keep_their_lines() =>
        Assert.Equal("One & two\n\n- bees\n- hives", VisibleText.Of("<p>One &amp; two</p><p><ul><li>bees</li><li>hives</li></ul>", true));

    public static TheoryData<string, string, bool> Hostile() => new()
    {
        { "ten megabytes on one line", new string('x', 10_000_000), false },
        { "five megabytes of words on one line", string.Concat(Enumerable.Repeat("On Monday 2026 <a@b.test ", 200_000)), false },
        { "ten megabytes of empty lines", new string('\n', 10_000_000), false },
        { "attributions without end", string.Concat(Enumerable.Repeat("On 2 Mar 2026 Lena <lena@voss.test\n", 100_000)), false },
        { "headers without end", string.Concat(Enumerable.Repeat("From: Lena\n\n", 200_000)), false },
        { "rulers without end", string.Concat(Enumerable.Repeat("word\n----------\n", 200_000)), false },
        { "one deep nest", string.Concat(Enumerable.Repeat("<div><p>", 300_000)), true },
        { "open formatting", string.Concat(Enumerable.Repeat("<font size=1><b><i><p>x", 200_000)), true },
        { "tags without end", string.Concat(Enumerable.Repeat("<a ", 1_000_000)), true },
        { "comments without end", string.Concat(Enumerable.Repeat("<!-- ", 500_000)), true },
        { "scripts without end", string.Concat(Enumerable.Repeat("<script>", 300_000)), true },
        { "one picture of ten megabytes", "<p>Hi</p><img src=\"data:" + new string('A', 10_000_000) + "\">", true },
        { "quotes in quotes", string.Concat(Enumerable.Repeat("<blockquote>x", 100_000)), true },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_body_is_read_in_bounded_time(string because, string body, bool isHtml)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var reading = Task.Run(() => VisibleText.Of(body, isHtml), cancellationToken);
        // Generous for a busy machine; anything quadratic takes minutes here.
        var first = await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(20), cancellationToken));
        Assert.True(first == reading, because);
        Assert.True((await reading).Length <= 2 * VisibleText.MaxLength, because);
    }
}
