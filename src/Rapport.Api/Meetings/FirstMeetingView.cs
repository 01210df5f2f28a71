using Rapport.Api.FollowUps;
using Rapport.Api.Store;
using Rapport.Meetings;
using Rapport.People;

namespace Rapport.Api.Meetings;

/// <summary>The list of first meetings on the wire.</summary>
internal sealed record FirstMeetingsView(DateTimeOffset? Horizon, IReadOnlyList<FirstMeetingView> Items, string? Cursor, IReadOnlyList<ExclusionView>? Excluded);

/// <summary>One first meeting on the wire.</summary>
internal sealed record FirstMeetingView(string FollowUpId, PersonView Person, MeetingView Meeting, FirstMeetingVerdict Verdict, VisibleIn VisibleIn, EvidenceView Evidence)
{
    public static FirstMeetingView From(FollowUp followUp, DateTimeOffset? horizon)
    {
        var first = followUp.First;
        return new FirstMeetingView(followUp.Id, PersonView.From(followUp.PersonId, first.Person), MeetingView.From(followUp.MeetingId, first.Meeting), first.Verdict, first.VisibleIn, EvidenceView.From(first.Evidence, horizon));
    }
}

/// <summary>A person on the wire.</summary>
internal sealed record PersonView(string PersonId, string Name, IReadOnlyList<string> Addresses, string? Company)
{
    public static PersonView From(string id, Person person) => new(id, person.Name, person.Addresses, person.Company);
}

/// <summary>A meeting on the wire.</summary>
internal sealed record MeetingView(string MeetingId, string? GraphEventId, string Subject, DateTimeOffset Start, DateTimeOffset? End, MeetingPrecision Precision)
{
    public static MeetingView From(string id, Meeting meeting) => new(id, meeting.EventId, meeting.Subject, meeting.Start.ToUniversalTime(), meeting.End?.ToUniversalTime(), meeting.Precision);
}

/// <summary>Evidence on the wire.</summary>
internal sealed record EvidenceView(string Summary, DateTimeOffset? Horizon, int EarlierMessages, IReadOnlyList<EvidenceSourceView> Sources)
{
    public static EvidenceView From(MeetingEvidence evidence, DateTimeOffset? horizon) =>
        new(evidence.Summary, horizon, evidence.EarlierMessages, [.. evidence.Sources.Select(s => new EvidenceSourceView(s.Kind, s.GraphId, s.At.ToUniversalTime(), s.Text))]);
}

/// <summary>One item of evidence on the wire.</summary>
internal sealed record EvidenceSourceView(EvidenceKind Kind, string GraphId, DateTimeOffset At, string Text);

/// <summary>Who was left out, and why.</summary>
internal sealed record ExclusionView(ExcludedPersonView Person, string MeetingId, string Subject, DateTimeOffset At, ExclusionReason Reason, string Explanation)
{
    public static ExclusionView From(Exclusion excluded, StableIds ids) => new(
        new ExcludedPersonView(ids.Person(excluded.PersonKey), excluded.Name), ids.Meeting(excluded.Meeting.Key), excluded.Meeting.Subject, excluded.Meeting.Start.ToUniversalTime(), excluded.Reason, excluded.Explanation);
}

/// <summary>The one left out.</summary>
internal sealed record ExcludedPersonView(string PersonId, string Name);
