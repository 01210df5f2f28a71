using System.Text.RegularExpressions;
using Rapport.Drafts.Manners;

namespace Rapport.Drafts;

/// <summary>Sentences that are never repeated in a mail, not even between quotation marks: orders meant for a machine, lures, what opens doors, and the offer of first names.</summary>
internal static partial class UnfitWords
{
    public static bool Touches(string sentence) => Lure().IsMatch(sentence) || IsOrder(sentence) || Secret().IsMatch(sentence) || AddressWords.Offer.IsMatch(sentence);

    /// <summary>Words meant for a machine.</summary>
    public static bool IsOrder(string sentence) => Order().IsMatch(sentence);

    [GeneratedRegex(
        @"\b(ignore|disregard|forget|override)\b.{0,40}\b(instructions?|prompts?|above|previous|prior|rules)\b|\byou are now (a|an|in|my|the)\b|\b(reveal|print|output)\b.{0,40}\b(prompt|instructions|password)\b|"
        + @"\b(ignorier\w*|vergiss|vergessen sie|missacht\w*)\b.{0,40}\b(anweisung\w*|vorgaben?|obige\w*|bisherige\w*|vorherige\w*|regeln)\b|"
        + @"\b(ignore[rz]?|oublie[rz]?)\b.{0,40}\b(consignes?|instructions?|précédente?s?|ci-dessus)|"
        + @"\b(ignor[ae]|olvid[ae])\b.{0,40}\b(instrucci\w+|anterior\w*|indicaci\w+)\b|\b(ignor[ae]|esque(ça|ce))\b.{0,40}\b(instruç\w+|anterior\w*)|"
        + @"\b(ignora(te)?|dimentica(te)?)\b.{0,40}\b(istruzion\w+|precedent\w*|indicazion\w+)\b|\b(negeer|vergeet)\b.{0,40}\b(instructies?|hierboven|voorgaande|vorige|bovenstaande|opdracht\w*)\b|"
        + @"(指示|命令|プロンプト).{0,20}(無視|忘れ)|(無視|忘れ).{0,20}(指示|命令|プロンプト)|(تجاهل|انس[َ]?|تغاض)\b.{0,40}(التعليمات|السابق|أعلاه|الأوامر)|"
        + @"\b(system|système|sistema|systeem|assistants?|asistente|assistente|assistent)\s*[:：]|(システム|アシスタント)\s*[:：]|(المساعد|النظام)\s*[:：]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex(@"\b(click (here|below)|(hier|bitte|jetzt) klicken|klicken sie|cliquez|(pulsa|pulse|haz clic|clique|clica) (aquí|aqui)|clicca|klik hier)\b|(ここを|今すぐ)クリック|(اضغط|انقر) هنا", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lure();

    // A word for a key or code and, near it, something of four characters or more with a digit that is no year.
    [GeneratedRegex(
        @"(pass(word|code|phrase|wort)|kennwort|wachtwoord|mot de passe|contraseña|palavra-passe|\bsenha\b|\bparola d'ordine\b|パスワード|暗証|كلمة (ال)?(سر|مرور)|رمز|wi-?fi|wlan|\bpin\b|codes?\b|código|codice|\bclave\b|alarm|allarme|zugang|login|qr-|\bsafes?\b|tresor|coffre-fort|caja fuerte|\bcofre\b|cassaforte|\bkluis\b|金庫|خزنة)"
        + @".{0,60}?(?<![\p{L}\p{N}])(?=\S*\d)(?!(19|20)\d\d\b)[\p{L}\p{N}_-]{4,}|\b(password|passwort|mot de passe|contraseña|senha|wachtwoord)\b\s*(is|:|=|ist|est|es|è)|パスワード(は|が|:)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
