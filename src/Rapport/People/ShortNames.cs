namespace Rapport.People;

/// <summary>Given names and what people are called for short. Each line is one name with its forms; a short form may stand in several lines.</summary>
internal static class ShortNames
{
    private const string Lines = """
        robert rob bob bobby robbie bert roberto
        william will bill billy willy liam wilhelm
        richard rick dick rich ricky richie riccardo
        james jim jimmy jamie
        john jack johnny jon
        jonathan jon jonny
        michael mike mick mickey michi michele
        thomas tom tommy
        daniel dan danny dani
        david dave davy
        charles charlie chuck carlos karl
        edward ed eddie ted ned eduard
        anthony tony antonio toni anton
        joseph joe joey josef sepp jupp
        christopher chris kit topher
        christian chris christi
        christina chris tina christa chrissie
        matthew matt matti
        matthias matti hias matze
        andrew andy drew
        andreas andi andy andre
        alexander alex sascha sandy xander lex
        alexandra alex sandra sascha
        nicholas nick nicky nico klaus
        nikolaus niko klaus nick
        nicolas nico nick
        benjamin ben benny benji
        samuel sam sammy
        samantha sam sammy
        timothy tim timmy
        gregory greg gregor
        stephen steve steven stevie
        stefan steff steffen
        stephanie steffi steph
        kenneth ken kenny
        ronald ron ronnie
        donald don donnie
        lawrence larry laurie lars
        gerald gerry jerry
        jeffrey jeff geoff geoffrey
        patrick pat paddy
        patricia pat patty trish tricia
        philip phil pip philipp
        peter pete piet
        frederick fred freddy fritz friedrich
        friedrich fritz fred
        ronald ron
        leonard leo len lenny
        maximilian max maxi
        sebastian basti seb bastian
        johannes hannes hans jo jan johann
        joachim jochen achim jo
        georg schorsch jorg
        heinrich heinz heiner
        ulrich uli ulli
        ulrike uli ulli rike
        gabriele gabi gaby
        elisabeth lisa elli sissi betti lisbeth elsa
        elizabeth liz beth lizzie betty eliza betsy
        margaret maggie meg peggy greta maggy
        margarete grete greta gretel
        katherine kate kathy katie kathryn kat
        katharina kathi kati kathrin katrin
        catherine cathy kate cat
        susan sue susie suzy
        susanne susi sanne
        rebecca becky becca
        jennifer jen jenny jenna
        jessica jess jessie
        deborah deb debbie
        barbara barb babs barbie babsi
        pamela pam
        victoria vicky tori vicki
        abigail abby gail
        eleanor ellie nell nora
        theresa terry tess tessa resi
        dorothea doro thea dora
        franziska franzi sissi
        johanna hanna jo hanni
        magdalena leni lena magda
        helena lena leni
        natalie nat
        francisco paco pancho curro fran
        francesco franco checco cesco
        francesca franca cesca
        jose pepe ze
        dolores lola
        maria mia mary mari
        concepcion concha conchita
        ignacio nacho
        guadalupe lupe
        enrique quique kike
        manuel manolo manu lolo
        jesus chus chuy
        guillermo guille memo
        rafael rafa rafi
        fernando nando fer
        eduardo edu lalo
        alejandro alex ale jandro
        alessandro ale sandro alex
        giuseppe beppe peppe pino
        giovanni gianni vanni nanni
        luigi gigi gino
        salvatore totò salvo turi toto
        vincenzo enzo
        lorenzo enzo renzo
        domenico mimmo
        antonella anto lella
        elisabetta betta lisa
        joaquim quim
        luis lucho
        beatriz bea bia
        fabricio fabio
        rodrigo digo
        isabel isa bel
        isabelle isa belle
        dominique dom
        frederic fred
        jacqueline jackie
        emmanuel manu
        emmanuelle manu
        veronique vero
        cornelis cees kees cor
        johannes jan hans joop
        hendrik henk rik
        gerardus gerard ger
        willem wim pim
        jacobus jaap koos
        antonius ton toon twan
        petronella nel ella
        wilhelmina mien willy
        mohammed mo hamada mohamed
        ibrahim ibra
        abdullah abdo
        """;

    private static readonly ILookup<string, string> Formal = Lines.Split('\n')
        .Select(line => line.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PersonName.Fold).ToList())
        .SelectMany(line => line.Select(form => (Form: form, Name: line[0]))).ToLookup(entry => entry.Form, entry => entry.Name, StringComparer.Ordinal);

    /// <summary>The names a folded given name may stand for, itself included.</summary>
    public static IEnumerable<string> Of(string given) => Formal[given].Append(given).Distinct(StringComparer.Ordinal);

    /// <summary>Whether one is a short form of the other: listed, or its beginning of three letters and more.</summary>
    public static bool IsShortFor(string one, string other) =>
        one != other && (Formal[one].Contains(other) || Formal[other].Contains(one) || (Math.Min(one.Length, other.Length) >= 3 && IsBeginning(one, other)));

    // "Alex" of "Alexander"; but "Daniel" is not short for "Daniela".
    private static bool IsBeginning(string one, string other) =>
        Math.Abs(one.Length - other.Length) > 1 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));
}
