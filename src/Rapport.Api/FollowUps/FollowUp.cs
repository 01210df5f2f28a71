using System.Text.Json.Serialization;
using Rapport.Drafts;
using Rapport.Drafts.Manners;
using Rapport.Meetings;
using Rapport.Points;
using Rapport.Promises;

namespace Rapport.Api.FollowUps;

/// <summary>One follow-up: a person met for the first time, what was discussed, and how far the mail is. Stored encrypted.</summary>
/// <param name="Id">Opaque, the same after a full resync.</param>
/// <param name="PersonId">The person's id.</param>
/// <param name="MeetingId">The meeting's id.</param>
/// <param name="First">The verdict with its evidence.</param>
/// <param name="State">How far it is.</param>
/// <param name="DueAt">When the user is to be reminded.</param>
/// <param name="Preparation">What was found to write about; null until it was sought.</param>
/// <param name="Claim">Set while the draft is being laid into the mailbox.</param>
/// <param name="Draft">The draft in the mailbox.</param>
/// <param name="Chosen">The point the draft refers to; the only one kept once the follow-up is closed.</param>
/// <param name="SnoozedUntil">When a snoozed one comes back.</param>
/// <param name="MadeFor">The person's key when it was made: tells whose it is again after a merge is undone.</param>
/// <param name="WroteTo">The address by which the user wrote of their own accord; set with <see cref="FollowUpState.Sent"/> where no draft of ours was.</param>
/// <param name="Aside">Set while it is not shown.</param>
internal sealed record FollowUp(
    string Id,
    string PersonId,
    string MeetingId,
    FirstMeeting First,
    FollowUpState State,
    DateTimeOffset DueAt,
    Preparation? Preparation = null,
    DraftClaim? Claim = null,
    LaidDraft? Draft = null,
    FoundPoint? Chosen = null,
    DateTimeOffset? SnoozedUntil = null,
    string? MadeFor = null,
    string? WroteTo = null,
    Aside? Aside = null)
{
    /// <summary>When the meeting was over.</summary>
    [JsonIgnore]
    public DateTimeOffset MetAt => First.Meeting.End ?? First.Meeting.Start;
}

/// <summary>Why a follow-up is kept but not shown: the user acted on it and its meeting does not count any more, or it belongs to a person who has another.</summary>
/// <param name="For">The id of the one that stands for it; null when none does.</param>
internal sealed record Aside(string? For);

/// <summary>States of a follow-up; the arrows between them are in <see cref="FollowUpRules"/>.</summary>
internal enum FollowUpState
{
    Detected,
    Waiting,
    Ready,
    Drafting,
    Drafted,
    Sent,
    Declined,
    Snoozed,
    Resting,
    Dismissed,
}

/// <summary>What was found to write about.</summary>
/// <param name="Sources">Fingerprint of the sources it was made from: other sources, another preparation.</param>
/// <param name="Language">Two-letter language of the correspondence.</param>
/// <param name="Points">At most three, best first.</param>
/// <param name="Preview">The text a draft would have now.</param>
/// <param name="Thread">The letter to answer; null for a new message.</param>
/// <param name="Address">Where to write; null when no address is known.</param>
/// <param name="IsFamiliar">The correspondence goes by first names.</param>
/// <param name="PreviewByRule">The preview's text before a language model reworded it.</param>
/// <param name="Promises">What the two said they would do for each other; null in what was prepared before promises were sought.</param>
/// <param name="Manners">Greeting, formality and sign-off learned from letters; null when prepared before they were learned.</param>
internal sealed record Preparation(
    string Sources, string Language, IReadOnlyList<FoundPoint> Points, DraftText Preview, ReplyTarget? Thread, string? Address, bool IsFamiliar, string? PreviewByRule = null,
    IReadOnlyList<FoundPromise>? Promises = null, LetterManners? Manners = null);

/// <summary>A point with its id.</summary>
internal sealed record FoundPoint(string Id, DiscussedPoint Point);

/// <summary>The letter that a reply answers.</summary>
internal sealed record ReplyTarget(string MessageId, string ConversationId);

/// <summary>What is being laid into the mailbox, saved before the first call, so that a crash in between can be finished without a second draft.</summary>
/// <param name="By">The process that claimed it.</param>
/// <param name="At">When it was claimed.</param>
/// <param name="PointId">The point the text refers to.</param>
/// <param name="Text">The text.</param>
/// <param name="RecipientAddress">The one recipient.</param>
/// <param name="Thread">The letter to answer; null for a new message.</param>
internal sealed record DraftClaim(Guid By, DateTimeOffset At, string? PointId, DraftText Text, string RecipientAddress, ReplyTarget? Thread);

/// <summary>Our draft as it was laid.</summary>
/// <param name="MessageId">Immutable id.</param>
/// <param name="RestId">Id for Outlook's display forms, when the service told it.</param>
/// <param name="WebLink">Opens it in Outlook on the web.</param>
/// <param name="Subject">Its subject in the mailbox.</param>
/// <param name="Text">Our text in it; empty words once it was sent or declined.</param>
/// <param name="PointId">The point it refers to.</param>
/// <param name="Fingerprint">Of subject and body as laid: another one means that the user edited it.</param>
/// <param name="MetAt">When the meeting that it speaks of was over: letters after that answer it, whichever meeting proves to be the first.</param>
internal sealed record LaidDraft(string MessageId, string? RestId, string WebLink, string Subject, DraftText Text, string? PointId, string Fingerprint, DateTimeOffset MetAt);
