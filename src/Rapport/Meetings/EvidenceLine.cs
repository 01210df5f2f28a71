using System.Globalization;

namespace Rapport.Meetings;

/// <summary>Why a first meeting is only possibly the first.</summary>
internal enum Doubt
{
    /// <summary>What is known begins too shortly before it.</summary>
    ShortHistory,

    /// <summary>An earlier entry with them stands unconfirmed.</summary>
    EarlierUnconfirmed,

    /// <summary>A title names them and nothing else shows them.</summary>
    OnlyNamed,
}

/// <summary>The line under a first meeting: what is known, since when, and from which items.</summary>
internal static class EvidenceLine
{
    /// <value>4 items: one for the meeting and a few letters fit beneath the line without scrolling.</value>
    private const int MaxSources = 4;

    public static MeetingEvidence For(Occasion first, FirstMeetingVerdict verdict, Doubt doubt, MailboxHistory history, IReadOnlyList<Statement> said)
    {
        var earlier = first.Person.Letters.Count(letter => letter.At < first.Meeting.Start);
        var sources = new List<EvidenceSource>();
        if (first.Told is { } told) sources.Add(Source(told));
        if (first.Added is { } added) sources.Add(new EvidenceSource(EvidenceKind.Manual, added.Id, added.At, "You added this meeting."));
        if (first.Event is { } entry) sources.Add(new EvidenceSource(EvidenceKind.Event, entry.Id, entry.Start, entry.Subject));
        sources.AddRange(said.Where(statement => statement != first.Told && statement.Kind is MentionKind.Met or MentionKind.Spoke && statement.WrittenAt >= first.Meeting.Start
            && (statement.WrittenAt - first.Meeting.Start).TotalDays <= MailMeetings.LetterDays).Take(MaxSources - sources.Count).Select(Source));
        return new MeetingEvidence(Summary(first, verdict, doubt, history, earlier), earlier, [.. sources.DistinctBy(source => (source.GraphId, source.Text))]);
    }

    private static string Summary(Occasion first, FirstMeetingVerdict verdict, Doubt doubt, MailboxHistory history, int earlier)
    {
        var zone = history.Owner.Zone;
        var local = TimeZoneInfo.ConvertTime(first.Meeting.Start, zone);
        var day = local.ToString(local.Year == TimeZoneInfo.ConvertTime(history.Now, zone).Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);
        var since = TimeZoneInfo.ConvertTime(history.Horizon, zone).ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        var opening = verdict switch
        {
            FirstMeetingVerdict.First => $"First meeting {(first.Event is not null ? "in your calendar" : first.VisibleIn == VisibleIn.Manual ? "known" : "in your mail")} since {since}",
            FirstMeetingVerdict.PossiblyFirst => doubt switch
            {
                Doubt.ShortHistory => $"Possibly the first meeting; your history here begins in {since}",
                Doubt.EarlierUnconfirmed => "Possibly the first meeting; an earlier entry was never confirmed",
                _ => "Possibly the first meeting",
            },
            _ => "Did it happen? Nothing confirms it yet",
        };
        var when = first.Meeting.Precision switch { MeetingPrecision.Exact => day, MeetingPrecision.Day => $"on {day}", _ => $"about {day}" };
        var length = first.Meeting.End is { } end && first.Meeting.Precision == MeetingPrecision.Exact ? $", {(end - first.Meeting.Start).TotalMinutes.ToString("0", CultureInfo.InvariantCulture)} min" : "";
        var mails = earlier switch { 0 => "no mail before", 1 => "1 mail before", _ => $"{earlier.ToString(CultureInfo.InvariantCulture)} mails before" };
        var none = verdict == FirstMeetingVerdict.PossiblyFirst && doubt == Doubt.EarlierUnconfirmed ? "" : "no earlier meeting found; ";
        return $"{opening}: {when}{length}, {first.How}; {none}{mails}";
    }

    private static EvidenceSource Source(Statement statement) => new(EvidenceKind.Mail, statement.Mail.Id, statement.WrittenAt, statement.Quote);
}
