using Rapport.Mail;
using Rapport.People;

namespace Rapport.Meetings;

/// <summary>Meetings that the user added by hand ("I just met…").</summary>
internal static class AddedMeetings
{
    /// <summary>One occasion per added meeting, in a fixed order; none for the user's own address or an empty name.</summary>
    public static IEnumerable<Occasion> Read(MailboxHistory history, PeopleDirectory directory, EventOccasions calendar)
    {
        foreach (var added in history.Added.DistinctBy(added => added.Id).OrderBy(added => added.At).ThenBy(added => added.Id, StringComparer.Ordinal))
        {
            if (Whom(added.Person, directory) is not { } person) continue;
            var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(added.At, history.Owner.Zone).DateTime);
            var meeting = new Meeting($"manual:{added.Id}", null, "", Days.Midnight(day, history.Owner.Zone), null, MeetingPrecision.Day);
            ExclusionReason? excluded = person.IsNoPerson ? ExclusionReason.NotAPerson
                : calendar.Answer(meeting.Key, person) == false ? ExclusionReason.RemovedByYou
                : added.At > history.Now ? ExclusionReason.NotYetHeld
                : calendar.IsNever(person) ? ExclusionReason.Never : null;
            yield return new Occasion(person, meeting, VisibleIn.Manual, Strength.Told, null, null, false, null, null, "you said so", excluded) { Added = added, IsUsersWord = true };
        }
    }

    private static Individual? Whom(NamedAddress who, PeopleDirectory directory)
    {
        if (directory.Find(who) is { } known) return known;
        var name = PersonName.Parse(who.Name);
        return EmailAddress.Mailbox(who.Address).Length > 0 || name.Folded.Length == 0 ? null : directory.AddByName(name);
    }

    /// <summary>Where a calendar entry shows the same person on the same day, the user's word confirms that entry; it is one meeting.</summary>
    /// <param name="held">A person's occasions that nothing speaks against, in any order.</param>
    /// <param name="zone">The user's zone.</param>
    public static List<Occasion> Join(IEnumerable<Occasion> held, TimeZoneInfo zone)
    {
        var joined = new List<Occasion>();
        foreach (var occasion in held.OrderBy(occasion => occasion.VisibleIn == VisibleIn.Manual).ThenBy(occasion => occasion.Meeting.Start).ThenBy(occasion => occasion.Meeting.Key, StringComparer.Ordinal))
        {
            var same = occasion.Added is null ? -1 : joined.FindIndex(other => other.Day(zone) == occasion.Day(zone));
            if (same < 0) joined.Add(occasion);
            else joined[same] = joined[same] with { Strength = Strength.Told, Added = occasion.Added, IsUsersWord = joined[same].Strength < Strength.Told || joined[same].IsUsersWord };
        }
        return joined;
    }
}
