using System.Text.RegularExpressions;

namespace Rapport.Mail;

/// <summary>"Sent from my phone" and the like, one line, in many languages.</summary>
internal static partial class MobileSignature
{
    private const int Longest = 140;

    public static bool Is(string bare) => bare.Length <= Longest && (English().IsMatch(bare) || Other().IsMatch(bare));

    [GeneratedRegex(@"^[\W_]*(sent|posted|typed|written|composed) (from|via|with|by|using|on) (my |a |an |the |your |yahoo|outlook|mail\b|\[?mail|mailbox|windows|samsung|galaxy|iphone|ipad|android|mobile|phone|proton|airmail|sparrow|blackberry|aol|spark|superhuman|newton|boxer|nine|myMail|hey\b|\w{2,16} (mail|mobile|phone|app)|\w{2,14}( \(?http\S*)?\W*$)|^[\W_]*sent (from )?mobile|^([\w .]{1,40}\b(from|via)|from) (my )?(mobile|iphone|ipad|phone|android|blackberry)( \d\w?)?\W*$|^get \[?outlook for (ios|android|mac)|^download \[?outlook|^sent from outlook|^(please )?(excuse|forgive|pardon) (\w+ ){0,2}(brevity|typos|typoze|errors)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"^[\W_]*((von meinem? \S+( \S+){0,3} (gesendet|geschrieben|aus gesendet))|(gesendet (von|mit|aus|über|ueber) )|diese nachricht wurde von meine[mr] |envoy[ée] (depuis|de|à partir de|avec|via) (mon|ma|l|un|\S+)|enviado (desde|con) (mi|el|un|\S+)|enviad[oa] (do|a partir do|de|pelo|via) (meu|um|o|\S+)|inviato (da|dal|dalla|con) (\S+ ){0,4}\S+$|(verzonden|verstuurd) (met|vanaf|vanuit|via|van) (mijn|een|\S+)|sendt (fra|med|via) (min|mit|\S+)|skickat från (min|mitt|\S+)|skickades från|lähetetty \S*(puhelime|iphone|ipad|android|laittee|samsung|outlook)|wysłan[eoay] (z|ze) |odesláno z |odoslané z |elküldve |отправлено (с|из) |надіслано (з|із) |\S+ (cihazımdan|'umdan) gönderildi|\S*(iphone|ipad|android)\S* gönderildi|(iphone|ipad|android|my \S+)\s*から送信|.{0,24}から送信$|发自我的|發自我的|從我的 ?\S+ ?傳送|从我的 ?\S+ ?发送|나의 \S+에서 보냄|.{0,20}에서 보냄|أرسل(ت)? من |تم الإرسال من |נשלח מה|נשלח מ|στάλθηκε από |trimis de pe |được gửi từ |dikirim dari )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
