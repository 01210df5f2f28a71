using Rapport.Api.Store;
using Rapport.Drafts;
using Rapport.Meetings;
using Rapport.People;
using Rapport.Points;

namespace Rapport.Api.FollowUps;

/// <summary>From a first meeting to the words of a follow-up.</summary>
internal static class FollowUpLetter
{
    public static DraftText Write(FirstMeeting first, OwnerRecord me, MailboxOwner owner, string language, DateTimeOffset now, DiscussedPoint? point, string? ownWords, Invitation invitation, bool isFamiliar) =>
        DraftComposer.Compose(new DraftWish(
            first.Person.Name,
            first.Person.GivenName,
            me.GivenName ?? owner.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(),
            language,
            first.Meeting.Precision == MeetingPrecision.About ? null : Day(first.Meeting.Start, owner.Zone),
            Day(now, owner.Zone),
            first.Verdict != FirstMeetingVerdict.Unconfirmed,
            MeetingTopic: null,
            point,
            ownWords,
            invitation,
            isFamiliar));

    private static DateOnly Day(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
