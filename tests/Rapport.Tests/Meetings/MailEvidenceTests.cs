using Rapport.Mail;
using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Meetings;

public sealed class MailEvidenceTests
{
    // Written on Wednesday, 4 March 2026.
    private static MailFacts Letter(string text, string subject = "Hello") =>
        MailEvidence.Read(new MailView(
            "M1", "T1", null, MailFolder.Inbox, MailboxBuilder.At("2026-03-04 09:00"), new NamedAddress("Anna Berg", "anna@firm.test"), [new NamedAddress("Mara Lind", "mara.lind@home.test")], [],
            subject, text, false, false, MailboxBuilder.At("2026-03-04 09:00"), null), MailboxBuilder.Owner);

    private static string Kinds(MailFacts mail) => string.Join(' ', mail.Mentions.Select(mention => mention.Kind).Distinct());

    [Theory]
    [InlineData("It was great to meet you on Friday.")]
    [InlineData("Great meeting you yesterday!")]
    [InlineData("Really enjoyed meeting you at the fair.")]
    [InlineData("What a pleasure it was to finally meet you in person.")]
    [InlineData("Nice to see you on Saturday, and to meet you at the dinner on Monday.")]
    [InlineData("My friends and I met you in Boston on Friday night.")]
    [InlineData("Just to refresh your memory: we met in February to talk about gardens.")]
    [InlineData("It was good to put a face to the name.")]
    [InlineData("Es war schön, Sie am Freitag kennenzulernen.")]
    [InlineData("Hat mich sehr gefreut, dich gestern kennenzulernen!")]
    [InlineData("Ravi de vous avoir rencontré vendredi.")]
    [InlineData("C'était un plaisir de faire votre connaissance.")]
    [InlineData("Fue un placer conocerte el viernes.")]
    [InlineData("Encantada de haberle conocido ayer.")]
    [InlineData("Foi um prazer conhecê-lo na sexta-feira.")]
    [InlineData("Adorei te conhecer ontem.")]
    [InlineData("È stato un piacere conoscerti venerdì.")]
    [InlineData("Sono felice di averla incontrata ieri.")]
    [InlineData("Leuk je vrijdag te ontmoeten!")]
    [InlineData("Het was fijn om kennis te maken.")]
    [InlineData("先日はお会いできて嬉しかったです。")]
    [InlineData("金曜日にお目にかかれて光栄でした。")]
    [InlineData("سعدت بلقائك يوم الجمعة.")]
    [InlineData("تشرفت بمعرفتك أمس.")]
    public void A_letter_says_that_they_became_acquainted(string text) => Assert.Equal("Met", Kinds(Letter(text)));

    [Theory]
    [InlineData("I am looking forward to meeting you.")]
    [InlineData("Hope to meet you some day.")]
    [InlineData("It would be great to meet you.")]
    [InlineData("Nice to e-meet you!")]
    [InlineData("Great to meet you virtually.")]
    [InlineData("I would love to meet you in Oslo.")]
    [InlineData("It is my pleasure to invite you to meet the mayor.")]
    [InlineData("Ich freue mich darauf, Sie kennenzulernen.")]
    [InlineData("Ich würde mich freuen, dich kennenzulernen.")]
    [InlineData("J'espère vous rencontrer bientôt.")]
    [InlineData("Au plaisir de vous rencontrer.")]
    [InlineData("Espero conocerte pronto.")]
    [InlineData("Gostaria de conhecê-lo.")]
    [InlineData("Spero di conoscerti presto, sarebbe un piacere conoscerti.")]
    [InlineData("Ik kijk ernaar uit je te ontmoeten.")]
    [InlineData("お会いできるのを楽しみにしております。")]
    [InlineData("أتطلع إلى لقائك.")]
    public void What_is_still_to_come_proves_nothing(string text) =>
        Assert.DoesNotContain(Letter(text).Mentions, mention => mention.Kind is MentionKind.Met or MentionKind.Spoke or MentionKind.MetBefore);

    [Theory]
    [InlineData("It was good to see you again.")]
    [InlineData("As you may remember, we last met in Barcelona.")]
    [InlineData("When we met last year you spoke of gardens.")]
    [InlineData("It has been too long!")]
    [InlineData("I have had the pleasure to meet you several times.")]
    [InlineData("I still have the letter that you wrote in 1998.")]
    [InlineData("Schön, Sie wiederzusehen.")]
    [InlineData("Als wir uns letztes Jahr trafen, war es kalt.")]
    [InlineData("Quel plaisir de vous revoir hier.")]
    [InlineData("Qué alegría volver a verte.")]
    [InlineData("Foi bom voltar a vê-lo.")]
    [InlineData("È stato bello rivederti.")]
    [InlineData("Fijn je weer te zien.")]
    [InlineData("お久しぶりです。")]
    [InlineData("سعدت بلقائك مرة أخرى.")]
    public void A_letter_says_that_they_had_met_before(string text) => Assert.Equal("MetBefore", Kinds(Letter(text)));

    [Theory]
    [InlineData("Looking forward to seeing you again.")]
    [InlineData("Ich freue mich, Sie bald wiederzusehen.")]
    [InlineData("またお会いできるのを楽しみにしています。")]
    public void Wishing_to_meet_again_says_that_they_have_met_by_now(string text) => Assert.Contains(Letter(text).Mentions, mention => mention.Kind == MentionKind.MetAlready);

