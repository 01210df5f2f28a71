using System.Text.RegularExpressions;

namespace Rapport.Drafts;

/// <summary>Links in a mail, and what each is for. Every pattern is linear, whatever the text.</summary>
internal static partial class ToneLinks
{
    private const RegexOptions Linear = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>Places of links, with the kind of each; plain links are left out.</summary>
    public static IEnumerable<(int Start, int Length, string Kind)> Find(string text)
    {
        foreach (Match match in Link().Matches(text))
        {
            var link = match.Value.TrimEnd('.', ',', ';', ':', ')', ']', '!', '?', '"', '\'', '。', '、', '」');
            if (IsTracking(link)) yield return (match.Index, link.Length, ToneKind.TrackingLink);
            else if (BookingHost().IsMatch(link)) yield return (match.Index, link.Length, ToneKind.CalendarLink);
        }

        foreach (Match match in Picture().Matches(text)) yield return (match.Index, match.Length, ToneKind.TrackingLink);
    }

    /// <summary>The link without what tells who opened it; empty when nothing would be left of it.</summary>
    public static string Plain(string link)
    {
        if (Redirector().IsMatch(link) || !link.Contains('?', StringComparison.Ordinal)) return "";
        var (address, query) = (link[..link.IndexOf('?', StringComparison.Ordinal)], link[(link.IndexOf('?', StringComparison.Ordinal) + 1)..]);
        var kept = string.Join('&', query.Split('&').Where(parameter => !TrackingParameter().IsMatch("?" + parameter)));
        return kept.Length == 0 ? address : $"{address}?{kept}";
    }

    private static bool IsTracking(string link) => TrackingParameter().IsMatch(link) || Redirector().IsMatch(link);

    [GeneratedRegex(@"(https?://|www\.)[^\s<>""“”「」]+|\b[a-z0-9-]+(\.[a-z0-9-]+)+/[^\s<>""“”「」]+", Linear)]
    private static partial Regex Link();

    [GeneratedRegex(@"<img\b[^>]*>|\[(tracking )?pixel[^\]\n]*\]", Linear)]
    private static partial Regex Picture();

    // Names by which the common mail and advertising services mark a reader or a campaign.
    [GeneratedRegex(@"[?&](utm_\w+|mc_[ce]id|mkt_tok|trk\w*|track\w*|\w*clid|_hs\w+|hsct\w+|vero_\w+|pk_\w+|mtm_\w+|oly_\w+|wt_mc|s_cid|ml_subscriber\w*|ck_\w+|campaign\w*|cmpid|igsh\w*|recipient\w*|subscriber\w*|rid|mid|eid|uid|ref_src|ref|source|src)=", Linear)]
    private static partial Regex TrackingParameter();

    // A host that counts clicks and sends on, a path that says so, or a shortener that hides where it leads.
    [GeneratedRegex(@"^(https?://)?([\w-]+\.)*(t|go|trk|trck|track|tracking|tracker|click|clicks|clic|clics|klick|klik|clk|clck|lnk|link|links|email|emails|mailing|open|pixel|redirect|url\d*|em\d*)\.[\w.-]+/\S*([/?=_-]\S*\d|\?|redir|/[ctlr]/)|/(track|tracking|click|clicks|redirect|redir|jump|go\.php|out\.php|open\.(aspx|gif|php)|wf/open|ls/click|pixel)\b\S*[?/]|\b(list-manage\.com|hubspotlinks\.com|sendgrid\.net|mailtrack\.io|bit\.ly|lnkd\.in|tinyurl\.com|ow\.ly|buff\.ly|goo\.gl|rebrand\.ly|cutt\.ly|is\.gd)/|//t\.co/|go\.pardot", Linear)]
    private static partial Regex Redirector();

    // Booking services, and words for booking in the nine languages as parts of a host or path.
    [GeneratedRegex(@"\b(calendly|savvycal|chilipiper|tidycal|youcanbook|zcal|appoint|koalendar|acuityscheduling|doodle|cal\.com|x\.ai|meetings\.hubspot|bookings\.office|calendar\.app\.google|doctolib|bookings?|book-?me|schedule|scheduling|appointments?|termine?|terminbuchung|buchung|rdv|rendez-?vous|doctime|citas?|agenda|agendar|agendamento|marca|marcar|marcacoes|prenota|prenotazioni|appuntamenti|afspraak|afspraken|datumkiezer|datumprikker|inplannen|yoyaku|nittei|mawid|mawaid|hajz)\b|outlook\.office(365)?\.com/(owa/calendar|book)|calendar\.google\.com/calendar/appointments", Linear)]
    private static partial Regex BookingHost();
}
