using System.Collections.Frozen;

namespace Rapport.Points;

/// <summary>Words that carry no topic, in the nine languages Rapport speaks; lower case.</summary>
internal static class StopWords
{
    private const string English = """
        a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does
        doing don down during each even few for from further get gets getting go goes going gonna got had has have having he her here hers him his how i
        if in into is it its just kind know like lot made make many may maybe me mean might mm more most much must my need no nor not now of off oh ok
        okay on once one only or other our out over own people put quite really right said same say see she should so some something sort still such
        sure take than that the their them then there these they thing things think this those though through to too two uh uhhuh um under until up us
        use very want was way we well were what when where which while who whom why will with would yeah yep yes yet you your yours mmhmm huh hmm thank
        thanks please
        """;

    private const string Others = """
        der das den dem des ein eine einen einem einer und oder aber wir ihr sie ich nicht ist sind hat haben wird werden auf aus bei für von vom zum zur
        mit nach über unter auch noch nur schon sehr dass wenn weil wie wer diese dieser dieses kann können soll sollen muss müssen mein meine unser unsere
        les une dans est sont nous vous ils elle elles pas que qui avec pour par ont été être avoir cette ces mais aussi très notre nos leur leurs mon mes
        los las una unos unas del con por para pero que como está están son ser hay muy más también nuestro nuestra nuestros mis sus este esta estos
        uma umas dos das com não mas foi são está estão mais também nosso nossa nossos meu minha seu sua isso isto esse essa
        gli uno della delle degli dei nel nella con per che non sono è anche più molto nostro nostra nostri mio mia questo questa ancora abbiamo
        het een van voor met niet zijn heeft hebben wordt worden ook nog maar dat dit deze wij jullie mijn ons onze naar bij uit zeer
        في من على إلى عن مع هذا هذه ذلك التي الذي كان كانت أن إن لا ما لم لن هو هي نحن أنا هم كل قد ثم أو
        です ます した する して いる ある この その それ これ あの こと もの ため よう さん から まで など ください
        """;

    // Real words, but so common in any talk that they tell nothing of its topic.
    private const string Common = """
        able absolutely actually add agree almost already always another anybody anyone anything anyway around ask back bad based basically believe best
        better big bit bring call case certain certainly change check clear come couple course day decide definitely different difficult discuss doesn
        done easy either else end enough especially ever every everybody everyone everything exactly example fact feel find fine first follow forward
        found gave general give given good great guess guy half happen hard hear help hey hold hope idea important interesting issue keep last least
        leave left less let life line little long look main matter meeting mention minute moment move name never new next nice nobody nothing number
        obviously often old open part particular pay perhaps person place play point possible pretty probably problem question rather read ready reason
        remember rest run second seem seen set several show similar simple since small somebody someone sometimes somewhere soon sorry sound speak start
        step stop stuff suggest suppose talk tell term third three time today together told tomorrow took total totally towards tried true try turn type
        understand usually wait wanna week went whatever whether whole without word work world worry wrong wrote yesterday year
        """;

    private static readonly FrozenSet<string> Empty = Split(English + " " + Others);
    private static readonly FrozenSet<string> Everyday = Split(Common).Select(word => Stems.Of(word)).ToFrozenSet();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EmptyLookup = Empty.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EverydayLookup = Everyday.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> lowered) => EmptyLookup.Contains(lowered);

    /// <summary>Whether a stem is so common that it says nothing about what was discussed.</summary>
    public static bool IsEveryday(ReadOnlySpan<char> stem) => EverydayLookup.Contains(stem);

    private static FrozenSet<string> Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
