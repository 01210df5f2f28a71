using Rapport.Api.Settings;
using Rapport.Meetings;

namespace Rapport.Api.FollowUps;

/// <summary>Which state follows from which, and which act a state allows. Records in, verdict out.</summary>
internal static class FollowUpRules
{
    /// <value>A sent follow-up keeps its person in care this long: by then either contact has grown or it rests (docs/decisions/0005).</value>
    private static readonly TimeSpan CareAfterSending = TimeSpan.FromDays(30);

    /// <summary>Whether it is offered without being asked: the meeting is recent, and colleagues only where the user wants that.</summary>
    public static bool IsOffered(FollowUp followUp, DateTimeOffset now, UserSettings settings) =>
        now - followUp.MetAt <= TimeSpan.FromDays(settings.FreshDays) && (settings.Colleagues || !followUp.First.Person.IsColleague);

    /// <summary>Where a first meeting begins: ready, or waiting for the user's word that it took place.</summary>
    public static FollowUpState Opening(FirstMeeting first) => first.Verdict == FirstMeetingVerdict.Unconfirmed ? FollowUpState.Detected : FollowUpState.Ready;

    /// <summary>Whether the user did something with it, which outlasts a change of the verdict.</summary>
    public static bool IsActedOn(FollowUp followUp) =>
        followUp is not { Draft: null, Claim: null } || followUp.State is FollowUpState.Declined or FollowUpState.Snoozed or FollowUpState.Resting or FollowUpState.Dismissed;

    /// <summary>A first meeting as it is first seen, or with newly read evidence; what the user did stays.</summary>
    /// <param name="seen">As the verdict now has it, in its opening state.</param>
    /// <param name="known">As stored; null when new.</param>
    /// <param name="wrote">The user's first letter to the person after the meeting; null when there is none.</param>
    /// <param name="now">The instant.</param>
    public static FollowUp Merge(FollowUp seen, FollowUp? known, OwnLetter? wrote, DateTimeOffset now)
    {
        var next = known is null ? seen : known with { First = seen.First, PersonId = seen.PersonId, MeetingId = seen.MeetingId, DueAt = seen.DueAt, MadeFor = seen.MadeFor, Aside = null };
        // Closed by a letter to somebody who is another person after all.
        if (next is { State: FollowUpState.Sent, WroteTo: { } to } && !next.First.Person.Addresses.Contains(to)) next = next with { State = seen.State, WroteTo = null };
        if (next.State is FollowUpState.Detected or FollowUpState.Waiting or FollowUpState.Ready) next = next with { State = seen.State };
        if (next is { State: FollowUpState.Snoozed, SnoozedUntil: { } until } && until <= now) next = next with { State = FollowUpState.Ready, SnoozedUntil = null };
        // Step aside: the user wrote.
        if (wrote is not null && next.State is (FollowUpState.Detected or FollowUpState.Waiting or FollowUpState.Ready or FollowUpState.Drafted or FollowUpState.Snoozed))
            next = Close(next, FollowUpState.Sent) with { WroteTo = next.Draft is null ? wrote.To : null };
        return next;
    }

    /// <summary>The same follow-ups with their places given anew, after somebody came into care or left it.</summary>
    public static IEnumerable<FollowUp> QueueAgain(IEnumerable<FollowUp> all, DateTimeOffset now, UserSettings settings) =>
        Queue(all.Select(f => f.State is FollowUpState.Detected or FollowUpState.Waiting or FollowUpState.Ready ? f with { State = Opening(f.First) } : f), now, settings);

    /// <summary>Closes a follow-up: of what was found only the chosen point stays, and of our own text nothing.</summary>
    public static FollowUp Close(FollowUp followUp, FollowUpState state) => followUp with
    {
        State = state,
        Claim = null,
        Preparation = null,
        Draft = followUp.Draft is { } draft ? draft with { Text = draft.Text with { Subject = "", Text = "" } } : null,
    };

