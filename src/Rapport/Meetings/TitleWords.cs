using System.Text.RegularExpressions;

namespace Rapport.Meetings;

/// <summary>The words of calendar titles that say what kind of occasion it is; one language a line: English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese, Arabic.</summary>
internal static partial class TitleWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string CancelMarks =
        @"cancel+ed|cancelled|postponed|called off"
        + "|abgesagt|storniert|abgesetzt|verschoben|entfällt|fällt aus"
        + "|annulée?|reportée?|supprimée?"
        + "|cancelad[oa]|anulad[oa]|aplazad[oa]|suspendid[oa]"
        + "|adiad[oa]|desmarcad[oa]"
        + "|annullat[oa]|cancellat[oa]|rinviat[oa]|disdett[oa]"
        + "|geannuleerd|afgezegd|uitgesteld|vervallen|gaat niet door";

    private const string CancelNouns = @"cancellation|absage|stornierung|annulation|cancelación|anulación|cancelamento|annullamento|disdetta|annulering|キャンセル|中止|延期|取消|取り消し|إلغاء|تأجيل";

    /// <summary>Answer and forward marks that carry no meaning.</summary>
    [GeneratedRegex(@"^\s*(?:(?:re|fw|fwd|aw|wg|tr|rv|rif|antw|updated|copy|accepted|confirmed|zugesagt|accepté|aceptada|aceita|accettato|geaccepteerd)\s*[:：]\s*)+", Options)]
    public static partial Regex ReplyMarks();

    /// <summary>Outlook's and people's own marks of a meeting called off, before or after the title; a talk about a cancellation has none.</summary>
    [GeneratedRegex(
        @"^\W*(?:" + CancelMarks + @")(?!\p{L})(?!\s+(?:" + TitleBlocks.Topics + @")(?!\p{L}))|^\W*(?:" + CancelNouns + @")(?:済み?)?\s*(?:[:：\])）】!！–—-]|$)|^\W*(?:ألغي|ملغى|ملغي|ملغاة|مؤجل|تم الإلغاء|تم إلغاء|تم تأجيل)"
        + @"|(?<!\p{L})(?:" + CancelMarks + @")\s*[!)\]]?\s*$|[\s(（【\[:：–—-](?:キャンセル|中止|延期)[)）】\]]?\s*$|[(（\[:–—-]\s*(?:ملغى|ملغي|ألغي|مؤجل)\s*[)）\]]?\s*$", Options)]
    public static partial Regex Cancelled();

    /// <summary>An occasion at which many gather: a listed name does not show that two people talked.</summary>
    [GeneratedRegex(
        @"\b(?:open house|reception|party|gala|forum|conference(?! (?:call|room))|summit|convention|congress|symposium|seminar|webinar|town ?hall|all[- ]hands|annual (?:dinner|meeting)|membership meeting|board(?: of \w+)?(?: meeting)?$|board meeting|advisory (?:board|council)|council|committee|commission|general assembly|shareholders|trade show|expo|ceremony|fundraiser|speech|speaking|keynote|panel discussion|luncheon|banquet|ride|tournament|festival|hackathon|meetup|networking (?:event|evening|night)"
        + @"|vorstandssitzung|aufsichtsrat|beirat|\p{L}*konferenz(?<!telefonkonferenz)(?<!videokonferenz)|messe|\p{L}*tagung|empfang|\p{L}*feier|kongress|hauptversammlung|mitgliederversammlung|betriebsversammlung|sommerfest"
        + @"|conseil d'administration|comité|salon|congrès|soirée|séminaire|colloque|assemblée générale|vernissage"
        + @"|consejo|congreso|feria|fiesta|recepción|seminario|jornadas|asamblea|simposio"
        + @"|conselho|comitê|congresso|festa|recepção|seminário|assembleia|simpósio|feira"
        + @"|consiglio|comitato|convegno|fiera|ricevimento|assemblea|simposio"
        + @"|raad van|commissie|congres|beurs|receptie|borrel|symposium|ledenvergadering|feest)\b"
        + "|総会|取締役会|懇親会|セミナー|展示会|シンポジウム|フォーラム|カンファレンス|パーティー?|学会|大会|式典"
        + "|مؤتمر|ندوة|حفل|معرض|مجلس|منتدى|ملتقى|قمة|مهرجان", Options)]
    public static partial Regex Gathering();

    /// <summary>A meeting by telephone or screen.</summary>
    [GeneratedRegex(
        @"\b(?:(?:tele)?phone|call|telephone|tel|conf(?:erence)? call|dial[- ]?in|zoom|skype|teams|video(?: ?call)?|anruf|telefonat|telko|telefon\w*|appel|téléphone|visio|llamada|teléfono|videollamada|ligação|chamada|telefone|telefonata|chiamata|belafspraak|telefoon\w*|bellen)\b|電話|通話|オンライン|مكالمة|اتصال", Options)]
    public static partial Regex Call();

    /// <summary>A conference call on a topic.</summary>
    [GeneratedRegex(@"\b(?:conf(?:erence)?\.? call|telko|telefonkonferenz|conférence téléphonique|teleconferencia|teleconferência|conference ?call|telefonische vergadering)\b", Options)]
    public static partial Regex ConferenceCall();

    /// <summary>The title itself says that people become acquainted.</summary>
    [GeneratedRegex(
        @"\b(?:intro|introduction|introductory|introducing|meet (?:and|&|\+) greet|meet(?:ing)? the new|get(?:ting)?[- ]to[- ]know|(?:job |telephone |phone )?interview|phone screen|first meeting"
        + @"|kennenlern\w*|erstgespräch|vorstellung(?:sgespräch)?|bewerbungsgespräch|prise de contact|entretien d'embauche|présentation de|presentación de|entrevista|apresentação de|colloquio|presentazione di|kennismaking\w*|sollicitatiegesprek)\b"
        + "|面接|顔合わせ|紹介|初回|مقابلة|تعارف|تعريف", Options)]
    public static partial Regex Acquaints();
}
