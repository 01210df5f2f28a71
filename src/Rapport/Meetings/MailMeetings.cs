using System.Text.RegularExpressions;
using Rapport.Mail;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Meetings that only a letter tells of ("great to meet you on Friday").</summary>
internal static partial class MailMeetings
{
    /// <value>14 days: a thank-you comes within two weeks, as long as a follow-up is fresh (design: section 3) (docs/decisions/0012).</value>
    public const int LetterDays = 14;

    /// <summary>The meeting a letter tells of: the calendar entry of that day which shares a telling word, else one of its own.</summary>
    public static Occasion Tell(Individual person, Statement met, CalendarDays days, TimeZoneInfo zone)
    {
        var entry = met.On is { } on ? days.On(on).FirstOrDefault(entry => SharesWord(entry.Subject, met.Quote)) : null;
        var precision = met.On is not null ? MeetingPrecision.Day : MeetingPrecision.About;
        var meeting = entry is { IsAllDay: false }
            ? new Meeting($"event:{entry.Id}", entry.Id, entry.Subject, entry.Start, entry.End, MeetingPrecision.Exact)
            : new Meeting($"mail:{met.Mail.Id}", entry?.Id, met.Mail.Subject, Days.Midnight(met.Day, zone), null, precision);
        return new Occasion(person, meeting, VisibleIn.Mail, Strength.Told, null, met, false, null, null, met.Mail.Folder == MailFolder.SentItems && !met.IsQuoted ? "you wrote so" : "a letter says so");
    }

    private static bool SharesWord(string title, string quote) =>
        Word().Matches(title).Select(word => PersonName.Fold(word.Value)).Intersect(Word().Matches(quote).Select(word => PersonName.Fold(word.Value))).Any();

    [GeneratedRegex(@"(?!meeting\b|with\b|from\b|your\b|yesterday\b)\b\p{L}{5,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
