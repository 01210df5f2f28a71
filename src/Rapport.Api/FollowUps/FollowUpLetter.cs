using Rapport.Api.Drafting;
using Rapport.Api.Store;
using Rapport.Drafts;
using Rapport.Drafts.Manners;
using Rapport.Meetings;
using Rapport.People;
using Rapport.Points;
using Rapport.Promises;

namespace Rapport.Api.FollowUps;

/// <summary>From a first meeting to the words of a follow-up: composed by rule, and reworded by a language model where one is configured.</summary>
internal sealed class FollowUpLetter(DraftPolish polish, TimeProvider clock)
{
    /// <param name="first">Whom, when and how sure.</param>
    /// <param name="me">Who writes.</param>
    /// <param name="owner">The same, with the time zone of the days.</param>
    /// <param name="manner">Language and formality of the correspondence.</param>
    /// <param name="point">What to refer to; null for the short form or own words.</param>
    /// <param name="ownWords">The user's words instead.</param>
    /// <param name="promises">What was promised; the user's own first one since the meeting began is named.</param>
    /// <param name="invitation">An invitation at the end.</param>
    /// <param name="shown">What the user saw: used again where the rules would write the same today.</param>
    public async Task<WrittenLetter> WriteAsync(
        FirstMeeting first, OwnerRecord me, MailboxOwner owner, Manner manner, DiscussedPoint? point, string? ownWords, IReadOnlyList<FoundPromise>? promises, Invitation invitation, WrittenLetter? shown, CancellationToken cancellationToken)
    {
        var wish = new DraftWish(
            first.Person.Name,
            first.Person.GivenName,
            me.GivenName ?? owner.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(),
            manner.Language,
            first.Meeting.Precision == MeetingPrecision.About ? null : Day(first.Meeting.Start, owner.Zone),
            Day(clock.GetUtcNow(), owner.Zone),
            first.Verdict != FirstMeetingVerdict.Unconfirmed,
            MeetingTopic: null,
            point,
            ownWords,
            invitation,
            Promise: promises?.FirstOrDefault(promise => promise.By == PromiseBy.Me && promise.At >= first.Meeting.Start),
            Manners: manner.Learned);
        var byRule = DraftComposer.Compose(wish);
        if (shown is not null && shown.ByRule == byRule.Text) return shown;
        return new WrittenLetter(await polish.PolishAsync(byRule, wish, cancellationToken), byRule.Text);
    }

    private static DateOnly Day(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}

/// <summary>A letter as it is shown and laid.</summary>
/// <param name="Draft">Its text.</param>
/// <param name="ByRule">The text as the rules wrote it, before any rewording.</param>
internal sealed record WrittenLetter(DraftText Draft, string ByRule);

/// <summary>How the two write to each other.</summary>
/// <param name="Language">Two-letter language.</param>
/// <param name="Learned">Greeting, formality and sign-off.</param>
internal sealed record Manner(string Language, LetterManners Learned)
{
    public static Manner Of(Preparation preparation) =>
        new(preparation.Language, preparation.Manners ?? LetterManners.None with { Formality = preparation.IsFamiliar ? Formality.Familiar : Formality.Unknown });
}
