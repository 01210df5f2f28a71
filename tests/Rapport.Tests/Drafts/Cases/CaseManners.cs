using System.Text.RegularExpressions;

namespace Rapport.Tests.Drafts.Cases;

/// <summary>Whether greeting and forms of address are what a native expects of the thread.</summary>
internal static class CaseManners
{
    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Words that only somebody on first-name terms writes, and words that such a person does not write.
    private static readonly Dictionary<string, (Regex Close, Regex Distant)> Address = new()
    {
        ["en"] = (new(@"\b(cheers|hey)\b", Loose), new(@"\b(yours (sincerely|faithfully)|sir|madam)\b", Loose)),
        ["de"] = (new(@"\b(du|dir|dich|dein\w{0,2}|euch|euer|eure\w?)\b", Loose), new(@"(?<=[\p{Ll},] )(Sie|Ihnen|Ihr\w{0,2})\b|Sehr geehrt")),
        ["fr"] = (new(@"\b(tu|te|toi|ton|ta|tes|t['’])\b", Loose), new(@"\b(vous|votre|vos)\b", Loose)),
        ["es"] = (new(@"\b(tú|te|ti|tus?|contigo)\b", Loose), new(@"\b(ustedes|usted)\b", Loose)),
        ["pt"] = (new(@"\b(tu|te|ti|teus?|tuas?|contigo)\b", Loose), new(@"\b(o senhor|a senhora|v\. ?ex|exm[oa])\b", Loose)),
        ["it"] = (new(@"\b(tu|te|ti|tuoi|tu[oae])\b", Loose), new(@"(?<=[\p{Ll},] )(Lei|Le|La|Suo[i]?|Su[ae])\b")),
        ["nl"] = (new(@"\b(je|jij|jou|jouw|jullie)\b", Loose), new(@"\b(u|uw)\b", Loose)),
        ["ja"] = (new(@"だよ|だね|よね|くん|ちゃん", Loose), new(@"申し上げ|いたしま|おります|賜|幸いです|お目にかか|心より", Loose)),
        ["ar"] = (new(@"\b(بلقائك|معك|لك|منك|إليك|وقتك)\b", Loose), new(@"\b(بلقائكم|معكم|لكم|منكم|إليكم|وقتكم|سيادتكم)\b", Loose)),
    };

    private static readonly Dictionary<string, Regex> CloseGreeting = new()
    {
        ["en"] = new(@"^(hi|hello|hey)\b", Loose),
        ["de"] = new(@"^(hallo|hi|hey|moin|huhu|servus)\b", Loose),
        ["fr"] = new(@"^(salut|coucou|hello|hey)\b", Loose),
        ["es"] = new(@"^¡?hola\b", Loose),
        ["pt"] = new(@"^(oi|olá)\b", Loose),
        ["it"] = new(@"^(ciao|ehi)\b", Loose),
        ["nl"] = new(@"^(hoi|hé|hey|hallo)\b", Loose),
        ["ja"] = new(@"(くん|ちゃん|さん)$"),
        ["ar"] = new(@"^(أهلا|أهلًا|أهلين|هاي|مرحب)"),
    };

    /// <summary>What is wrong; null when the manners fit or nothing tells what they are.</summary>
    public static string? Fault(DraftCase given, string greeting, string signOff, string body)
    {
        var (close, distant) = Address[given.Lang];
        var all = body + "\n" + signOff;
        var names = given.Recipient.Split([' ', '・']);
        var surname = given.Lang == "ja" && !given.Recipient.Contains('・', StringComparison.Ordinal) ? names[0] : names[^1];
        var goesByGivenName = greeting.Contains(given.RecipientGiven, StringComparison.Ordinal) && !greeting.Contains(surname, StringComparison.Ordinal);
        switch (given.Formality)
        {
            case "familiar":
                if (distant.Match(all) is { Success: true } stiff) return stiff.Value;
                return given.Lang == "ja" ? greeting.EndsWith('様') ? greeting : null : goesByGivenName ? null : greeting;
            case "formal":
                if (close.Match(all) is { Success: true } warm) return warm.Value;
                // A title alone is right when the user wrote it to this person before.
                var isOwn = given.Sent.Any(letter => letter.StartsWith(greeting, StringComparison.Ordinal));
                return isOwn || (greeting.Contains(surname, StringComparison.Ordinal) && !CloseGreeting[given.Lang].IsMatch(greeting) && !goesByGivenName) ? null : greeting;
            default:
                return close.IsMatch(all) && distant.IsMatch(all) ? "both" : null;
        }
    }
}
