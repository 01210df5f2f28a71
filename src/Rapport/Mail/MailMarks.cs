using System.Text.RegularExpressions;

namespace Rapport.Mail;

/// <summary>Lines that mail programs put between the author's words and something else.</summary>
internal static partial class MailMarks
{
    /// <summary>Dashes, stars and the like, and the tracking mark U+1427 of a Gmail extension.</summary>
    public static bool IsRuler(string bare)
    {
        foreach (var character in bare)
            if (!"-_=+~#*\u1427\u2014\u2013\u2500\u2015 ".Contains(character)) return false;
        return bare.Length > 1 || bare is "\u1427" or "\u2014" or "\u2013" or "_";
    }

    /// <summary>The separator of RFC 3676 section 4.3 and its short relatives: a signature follows.</summary>
    public static bool IsSignatureRuler(string bare) => bare is "--" or "---" or "\u2014" or "\u2013" or "__" or "___";

    public static bool IsForward(string bare) => Forward().IsMatch(bare);

    /// <summary>A Lotus Notes forward names who forwarded: what follows is never the author's.</summary>
    public static bool IsNotesForward(string bare) => NotesForward().IsMatch(bare);

    public static bool IsOriginal(string bare) => Original().IsMatch(bare) || IsNotesForward(bare);

    // "---------- Forwarded message ---------", "Begin forwarded message:" and the same in other languages.
    [GeneratedRegex(@"^\W{0,3}[-_*=\s]{3,}\s*(forwarded message|weitergeleitete nachricht|message transf[ée]r[ée]|mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande|videresendt (melding|meddelelse)|przekazana wiadomość|пересылаемое сообщение|転送メッセージ|転送されたメッセージ|رسالة معاد توجيهها|转发的邮件|轉寄的郵件|iletilen ileti|välitetty viesti)\s*[-_*=\s]*$|^\W{0,3}(begin forwarded message|anfang der weitergeleiteten (nachricht|e-mail)|début du message (réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem (encaminhada|reenviada)|inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev|転送されたメッセージ|بدء الرسالة المعاد توجيهها)\s*[:：]\W{0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forward();

    [GeneratedRegex(@"^\W{0,3}[-_*=\s]{2,}\s*(original (message|appointment)|urspr[üu]e?ngliche (nachricht|termin)|ursprünglicher termin|original(-| )nachricht|message d'origine|message d’origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|origineel bericht|ursprungligt meddelande|original(e|t)? (meddelelse|melding|meddelande)|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|исходное сообщение|původní (zpráva|e-mail)|orijinal (mesaj|ileti)|eredeti üzenet|原始邮件|原始郵件|元のメッセージ|원본 메시지|الرسالة الأصلية|הודעה מקורית|αρχικό μήνυμα)\s*[-_*=\s]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Original();

    [GeneratedRegex(@"^-{2,}\s*(forwarded|weitergeleitet|transféré|reenviado|inoltrato|doorgestuurd) (by|von|par|por|da|door) .{2,200}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotesForward();
}
