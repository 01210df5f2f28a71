using Rapport.Meetings;
using Rapport.Tests.Given;

namespace Rapport.Tests.Meetings;

public sealed class WishTests
{
    private static IEnumerable<MentionKind> Kinds(string text) =>
        A.Mailbox().Received("2026-03-04 09:00", "Anna Berg <anna@firm.test>", text).Build().Mails.Single().Mentions.Select(mention => mention.Kind);

    [Theory]
    [InlineData("I would love to meet you.")]
    [InlineData("It'd be great to meet you.")]
    [InlineData("It would have been lovely to talk to you.")]
    [InlineData("What a nice chance to meet you next week.")]
    [InlineData("Es wäre schön, Sie kennenzulernen.")]
    [InlineData("Ich würde mich freuen, Sie kennenzulernen.")]
    [InlineData("Ich fände es schön, Sie kennenzulernen.")]
    [InlineData("Vielleicht könnten wir uns treffen, das wäre nett, auch um Sie kennenzulernen.")]
    [InlineData("J'aimerais beaucoup avoir le plaisir de vous rencontrer.")]
    [InlineData("J'aurais plaisir à vous rencontrer.")]
    [InlineData("Nous serions ravis de vous rencontrer.")]
    [InlineData("Je serai ravie de faire votre connaissance.")]
    [InlineData("Me gustaría tener el placer de conocerte.")]
    [InlineData("Me alegraría mucho conocerle.")]
    [InlineData("Estaría encantada de conocerla.")]
    [InlineData("Ojalá tenga el gusto de conocerte.")]
    [InlineData("Gostaria de ter o prazer de conhecê-lo.")]
    [InlineData("Teria muito gosto em conhecê-la.")]
    [InlineData("Ficaria com muita alegria por conhecê-lo.")]
    [InlineData("Mi farebbe piacere conoscerla.")]
    [InlineData("Sarei felice di conoscerla.")]
    [InlineData("Avrei piacere di incontrarla.")]
    [InlineData("Vorrei avere il piacere di conoscerti.")]
    [InlineData("Het lijkt me leuk om kennis te maken.")]
    [InlineData("Ik zou het leuk vinden je te ontmoeten.")]
    [InlineData("Het zou fijn zijn om kennis te maken.")]
    [InlineData("ゆっくりお話しできればと思います。")]
    [InlineData("一度お話しできると幸いです。")]
    [InlineData("お会いして、お話しできたら嬉しいです。")]
    [InlineData("お時間をいただければありがたいです。")]
    [InlineData("お目にかかれましたら幸いです。")]
    [InlineData("أود أن أتشرف بلقائك.")]
    [InlineData("سيكون من دواعي سروري لقاؤك.")]
    [InlineData("أتمنى أن يكون لي شرف لقائك.")]
    public void What_is_only_wished_for_proves_nothing(string text) =>
        Assert.DoesNotContain(Kinds(text), kind => kind is MentionKind.Met or MentionKind.Spoke or MentionKind.MetBefore);

    [Theory]
    [InlineData("It was great to meet you, and I would love to show you the garden.")]
    [InlineData("Es war schön, Sie kennenzulernen. Es wäre schön, wenn Sie kämen.")]
    [InlineData("Ravie de vous avoir rencontré hier. J'aurais une question.")]
    [InlineData("Fue un placer conocerte. Me gustaría enseñarte el jardín.")]
    [InlineData("È stato un piacere conoscerla. Vorrei mostrarle il giardino.")]
    [InlineData("Het was leuk je te ontmoeten. Het lijkt me goed om te bellen.")]
    [InlineData("先日はお会いできて嬉しかったです。またお話しできればと思います。")]
    [InlineData("سعدت بلقائك أمس. أود أن أعرف المزيد.")]
    public void A_wish_beside_a_meeting_leaves_the_meeting(string text) => Assert.Contains(MentionKind.Met, Kinds(text));

    [Theory]
    [InlineData("先日はお話しできて嬉しかったです。")]
    [InlineData("昨日お話しできました。")]
    [InlineData("本日はお時間をいただき、ありがとうございました。")]
    public void A_talk_that_was_had_is_told_in_the_past(string text) => Assert.Contains(MentionKind.Spoke, Kinds(text));
}
