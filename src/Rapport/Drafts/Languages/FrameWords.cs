using System.Collections.Frozen;

namespace Rapport.Drafts.Languages;

/// <summary>Little words by which a phrase shows its language and its shape.</summary>
internal static class FrameWords
{
    /// <summary>Words so common that they tell the language; none is shared by most of them.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Little { get; } = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = Set("the your of to with for and in at from how on by an is are was our new this that into about their what"),
        ["de"] = Set("der die das den dem des ein eine einen einem eurer eure euer ihre ihr und mit für von zu zum zur im am bei nach auf über neue neuen wir ist sind"),
        ["fr"] = Set("le la les des du un une votre vos et avec pour dans sur au aux de d l à chez nous est sont nouveau nouvelle"),
        ["es"] = Set("el la los las del un una su sus tu y con para por en de al nuevo nueva que es son nuestro"),
        ["pt"] = Set("o a os as do da dos das um uma seu sua e com para por em no na de novo nova que é são nosso"),
        ["it"] = Set("il lo la i gli le del della dei delle un una suo sua e con per di nel nella al alla nuovo nuova che è sono nostro"),
        ["nl"] = Set("de het een jullie uw je en met voor van naar in op bij over nieuwe dat is zijn onze"),
    }.ToFrozenDictionary();

    /// <summary>Words a phrase may bring along that its quote does not hold.</summary>
    public static FrozenSet<string> Everyday { get; } = Set("your yours with from into about that this these those their them they what when where which while euer eure eurer euren ihre ihren ihrer votre vos vuestro vuestra sua seus suas vostro vostra jullie");

    private static readonly FrozenDictionary<string, (FrozenSet<string> Start, FrozenSet<string> Verbs)> Shapes = new Dictionary<string, (FrozenSet<string>, FrozenSet<string>)>
    {
        // Only nominatives: the frames end with a colon.
        ["de"] = (Set("der die das ein eine euer eure ihr ihre dein deine dieser diese dieses"), Set("ist sind war waren hat haben hatte wird werden wurde kann können muss müssen soll sollen will wollen ich wir sie mein unser")),
        ["fr"] = (Set("le la les l'idée un une votre vos ton ta tes ce cette ces"), Set("est sont était étaient a ont avait sera seront va vont peut peuvent doit doivent je j'ai nous mon notre")),
        ["es"] = (Set("el la los las un una su sus tu tus este esta estos estas"), Set("es son era está están ha han había será va van puede pueden debe deben yo nosotros mi nuestro nuestra")),
        ["pt"] = (Set("o a os as um uma seu sua seus suas este esta esse essa"), Set("é são era está estão tem têm foi será vai vão pode podem deve devem eu nós meu nosso nossa")),
        ["it"] = (Set("il lo la i gli le un una uno questo questa"), Set("è sono era ha hanno aveva sarà va vanno può possono deve devono io noi mio nostro nostra")),
        ["nl"] = (Set("de het een jullie uw je jouw deze dit"), Set("is zijn was waren heeft hebben had wordt worden werd kan kunnen moet moeten wil willen ik wij we mijn onze ons")),
    }.ToFrozenDictionary();

    public static bool Begins(string word, string language) => Shapes.TryGetValue(language, out var shape) && shape.Start.Contains(word);

    public static bool HasVerb(string[] words, string language) => Shapes.TryGetValue(language, out var shape) && words.Skip(1).Any(shape.Verbs.Contains);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
