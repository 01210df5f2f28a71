using Rapport.Api.Meetings;
using Rapport.Drafts;
using Rapport.Meetings;
using Rapport.Points;

namespace Rapport.Api.FollowUps;

/// <summary>A follow-up on the wire: a first meeting, and how far its mail is.</summary>
internal sealed record FollowUpView(
    string FollowUpId,
    PersonView Person,
    MeetingView Meeting,
    FirstMeetingVerdict Verdict,
    VisibleIn VisibleIn,
    EvidenceView Evidence,
    FollowUpState State,
    DateTimeOffset DueAt,
    IReadOnlyList<PointView> Points,
    PreviewView? Preview,
    DraftView? Draft)
{
    public static FollowUpView From(FollowUp followUp, DateTimeOffset? horizon)
    {
        var first = FirstMeetingView.From(followUp, horizon);
        return new FollowUpView(first.FollowUpId, first.Person, first.Meeting, first.Verdict, first.VisibleIn, first.Evidence, followUp.State, followUp.DueAt.ToUniversalTime(),
            [.. (followUp.Preparation?.Points ?? []).Select(PointView.From)],
            followUp.Preparation is { Preview: var preview } && followUp.Draft is null ? new PreviewView(preview.Subject, preview.Text) : null,
            followUp.Draft is { } draft ? DraftView.From(draft) : null);
    }
}

/// <summary>A point on the wire.</summary>
internal sealed record PointView(string PointId, string Quote, string Phrase, string SaidBy, PointSourceView Source)
{
    public static PointView From(FoundPoint found) => new(found.Id, found.Point.Quote, found.Point.Phrase, found.Point.SaidBy,
        new PointSourceView(found.Point.Source, found.Point.GraphId, found.Point.Title, found.Point.At.ToUniversalTime()));
}

/// <summary>Where a point was said.</summary>
internal sealed record PointSourceView(PointSource Kind, string? GraphId, string Title, DateTimeOffset At);

/// <summary>The text that a draft would have now.</summary>
internal sealed record PreviewView(string Subject, string Text);

/// <summary>A draft on the wire.</summary>
internal sealed record DraftView(string GraphMessageId, string? RestId, string WebLink, string Subject, string Text, int Words, string? PointId, ToneView Tone)
{
    public static DraftView From(LaidDraft draft) => new(draft.MessageId, draft.RestId, draft.WebLink, draft.Subject, draft.Text.Text, draft.Text.Words, draft.PointId, ToneView.From(draft.Text.Findings));
}

/// <summary>What the tone guard says.</summary>
internal sealed record ToneView(bool Ok, IReadOnlyList<ToneFinding> Findings)
{
    public static ToneView From(IReadOnlyList<ToneFinding> findings) => new(findings.Count == 0, findings);
}
