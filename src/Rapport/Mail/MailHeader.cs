using System.Collections.Frozen;

namespace Rapport.Mail;

/// <summary>A line such as "From: Lena" or "*Gesendet:* Freitag" that a mail program wrote above an earlier mail.</summary>
internal static class MailHeader
{
    private const int LongestName = 24;

    // One line per language: from, sent or date, to, copy, subject, reply to.
    private static readonly FrozenSet<string> Names = """
        from sent date to cc bcc subject reply-to reply_to importance attachments sent_by sensitivity organization x-mailer
        von gesendet datum an kopie betreff antwort_an gesendet_am wichtigkeit anlagen
        de envoyé envoyé_le date à a pour cc copie_à objet sujet répondre_à expéditeur envoyé_par pièces_jointes
        de enviado enviado_el fecha para cc asunto responder_a remitente el
        de enviado enviada_em enviado_em enviada data para cc assunto responder_para em
        da inviato data a per cc oggetto rispondi_a risposta inviato_il mittente
        van verzonden datum aan cc onderwerp antwoord_aan verstuurd
        från skickat datum till kopia ämne svar_till
        fra sendt dato til kopi emne svar_til
        lähettäjä lähetetty päivämäärä vastaanottaja kopio aihe päiväys
        od wysłano data do dw temat wysłany kopia data
        od odesláno datum komu kopie předmět
        od odoslané dátum komu kópia predmet
        feladó elküldve dátum küldve címzett másolat tárgy
        от отправлено дата кому копия тема
        від надіслано дата кому копія тема
        kimden gönderilen gönderildi gönderme_tarihi tarih kime bilgi konu
        差出人 送信者 送信日時 送信日 日付 日時 宛先 件名
        发件人 发送时间 日期 收件人 抄送 主题 寄件者 寄件人 寄件日期 日期 收件者 副本 主旨 發件人
        보낸_사람 보낸_날짜 날짜 받는_사람 참조 제목
        من التاريخ تم_الإرسال تاريخ_الإرسال إلى نسخة الموضوع
        מאת נשלח תאריך אל עותק נושא
        από στάλθηκε ημερομηνία προς κοιν θέμα
        de la trimis data către subiect
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(name => name.Replace('_', ' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Is(string bare)
    {
        var colon = bare.AsSpan(0, Math.Min(bare.Length, LongestName + 8)).IndexOfAny(':', '：');
        if (colon < 1) return false;
        return Names.Contains(bare[..colon].Trim(' ', '*', '\t', '_'));
    }
}
