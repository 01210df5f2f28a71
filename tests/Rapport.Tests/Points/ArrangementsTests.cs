using Rapport.Points;

namespace Rapport.Tests.Points;

public sealed class ArrangementsTests
{
    [Theory]
    [InlineData("en", "Would next Tuesday or Wednesday afternoon suit you for the roof?", "Are you free next week to look at the harbour plans?")]
    [InlineData("en", "The report on the harbour roof and its gardens is attached.", "Can you hear me now, with the other microphone on the table?")]
    [InlineData("de", "Wäre nächste Woche etwas frei für den Rundgang im Hafen?", "Wann passt es Ihnen mit dem Dachgarten und den Plänen?")]
    [InlineData("de", "Im Anhang finden Sie den Bericht über den alten Hafenkran.", "Hören Sie mich jetzt mit dem anderen Mikrofon am Tisch?")]
    [InlineData("fr", "Seriez-vous disponible la semaine prochaine pour visiter le port ?", "Quel jour vous conviendrait pour voir la vieille grue ?")]
    [InlineData("fr", "Vous trouverez ci-joint le rapport sur la grue du port.", "Vous m'entendez mieux avec le deuxième micro de la salle ?")]
    [InlineData("es", "¿Te viene bien el martes para ver la grúa del puerto?", "¿Estaría disponible la próxima semana para visitar el molino?")]
    [InlineData("es", "Adjunto el informe sobre la vieja grúa del puerto.", "¿Me oyes ahora con el otro micrófono de la sala?")]
    [InlineData("pt", "Estaria disponível na próxima semana para visitar o moinho?", "Que dia lhe convém para ver o guindaste do porto?")]
    [InlineData("pt", "Segue em anexo o relatório sobre o guindaste do porto.", "Está a ouvir-me agora com o outro microfone da sala?")]
    [InlineData("it", "Sarebbe disponibile la prossima settimana per vedere il mulino?", "Le va bene martedì per visitare la gru del porto?")]
    [InlineData("it", "In allegato trova il rapporto sulla gru del porto.", "Mi sentite adesso con l'altro microfono della sala?")]
    [InlineData("nl", "Schikt het volgende week om de oude molen te bekijken?", "Wanneer kunt u de haven en het dak komen bekijken?")]
    [InlineData("nl", "In de bijlage vindt u het rapport over de havenkraan.", "Horen jullie mij nu met de andere microfoon op tafel?")]
    [InlineData("ja", "来週のご都合はいかがでしょうか、屋上の庭園をご案内します。", "日程調整のため候補をいくつか送ってください。")]
    [InlineData("ja", "港のクレーンに関する報告書を添付いたします。", "新しいマイクに替えましたが、今は聞こえますか。")]
    [InlineData("ar", "هل يناسبك الأسبوع القادم لزيارة رافعة الميناء القديمة؟", "هل أنت متاح يوم الثلاثاء لرؤية الطاحونة القديمة؟")]
    [InlineData("ar", "تجدون التقرير عن رافعة الميناء في الملف المرفق.", "هل تسمعني الآن مع الميكروفون الثاني في القاعة؟")]
    public void Finding_a_time_what_came_with_the_mail_and_the_line_are_never_offered(string language, string one, string other)
    {
        Assert.True(Arrangements.Touch(one), $"{language}: {one}");
        Assert.True(Arrangements.Touch(other), $"{language}: {other}");
        Assert.Empty(PointFinder.Find("Ana", "Lena", [new Conversation(PointSource.Transcript, "T1", "Roof", DateTimeOffset.UnixEpoch, [new("Lena", one), new("Ana", "Mm."), new("Lena", other)])]));
    }

    [Theory]
    [InlineData("We are moving our data centre to Oslo next year.")]
    [InlineData("The balcony is attached to the old roof with iron.")]
    [InlineData("People who cannot hear well get a bench of their own.")]
    [InlineData("Wir bauen im Hafen eine Werkstatt mit grünem Dach.")]
    [InlineData("Nous restaurons la vieille grue du port cet été.")]
    [InlineData("Estamos restaurando la vieja grúa del puerto.")]
    [InlineData("Estamos a restaurar o velho guindaste do porto.")]
    [InlineData("Stiamo restaurando la vecchia gru del porto.")]
    [InlineData("We restaureren de oude havenkraan van Delft.")]
    [InlineData("港の古いクレーンを修復しています。")]
    [InlineData("نرمم رافعة الميناء القديمة هذا الصيف.")]
    public void A_plan_is_none_of_it(string plan) => Assert.False(Arrangements.Touch(plan));
}
