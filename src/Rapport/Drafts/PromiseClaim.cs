using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Finds sentences that lay a promise at somebody's door: "as you promised" makes the reader owe something, and that is never written.</summary>
internal static partial class PromiseClaim
{
    /// <summary>Whether the reader is said to have promised; or the writer, where nothing is known of it.</summary>
    /// <param name="text">A draft without what it quotes.</param>
    /// <param name="isOwnKnown">The writer's own promise is what the draft was written from.</param>
    public static bool IsWrong(string text, bool isOwnKnown) => Theirs().IsMatch(text) || (!isOwnKnown && Own().IsMatch(text));

    [GeneratedRegex(
        @"\b(you (had |have |'ve )?promised|your promise|you (had )?said (that )?you( would|'d|’d| will|'ll|’ll)|wie (du|sie|ihr) (es )?(mir |uns )?versprochen|(du|sie|ihr) (hast|haben|habt|hattest|hatten|hattet) (es )?(mir |uns )?versprochen|(dein|euer|ihr)(es|em)? versprechen|"
        + @"(vous (m['’]|nous )?(avez|aviez)|tu (m['’]|nous )?(as|avais)) promis|(votre|ta) promesse|(prometiste|prometió|prometieron|su promesa|tu promesa)|(você|tu|o senhor|a senhora) (me |nos )?(prometeu|prometeste)|(a sua|a tua|sua|tua) promessa|"
        + @"(mi |ci )?(hai|avevi|aveva|avete) promesso|(je|jij|u|jullie) (me |mij |ons )?(hebt|heeft|had|hadden|hebben) beloofd|beloofde (je|u|jullie)|(je|uw|jullie) belofte)\b|お約束(いただ|くださ)|約束してくださ|وعدت(ني|نا|موني)|(?<!\p{L})وعد(ك|كم)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Theirs();

    [GeneratedRegex(
        @"\b(i promised|my promise|ich (\w+ )?versprochen|mein versprechen|j['’]ai promis|ma promesse|(lo que |como )?prometí|mi promesa|o que prometi|minha promessa|ho promesso|mia promessa|ik (\w+ )?(heb )?beloofd|mijn belofte)\b|とお約束した|ما وعدت به",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