    [Theory]
    [InlineData("Thank you for the meeting.")]
    [InlineData("I enjoyed meeting with you yesterday.")]
    [InlineData("I enjoyed our conversation.")]
    [InlineData("As per our discussion, here is the plan.")]
    [InlineData("Vielen Dank für das gute Gespräch.")]
    [InlineData("Merci pour notre échange.")]
    [InlineData("Gracias por tu tiempo.")]
    [InlineData("Obrigado pela conversa.")]
    [InlineData("Grazie per il colloquio.")]
    [InlineData("Bedankt voor het gesprek.")]
    [InlineData("本日はお時間をいただきありがとうございました。")]
    [InlineData("شكرا لك على وقتك.")]
    public void A_letter_says_that_they_talked(string text) => Assert.Equal("Spoke", Kinds(Letter(text)));

    [Theory]
    [InlineData("It was great to meet you on Friday.", "2026-02-27")]
    [InlineData("It was great to meet you yesterday.", "2026-03-03")]
    [InlineData("It was great to meet you last Wednesday.", "2026-02-25")]
    [InlineData("It was great to meet you this morning.", "2026-03-04")]
    [InlineData("It was great to meet you on 27 February.", "2026-02-27")]
    [InlineData("It was great to meet you on February 27.", "2026-02-27")]
    [InlineData("Nice to see you on Saturday, and to meet you at the dinner on Monday.", "2026-03-02")]
    [InlineData("Es war schön, Sie am Freitag kennenzulernen.", "2026-02-27")]
    [InlineData("Ravi de vous avoir rencontré vendredi.", "2026-02-27")]
    [InlineData("Fue un placer conocerte ayer.", "2026-03-03")]
    [InlineData("È stato un piacere conoscerti venerdì.", "2026-02-27")]
    [InlineData("金曜日にお会いできて嬉しかったです。", "2026-02-27")]
    [InlineData("سعدت بلقائك أمس.", "2026-03-03")]
    public void A_letter_names_the_day(string text, string day) =>
        Assert.Equal(day, Assert.Single(Letter(text).Mentions).On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_greeting_in_an_introduction_by_mail_is_no_meeting() =>
        Assert.Empty(Letter("Nice to meet you, Mara. Ben, thanks for the introduction.", "Intro: Anna and Mara").Mentions);

    [Fact]
    public void An_automatic_sender_is_never_evidence() =>
        Assert.Empty(MailEvidence.Read(Letter("") with { From = new NamedAddress("News", "no-reply@firm.test") }, "Great to meet you yesterday.", MailboxBuilder.Owner).Mentions);

    [Fact]
    public void A_letter_meant_for_another_recipient_is_no_evidence()
    {
        var mail = Letter("") with { To = [new NamedAddress("Ben Carter", "ben@firm.test"), new NamedAddress("Mara Lind", "mara.lind@home.test")] };
        Assert.Empty(MailEvidence.Read(mail, "Dear Ben,\n\nIt was great to meet you yesterday.", MailboxBuilder.Owner).Mentions);
    }

    [Theory]
    [InlineData("-----Original Message-----\nFrom: Carl Dahl [mailto:carl@other.test]\nSent: Tuesday, March 3, 2026 7:53 AM\nTo: mara.lind@home.test\nSubject: Fair\n\nIt was great to meet you.")]
    [InlineData("---- Forwarded by Mara Lind on 03/04/2026 ----\n\"Carl Dahl\" <carl@other.test> on 03/03/2026 01:37:52 PM\nTo: mara.lind@home.test\ncc:\nSubject: Fair\n\nIt was great to meet you.")]
    [InlineData("On Tue, March 3, 2026 at 7:53 AM, Carl Dahl <carl@other.test> wrote:\n> It was great to meet you.")]
    [InlineData("Von: Carl Dahl <carl@other.test>\nGesendet: Dienstag, 3. März 2026 07:53\nAn: mara.lind@home.test\nBetreff: Messe\n\nEs war schön, Sie kennenzulernen.")]
    public void A_quoted_letter_is_judged_by_its_own_header(string quoted)
    {
        var mention = Assert.Single(MailEvidence.Read(Letter(""), $"Please file this.\n\n{quoted}", MailboxBuilder.Owner).Mentions);
        Assert.Equal((MentionKind.Met, "carl@other.test", new DateTime(2026, 3, 3)), (mention.Kind, mention.With?.Address, mention.WrittenAt?.Date));
    }

    [Fact]
    public void A_quoted_letter_between_other_people_is_no_evidence() =>
        Assert.Empty(MailEvidence.Read(Letter(""), "See below.\n\nFrom: Carl Dahl <carl@other.test>\nSent: March 3, 2026\nTo: ben@firm.test\nSubject: Fair\n\nIt was great to meet you.", MailboxBuilder.Owner).Mentions);

    [Fact]
    public void The_evidence_line_is_the_sentence_as_written_and_short()
    {
        var quote = Assert.Single(Letter($"{new string('a', 120)} {new string('b', 100)} it was great to meet you on Friday {new string('c', 90)}.").Mentions).Quote;
        Assert.True(quote.Length <= 160);
        Assert.Contains("great to meet you on Friday", quote, StringComparison.Ordinal);
    }
}