    /// <summary>Whether points may still be sought: not once the user wrote, declined or dismissed.</summary>
    public static bool IsOpen(FollowUpState state) => state is not (FollowUpState.Sent or FollowUpState.Declined or FollowUpState.Dismissed);

    /// <summary>Who waits: beyond the user's number of people in care, fresh follow-ups wait. The latest meeting goes first, because a mail the morning after is
    /// worth more than one after two weeks (docs/decisions/0006).</summary>
    public static IEnumerable<FollowUp> Queue(IEnumerable<FollowUp> all, DateTimeOffset now, UserSettings settings)
    {
        var list = all.ToList();
        var free = settings.Capacity - list.Count(f => IsInCare(f, now));
        foreach (var followUp in list.OrderByDescending(f => f.MetAt).ThenBy(f => f.Id, StringComparer.Ordinal))
        {
            if (followUp.State is not FollowUpState.Ready || !IsOffered(followUp, now, settings)) yield return followUp;
            else yield return free-- > 0 ? followUp : followUp with { State = FollowUpState.Waiting };
        }
    }

    /// <summary>In care: a draft lies ready or is being made, or it was sent lately.</summary>
    public static bool IsInCare(FollowUp followUp, DateTimeOffset now) => followUp.State switch
    {
        FollowUpState.Drafting or FollowUpState.Drafted => true,
        FollowUpState.Sent => followUp.Draft is not null && now - followUp.MetAt <= CareAfterSending,
        _ => false,
    };

    /// <summary>Why no draft may be made now; null when it may.</summary>
    public static (string Code, string Detail)? ObjectionToDraft(FollowUp followUp) => followUp.State switch
    {
        FollowUpState.Ready or FollowUpState.Drafting or FollowUpState.Drafted => null,
        FollowUpState.Detected => (ProblemCodes.Unconfirmed, "It is not certain that this meeting took place. Say so first."),
        FollowUpState.Waiting => (ProblemCodes.Capacity, "You have as many new people in care as you wished. Let one rest first."),
        FollowUpState.Sent => (ProblemCodes.AlreadyWrote, "You already wrote to this person after the meeting."),
        FollowUpState.Declined => (ProblemCodes.Declined, "You deleted this draft. It is not made again."),
        _ => (ProblemCodes.WrongState, "This follow-up rests. Resume it first."),
    };

    /// <summary>The state after an act of the user; null when the state does not allow it.</summary>
    public static FollowUpState? After(FollowUpAct act, FollowUpState state) => (act, state) switch
    {
        (FollowUpAct.Dismiss, FollowUpState.Detected or FollowUpState.Waiting or FollowUpState.Ready or FollowUpState.Snoozed or FollowUpState.Resting) => FollowUpState.Dismissed,
        (FollowUpAct.Snooze, FollowUpState.Waiting or FollowUpState.Ready or FollowUpState.Snoozed) => FollowUpState.Snoozed,
        (FollowUpAct.Rest, FollowUpState.Waiting or FollowUpState.Ready or FollowUpState.Snoozed or FollowUpState.Drafted or FollowUpState.Sent) => FollowUpState.Resting,
        (FollowUpAct.Resume, FollowUpState.Resting or FollowUpState.Dismissed or FollowUpState.Snoozed) => FollowUpState.Ready,
        _ => null,
    };

    /// <summary>When to remind: the next working morning after the meeting's day, in the user's zone.</summary>
    public static DateTimeOffset DueAt(Meeting meeting, UserSettings settings, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(meeting.End ?? meeting.Start, zone).DateTime).AddDays(1);
        // Somebody who named no working day is reminded on any.
        for (var i = 0; i < 7 && settings.WorkingDays.Count > 0 && !settings.WorkingDays.Contains(day.DayOfWeek.ToString(), StringComparer.OrdinalIgnoreCase); i++) day = day.AddDays(1);
        var local = day.ToDateTime(TimeOnly.ParseExact(settings.RemindAt, "HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        // A time inside the gap of a clock change does not exist: an hour later does.
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
