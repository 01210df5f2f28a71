using System.Text.RegularExpressions;

namespace Rapport.Mail;

/// <summary>Takes the block "Join on your computer ..., Meeting ID ..." of Teams, Zoom, Meet and Webex out of a text.</summary>
internal static partial class MeetingJoinBlock
{
    private const int LongestLabel = 60;

    public static List<MailLine> Remove(List<MailLine> lines)
    {
        if (!lines.Exists(IsStart)) return lines;
        var kept = new List<MailLine>(lines.Count);
        var inside = false;
        foreach (var line in lines)
        {
            inside = IsStart(line) || (inside && BelongsInside(line));
            if (!inside) kept.Add(line);
        }

        return kept;
    }

    private static bool IsStart(MailLine line) => line.Kind is LineKind.Text && line.Text.Length <= MailLines.LongestMark && Start().IsMatch(line.Text);

    private static bool BelongsInside(MailLine line) =>
        line.Kind is LineKind.Blank or LineKind.Ruler || (line.Kind == LineKind.Text && line.Text.Length <= MailLines.LongestMark && Inside().IsMatch(line.Text)
            && (line.Text.Length <= LongestLabel || line.Text.Contains("://", StringComparison.Ordinal) || line.Text.Contains('+', StringComparison.Ordinal)));

    [GeneratedRegex(@"^\W*(microsoft teams( meeting)?\W*(need help.*|hilfe.*)?$|join (zoom|the) meeting|join on your computer|join microsoft teams|click here to join the meeting|microsoft teams-besprechung|réunion microsoft teams|reunión de microsoft teams|reunião do microsoft teams|riunione di microsoft teams|microsoft teams-vergadering|microsoft teams 会議|اجتماع microsoft teams|join with google meet|join by phone|to join the video meeting, click|google meet joining info|join webex meeting|when it's time, join your webex|zoom-meeting beitreten|participer à la réunion zoom|unirse a la reunión zoom|entrar na reunião zoom|zoomミーティングに参加する|.{1,60} is inviting you to a scheduled zoom meeting|join: https://|.{0,40}https://(teams\.microsoft\.com/l/meetup-join|[\w.-]*zoom\.us/j|meet\.google\.com)/\S*>?\W*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"://|meeting (id|number|options)|besprechungs-?(id|optionen)|id de (la )?(réunion|reunión|reunião)|id riunione|passcode|password|kenncode|code secret|código|codice|wachtwoord|パスコード|会議 ?id|one tap|dial|phone|einwählen|telefon|conference id|\+?\d[\d ,#()-]{6,}|find (a|your) local|local number|learn more|weitere infos|en savoir plus|need help|hilfe|join (on|with|by|the|as)|mobile app|web browser|computer|sip|h\.323|video conferencing|options|reset|for organizers|organisatoren|tenant key|video id|toll|^\W*(or|oder|ou|o|of)\W*$|\(US\)|more phone numbers|pin", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inside();
}
