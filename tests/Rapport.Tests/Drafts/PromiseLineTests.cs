using Rapport.Drafts;
using Rapport.Points;
using Rapport.Promises;

namespace Rapport.Tests.Drafts;

public sealed class PromiseLineTests
{
    public static TheoryData<string, string> Own => new()
    {
        { "en", "I'll send you the crane plans by Friday." },
        { "de", "Ich schicke Ihnen bis Freitag die Kranpläne." },
        { "fr", "Je vous envoie les plans de la grue d'ici vendredi." },
        { "es", "Le envío los planos de la grúa el viernes." },
        { "pt", "Envio-lhe as plantas do guindaste até sexta-feira." },
        { "it", "Le mando i disegni della gru entro venerdì." },
        { "nl", "Ik stuur u voor vrijdag de tekeningen van de kraan." },
        { "ja", "金曜日までにクレーンの図面をお送りします。" },
        { "ar", "سأرسل لك مخططات الرافعة يوم الجمعة." },
    };

    [Theory]
    [MemberData(nameof(Own))]
    public void The_mail_names_what_the_user_said_they_would_do(string language, string said)
    {
        foreach (var point in (DiscussedPoint?[])[Wishes.Native(language, fits: true), Wishes.Native(language, fits: false), null])
        {
            var wish = Wishes.About(point, language) with { Promise = Promise(said, language) };
            var draft = DraftComposer.Compose(wish);
            Assert.Contains(said.TrimEnd('.', '。'), draft.Text, StringComparison.Ordinal);
            Assert.Empty(DraftChecks.Problems(draft, wish));
        }
    }

    [Fact]
    public void A_promise_of_the_readers_is_never_named()
    {
        var wish = Wishes.About(Wishes.Oslo);
        Assert.Equal(DraftComposer.Compose(wish).Text, DraftComposer.Compose(wish with { Promise = Promise("I'll send you the crane plans by Friday.", "en", PromiseBy.Them) }).Text);
    }

    [Theory]
    [InlineData("I'll look into that.", "says too little")]
    [InlineData("I'll introduce you to Petra by Friday.", "names a third person")]
    [InlineData("Ich schicke Ihnen die Kranpläne.", "is in another language")]
    [InlineData("I'll send you the crane plans and the drawings of the gate and the list of all the parts that we bought for the harbour in Bergen in the spring of that year.", "is long")]
    public void A_promise_is_left_out_when_it(string said, string because)
    {
        var wish = Wishes.About(Wishes.Oslo) with { Promise = Promise(said, said.StartsWith("Ich", StringComparison.Ordinal) ? "de" : "en") };
        Assert.True(!DraftComposer.Compose(wish).Text.Contains("forgotten", StringComparison.Ordinal), because);
    }

    [Fact]
    public void While_the_meeting_is_unconfirmed_nothing_is_named() =>
        Assert.DoesNotContain("forgotten", DraftComposer.Compose(Wishes.About(Wishes.Oslo) with { IsConfirmed = false, Promise = Promise("I'll send you the plans.", "en") }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("It was good to talk. As you promised, the plans came on time.")]
    [InlineData("You said you would send the plans.")]
    [InlineData("Wie Sie versprochen haben, sind die Pläne da.")]
    [InlineData("Vous aviez promis les plans.")]
    [InlineData("Usted prometió los planos.")]
    [InlineData("Você prometeu as plantas.")]
    [InlineData("Lei ha promesso: ci hai promesso i disegni.")]
    [InlineData("U had beloofd de tekeningen te sturen.")]
    [InlineData("図面を送るとお約束いただきました。")]
    [InlineData("لقد وعدتني بالمخططات.")]
    [InlineData("I promised you the plans.")]
    public void A_draft_that_lays_a_promise_at_the_readers_door_or_makes_one_up_fails(string sentence)
    {
        var wish = Wishes.About(Wishes.Oslo);
        Assert.Contains("wrong-direction", DraftChecks.Problems(DraftComposer.Compose(wish) with { Text = "Hi Lena,\n\n" + sentence + "\n\nBest wishes,\nJonas" }, wish));
    }

    private static FoundPromise Promise(string quote, string language, PromiseBy by = PromiseBy.Me) =>
        new(by, quote, null, language, PointSource.Transcript, "T1", "Intro", new DateTimeOffset(2026, 3, 6, 10, 0, 0, TimeSpan.Zero), 1, 0);
}
